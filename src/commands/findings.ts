import type { Writable } from 'node:stream';

/** Ids that are printed of each kind. */
const SHOWN = 5;

/** One line for each kind that there is, with the first of them. True when there is none. */
export function report<K extends string>(
  found: { kind: K; subject?: string; id?: string }[],
  words: Record<K, string>,
  output: Writable,
): boolean {
  for (const kind of Object.keys(words) as K[]) {
    const names = found.filter((one) => one.kind === kind).map(({ subject, id }) => subject ?? id);
    if (names.length === 0) continue;
    const more = names.length > SHOWN ? ', …' : '';
    output.write(`  ${names.length} ${words[kind]}: ${names.slice(0, SHOWN).join(', ')}${more}\n`);
  }
  return found.length === 0;
}

/** All items of all pages. */
export async function collect<T>(pages: AsyncIterable<T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages) for (const one of page) all.push(one);
  return all;
}
