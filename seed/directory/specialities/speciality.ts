import type { Language } from '../../../src/vocabularies/index.js';

/** Where a speciality is at home; every organisation type belongs to one of these. */
export type Setting =
  | 'early'
  | 'primary'
  | 'school'
  | 'vocational'
  | 'higher'
  | 'adult'
  | 'public'
  | 'services'
  | 'business'
  | 'labour'
  | 'civil'
  | 'youth'
  | 'sport';

/** What an organisation is known for: concrete, in words that people look for. */
export interface Speciality {
  readonly settings: readonly Setting[];
  /** The sectors it touches, the closest first. */
  readonly sectors: readonly string[];
  readonly expertise: readonly string[];
  /** Which of the sports in the books of names go with it. */
  readonly sports: readonly number[];
  /** A noun phrase that a sentence can take up. */
  readonly phrase: Readonly<Record<Language, string>>;
}

interface Row extends Record<Language, string> {
  /** Lists separated by spaces. */
  at: string;
  sectors: string;
  expertise: string;
  /** Judo and handball, unless it says another one. */
  sports?: string;
}

/** Reads the compact rows of the tables beside this file. */
export function specialities(rows: readonly Row[]): Speciality[] {
  return rows.map(({ at, sectors, expertise, sports = '2 4', ...phrase }) => ({
    settings: at.split(' ') as Setting[],
    sectors: sectors.split(' '),
    expertise: expertise.split(' '),
    sports: sports.split(' ').map(Number),
    phrase,
  }));
}
