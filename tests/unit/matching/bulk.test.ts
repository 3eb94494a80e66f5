import { describe, expect, it } from '@jest/globals';
import { changesAtOnce, isBulk } from '../../../src/matching/suggestions/bulk.js';

describe('changes of the directory', () => {
  it.each([
    { changes: 100, drafts: 1, organisations: 1_000, bulk: false, what: 'a hundred, whatever there is' },
    { changes: 150, drafts: 10_000, organisations: 3_000, bulk: false, what: 'a small import, many drafts' },
    { changes: 3_000, drafts: 10, organisations: 3_000, bulk: true, what: 'a whole directory, few drafts' },
    { changes: 1_000, drafts: 10_000, organisations: 100_000, bulk: false, what: 'one in a hundred' },
    { changes: 10_000, drafts: 10_000, organisations: 100_000, bulk: true, what: 'one in ten' },
    { changes: 1_000, drafts: 3, organisations: 100_000, bulk: true, what: 'many, and hardly a draft' },
  ])('are a bulk change by their work: $what', ({ bulk, ...work }) => {
    expect(isBulk(work)).toBe(bulk);
  });

  it('are held against few drafts many at a time, and against many drafts few', () => {
    expect(changesAtOnce(0)).toBeGreaterThan(1_000);
    expect(changesAtOnce(10_000)).toBeLessThan(200);
    expect(changesAtOnce(100_000_000)).toBe(1);
  });
});
