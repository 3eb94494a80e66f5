import { LetterTree, NOWHERE, ROOT } from './letter-tree.js';
import type { Phrase, PhraseWord } from './phrases.js';

/** Phrases that begin with the same letters. */
export interface Alike {
  /** The longest first. */
  readonly phrases: readonly Phrase[];
  /** Those of them that are one word. */
  readonly single: readonly Phrase[];
}

/** Phrases that stand within a word, by where they begin. */
export interface Part {
  at: number;
  /** For ever longer parts. */
  alike: readonly Alike[];
}

const NO_PHRASES: Alike = { phrases: [], single: [] };

/** Phrases by their first word, so that a word of a text is looked up in time that its length asks for. */
export class PhraseTable {
  private readonly whole = new LetterTree<Alike>();
  private readonly beginnings = new LetterTree<Alike>();
  private readonly parts = new LetterTree<Alike>();
  /** The words of phrases behind the first one. */
  private readonly wholeLater = new LetterTree<true>();
  private readonly beginningsLater = new LetterTree<true>();
  /** Letters of the shortest part. */
  private shortest = Number.POSITIVE_INFINITY;

  /** Of phrases that are equally long the first one given counts. */
  constructor(phrases: readonly Phrase[]) {
    const longestFirst = [...phrases].sort((a, b) => b.words.length - a.words.length);
    for (const phrase of longestFirst) {
      const [{ letters, open }, ...later] = phrase.words as [PhraseWord, ...PhraseWord[]];
      const withPhrase = (others = NO_PHRASES): Alike => ({
        phrases: [...others.phrases, phrase],
        single: later.length === 0 ? [...others.single, phrase] : others.single,
      });
      (open ? this.beginnings : this.whole).update(letters, withPhrase);
      for (const word of later)
        (word.open ? this.beginningsLater : this.wholeLater).update(word.letters, () => true);
      if (!phrase.inside) continue;
      this.parts.update(letters, withPhrase);
      this.shortest = Math.min(this.shortest, letters.length);
    }
  }

  /** Phrases that begin with this very word. */
  beginningWith(stem: string): Alike | undefined {
    return withLetters(this.whole, stem);
  }

  /** Whether any phrase has this word, or a beginning of it, behind its first one. */
  goesOnWith(word: string, stem: string): boolean {
    return withLetters(this.wholeLater, stem) === true || along(this.beginningsLater, word, 0).length > 0;
  }

  /** Phrases whose first word is a beginning of this one: for ever longer beginnings. */
  beginningLike(word: string): readonly Alike[] {
    return along(this.beginnings, word, 0);
  }

  /** Phrases that stand within this word, not at its beginning. */
  partsOf(word: string): readonly Part[] {
    const parts: Part[] = [];
    for (let at = 1; at + this.shortest <= word.length; at++) {
      const alike = along(this.parts, word, at);
      if (alike.length > 0) parts.push({ at, alike });
    }
    return parts;
  }
}

/** The value of these very letters. */
function withLetters<T>(tree: LetterTree<T>, letters: string): T | undefined {
  let place = ROOT;
  for (let at = 0; at < letters.length && place !== NOWHERE; at++)
    place = tree.next(place, letters.charCodeAt(at));
  return tree.at(place);
}

/** The values of the letters of a word from a position on, for ever more of them. */
function along<T>(tree: LetterTree<T>, word: string, from: number): readonly T[] {
  const found: T[] = [];
  let place = tree.next(ROOT, word.charCodeAt(from));
  for (let at = from + 1; place !== NOWHERE; at++) {
    const value = tree.at(place);
    if (value !== undefined) found.push(value);
    if (at >= word.length) break;
    place = tree.next(place, word.charCodeAt(at));
  }
  return found;
}
