import { plainLetters } from '../names/letters.js';
import type { OrganisationDocument } from './document.js';
import type { IndexQuery } from './organisation-index.js';

/** Unicode keeps these two for internal use: no name has them, so marks survive the escaping of the text. */
const [BEGIN, END] = ['\uFDD0', '\uFDD1'];

/** What is shown with its matches marked; labels match too, but are shown in one language only. */
const HIGHLIGHTED = ['name', 'shortName', 'otherNames', 'city', 'description'] as const;

/** Words of a description shown around the first match. */
const EXCERPT_WORDS = 40;

/** The part of a query that asks for highlighting. */
export const HIGHLIGHTING = {
  attributesToHighlight: [...HIGHLIGHTED],
  highlightPreTag: BEGIN,
  highlightPostTag: END,
  attributesToCrop: ['description'],
  cropLength: EXCERPT_WORDS,
} satisfies IndexQuery;

/** Texts as HTML: escaped, matches in `<em>`. */
export type Highlighted = { [F in (typeof HIGHLIGHTED)[number]]?: OrganisationDocument[F] & {} };

/** With the words that Meilisearch has marked, and these, in plain letters, where they are written in other letters. */
export function highlighted(
  formatted: Partial<OrganisationDocument> = {},
  words: readonly string[] = [],
): Highlighted {
  const wanted = new Set(words);
  const shown: Partial<Record<(typeof HIGHLIGHTED)[number], string | string[]>> = {};
  for (const field of HIGHLIGHTED) {
    const html = htmlOf(formatted[field], wanted);
    if (html && html.length > 0) shown[field] = html;
  }
  return shown as Highlighted;
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
