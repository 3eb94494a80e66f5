/** Where a keyword is looked for: what an organisation is called and says of itself, not its labels. */
const TEXT = ['name', 'shortName', 'otherNames', 'description'];

/** A query for a whole word or phrase as it is written; undefined for a text without letters or digits. */
export function keywordQuery(keyword: string): { q: string; attributesToSearchOn: string[] } | undefined {
  const phrase = keyword.replaceAll('"', ' ').trim();
  return /[\p{L}\p{N}]/u.test(phrase) ? { q: `"${phrase}"`, attributesToSearchOn: TEXT } : undefined;
}
