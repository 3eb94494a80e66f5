import { cities, generalWords, numerals, qualifyingWords, smallWords } from '../../vocabularies/index.js';
import { compared, plainLetters } from './letters.js';

const small = new Set(smallWords.map(compared));

/** Whether a word is an article, a preposition or "and". */
export function isSmall(word: string): boolean {
  return small.has(word);
}

const figures = new Map(
  Object.entries(numerals).flatMap(([figure, words]) =>
    words.split(' ').map((word): [string, number] => [compared(word), Number(figure)]),
  ),
);

/** The figure of a number written as a word. */
export function figureOf(word: string): number | undefined {
  return figures.get(word);
}

const cityNames = new Map(
  cities
    .trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split(' ').map(compared);
      return names.map((name): [string, string] => [name, names[0]!]);
    }),
);

/**
 * A word that is no general one, as it is compared: a city by its English name, the plural as the singular is where only
 * an s makes it one.
 */
export function ownWord(word: string): string {
  return cityNames.get(word) ?? word.replace(/(?<=.{4}[^su])s$/, '');
}

const whole = new Map<string, string>();
/** Beginnings of words, whatever they end in. */
const begun = new Map<string, string>();
const qualifying = linesOf(qualifyingWords);
for (const [meaning, words] of [...linesOf(generalWords), ...qualifying]) {
  for (const word of words.split(' ')) {
    const key = compared(plainLetters(word.replace('*', '')));
    const table = word.endsWith('*') ? begun : whole;
    if (!table.has(key)) table.set(key, meaning);
    if (!whole.has(key)) whole.set(key, meaning);
  }
}

function linesOf(table: string): [meaning: string, words: string][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(': ') as [string, string]);
}

const qualifiers = new Set(qualifying.map(([meaning]) => meaning));

/** Whether a name may have a word of this meaning or not have it without being another one. */
export function isQualifier(meaning: string): boolean {
  return qualifiers.has(meaning);
}

const [SHORTEST, LONGEST] = [4, 16];
/** Letters of the ending of a word that is one of `begun`. */
const LONGEST_ENDING = 5;

/**
 * What a word means that many names have, in any language: `university` for `universiteit`, `Univ`; for a word put
 * together of two of them, both (`Universitätsklinikum`). Empty for every other word.
 */
export function meaningsOf(word: string): string[] {
  const meaning = whole.get(word);
  if (meaning) return [meaning];
  for (let length = Math.min(LONGEST, word.length); length >= SHORTEST; length--) {
    const first = begun.get(word.slice(0, length));
    if (!first) continue;
    const rest = word.slice(length);
    const second = rest.length > 3 ? secondOf(rest) : undefined;
    if (second) return second === first ? [first] : [first, second];
    if (rest.length <= LONGEST_ENDING) return [first];
  }
  return [];
}

/** The second half of a compound, behind the letters that join it. */
function secondOf(rest: string): string | undefined {
  for (let start = 0; start <= 3 && rest.length - start > 3; start++) {
    const half = rest.slice(start);
    const known = whole.get(half) ?? begunBy(half);
    if (known) return known;
  }
  return undefined;
}

function begunBy(word: string): string | undefined {
  for (let length = Math.min(LONGEST, word.length); length >= 5; length--) {
    const known = begun.get(word.slice(0, length));
    if (known && word.length - length <= LONGEST_ENDING) return known;
  }
  return undefined;
}
