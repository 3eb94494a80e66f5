import { isBlank, LONGEST_ROW, rowTooLong, type SourceRecord } from './record.js';
import { XmlElements, type XmlListener } from './xml-elements.js';

type Fields = Record<string, unknown>;

/** Characters and fields of what an element around rows says of them all. */
const LONGEST_SAID = 1_000;
const MOST_SAID = 50;

/**
 * The elements at a path (`schools/school`) as rows, `line` being where each begins: the text of a child under its
 * name, attributes as `child.attribute`, repeated children as lists, and what the elements around a row said before it
 * under their own names. With `partial` the text may end anywhere.
 * @throws UnreadableFileError (`xml-syntax`).
 */
export async function* xmlRecords(
  texts: AsyncIterable<string> | Iterable<string>,
  path: string,
  partial = false,
): AsyncGenerator<SourceRecord> {
  const rows = new RowBuilder(path.split('/'));
  const elements = new XmlElements(rows);
  for await (const text of texts) {
    elements.push(text);
    yield* rows.take();
  }
  if (!partial) elements.end();
  yield* rows.take();
}

interface OpenElement {
  name: string;
  fields: Fields;
  text: string;
  line: number;
}

/** Builds an object of each element inside a row, and keeps what the elements around it say. */
class RowBuilder implements XmlListener {
  private records: SourceRecord[] = [];
  private readonly open: OpenElement[] = [];
  /** Characters of the row so far. */
  private size = 0;

  constructor(private readonly rowPath: string[]) {}

  take(): SourceRecord[] {
    const { records } = this;
    this.records = [];
    return records;
  }

  opened(path: string[], attributes: [string, string][], line: number): void {
    if (path.length === this.rowPath.length) this.size = 0;
    this.size += path.at(-1)!.length;
    const fields: Fields = {};
    for (const [name, value] of attributes) if (this.hasRoom(value)) add(fields, name, value);
    this.open.push({ name: path.at(-1)!, fields, text: '', line });
  }

  text(path: string[], text: string): void {
    const element = this.open.at(-1);
    if (!element || (element.text === '' && text.trim() === '')) return;
    if (this.isInRow(path) ? this.hasRoom(text) : element.text.length < LONGEST_SAID) element.text += text;
  }

  closed(path: string[]): void {
    const element = this.open.pop()!;
    const parent = this.open.at(-1);
    if (this.isRow(path)) this.records.push(this.record(element));
    else if (!this.isInRow(path)) say(parent, element);
    else if (parent && this.size <= LONGEST_ROW) addElement(parent.fields, element);
  }

  private record(element: OpenElement): SourceRecord {
    const { line } = element;
    if (this.size > LONGEST_ROW) return rowTooLong(line);
    const own = element.text.trim() === '' ? {} : { [element.name]: element.text.trim() };
    const value = { ...this.saidAbove(), ...own, ...element.fields };
    return isBlank(value) ? { line, blank: 1 } : { line, value };
  }

  /** The plain fields of the elements around the row, but the root's, which says something of the file. */
  private saidAbove(): Fields {
    const above: Fields = {};
    for (const { name, fields } of this.open.slice(1))
      for (const [key, value] of Object.entries(fields))
        if (typeof value === 'string') above[`${name}.${key}`] = value;
    return above;
  }

  private hasRoom(text: string): boolean {
    this.size += text.length;
    return this.size <= LONGEST_ROW;
  }

  private isRow(path: string[]): boolean {
    return path.length === this.rowPath.length && this.isInRow(path);
  }

  private isInRow(path: string[]): boolean {
    return this.rowPath.every((name, i) => path[i] === name);
  }
}

/** What an element above a row says, once and in few words. */
function say(parent: OpenElement | undefined, { name, fields, text }: OpenElement): void {
  const content = text.trim();
  if (!parent || content === '' || content.length > LONGEST_SAID || Object.keys(fields).length > 0) return;
  if (Object.keys(parent.fields).length < MOST_SAID && !Object.hasOwn(parent.fields, name))
    add(parent.fields, name, content);
}

function addElement(fields: Fields, { name, fields: inner, text }: OpenElement): void {
  const content = text.trim();
  const [first, ...more] = Object.entries(inner);
  if (first === undefined) add(fields, name, content);
  else if (content !== '') {
    add(fields, name, content);
    for (const [key, value] of [first, ...more]) add(fields, `${name}.${key}`, value);
  } else add(fields, name, inner);
}

/** Repeated fields make a list. */
function add(fields: Fields, name: string, value: unknown): void {
  const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (Array.isArray(known)) known.push(value);
  else {
    const all = known === undefined ? value : [known, value];
    // A field can be called `__proto__` like any other.
    Object.defineProperty(fields, name, { value: all, enumerable: true, configurable: true, writable: true });
  }
}
