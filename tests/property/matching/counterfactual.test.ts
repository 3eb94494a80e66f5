import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { OrganisationRecord, Profile } from '../../../src/directory/index.js';
import { barrierOf, scoreOf } from '../../../src/matching/core/index.js';
import { draftSpec } from '../../../src/matching/draft-spec.js';
import { whatBringsIn } from '../../../src/matching/explanations/counterfactual.js';
import { scoringOrganisation } from '../../../src/matching/scoring-organisation.js';
import { NO_PROJECTS } from '../../../src/projects/index.js';

const TERMS = ['volunteering', 'music', 'digital-skills', 'inclusive-education'];
const maybe = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const declared = (value: string | undefined) => value && { value, basis: 'declared' };

const profile = fc
  .record({
    country: maybe('NL', 'BE', 'UA'),
    organisationType: maybe('ngo', 'school-primary', 'local-public-body'),
    sectors: fc.option(fc.subarray(['VET', 'SCH'], { minLength: 1 }), { nil: undefined }),
    expertise: fc.option(fc.subarray(TERMS, { minLength: 1 }), { nil: undefined }),
    level: maybe('local', 'national'),
    experience: maybe('newcomer', 'experienced'),
  })
  .map(({ level, experience, ...facts }) => {
    const stated = {
      name: 'Acme',
      ...facts,
      levelOfActivity: declared(level),
      experience: declared(experience),
    };
    return Object.fromEntries(
      Object.entries(stated).filter(([, value]) => value !== undefined),
    ) as never as Profile;
  });

const recordOf = (id: string, stated: Profile) =>
  ({
    ...{ id, version: 1, keys: [] },
    layers: { list: { changedAt: '2026-01-01T00:00:00Z', fragments: [{ fragment: { profile: stated } }] } },
  }) as never as OrganisationRecord;

const situation = fc.record({
  team: fc.array(profile, { maxLength: 3 }),
  own: profile,
  needs: fc.subarray(TERMS).map((terms) => terms.map((expertise, n) => ({ expertise, weight: n + 1 }))),
  size: fc.integer({ min: 2, max: 5 }),
  newcomerSeats: fc.option(fc.constant(1), { nil: undefined }),
  bar: fc.double({ min: 0, max: 0.3, noNaN: true }),
});

describe('what would bring an organisation in', () => {
  it('does so when its record says it, and no term that would is left out', async () => {
    await fc.assert(
      fc.asyncProperty(situation, async ({ team: profiles, own, needs, size, newcomerSeats, bar }) => {
        const team = profiles.map((one, n) => scoringOrganisation(recordOf(`m${n}`, one)));
        const draft = {
          ...{
            id: 'draft',
            actionType: 'KA210',
            callYear: 2026,
            field: 'SCH',
            size,
            needs,
            preset: 'balanced',
          },
          members: team.map(({ id }) => ({ organisationId: id, role: 'partner' })),
          rules: { requiredTypes: [], excludedCountries: [], excludedOrganisations: [], newcomerSeats },
        } as never as Parameters<typeof whatBringsIn>[2]['draft'];
        const spec = await draftSpec(draft, async () => new Map(), NO_PROJECTS);
        const isEnough = ({ score }: { score: number }) => score > bar;
        const found = whatBringsIn(recordOf('own', own), [], { draft, spec, team, isEnough });

        const standing = (changed: Profile) => {
          const one = scoringOrganisation(recordOf('own', changed));
          return { isOpen: barrierOf(spec, team, one) === undefined, ...scoreOf(spec, team, one) };
        };
        const withTerms = (terms: string[]) =>
          standing({ ...own, expertise: [...terms, ...(own.expertise ?? [])] });
        for (const { change, score, connection } of found) {
          const { field, values } = change;
          const value = ['levelOfActivity', 'experience'].includes(field) ? declared(values[0]) : values[0];
          const one =
            field === 'expertise'
              ? withTerms(values)
              : standing({
                  ...own,
                  [field]:
                    field === 'sectors'
                      ? [...values, ...scoringOrganisation(recordOf('own', own)).fields]
                      : value,
                });
          expect(one).toMatchObject({ isOpen: true, score, connection });
          expect(score).toBeGreaterThan(bar);
        }
        const lacking = needs
          .map(({ expertise }) => expertise)
          .filter((term) => !own.expertise?.includes(term));
        const enough = lacking.filter((term) => {
          const { isOpen, score } = withTerms([term]);
          return isOpen && score > bar;
        });
        const told = found.filter(({ change }) => change.field === 'expertise' && change.values.length === 1);
        expect(told.map(({ change }) => change.values[0]).sort()).toEqual(enough.sort());
      }),
      { numRuns: 200 },
    );
  });
});
