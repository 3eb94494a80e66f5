import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ASSOCIATIONS,
  type AssociationPeriod,
  type Call,
} from '../../../src/consortia/rules/associations.js';
import {
  associationOf,
  COUNTRY_GROUPS,
  countriesByGroup,
  countryGroup,
  standings,
} from '../../../src/consortia/rules/index.js';
import { countsAs, vocabulary } from '../../../src/vocabularies/index.js';

const countries = vocabulary('countries').map(({ code }) => code);
const calls = fc.record({
  actionType: fc.constantFrom(...vocabulary('action-types').map(({ code }) => code), 'KA999'),
  callYear: fc.integer({ min: 2000, max: 2050 }),
});

const holdsIn =
  ({ actionType, callYear }: Call) =>
  (one: AssociationPeriod) =>
    (one.actionTypes ?? [actionType]).includes(actionType) &&
    one.firstCallYear <= callYear &&
    callYear <= one.lastCallYear;

describe('every country, in every call year and action', () => {
  it('has exactly one status: no two periods speak of it, and none of a member state', () => {
    fc.assert(
      fc.property(calls, (call) => {
        const wrong = countries.filter((country) => {
          const state = countsAs(country);
          const periods = ASSOCIATIONS.filter(holdsIn(call)).filter((one) => one.countries.includes(state));
          const { status } = associationOf(country, call);
          const isMember = countryGroup(country, call) === 'eu';
          return periods.length > (isMember ? 0 : 1) || status !== (periods[0]?.status ?? 'none');
        });
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('is in the one group that its status makes, as its state is', () => {
    fc.assert(
      fc.property(calls, (call) => {
        const groups = countriesByGroup(call);
        const status = new Map(standings(call).map((one) => [one.country, one.status]));
        const wrong = countries.filter((country) => {
          const state = countsAs(country);
          const group = countryGroup(country, call);
          const listed = COUNTRY_GROUPS.filter((name) => groups[name].includes(state));
          const isAssociated = ['full', 'partial'].includes(status.get(state) ?? 'none');
          const isMember = status.get(state) === 'member';
          const [only, ...others] = listed;
          return (
            only !== group ||
            others.length > 0 ||
            (group === 'associated') !== isAssociated ||
            (group === 'eu') !== isMember
          );
        });
        expect(wrong).toEqual([]);
      }),
    );
  });
});
