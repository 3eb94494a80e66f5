import { LetterTree, NOWHERE, ROOT } from './letter-tree.js';
import type { Phrase } from './phrases.js';

/** Phrases that begin with the same letters, the longest first. */
export type Alike = readonly Phrase[];

/** Phrases that stand within a word, by where they begin. */
export interface Part {
  at: number;
  /** For ever longer parts. */
  phrases: readonly Alike[];
}

const NONE: readonly never[] = [];

/** Phrases by their first word, so that a word of a text is looked up in time that its length asks for. */
export class PhraseTable {
  private readonly whole = new LetterTree<Phrase[]>();
  private readonly beginnings = new LetterTree<Phrase[]>();
  private readonly parts = new LetterTree<Phrase[]>();
  /** Letters of the shortest part. */
  private shortest = Number.POSITIVE_INFINITY;

  /** Of phrases that are equally long the first one given counts. */
  constructor(phrases: readonly Phrase[]) {
    const longestFirst = [...phrases].sort((a, b) => b.words.length - a.words.length);
    for (const phrase of longestFirst) {
      const { letters, open } = phrase.words[0]!;
      const withPhrase = (others: Phrase[] = []) => [...others, phrase];
      (open ? this.beginnings : this.whole).update(letters, withPhrase);
      if (!phrase.inside) continue;
      this.parts.update(letters, withPhrase);
      this.shortest = Math.min(this.shortest, letters.length);
    }
  }

  /** Phrases that begin with this very word. */
  beginningWith(stem: string): Alike {
    return withLetters(this.whole, stem);
  }

  /** Phrases whose first word is a beginning of this one: for ever longer beginnings. */
  beginningLike(word: string): readonly Alike[] {
    return along(this.beginnings, word, 0);
  }

  /** Phrases that stand within this word, not at its beginning. */
  partsOf(word: string): readonly Part[] {
    let parts: Part[] | undefined;
    for (let at = 1; at + this.shortest <= word.length; at++) {
      const phrases = along(this.parts, word, at);
      if (phrases.length > 0) (parts ??= []).push({ at, phrases });
    }
    return parts ?? NONE;
  }
}

/** Of phrases by their first words: those with these very letters. */
function withLetters(tree: LetterTree<Phrase[]>, letters: string): Alike {
  let place = ROOT;
  for (let at = 0; at < letters.length && place !== NOWHERE; at++)
    place = tree.next(place, letters.charCodeAt(at));
  return tree.at(place) ?? NONE;
}

/** Of phrases by their first words: those with the letters of a word from a position on, for ever more of them. */
function along(tree: LetterTree<Phrase[]>, word: string, from: number): readonly Alike[] {
  let found: Alike[] | undefined;
  let place = tree.next(ROOT, word.charCodeAt(from));
  for (let at = from + 1; place !== NOWHERE; at++) {
    const phrases = tree.at(place);
    if (phrases) (found ??= []).push(phrases);
    if (at >= word.length) break;
    place = tree.next(place, word.charCodeAt(at));
  }
  return found ?? NONE;
}
