import { normalised } from '../../vocabularies/index.js';

/** Words that Meilisearch looks at; it drops the rest of a query without a word. */
const MOST_WORDS = 10;

/** Everything in a query that Meilisearch would not take as plain text: phrase quotes and the minus of `-word`. */
const OPERATORS = /["＂\p{Pi}\p{Pf}]|(?<![\p{L}\p{M}\p{N}])-+|-+(?![\p{L}\p{N}])/gu;

/** The text that somebody searches for, with nothing in it that is more than text. */
export function plainText(q: string): string {
  return normalised(q, 'NFC')
    .replace(/\p{Cc}/gu, ' ')
    .replace(OPERATORS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How many words a text has, about as Meilisearch counts them. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

/** Whether Meilisearch would look at a part of the text only. */
export function isTooManyWords(text: string): boolean {
  return wordCount(text) > MOST_WORDS;
}
