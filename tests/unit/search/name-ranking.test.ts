import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rankedByName } from '../../../src/directory/search/name-ranking.js';

const hit = (name: string, more: object = {}) => ({
  ...{ name, shortName: null, otherNames: [], closed: 0 as 0 | 1, evidence: 1 },
  ...more,
});

const order = (asked: string, hits: ReturnType<typeof hit>[], options = {}) =>
  rankedByName(asked, hits, options).map(({ name }) => name);

describe('hits in the order of their names', () => {
  it('begin with the name that was asked for, in whatever language', () => {
    const hits = ['Moor University Hospital', 'Universiteit Moor', 'Friends of the Moor'].map((name) =>
      hit(name),
    );
    expect(order('University of Moor', hits)[0]).toBe('Universiteit Moor');
  });

  it('look at short and other names too', () => {
    const hits = [
      hit('Library of Um'),
      hit('Moor', { shortName: 'UM' }),
      hit('Heath', { otherNames: ['Umm'] }),
    ];
    expect(order('UM', hits)[0]).toBe('Moor');
  });

  it('of one name: those that exist, those with more evidence, as they were', () => {
    const hits = [
      hit('Moor', { closed: 1, evidence: 9, otherNames: ['a'] }),
      hit('Moor', { otherNames: ['b'] }),
      hit('Moor', { evidence: 3, otherNames: ['c'] }),
      hit('Moor', { otherNames: ['d'] }),
    ];
    expect(rankedByName('moor', hits).map(({ otherNames }) => otherNames[0])).toEqual(['c', 'b', 'd', 'a']);
  });

  it('stay as they were where no name is alike, whatever their evidence', () => {
    expect(order('higher education', [hit('Moor'), hit('Heath', { evidence: 9 })])).toEqual([
      'Moor',
      'Heath',
    ]);
  });

  it('begin with a whole name that stands in a longer text, when only a part is asked for', () => {
    const hits = [hit('Society of Development Studies'), hit('Moor University')];
    const asked = 'Moor University Department for Studies of Development and Society';
    expect(order(asked, hits, { inPart: true })[0]).toBe('Moor University');
  });

  it('are the same hits', () => {
    const hits = fc.array(fc.string({ maxLength: 12 }).map((name) => hit(name)));
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), hits, (asked, some) => {
        expect(new Set(rankedByName(asked, some))).toEqual(new Set(some));
      }),
    );
  });
});
