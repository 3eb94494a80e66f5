import { plainLetters } from '../names/letters.js';
import type { IndexQuery } from './projection/search-index.js';

/** Unicode keeps these two for internal use: no name has them, so marks survive the escaping of the text. */
const [BEGIN, END] = ['\uFDD0', '\uFDD1'];

/** Words of a long text shown around the first match. */
const EXCERPT_WORDS = 40;

/** The part of a query that asks for highlighting in these fields, of the long ones among them for an excerpt. */
export function highlighting(fields: readonly string[], long: readonly string[]) {
  return {
    attributesToHighlight: [...fields],
    highlightPreTag: BEGIN,
    highlightPostTag: END,
    attributesToCrop: [...long],
    cropLength: EXCERPT_WORDS,
  } satisfies IndexQuery;
}

/** Texts as HTML: escaped, matches in `<em>`. */
export type Highlighted<D, F extends keyof D> = { [N in F]?: NonNullable<D[N]> };

/**
 * These fields with the words that Meilisearch has marked, and these, in plain letters, where they are written in other
 * letters.
 */
export function highlighted<D, F extends keyof D>(
  formatted: Partial<D> = {},
  fields: readonly F[],
  words: readonly string[] = [],
): Highlighted<D, F> {
  const wanted = new Set(words);
  const shown: Partial<Record<F, string | string[]>> = {};
  for (const field of fields) {
    const html = htmlOf(formatted[field] as string | string[] | null | undefined, wanted);
    if (html && html.length > 0) shown[field] = html;
  }
  return shown as Highlighted<D, F>;
}

function htmlOf(
  text: string | string[] | null | undefined,
  words: ReadonlySet<string>,
): string | string[] | undefined {
  if (Array.isArray(text)) return text.map((each) => toHtml(marked(each, words)));
  return text === null || text === undefined ? undefined : toHtml(marked(text, words));
}

/** What Meilisearch has marked, or a word. */
const PIECE = new RegExp(`${BEGIN}[^${END}]*${END}|[\\p{L}\\p{M}\\p{N}]+`, 'gu');

function marked(text: string, words: ReadonlySet<string>): string {
  if (words.size === 0) return text;
  return text.replace(PIECE, (piece) =>
    !piece.startsWith(BEGIN) && words.has(plainLetters(piece)) ? BEGIN + piece + END : piece,
  );
}

const ESCAPED: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  [BEGIN]: '<em>',
  [END]: '</em>',
};

const TO_ESCAPE = new RegExp(`[&<>"${BEGIN}${END}]`, 'g');

function toHtml(text: string): string {
  return text.replace(TO_ESCAPE, (character) => ESCAPED[character]!);
}
