import { UnreadableFileError } from '../unreadable-file.js';
import { XmlElements, type XmlListener } from './xml-elements.js';

/** Kinds of elements that are told apart; lists have some hundreds at most. */
const MOST_KINDS = 2_000;
/** Lists that one file is asked for; the first of them are nearest to the root. */
const MOST_LISTS = 24;

/** All elements that stand at one path. */
interface Kind {
  path: string[];
  /** Whether one element around them holds several. */
  isRepeated: boolean;
  hasParts: boolean;
  children: Map<string, Kind>;
}

/**
 * The paths of the elements that are repeated and have parts, from the root downwards; without any the first element
 * of several parts, which is one row.
 * @throws UnreadableFileError (`xml-syntax`, `xml-shape`).
 */
export async function xmlPaths(texts: AsyncIterable<string>, partial: boolean): Promise<string[]> {
  const kinds = new KindsOfElements();
  const elements = new XmlElements(kinds);
  for await (const text of texts) elements.push(text);
  if (!partial) elements.end();
  const paths = kinds.paths();
  if (paths.length === 0 && !partial)
    throw new UnreadableFileError(
      'xml-shape',
      'The XML holds no list: its rows must be elements with others, or attributes, inside.',
    );
  return paths;
}

class KindsOfElements implements XmlListener {
  private readonly root = kindAt([]);
  /** From the root to the element that is open, with the children that each has had so far. */
  private readonly open: { kind: Kind; children: Set<string> }[] = [{ kind: this.root, children: new Set() }];
  private count = 0;

  opened(path: string[], attributes: unknown[]): void {
    const name = path.at(-1)!;
    const { kind: parent, children } = this.open.at(-1)!;
    const kind = parent.children.get(name) ?? kindAt(path);
    if (!parent.children.has(name) && this.count++ < MOST_KINDS) parent.children.set(name, kind);
    parent.hasParts = true;
    if (attributes.length > 0) kind.hasParts = true;
    if (children.has(name)) kind.isRepeated = true;
    else if (children.size < MOST_KINDS) children.add(name);
    this.open.push({ kind, children: new Set() });
  }

  closed(): void {
    this.open.pop();
  }

  text(): void {}

  paths(): string[] {
    const all: Kind[] = [...this.root.children.values()];
    for (let i = 0; i < all.length; i++) all.push(...all[i]!.children.values());
    const repeated = all.filter((kind) => kind.isRepeated && kind.hasParts);
    const lone = all.find(({ children }) => children.size > 1);
    const found = repeated.length > 0 ? repeated.slice(0, MOST_LISTS) : lone ? [lone] : [];
    return found.map(({ path }) => path.join('/'));
  }
}

function kindAt(path: string[]): Kind {
  return { path: [...path], isRepeated: false, hasParts: false, children: new Map() };
}
