import { fold } from '../../../vocabularies/index.js';

/**
 * A column name as words to compare: `orgId`, `Org_ID` and ` org  id ` are all `org id`. Accents and the difference
 * between British and American spelling of organisation are dropped; `N°` is a number, and eth is written as d.
 */
export function foldName(name: string): string {
  const plain = name.replace(/\bn°/gi, 'no ').replace(/ð/gi, 'd').replace(/þ/gi, 'th');
  const words = plain.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return fold(words).replaceAll('organiz', 'organis');
}

const CYRILLIC = 'абвгдежзијйклмнопрстћуфхцчшъђљњџѓќѕ';
const LATIN = 'a b v g d e z z i j i k l m n o p r s t c u f h c c s a d lj nj dz g k dz'.split(' ');
const latinOf = new Map([...CYRILLIC].map((letter, at) => [letter, LATIN[at]!]));

/** Serbian and Macedonian words are the Latin ones of their neighbours; Bulgarian ones often are. */
export function inLatin(folded: string): string {
  return folded.replace(/[Ѐ-ӿ]/g, (letter) => latinOf.get(letter) ?? letter);
}
