import { normalised } from '../../vocabularies/index.js';
import { plainLetters } from '../names/letters.js';
import { isSmall } from '../names/lexicon.js';
import { splitWords, type Word } from '../names/split-words.js';

/**
 * How a text is searched besides as it is written. Meilisearch leaves accents and capitals out by itself, but neither
 * letters such as `ł` and `ß` nor other scripts nor the dots of `U.C.L.`; so documents have further forms of their
 * texts, and queries are put in the same form.
 */

/** Words of a text in plain Latin letters, initials together: `U.C.L. Łódź` is `ucl lodz`. Other scripts stay. */
function searchedWords(text: string): string[] {
  return splitWords(text).map(searchedWord);
}

/** The same without articles, prepositions and "and", as long as another word is left. */
export function tellingWords(text: string): string[] {
  return telling(splitWords(text)).map(searchedWord);
}

/** Equal for names of the same telling words in whatever order: `University of Gent`, `Gent University`. */
export function wholeNameKey(name: string): string {
  return telling(splitWords(name))
    .map((word) => word.text)
    .sort()
    .join(' ')
    .slice(0, LONGEST_KEY);
}

/** Characters; Meilisearch cuts values of filters that are longer than about twice as much. */
const LONGEST_KEY = 200;

/** The forms of a name or place in which Meilisearch does not see it by itself. */
export function formsOfName(name: string): string[] {
  const seen = new Set([wordsOf(withoutAccents(name)).join(' ')]);
  const forms = [wordsOf(plainLetters(name)).join(' '), searchedWords(name).join(' ')];
  return forms.filter((form) => form !== '' && !seen.has(form) && seen.add(form));
}

/** A longer text in plain letters; undefined where Meilisearch sees it so by itself. */
export function formOfText(text: string): string | undefined {
  const plain = plainLetters(text);
  return plain === withoutAccents(text) ? undefined : plain;
}

function telling(words: Word[]): Word[] {
  const found = words.filter(({ text }) => !isSmall(text));
  return found.length > 0 ? found : words;
}

/** `shown` may be several initials; what is not Latin after all stays as it is written. */
function searchedWord({ shown }: Word): string {
  const plain = wordsOf(plainLetters(shown)).join('');
  return /^[\0-\x7f]*$/.test(plain) ? plain : shown.toLowerCase();
}

function withoutAccents(text: string): string {
  return normalised(text, 'NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
