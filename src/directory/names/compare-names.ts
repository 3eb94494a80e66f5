import type { NameWord, ReadName } from './read-name.js';
import { likeness } from './similar-words.js';

/** How much a word tells names apart, above 0; 1 for one that hardly any other name has. */
export type Weigh = (word: NameWord) => number;

/** How two names agree. */
export interface Comparison {
  /** From 0 to 1; 1 for the same words in the same order. */
  score: number;
  /** Of what the first name says, which part the second one says too; and the other way round. From 0 to 1. */
  shares: readonly [number, number];
  /** How much all words of each weigh. */
  weights: readonly [number, number];
  /** Words that are written otherwise. */
  respelled: readonly (readonly [string, string])[];
  /** Words that only one of them has. */
  alone: readonly [readonly NameWord[], readonly NameWord[]];
  isReordered: boolean;
  isAcronym: boolean;
}

const [GENERAL, QUALIFIER] = [0.5, 0.3];
const BRACKETED = 0.5;

/** Without a directory: what many names have tells little. */
const weighByKind: Weigh = ({ kind, key }) =>
  kind === 'general'
    ? GENERAL
    : kind === 'qualifier'
      ? QUALIFIER
      : key.length === 1 && kind === 'own'
        ? GENERAL
        : 1;

/** What is left of the score where the numbers of two names differ, where only one has any, where the forms exclude each other. */
const [OTHER_NUMBER, ONE_NUMBER, OTHER_FORM] = [0.5, 0.85, 0.75];
/** Where one says a kind that the other does not say, and where each says what the other does not say. */
const [OTHER_KIND, OTHER_WORDS] = [0.9, 0.9];
const REORDERED = 0.985;
const ACRONYM = 0.78;
/** Words that only differ by where they are parted, and initials within a name. */
const [PARTED, INITIALS, CUT] = [0.95, 0.85, 0.9];
/** Words of a name that are compared letter by letter. */
const MOST_UNLIKE = 24;

interface Pair {
  a: readonly number[];
  b: readonly number[];
  likeness: number;
}

/** Compares two names. Symmetric; a name and itself score 1. */
export function compareNames(first: ReadName, second: ReadName, weigh: Weigh = weighByKind): Comparison {
  // In one order, whichever is given first, so that ties fall alike.
  if (first.sorted > second.sorted) return turned(compareInOrder(second, first, weigh));
  return compareInOrder(first, second, weigh);
}

function turned({ shares, weights, respelled, alone, ...rest }: Comparison): Comparison {
  return {
    ...rest,
    shares: [shares[1], shares[0]],
    weights: [weights[1], weights[0]],
    respelled: respelled.map(([a, b]) => [b, a]),
    alone: [alone[1], alone[0]],
  };
}

function compareInOrder(a: ReadName, b: ReadName, weigh: Weigh): Comparison {
  const pairs = pairsOf(a.words, b.words);
  const [ofA, ofB] = [a, b].map(({ words }) => words.map((word) => weighInName(word, weigh))) as [
    number[],
    number[],
  ];
  const shares = [sharedOf(pairs, ofA, 'a'), sharedOf(pairs, ofB, 'b')] as const;
  const weights = [sum(ofA), sum(ofB)] as const;
  const alone = [aloneOf(a.words, pairs, 'a'), aloneOf(b.words, pairs, 'b')] as const;
  const isReordered = pairs.some((pair, n) => n > 0 && pair.b[0]! < pairs[n - 1]!.b[0]!);
  const total = weights[0] + weights[1];
  const common = shares[0] * weights[0] + shares[1] * weights[1];
  const together = total === 0 ? 0 : common / total;
  const alike = a.letters === b.letters && a.letters !== '' ? Math.max(together, PARTED) : together;
  const score =
    alike * numberFactor(a, b) * formFactor(a, b) * kindFactor(alone) * (isReordered ? REORDERED : 1);
  const isAcronym = isAcronymOf(a, b) || isAcronymOf(b, a);
  return {
    score: isAcronym ? ACRONYM : Math.min(1, score),
    shares,
    weights,
    respelled: pairs
      .filter((pair) => pair.likeness < 1)
      .map((pair) => [shownOf(a.words, pair.a), shownOf(b.words, pair.b)] as const),
    alone,
    isReordered,
    isAcronym,
  };
}

