import { normalised } from '../../vocabularies/index.js';
import { isAscii, plainLetters } from '../names/letters.js';
import { isSmall } from '../names/lexicon.js';
import { splitWords, type Word } from '../names/split-words.js';

/**
 * How texts are searched. Meilisearch leaves accents and capitals out by itself, but neither
 * letters such as `ł` and `ß` nor other scripts nor the dots of `U.C.L.`; so documents have further forms of their
 * texts, and queries are put in the same form.
 */

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

/** Whether Meilisearch would look at a part only of a `searchedText`. */
export function isTooManyWords(text: string): boolean {
  return text.split(' ').length > MOST_WORDS;
}

/** Words of a text in plain Latin letters, initials together: `U.C.L. Łódź` is `ucl lodz`. Other scripts stay. */
function searchedWords(text: string): string[] {
  return splitWords(text).map(searchedWord);
}

/** The same without articles, prepositions and "and", as long as another word is left. */
export function tellingWords(text: string): string[] {
  const words = splitWords(text);
  const telling = words.filter((word) => !isSmall(word.text));
  return (telling.length > 0 ? telling : words).map(searchedWord);
}

/** Equal for names of the same telling words in whatever order: `University of Gent`, `Gent University`. */
export function wholeNameKey(name: string): string {
  return tellingWords(name).sort().join(' ').slice(0, LONGEST_KEY);
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

/** `shown` may be several initials; what is not Latin after all stays as it is written. */
function searchedWord({ shown }: Word): string {
  const plain = wordsOf(plainLetters(shown)).join('');
  return isAscii(plain) ? plain : shown.toLowerCase();
}

function withoutAccents(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return normalised(text, 'NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Where a keyword is looked for: what an organisation is called and says of itself, not its labels. */
export const TEXT = ['name', 'shortName', 'otherNames', 'nameForms', 'description', 'descriptionForms'];

export const PLACE = ['city', 'cityForms'];

export interface KeywordQuery {
  q: string;
  attributesToSearchOn: string[];
}

/** A query for a whole word or phrase, in whatever letters; undefined for a text without letters or digits. */
export const keywordQuery = (keyword: string) => wholeWords(keyword, TEXT);

/** A query for organisations in a place of that name. */
export const placeQuery = (name: string) => wholeWords(name, PLACE);

function wholeWords(words: string, attributesToSearchOn: string[]): KeywordQuery | undefined {
  const plain = plainLetters(words);
  // Scripts that have no plain letters are searched as they are written.
  const phrase = (isAscii(plain) ? plain : words).replaceAll('"', ' ').trim();
  return /[\p{L}\p{N}]/u.test(phrase) ? { q: `"${phrase}"`, attributesToSearchOn } : undefined;
}
