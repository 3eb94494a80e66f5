import type { Grammar } from './grammar.js';
import type { Word } from './words.js';

/** A word or phrase of a text that may be a need. */
export interface Candidate {
  /** The words that carry it, without those that join them. */
  words: readonly Word[];
  /** How it is written in the text, every way once, the first one first. */
  forms: string[];
  /** How often the text has it, in any form. */
  count: number;
  start: number;
}

/** Most words in a phrase that carry it. */
const LONGEST_PHRASE = 3;

/**
 * The nouns of a text and its phrases around a noun, inflected forms of one taken together. Words that `isTaken` are
 * no need by themselves, but may be a part of one.
 */
export function candidatesIn(words: readonly Word[], grammar: Grammar, formOf: (first: Word, last: Word) => string, isTaken: (word: Word) => boolean): Candidate[] {
  const found = new Map<string, Candidate>();
  for (let at = 0; at < words.length; at++)
    for (const span of spansAt(words, at, grammar)) {
      const carrying = span.filter(({ kind }) => kind !== 'stop');
      if (!tells(carrying, isTaken)) continue;
      const key = carrying.map(({ stem }) => stem).join(' ');
      const form = formOf(span[0]!, span.at(-1)!);
      const known = found.get(key);
      if (!known) found.set(key, { words: carrying, forms: [form], count: 1, start: span[0]!.start });
      else {
        known.count++;
        if (!known.forms.includes(form) && known.forms.length < 3) known.forms.push(form);
      }
    }
  return [...found.values()];
}

const isRare = ({ kind }: Word) => kind === 'known' || kind === 'special';
const carries = (word: Word) => word.kind === 'common' || isRare(word);

function tells(words: readonly Word[], isTaken: (word: Word) => boolean): boolean {
  const own = words.filter((word) => !isTaken(word));
  return own.some(isRare) || (words.length > 1 && own.length === words.length);
}

/** The phrases around the noun at one place. */
function spansAt(words: readonly Word[], at: number, grammar: Grammar): Word[][] {
  const noun = words[at]!;
  if (!carries(noun) || !grammar.isNoun(noun, words[at - 1], words[at + 1])) return [];
  return grammar.nounFirst ? spansAfter(words, at, grammar) : spansBefore(words, at, grammar);
}

function spansBefore(words: readonly Word[], at: number, grammar: Grammar): Word[][] {
  const spans = [[words[at]!]];
  for (let from = at - 1; spans.length < LONGEST_PHRASE; from--) {
    const [word, next] = [words[from], words[from + 1]!];
    if (!word || !carries(word) || !next.joined || !grammar.describes(word, words[from - 1], next)) break;
    spans.push(words.slice(from, at + 1));
  }
  return spans;
}

function spansAfter(words: readonly Word[], at: number, grammar: Grammar): Word[][] {
  const spans = [[words[at]!]];
  const [second, third] = [words[at + 1], words[at + 2]];
  if (!second?.joined) return spans;
  if (carries(second)) {
    if (grammar.describes(second, words[at], second)) spans.push([words[at]!, second]);
  } else if (grammar.joints?.has(second.text) && third?.joined && carries(third) && !(third.capital)) {
    spans.push(words.slice(at, at + 3));
    const fourth = words[at + 3];
    if (fourth?.joined && carries(fourth) && grammar.describes(fourth, third, fourth)) spans.push(words.slice(at, at + 4));
  }
  return spans;
}
