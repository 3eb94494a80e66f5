import { UnreadableFileError } from '../unreadable-file.js';
import { addBlank, isBlankJson, LONGEST_ROW, rowTooLong, type SourceRecord } from './record.js';

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const NEWLINE = 10;

/**
 * The elements of a JSON array, `line` being the position (first element = 1). Memory holds one element at a time;
 * with `partial` the text may end anywhere. Throws UnreadableFileError (`json-syntax`, `row-too-long`).
 */
export async function* jsonArrayRecords(
  texts: AsyncIterable<string> | Iterable<string>,
  partial = false,
): AsyncIterable<SourceRecord> {
  const splitter = new ArraySplitter();
  for await (const text of texts) yield* splitter.push(text);
  if (!partial) splitter.end();
}

/** Cuts at the commas of the array itself and leaves the grammar inside to JSON.parse. */
class ArraySplitter {
  private depth = 0;
  private isInString = false;
  private isEscaped = false;
  private isClosed = false;
  /** Of an element that is too long, one character more than is taken: enough to know it by. */
  private element = '';
  private count = 0;
  private line = 1;
  /** Where the element begins that is being read. */
  private startsAt = 1;

  push(text: string): SourceRecord[] {
    const records: SourceRecord[] = [];
    let start = 0;
    for (let i = 0; i < text.length; i++) {
      const character = text.charCodeAt(i);
      if (character === NEWLINE) this.line++;
      if (this.isInString) {
        if (this.isEscaped) this.isEscaped = false;
        else if (character === BACKSLASH) this.isEscaped = true;
        else if (character === QUOTE) this.isInString = false;
        continue;
      }
      if (character === QUOTE) this.isInString = true;
      else if (isOpening(character)) {
        this.depth++;
        if (this.depth === 1) start = this.open(text.slice(start, i + 1), i);
      } else if (isClosing(character)) {
        this.depth--;
        if (this.depth === 0) start = this.close(text.slice(start, i), i, records);
      } else if (character === COMMA && this.depth === 1) {
        this.finish(text.slice(start, i), records);
        start = i + 1;
      }
    }
    this.keep(text.slice(start));
    return records;
  }

  end(): void {
    if (this.isClosed) return;
    if (this.isTooLong)
      throw new UnreadableFileError(
        'row-too-long',
        `Element ${this.count + 1}, which begins near line ${this.startsAt}, never ends; most often a quote in it is never closed.`,
      );
    throw this.error('ends too early, as after a broken download');
  }

  private get isTooLong(): boolean {
    return this.element.length > LONGEST_ROW;
  }

  private open(before: string, at: number): number {
    if (this.isClosed || `${this.element}${before}`.trim() !== '[') throw this.error('is not one array');
    this.element = '';
    this.startsAt = this.line;
    return at + 1;
  }

  private close(rest: string, at: number, records: SourceRecord[]): number {
    const isEmptyArray = this.count === 0 && `${this.element}${rest}`.trim() === '';
    if (!isEmptyArray) this.finish(rest, records);
    this.element = '';
    this.isClosed = true;
    return at + 1;
  }

  private finish(rest: string, records: SourceRecord[]): void {
    this.keep(rest);
    this.count++;
    if (this.isTooLong) records.push(rowTooLong(this.count));
    else if (isBlankJson(this.element) && this.element.trim() !== '') addBlank(records, this.count);
    else records.push(this.parsed());
    this.element = '';
    this.startsAt = this.line;
  }

  private parsed(): SourceRecord {
    try {
      return { line: this.count, value: JSON.parse(this.element) };
    } catch (error) {
      throw this.error(`is no valid JSON in element ${this.count}`, error);
    }
  }

  private keep(text: string): void {
    if (this.isClosed && text.trim() !== '') throw this.error('goes on after the closing bracket');
    this.element += text.slice(0, LONGEST_ROW + 1 - this.element.length);
  }

  private error(what: string, cause?: unknown): UnreadableFileError {
    const detail = cause instanceof Error ? ` (${cause.message})` : '';
    return new UnreadableFileError('json-syntax', `The JSON file ${what}, near line ${this.line}${detail}.`, {
      cause,
    });
  }
}

function isOpening(character: number): boolean {
  return character === 91 || character === 123;
}

function isClosing(character: number): boolean {
  return character === 93 || character === 125;
}