/** How much a word of a name weighs in it. */
export function weighInName(word: NameWord, weigh: Weigh): number {
  return weigh(word) * (word.isBracketed ? BRACKETED : 1);
}

function isAcronymOf(a: ReadName, b: ReadName): boolean {
  return a.single !== undefined && b.words.length > 1 && b.initials.includes(a.single);
}

/** Which words of one name are which of the other, in the order of the first. */
function pairsOf(a: readonly NameWord[], b: readonly NameWord[]): Pair[] {
  const pairs: Pair[] = [];
  const free = new Map<string, number[]>();
  for (let j = b.length - 1; j >= 0; j--) {
    const places = free.get(b[j]!.key);
    if (places) places.push(j);
    else free.set(b[j]!.key, [j]);
  }
  const restOfA: number[] = [];
  for (let i = 0; i < a.length; i++) {
    const j = free.get(a[i]!.key)?.pop();
    if (j === undefined) restOfA.push(i);
    else pairs.push({ a: [i], b: [j], likeness: 1 });
  }
  const restOfB = [...free.values()].flat().sort((x, y) => x - y);
  if (restOfA.length > 0 && restOfB.length > 0) {
    const left = partedPairs(a, restOfA, b, restOfB, pairs);
    likePairs(a, left.a, b, left.b, pairs);
    pairs.sort((x, y) => x.a[0]! - y.a[0]!);
  }
  return pairs;
}

/** `Goodwill` and `Good Will`, `UCL` and `University College London`; returns what is left. */
function partedPairs(
  a: readonly NameWord[],
  restOfA: readonly number[],
  b: readonly NameWord[],
  restOfB: readonly number[],
  pairs: Pair[],
): { a: number[]; b: number[] } {
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const put = (one: number, several: readonly number[], likenessOf: number, isTurned: boolean) => {
    pairs.push(
      isTurned
        ? { a: several, b: [one], likeness: likenessOf }
        : { a: [one], b: several, likeness: likenessOf },
    );
    (isTurned ? takenB : takenA).add(one);
    for (const each of several) (isTurned ? takenA : takenB).add(each);
  };
  for (const isTurned of [false, true]) {
    const [ones, rest] = isTurned ? [b, restOfB] : [a, restOfA];
    const [others, runs] = isTurned ? [a, restOfA] : [b, restOfB];
    const found = runsByText(others, runs);
    for (const one of rest.slice(0, MOST_UNLIKE)) {
      if ((isTurned ? takenB : takenA).has(one) || ones[one]!.kind === 'number') continue;
      const run = found.get(ones[one]!.key);
      if (run && !run.places.some((place) => (isTurned ? takenA : takenB).has(place)))
        put(one, run.places, run.likeness, isTurned);
    }
  }
  return {
    a: restOfA.filter((place) => !takenA.has(place)),
    b: restOfB.filter((place) => !takenB.has(place)),
  };
}

/** Neighbouring words written together, and their first letters. */
function runsByText(words: readonly NameWord[], places: readonly number[]) {
  const runs = new Map<string, { places: number[]; likeness: number }>();
  for (let n = 0; n < places.length && n < MOST_UNLIKE; n++) {
    const run = [places[n]!];
    let [text, letters] = [words[places[n]!]!.key, words[places[n]!]!.initial];
    for (let next = n + 1; next < places.length && run.length < 6; next++) {
      if (places[next] !== run.at(-1)! + 1) break;
      run.push(places[next]!);
      text += words[places[next]!]!.key;
      letters += words[places[next]!]!.initial;
      if (run.length <= 3 && !runs.has(text)) runs.set(text, { places: [...run], likeness: PARTED });
      if (run.length > 1 && !runs.has(letters)) runs.set(letters, { places: [...run], likeness: INITIALS });
    }
  }
  return runs;
}

