import fc from 'fast-check';
import { Clock } from '../../../src/matching/core/completion/clock.js';
import {
  type CompletionSpec,
  DirectoryTable,
  type DraftSpec,
  InfeasibleCompletion,
  type Level,
  type Need,
  type ScoringOrganisation,
} from '../../../src/matching/core/index.js';
import { normalised } from '../../support/weights.js';

/** Few ids, values and terms, so that ties, full countries and shared needs are the rule. */
const IDS = Array.from({ length: 30 }, (_, i) => `o${i}`);
const TERMS = Array.from({ length: 14 }, (_, i) => `term-${i}`);
const COUNTRIES = ['BE', 'NL', 'PT', 'ES', 'IT'];
const TYPES = ['school-primary', 'company', 'sme', 'large-enterprise', 'public-body', 'local-public-body'];
/** As in the vocabulary: two types are broad. */
const BROAD_TYPES = new Map([
  ['company', ['sme', 'large-enterprise']],
  ['public-body', ['local-public-body']],
]);

const id = fc.constantFrom(...IDS);
const someOf = (...codes: string[]) => fc.option(fc.constantFrom(...codes), { nil: undefined });

const single: fc.Arbitrary<ScoringOrganisation> = fc.record({
  id,
  country: someOf('BE', 'NL', 'PT'),
  sector: someOf('VET', 'HED'),
  typeGroup: someOf('school', 'company', 'public-body'),
  type: someOf(...TYPES),
  level: fc.option(fc.constantFrom<Level>(0, 1, 2, 3, 4), { nil: undefined }),
  experience: someOf('newcomer', 'experienced'),
  fields: fc.subarray(['SCH', 'VET'], { maxLength: 2 }),
  expertise: fc.array(fc.constantFrom(...TERMS), { maxLength: 13 }),
  isClosed: fc.constantFrom(false, false, false, true),
});

/** Some are one legal entity with others, and say so each, one of them, or of one that is not there. */
export const organisation: fc.Arbitrary<ScoringOrganisation> = fc
  .tuple(single, fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(id, { maxLength: 3 })))
  .map(([one, duplicates]) => ({ ...one, duplicates }));

export const directory = fc.uniqueArray(organisation, { selector: (one) => one.id, maxLength: 30 });

/** Where one says that it is a duplicate, the other says so too. */
export const mutual = (organisations: readonly ScoringOrganisation[]): ScoringOrganisation[] =>
  organisations.map((one) => ({
    ...one,
    duplicates: [
      ...(one.duplicates ?? []),
      ...organisations.filter(({ duplicates }) => duplicates?.includes(one.id)).map(({ id }) => id),
    ],
  }));

export const withoutDuplicates = directory.map((organisations) =>
  organisations.map((one): ScoringOrganisation => ({ ...one, duplicates: [] })),
);

/** Two to three times as many, from more countries; those with the first ids are the ones that drafts name. */
export const largerDirectory = fc
  .array(fc.tuple(organisation, someOf(...COUNTRIES)), { minLength: 30, maxLength: 60 })
  .map((pairs) => pairs.map(([one, country], n): ScoringOrganisation => ({ ...one, id: `o${n}`, country })));

const need: fc.Arbitrary<Need> = fc.record({
  key: fc.string(),
  weight: fc.constantFrom(0, 1, 2, 0.5),
  depth: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  holders: fc.oneof(
    fc.record({ term: fc.constantFrom(...TERMS, 'held-by-nobody') }),
    fc.record({ family: fc.array(fc.constantFrom(...TERMS, 'held-by-nobody'), { maxLength: 3 }) }),
    fc.record({
      ids: fc.array(fc.constantFrom(...IDS, 'nowhere'), { maxLength: 8 }).map((ids) => new Set(ids)),
    }),
  ),
});

const weight = fc.constantFrom(0, 1, 2, 3);
const weights = fc
  .record({
    coverage: weight,
    type: weight,
    country: weight,
    sector: weight,
    experience: weight,
    level: weight,
    fit: weight,
    acquaintance: weight,
  })
  .filter((record) => Object.values(record).some((value) => value > 0))
  .map(normalised);

const HALF = { nil: undefined, freq: 2 };
const optional = (max: number) => fc.option(fc.integer({ min: 0, max }), HALF);
/** So tight that a good third of the drafts on a larger directory has no completion, and most on a small one. */
const rules = {
  minimumCountries: optional(4),
  minimumOrganisations: optional(5),
  countedCountries: fc.option(fc.constant(new Set(['BE', 'NL'])), HALF),
  requiredTypes: fc.option(fc.array(fc.constantFrom(...TYPES), { maxLength: 3 }), HALF),
  broadTypes: fc.constant(BROAD_TYPES),
  newcomerSeats: optional(2),
};

