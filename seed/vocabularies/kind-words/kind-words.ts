import { inLatin, inSerbianCyrillic } from '../../directory/names/transliterate.js';

/** The words of one language that tell what an organisation is. */
export interface KindWords {
  /** ISO 639-1. */
  readonly language: string;
  /** Where names are in this language. */
  readonly countries: readonly string[];
  /**
   * Of several nouns in a row the last is what it is ("library association"); otherwise the first
   * ("asociación biblioteca …").
   */
  readonly isHeadLast: boolean;
  /** Words behind which a noun only says more of the one before: prepositions and articles, not conjunctions. */
  readonly linkers: readonly string[];
  /** Lines `meaning: phrase | phrase@COUNTRY COUNTRY`, or `meaning@COUNTRY: …` for all of them. */
  readonly table: string;
}

export interface KindWordEntry {
  /** A key of `kinds`, a subject, `sector CODE`, `level LEVEL` or `nation`. */
  readonly means: string;
  /** Words as they stand in names; `*` at the beginning or end of a word: any letters. */
  readonly phrase: string;
  /** Only there: for short words and abbreviations, which mean something else elsewhere. */
  readonly countries?: readonly string[];
}

/** The words of a language as its file writes them. */
export function kindWords(
  [language, countries, order]: readonly [
    language: string,
    countries: string,
    order: 'head-first' | 'head-last',
  ],
  linkers: string,
  table: string,
): KindWords {
  return {
    language,
    countries: countries.split(' '),
    isHeadLast: order === 'head-last',
    linkers: linkers.split(' ').flatMap((word) => spellings(word, language)),
    table,
  };
}

/** What the table says. A phrase in another script counts in Latin letters too, and a Serbian one in Cyrillic. */
export function entriesOf({ table, language }: KindWords): KindWordEntry[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => entriesOfLine(line, language));
}

function entriesOfLine(line: string, language: string): KindWordEntry[] {
  const colon = line.indexOf(':');
  const [means = '', where] = line.slice(0, colon).split('@');
  return line
    .slice(colon + 1)
    .split('|')
    .flatMap((cell) => {
      const [phrase = '', only = where] = cell.trim().split('@');
      const countries = only && { countries: only.split(' ') };
      return spellings(phrase, language).map((each) => ({ means, phrase: each, ...countries }));
    });
}

const DIGRAPHS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

function spellings(phrase: string, language: string): string[] {
  const written = [phrase, language === 'sr' ? inSerbianCyrillic(phrase) : inLatin(phrase, language)];
  if (['de', 'da', 'no'].includes(language)) {
    const letter = /[äöüøå]/gi;
    written.push(phrase.replace(letter, (found) => DIGRAPHS[found.toLowerCase()]!));
  }
  return [...new Set(written)];
}