/** The most alike first. */
function likePairs(
  a: readonly NameWord[],
  restOfA: readonly number[],
  b: readonly NameWord[],
  restOfB: readonly number[],
  pairs: Pair[],
): void {
  const possible: [number, number, number][] = [];
  for (const i of restOfA.slice(0, MOST_UNLIKE))
    for (const j of restOfB.slice(0, MOST_UNLIKE)) {
      const alike = likenessOf(a[i]!, b[j]!);
      if (alike > 0) possible.push([alike, i, j]);
    }
  possible.sort(
    (x, y) => y[0] - x[0] || x[1] + x[2] - y[1] - y[2] || Math.abs(x[1] - x[2]) - Math.abs(y[1] - y[2]),
  );
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  for (const [alike, i, j] of possible) {
    if (takenA.has(i) || takenB.has(j)) continue;
    takenA.add(i);
    takenB.add(j);
    pairs.push({ a: [i], b: [j], likeness: alike });
  }
}

function likenessOf(a: NameWord, b: NameWord): number {
  if (a.kind === 'number' || b.kind === 'number' || (a.kind !== 'own' && b.kind !== 'own')) return 0;
  if (isCutFrom(a, b) || isCutFrom(b, a)) return CUT;
  return likeness(a.key, b.key);
}

/** `Biotechn.` of `Biotechnology`. */
function isCutFrom(short: NameWord, long: NameWord): boolean {
  return (
    short.isCut &&
    short.key.length >= 2 &&
    long.key.length > short.key.length &&
    long.key.startsWith(short.key)
  );
}

function sharedOf(pairs: readonly Pair[], weights: readonly number[], side: 'a' | 'b'): number {
  const total = sum(weights);
  let shared = 0;
  for (const pair of pairs) for (const place of pair[side]) shared += weights[place]! * pair.likeness;
  return total === 0 ? 0 : shared / total;
}

function aloneOf(words: readonly NameWord[], pairs: readonly Pair[], side: 'a' | 'b'): NameWord[] {
  const paired = new Set(pairs.flatMap((pair) => pair[side]));
  return words.filter((_, place) => !paired.has(place));
}

function numberFactor(a: ReadName, b: ReadName): number {
  const [ofA, ofB] = [numbersOf(a), numbersOf(b)];
  if (ofA === ofB) return 1;
  return ofA === '' || ofB === '' ? ONE_NUMBER : OTHER_NUMBER;
}

/** Figures and words with a digit in them, without brackets: a founding year stands in brackets. */
function numbersOf({ words }: ReadName): string {
  return words
    .filter(({ key, isBracketed }) => !isBracketed && /\d/.test(key))
    .map(({ key }) => key)
    .sort()
    .join(' ');
}

function formFactor(a: ReadName, b: ReadName): number {
  const [ofA, ofB] = [familiesOf(a), familiesOf(b)];
  const isApart = ofA.length > 0 && ofB.length > 0 && !ofA.some((family) => ofB.includes(family));
  return isApart ? OTHER_FORM : 1;
}

/** `Ghent University` and its hospital, its library; universities and ministries of two places. */
function kindFactor(alone: Comparison['alone']): number {
  const kinds = alone.some((words) => words.some(({ kind }) => kind === 'general')) ? OTHER_KIND : 1;
  return alone.every((words) => words.length > 0) ? kinds * OTHER_WORDS : kinds;
}

function familiesOf({ forms }: ReadName): string[] {
  return forms.map(({ family }) => family).filter((family) => family !== 'rest');
}

function shownOf(words: readonly NameWord[], places: readonly number[]): string {
  return places.map((place) => words[place]!.shown).join(' ');
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
