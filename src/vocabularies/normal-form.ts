/** Marks that one letter keeps: more than any language writes (UAX #15, Stream-Safe Text Format). */
const MOST_MARKS = 30;

// Half-width voicing marks (U+FF9E, U+FF9F) are letters that become marks.
const SURPLUS_MARKS = new RegExp(String.raw`([\p{M}\uFF9E\uFF9F]{${MOST_MARKS}})[\p{M}\uFF9E\uFF9F]+`, 'gu');

/**
 * A text in a normal form of Unicode. Marks beyond the thirtieth of a letter are dropped: to normalise is to sort the
 * marks of each letter, which takes the square of their number (40,000 on one letter: 3 s).
 */
export function normalised(text: string, form: 'NFC' | 'NFKD'): string {
  const safe = text.length > MOST_MARKS ? text.replace(SURPLUS_MARKS, '$1') : text;
  return safe.normalize(form);
}
