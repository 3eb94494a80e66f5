import { LetterTree, NOWHERE, ROOT } from '../../../../vocabularies/index.js';
import { type Word, wordsOf } from './words.js';

/** A pattern of one word: the word itself, or its beginning or end. */
type Pattern = readonly [text: string, kind: 'whole' | 'beginning' | 'end'];

interface Node<T> {
  /** Most have none: empty maps for them would take 5 MB. */
  next: Map<number, Node<T>> | undefined;
  readonly values: T[];
}

/** A phrase found in a name. */
export interface Found<T> {
  /** By the phrases that take the same words: a whole word before its end, and that before its beginning. */
  values: readonly (readonly T[])[];
  /** The positions of its words: from `at`, `end` not included. */
  at: number;
  end: number;
}

/** Letters of the shortest beginning or end of a word. */
const SHORTEST = 3;

const NONE: readonly number[] = [];

/**
 * Finds phrases in names by look-ups alone: each word letter by letter from its beginning and from its end, so the time
 * grows with the letters of the name and not with the number of phrases.
 */
export class PhraseTable<T> {
  readonly #root: Node<T> = { next: undefined, values: [] };
  readonly #whole = new Map<string, number>();
  readonly #beginnings = new LetterTree<number>();
  /** From the last letter on. */
  readonly #ends = new LetterTree<number>();
  #patterns = 0;

  /** `*` at the beginning or end of a word of the phrase stands for any letters; what else is there has at least three. */
  add(phrase: string, value: T): void {
    const patterns = patternsOf(phrase);
    if (patterns.length === 0) return;
    let node = this.#root;
    for (const pattern of patterns) {
      const id = this.#idOf(pattern);
      node.next ??= new Map();
      let next = node.next.get(id);
      if (!next) {
        next = { next: undefined, values: [] };
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
      if (longest) found.push({ values: longest.nodes.map(({ values }) => values), at, end: longest.end });
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
  ): { nodes: Node<T>[]; end: number } | undefined {
    let best = node.values.length > 0 ? { nodes: [node], end: at } : undefined;
    if (!node.next || at >= words.length || words[at]!.part !== words[from]!.part) return best;
    for (const id of ids[at]!) {
      const next = node.next.get(id);
      const longer = next && this.#longest(words, ids, from, next, at + 1);
      if (!longer) continue;
      if (longer.end > (best?.end ?? 0)) best = longer;
      else if (longer.end === best?.end) best = { ...best, nodes: [...best.nodes, ...longer.nodes] };
    }
    return best;
  }

  /** The patterns that a word meets, the surest first: the whole word, then the longest ends and beginnings. */
  #idsOf(word: string): readonly number[] {
    const ids: number[] = [];
    let place = ROOT;
    for (let at = 0; at < word.length && place !== NOWHERE; at++) {
      place = this.#beginnings.next(place, word.charCodeAt(at));
      const id = this.#beginnings.at(place);
      if (id !== undefined) ids.unshift(id);
    }
    place = ROOT;
    for (let at = word.length - 1; at >= 0 && place !== NOWHERE; at--) {
      place = this.#ends.next(place, word.charCodeAt(at));
      const id = this.#ends.at(place);
      if (id !== undefined) ids.unshift(id);
    }
    const whole = this.#whole.get(word);
    if (whole !== undefined) ids.unshift(whole);
    return ids.length === 0 ? NONE : ids;
  }

  #idOf([text, kind]: Pattern): number {
    const same = (known = this.#patterns++) => known;
    if (kind === 'whole') {
      const id = same(this.#whole.get(text));
      this.#whole.set(text, id);
      return id;
    }
    if (text.length < SHORTEST) throw new Error(`Too short for a part of a word: ${text}`);
    if (kind === 'beginning') return this.#beginnings.update(text, same);
    return this.#ends.update(text.split('').reverse().join(''), same);
  }
}

function patternsOf(phrase: string): Pattern[] {
  if (!phrase.includes('*')) return wordsOf(phrase).map(({ text }) => [text, 'whole'] as const);
  return phrase.split(' ').flatMap((word): Pattern[] => {
    const kind = word.endsWith('*') ? 'beginning' : word.startsWith('*') ? 'end' : 'whole';
    return wordsOf(word.replaceAll('*', '')).map(({ text }) => [text, kind] as const);
  });
}
