import { normalised } from '../../vocabularies/index.js';
import { tellingWords } from './written-forms.js';

/** Words that Meilisearch looks at; it drops the rest of a query without a word. */
const MOST_WORDS = 10;

/** Signs that were copied from the source of a web page. */
const ENTITIES = /&\s?(amp|quot|apos|lt|gt|nbsp|#\d{1,5})\b\s?;?/gi;

/** A small letter before a capital: where two words were run together (`CopenhagenDenmark`). */
const SEAM = /(?<=\p{Ll})(?=\p{Lu})/gu;

/** What somebody types as Meilisearch is asked it: words in plain letters, nothing that is more than text. */
export function searchedText(q: string): string {
  return tellingWords(writtenText(q)).join(' ');
}

/** What somebody types as it is compared with names. */
export function writtenText(q: string): string {
  return normalised(q, 'NFC').replace(ENTITIES, (_, name: string) => (/^amp$/i.test(name) ? ' & ' : ' '));
}

/** A text with words apart that may have been run together. */
export function apart(text: string): string {
  return text.replace(SEAM, ' ');
}

/** The words of a query as they are written and apart. */
export function wordsApart(q: string): string[] {
  const written = writtenText(q);
  return [...new Set([...tellingWords(written), ...tellingWords(apart(written))])];
}

/** How many words a text has, about as Meilisearch counts them. */
function wordCount(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

/** Whether Meilisearch would look at a part of the text only. */
export function isTooManyWords(text: string): boolean {
  return wordCount(text) > MOST_WORDS;
}
