import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  barrierOf,
  compareTerms,
  type DraftSpec,
  Scorer,
  scoreOf,
} from '../../../src/matching/core/index.js';
import { directory, mutual, spec, tableOf } from './arbitraries.js';

const RUNS = { numRuns: 300 };
/** Each need under a name of its own, as in every draft. */
const drafts = spec.map(
  (draft): DraftSpec => ({
    ...draft,
    needs: draft.needs.map((need, position) => ({ ...need, key: `need ${position}` })),
  }),
);

describe('one organisation compared', () => {
  it('has bit for bit the score and the terms that the list has', () => {
    fc.assert(
      fc.property(directory, drafts, (organisations, draft) => {
        const members = organisations.filter(({ id }) => draft.members.includes(id));
        for (const suggestion of new Scorer().suggest(tableOf(organisations), draft, 30)) {
          const candidate = organisations.find(({ id }) => id === suggestion.id)!;
          expect(scoreOf(draft, members, candidate)).toEqual(suggestion);
        }
      }),
      RUNS,
    );
  });

  it('differs from another in terms that sum to the difference of the scores, the greatest loss first', () => {
    fc.assert(
      fc.property(directory, drafts, (organisations, draft) => {
        const list = new Scorer().suggest(tableOf(organisations), draft, 30);
        const last = list.at(-1);
        for (const own of list) {
          const differences = compareTerms(own.terms, last!.terms).map(({ difference }) => difference);
          const sum = differences.reduce((total, difference) => total + difference, 0);
          expect(Math.abs(sum - (own.score - last!.score))).toBeLessThanOrEqual(1e-12);
          expect(differences).toEqual(differences.toSorted((a, b) => a - b));
        }
      }),
      RUNS,
    );
  });

  it('is barred by a rule exactly when no list has it, nor a duplicate of it', () => {
    fc.assert(
      fc.property(directory.map(mutual), drafts, (organisations, draft) => {
        const members = organisations.filter(({ id }) => draft.members.includes(id));
        const listed = new Scorer().suggest(tableOf(organisations), draft, 30).map(({ id }) => id);
        const open = organisations.filter((one) => barrierOf(draft, members, one) === undefined);
        const behind = open.filter(
          ({ id, duplicates }) => !listed.includes(id) && duplicates?.some((other) => listed.includes(other)),
        );
        expect(open.flatMap((one) => (behind.includes(one) ? [] : [one.id])).sort()).toEqual(listed.sort());
      }),
      RUNS,
    );
  });
});
