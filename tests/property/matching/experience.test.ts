import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  assess,
  barrierOf,
  type CompletionSpec,
  complete,
  DraftPanel,
  InfeasibleCompletion,
  Scorer,
  type ScoringOrganisation,
} from '../../../src/matching/core/index.js';
import { completion, directory, organisation, spec, tableOf } from './arbitraries.js';

const STATED = ['newcomer', 'experienced', undefined] as const;
const COUNTED = ['newcomer', 'less-experienced', 'experienced', undefined] as const;

/** What each stated experience counts as. */
const reader = fc
  .tuple(...STATED.map(() => fc.constantFrom(...COUNTED)))
  .map(
    (values) =>
      new Map<string | undefined, string | undefined>(STATED.map((stated, at) => [stated, values[at]])),
  );

type Reads = ReadonlyMap<string | undefined, string | undefined>;

const reading = (reads: Reads) => ({ experienceOf: (value: string | undefined) => reads.get(value) });

const as = (reads: Reads, one: ScoringOrganisation): ScoringOrganisation => ({
  ...one,
  experience: reads.get(one.experience),
});

const RUNS = { numRuns: 300 };

/** A draft in which experiences count as others, over organisations as they are, against the draft over organisations that state those. */
describe('a draft that says what experiences count as', () => {
  it('has the suggestions of organisations that state them', () => {
    fc.assert(
      fc.property(directory, spec, reader, (organisations, draft, reads) => {
        const own = new Scorer().rank(tableOf(organisations), { ...draft, ...reading(reads) }, 10);
        const stated = organisations.map((one) => as(reads, one));
        expect(own).toEqual(new Scorer().rank(tableOf(stated), draft, 10));
      }),
      RUNS,
    );
  });

  it('has their completion', () => {
    fc.assert(
      fc.property(directory, completion, reader, (organisations, draft, reads) => {
        const own = attempt(organisations, { ...draft, ...reading(reads) });
        const theirs = attempt(
          organisations.map((one) => as(reads, one)),
          draft,
        );
        expect(own).toEqual(theirs);
      }),
      RUNS,
    );
  });

  it('has their assessment and their barriers', () => {
    fc.assert(
      fc.property(directory, spec, reader, organisation, (organisations, draft, reads, candidate) => {
        const read = { ...draft, ...reading(reads) };
        const members = organisations.filter(({ id }) => draft.members.includes(id));
        const stated = members.map((one) => as(reads, one));
        expect(assess(read, members)).toEqual(assess(draft, stated));
        expect(barrierOf(read, members, candidate)).toBe(barrierOf(draft, stated, as(reads, candidate)));
      }),
      RUNS,
    );
  });

  it('is affected by the same changes', () => {
    fc.assert(
      fc.property(directory, spec, reader, organisation, (organisations, draft, reads, changed) => {
        const affected = (
          there: readonly ScoringOrganisation[],
          one: typeof draft,
          change: ScoringOrganisation,
        ) => {
          const panel = new DraftPanel();
          panel.set('draft', one, new Scorer().rank(tableOf(there), one, 3).footing);
          return panel.affectedBy(change);
        };
        const own = affected(organisations, { ...draft, ...reading(reads) }, changed);
        const stated = organisations.map((one) => as(reads, one));
        expect(own).toEqual(affected(stated, draft, as(reads, changed)));
      }),
      RUNS,
    );
  });
});

function attempt(organisations: readonly ScoringOrganisation[], draft: CompletionSpec) {
  try {
    return complete(tableOf(organisations), draft, { shouldStop: () => false });
  } catch (error) {
    if (error instanceof InfeasibleCompletion) return error.rules;
    throw error;
  }
}
