import { fold } from '../../../vocabularies/index.js';

/** The first of the programmes and the last year that can be meant. */
export const [FIRST_YEAR, LAST_YEAR] = [1984, 2100];

export function isYearOfProgrammes(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** A programme of which is known in which years it had calls. */
interface Programme {
  /** Folded, `+` as a word. */
  names: RegExp;
  years: [first: number, last: number];
  /** Its projects have the number of their grant agreement as their number. */
  isFramework?: true;
}

const PROGRAMMES: Programme[] = [
  {
    names: /^(fp7|(7th|seventh) framework programme)$/,
    years: [2007, 2013],
    isFramework: true,
  },
  {
    names: /^(h2020|horizon 2020|horizont 2020|horizonte 2020|horisont 2020)$/,
    years: [2014, 2020],
    isFramework: true,
  },
  { names: /^(horizon europe|he|horizont europa|horizonte europa)$/, years: [2021, 2027], isFramework: true },
  // What CORDIS calls Horizon Europe, and some call both.
  { names: /^horizon$/, years: [2014, 2027], isFramework: true },
  // The one after 2027 is to have the same name.
  { names: /^erasmus plus$/, years: [2014, LAST_YEAR] },
];

/** What is known of the programme that a list calls so; undefined when none is meant for sure. */
export function programmeCalled(text: string): Omit<Programme, 'names'> | undefined {
  const folded = fold(text.replaceAll('+', ' plus '));
  return PROGRAMMES.find(({ names }) => names.test(folded));
}
