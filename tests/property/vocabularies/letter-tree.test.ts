import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LetterTree, NOWHERE, ROOT } from '../../../src/vocabularies/index.js';

const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ж', 'ა', '\uffff', '\0') }), {
  maxLength: 200,
});

/** The values of all beginnings of a text, itself included, found letter by letter. */
function along(tree: LetterTree<number>, text: string): number[] {
  const found: number[] = [];
  let place = ROOT;
  for (let at = 0; at <= text.length && place !== NOWHERE; at++) {
    const value = tree.at(place);
    if (value !== undefined) found.push(value);
    if (at < text.length) place = tree.next(place, text.charCodeAt(at));
  }
  return found;
}

describe('a tree of letters', () => {
  it('has the values that a map has, for all beginnings of any text', () => {
    fc.assert(
      fc.property(words, words, (added, asked) => {
        const tree = new LetterTree<number>();
        const map = new Map<string, number>();
        for (const word of added) {
          const value = tree.update(word, (times = 0) => times + 1);
          map.set(word, (map.get(word) ?? 0) + 1);
          expect(value).toBe(map.get(word));
        }
        for (const text of [...added, ...asked]) {
          const beginnings = Array.from({ length: text.length + 1 }, (_, length) => text.slice(0, length));
          expect(along(tree, text)).toEqual(beginnings.flatMap((beginning) => map.get(beginning) ?? []));
        }
      }),
    );
  });

  it('refuses more beginnings than it can number', () => {
    const tree = new LetterTree<number>();
    const fill = () => {
      for (let n = 0; n < 0x1_0000; n++) tree.update(String.fromCharCode(n), () => n);
    };
    expect(fill).toThrow(RangeError);
    expect(tree.at(tree.next(ROOT, 5))).toBe(5);
  });
});
