import { plainLetters } from '../names/letters.js';

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
  const phrase = (/^[\0-\x7f]*$/.test(plain) ? plain : words).replaceAll('"', ' ').trim();
  return /[\p{L}\p{N}]/u.test(phrase) ? { q: `"${phrase}"`, attributesToSearchOn } : undefined;
}
