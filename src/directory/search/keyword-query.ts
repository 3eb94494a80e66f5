/** Where a keyword is looked for: what an organisation is called and says of itself, not its labels. */
const TEXT = ['name', 'shortName', 'otherNames', 'description'];

export interface KeywordQuery {
  q: string;
  attributesToSearchOn: string[];
}

/** A query for a whole word or phrase as it is written; undefined for a text without letters or digits. */
export const keywordQuery = (keyword: string) => wholeWords(keyword, TEXT);

/** A query for organisations in a place of that name. */
export const placeQuery = (name: string) => wholeWords(name, ['city']);

function wholeWords(words: string, attributesToSearchOn: string[]): KeywordQuery | undefined {
  const phrase = words.replaceAll('"', ' ').trim();
  return /[\p{L}\p{N}]/u.test(phrase) ? { q: `"${phrase}"`, attributesToSearchOn } : undefined;
}
