import { type Word, wordsOf } from './words.js';

/** A pattern of one word: the word itself, or its beginning or end. */
type Pattern = readonly [text: string, kind: 'whole' | 'beginning' | 'end'];

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  readonly values: T[];
}

/** A phrase found in a name. */
export interface Found<T> {
  values: readonly T[];
  /** The positions of its words: from `at`, `end` not included. */
  at: number;
  end: number;
}

/** Beginnings and ends of words are looked up by this many of their letters. */
const KEY = 3;

const NONE: readonly number[] = [];

/**
 * Finds phrases in names by look-ups alone: each word by the whole of it, its first three letters and its last three, so
 * the time grows with the words of the name and hardly with the number of phrases.
 */
export class PhraseTable<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };
  readonly #whole = new Map<string, number>();
  readonly #beginnings = new Map<string, { text: string; id: number }[]>();
  readonly #ends = new Map<string, { text: string; id: number }[]>();
  #patterns = 0;

  /** `*` at the beginning or end of a word of the phrase stands for any letters; what else is there has at least three. */
  add(phrase: string, value: T): void {
    const patterns = patternsOf(phrase);
    if (patterns.length === 0) return;
    let node = this.#root;
    for (const pattern of patterns) {
      const id = this.#idOf(pattern);
      let next = node.next.get(id);
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(id, next);
      }
      node = next;
    }
    node.values.push(value);
  }

  /** The phrases of a name from left to right, the longest at each word, none within another. */
  find(words: readonly Word[]): Found<T>[] {
    const ids = words.map(({ text }) => this.#idsOf(text));
    const found: Found<T>[] = [];
    for (let at = 0; at < words.length; ) {
      const longest = ids[at] === NONE ? undefined : this.#longest(words, ids, at, this.#root, at);
      if (longest) found.push({ values: longest.node.values, at, end: longest.end });
      at = longest?.end ?? at + 1;
    }
    return found;
  }

  #longest(
    words: readonly Word[],
    ids: readonly (readonly number[])[],
    from: number,
    node: Node<T>,
    at: number,
  ): { node: Node<T>; end: number } | undefined {
    let best = node.values.length > 0 ? { node, end: at } : undefined;
    if (at >= words.length || words[at]!.part !== words[from]!.part) return best;
    for (const id of ids[at]!) {
      const next = node.next.get(id);
      const longer = next && this.#longest(words, ids, from, next, at + 1);
      if (longer && longer.end > (best?.end ?? 0)) best = longer;
    }
    return best;
  }

  /** The patterns that a word meets, the surest first: the whole word, then the longest beginnings and ends. */
  #idsOf(word: string): readonly number[] {
    const whole = this.#whole.get(word);
    const beginnings = this.#beginnings.get(word.slice(0, KEY));
    const ends = this.#ends.get(word.slice(-KEY));
    if (whole === undefined && !beginnings && !ends) return NONE;
    const ids = whole === undefined ? [] : [whole];
    if (beginnings) for (const { text, id } of beginnings) if (word.startsWith(text)) ids.push(id);
    if (ends) for (const { text, id } of ends) if (word.endsWith(text)) ids.push(id);
    return ids;
  }

  #idOf([text, kind]: Pattern): number {
    if (kind === 'whole') {
      const id = this.#whole.get(text) ?? this.#patterns++;
      this.#whole.set(text, id);
      return id;
    }
    if (text.length < KEY) throw new Error(`Too short for a part of a word: ${text}`);
    const table = kind === 'beginning' ? this.#beginnings : this.#ends;
    const key = kind === 'beginning' ? text.slice(0, KEY) : text.slice(-KEY);
    const list = table.get(key) ?? [];
    const known = list.find((other) => other.text === text);
    if (known) return known.id;
    const id = this.#patterns++;
    list.push({ text, id });
    list.sort((a, b) => b.text.length - a.text.length);
    table.set(key, list);
    return id;
  }
}

function patternsOf(phrase: string): Pattern[] {
  if (!phrase.includes('*')) return wordsOf(phrase).map(({ text }) => [text, 'whole'] as const);
  return phrase.split(' ').flatMap((word): Pattern[] => {
    const kind = word.endsWith('*') ? 'beginning' : word.startsWith('*') ? 'end' : 'whole';
    return wordsOf(word.replaceAll('*', '')).map(({ text }) => [text, kind] as const);
  });
}
