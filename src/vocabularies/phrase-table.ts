import type { Phrase } from './phrases.js';

/** Phrases that begin with the same letters, the longest first. */
export type Alike = readonly Phrase[];

interface Node {
  next?: Map<number, Node>;
  phrases?: Phrase[];
}

const NONE: readonly never[] = [];

/** Phrases by their first word, so that a word of a text is looked up in time that its length asks for. */
export class PhraseTable {
  private readonly whole = new Map<string, Phrase[]>();
  private readonly beginnings: Node = {};
  private readonly parts: Node = {};
  /** Letters of the shortest part. */
  private shortest = Number.POSITIVE_INFINITY;

  /** Of phrases that are equally long the first one given counts. */
  constructor(phrases: readonly Phrase[]) {
    const longestFirst = [...phrases].sort((a, b) => b.words.length - a.words.length);
    for (const phrase of longestFirst) {
      const { letters, open } = phrase.words[0]!;
      if (open) put(this.beginnings, letters, phrase);
      else this.whole.set(letters, [...(this.whole.get(letters) ?? []), phrase]);
      if (!phrase.inside) continue;
      put(this.parts, letters, phrase);
      this.shortest = Math.min(this.shortest, letters.length);
    }
  }

  /** Phrases that begin with this very word. */
  beginningWith(stem: string): Alike {
    return this.whole.get(stem) ?? NONE;
  }

  /** Phrases whose first word is a beginning of this one: for ever longer beginnings. */
  beginningLike(word: string): readonly Alike[] {
    return along(this.beginnings, word, 0);
  }

  /** The same for what stands within a word from a position. */
  partsFrom(word: string, from: number): readonly Alike[] {
    return from + this.shortest <= word.length ? along(this.parts, word, from) : NONE;
  }
}

function put(root: Node, letters: string, phrase: Phrase): void {
  let node = root;
  for (let at = 0; at < letters.length; at++) {
    node.next ??= new Map();
    const letter = letters.charCodeAt(at);
    const next = node.next.get(letter) ?? {};
    node.next.set(letter, next);
    node = next;
  }
  node.phrases = [...(node.phrases ?? []), phrase];
}

function along(root: Node, word: string, from: number): readonly Alike[] {
  let found: Alike[] | undefined;
  let node = root.next?.get(word.charCodeAt(from));
  for (let at = from + 1; node; at++) {
    if (node.phrases) {
      if (found) found.push(node.phrases);
      else found = [node.phrases];
    }
    if (at === word.length) break;
    node = node.next?.get(word.charCodeAt(at));
  }
  return found ?? NONE;
}