export const spec: fc.Arbitrary<DraftSpec> = fc.record({
  id: fc.constantFrom('draft-1', 'draft-2', 'draft-3'),
  field: someOf('SCH', 'VET', 'YOU'),
  size: fc.integer({ min: 1, max: 8 }),
  needs: fc.oneof(fc.array(need, { maxLength: 5 }), fc.array(need, { minLength: 14, maxLength: 20 })),
  members: fc.array(fc.constantFrom(...IDS, 'erased'), { maxLength: 8 }),
  excludedIds: fc.array(fc.constantFrom(...IDS, 'erased'), { maxLength: 4 }),
  excludedCountries: fc.subarray(['BE', 'PT'], { maxLength: 1 }),
  partnerCountries: fc.option(
    fc.subarray(COUNTRIES).map((countries) => new Set(countries)),
    { nil: undefined, freq: 2 },
  ),
  maxPerCountry: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  ...rules,
  weights,
  fit: fc
    .array(fc.tuple(fc.constantFrom(...IDS, 'nowhere'), fc.constantFrom(0, 0.1, 0.3, 0.75, 1)), {
      maxLength: 15,
    })
    .map((pairs) => new Map(pairs)),
  acquaintance: fc
    .array(fc.tuple(fc.constantFrom(...IDS, 'nowhere'), fc.constantFrom(0, 0.25, 0.5, 1)), { maxLength: 12 })
    .map((pairs) => new Map(pairs)),
});

export const completion: fc.Arbitrary<CompletionSpec> = fc
  .record({ draft: spec, seats: fc.integer({ min: 1, max: 3 }) })
  .map(({ draft, seats }) => ({ ...draft, seats }));

/** The draft with these members alone. */
export const withMembers = <D extends DraftSpec>(draft: D, members: readonly ScoringOrganisation[]): D => ({
  ...draft,
  members: members.map(({ id }) => id),
});

/** A draft some of whose seats are left, all of them for newcomers: its members are the first of the directory, and none is one. */
export const forNewcomers = fc
  .record({
    all: largerDirectory,
    draft: spec,
    there: fc.integer({ min: 1, max: 5 }),
    left: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ all, draft, there, left }) => {
    const organisations = all
      .slice(0, 20)
      .map((one, n): ScoringOrganisation => (n < there ? { ...one, experience: 'experienced' } : one));
    const members = organisations.slice(0, there);
    const seats = { size: there + left, newcomerSeats: left, seats: left };
    return { organisations, members, draft: { ...withMembers(draft, members), ...seats } };
  });

/** Five seats: as many teams of a small directory as can be tried one by one. */
export const fiveSeats = fc
  .record({ draft: spec, seats: fc.constantFrom(4, 5) })
  .map(({ draft, seats }): CompletionSpec => ({ ...draft, members: draft.members.slice(0, 2), seats }));
export const smallDirectory = largerDirectory.map((organisations) => organisations.slice(0, 16));

/** Told apart by needs alone, which overlap: here swaps end at what is not the best, and many are one legal entity. */
export const holdersOnly = fc
  .array(
    fc.tuple(
      fc.subarray(TERMS.slice(0, 7), { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(13), { maxLength: 2 }),
    ),
    { minLength: 10, maxLength: 14 },
  )
  .map((all) =>
    all.map(
      ([expertise, duplicates], n): ScoringOrganisation => ({
        ...{ id: `o${n}`, fields: [], expertise, duplicates: duplicates.map((other) => `o${other}`) },
      }),
    ),
  );
export const coverageAlone = fc.record({ seats: fc.constantFrom(2, 3), size: fc.constantFrom(3, 6) }).map(
  ({ seats, size }): CompletionSpec => ({
    ...{ id: 'draft-1', size, seats, members: [], excludedIds: [], excludedCountries: [] },
    needs: TERMS.slice(0, 7).map((term) => ({ key: term, weight: 1, depth: 1, holders: { term } })),
    weights: normalised({
      coverage: 1,
      type: 0,
      country: 0,
      sector: 0,
      experience: 0,
      level: 0,
      fit: 0,
      acquaintance: 0,
    }),
  }),
);

/** A clock that never runs out. */
export const noLimit = () => new Clock(() => false);

export type Change = { upsert: ScoringOrganisation } | { remove: string };

export const history: fc.Arbitrary<Change[]> = fc.array(
  fc.oneof({ weight: 2, arbitrary: fc.record({ upsert: organisation }) }, fc.record({ remove: id })),
  { maxLength: 120 },
);

export function tableOf(organisations: readonly ScoringOrganisation[]): DirectoryTable {
  const table = new DirectoryTable();
  for (const one of organisations) table.upsert(one);
  return table;
}

/** The rules that an attempt to complete finds in conflict; undefined when it succeeds. */
export function conflictOf(attempt: () => unknown): readonly string[] | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    if (error instanceof InfeasibleCompletion) return error.rules;
    throw error;
  }
}
