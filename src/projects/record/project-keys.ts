/**
 * The keys of a row as they are stored: the numbers of a source itself are those of this source only, and white space of
 * any kind and length is one space, so that they can be written down and asked for.
 */
export function keysInSource(keys: readonly string[], source: string): string[] {
  return keys.map((key) =>
    key.startsWith('source:') ? foldSpace(`source:${source}:${key.slice('source:'.length)}`) : key,
  );
}

/** `RCN: 207027` as it is stored. */
export function canonicalKey(text: string): string {
  const [, kind = '', value = ''] = /^([a-z]+) ?: ?(.+)$/i.exec(foldSpace(text)) ?? [];
  const scheme = kind.toLowerCase();
  return `${scheme}:${scheme === 'erasmus' ? value.toUpperCase() : value}`;
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
