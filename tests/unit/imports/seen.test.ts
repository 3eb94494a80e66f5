import { describe, expect, it } from '@jest/globals';
import { NOTHING_YET, type Receipt } from '../../../src/imports/import.js';
import { Seen } from '../../../src/imports/seen.js';

const receipt = (created: string[], met: Receipt['met']): Receipt => ({
  ...NOTHING_YET,
  findings: [],
  created,
  met,
});

describe('what an import has seen', () => {
  it('is the fingerprints of each organisation that was there before, over all batches', () => {
    const seen = new Seen();
    seen.add(
      receipt(
        [],
        [
          ['a', 'f1'],
          ['b', 'f2'],
        ],
      ),
    );
    seen.add(receipt([], [['a', 'f3']]));
    expect([...seen.inPieces(10)]).toEqual([
      new Map([
        ['a', new Set(['f1', 'f3'])],
        ['b', new Set(['f2'])],
      ]),
    ]);
  });

  it('leaves out an organisation that the import itself created and met again', () => {
    const seen = new Seen();
    seen.add(receipt(['new'], [['new', 'f1']]));
    seen.add(receipt([], [['new', 'f2']]));
    expect([...seen.inPieces(10)]).toEqual([]);
  });

  it('leaves out an organisation of which a row repeats what the directory says, whatever other rows say', () => {
    const seen = new Seen();
    seen.add(
      receipt(
        [],
        [
          ['a', null],
          ['a', 'f1'],
          ['b', 'f2'],
        ],
      ),
    );
    expect([...seen.inPieces(10)]).toEqual([new Map([['b', new Set(['f2'])]])]);
    expect(seen.has('a')).toBe(true);
  });

  it('comes in pieces', () => {
    const seen = new Seen();
    seen.add(
      receipt(
        [],
        [
          ['a', 'f'],
          ['b', 'f'],
          ['c', 'f'],
        ],
      ),
    );
    expect([...seen.inPieces(2)].map(({ size }) => size)).toEqual([2, 1]);
  });
});
