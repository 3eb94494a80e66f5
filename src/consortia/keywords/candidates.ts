import type { Grammar, Word } from '../../vocabularies/index.js';

/** A noun of a text, or a phrase around one, that may be a need. */
export interface Candidate {
  /** The words that carry it, without those that join them. */
  words: readonly Word[];
  /** Where the text has it, in any inflection, in order. */
  places: Place[];
}

/** Positions in a text; `end` is not part of it. */
export interface Place {
  start: number;
  end: number;
}

/** Most words that a phrase has before its noun. */
const MOST_BEFORE = 2;

/**
 * The nouns of a text and the phrases around them, inflected forms of one taken together. Words that `isTaken` are no
 * need by themselves, but may be a part of one.
 */
export function candidatesIn(
  words: readonly Word[],
  grammar: Grammar,
  isTaken: (word: Word) => boolean,
): Candidate[] {
  const found = new Map<string, Candidate>();
  for (let at = 0; at < words.length; at++)
    for (const span of spansAt(words, at, grammar)) {
      const carrying = span.filter(({ kind }) => kind !== 'stop');
      if (!tells(carrying, isTaken)) continue;
      const key = carrying.map(({ stem }) => stem).join(' ');
      const candidate = found.get(key) ?? { words: carrying, places: [] };
      candidate.places.push({ start: span[0]!.start, end: span.at(-1)!.end });
      found.set(key, candidate);
    }
  return [...found.values()];
}

const isRare = ({ kind }: Word) => kind === 'known' || kind === 'special';
const carries = (word: Word) => word.kind === 'common' || isRare(word);
const mayDescribe = (word: Word) => word.kind === 'describing' || carries(word);

/** A rare word of its own, or common words that only together mean something, tell what an idea is about. */
function tells(words: readonly Word[], isTaken: (word: Word) => boolean): boolean {
  const own = words.filter((word) => !isTaken(word));
  return own.some(isRare) || (words.length > 1 && own.some(carries));
}

/** The noun at one place, if one is there, and the phrases around it, the shortest first. */
function spansAt(words: readonly Word[], at: number, grammar: Grammar): Word[][] {
  const noun = words[at]!;
  if (!carries(noun) || !grammar.isNoun(noun, words[at - 1], words[at + 1])) return [];
  return grammar.nounFirst ? spansFrom(words, at, grammar) : spansTo(words, at, grammar);
}

/** "Wind", "offshore wind", "oszustwa internetowe". */
function spansTo(words: readonly Word[], at: number, grammar: Grammar): Word[][] {
  const spans = [[words[at]!]];
  for (let from = at - 1; spans.length <= MOST_BEFORE; from--) {
    const [word, next] = [words[from], words[from + 1]!];
    if (!word || !mayDescribe(word) || !next.joined || !grammar.describes(word, words[from - 1])) break;
    spans.push(words.slice(from, at + 1));
  }
  const after = words[at + 1];
  if (after?.joined && !after.name && mayDescribe(after) && grammar.describesBehind?.test(after.text))
    spans.push(words.slice(at, at + 2));
  return spans;
}

/** "Isolation", "isolation thermique", "isolation en paille", "isolation en paille locale". */
function spansFrom(words: readonly Word[], at: number, grammar: Grammar): Word[][] {
  const follows = (offset: number) => (words[at + offset]?.joined ? words[at + offset] : undefined);
  const describes = (word: Word | undefined) =>
    word !== undefined && mayDescribe(word) && grammar.describes(word, undefined);
  const spans = [[words[at]!]];
  const [second, third] = [follows(1), follows(2)];
  if (describes(second)) spans.push(words.slice(at, at + 2));
  const isJoined =
    second &&
    grammar.joints?.has(second.text) &&
    third &&
    carries(third) &&
    !third.capital &&
    grammar.isNoun(third, undefined, follows(3));
  if (isJoined) spans.push(words.slice(at, at + 3));
  if (isJoined && describes(follows(3))) spans.push(words.slice(at, at + 4));
  return spans;
}
