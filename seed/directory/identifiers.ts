import type { Identifiers } from '../../src/directory/record/organisation.js';
import { fold } from '../../src/vocabularies/index.js';
import type { Random } from './random.js';

/**
 * Well-formed and never those of a real organisation: real PICs start with 8 or 9, the OIDs given out so far
 * with E1, and the numbers in Erasmus codes stay below 800.
 */
const FIRST_PIC = 100_000_000;
const FIRST_OID = 90_000_000;
const FIRST_ERASMUS_NUMBER = 800;

export function demoPic(number: number): string {
  return String(FIRST_PIC + number);
}

export function demoOid(number: number): string {
  return `E${FIRST_OID + number}`;
}

/** Not everybody is in both registers, but everybody is in one of them. */
export function identifiersOf(number: number, random: Random): Identifiers {
  const register = random.integer(1, 20);
  if (register === 1) return { oid: demoOid(number) };
  if (register <= 4) return { pic: demoPic(number) };
  return { pic: demoPic(number), oid: demoOid(number) };
}

/** The prefixes of Erasmus codes that are not the country's ISO code. */
const PREFIXES: Readonly<Record<string, string>> = {
  AT: 'A',
  BE: 'B',
  DE: 'D',
  ES: 'E',
  FI: 'SF',
  FR: 'F',
  GR: 'G',
  IE: 'IRL',
  IT: 'I',
  LU: 'LUX',
  NO: 'N',
  PT: 'P',
  SE: 'S',
};

/** The Erasmus code of the nth institution of higher education. */
export function erasmusCode(country: string, city: string, nth: number): string {
  const letters = fold(city)
    .replace(/[^a-z]/g, '')
    .slice(0, 7)
    .toUpperCase();
  return `${PREFIXES[country] ?? country} ${letters}${FIRST_ERASMUS_NUMBER + nth}`;
}
