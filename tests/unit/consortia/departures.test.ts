import { describe, expect, it } from '@jest/globals';
import { departures } from '../../../src/consortia/eligibility/departures.js';
import { checkEligibility, type Judged, type MemberFacts } from '../../../src/consortia/eligibility/index.js';
import { coordinator, draft, member, NO_RULES, small, trio } from './judged.js';

const leaving = (judged: Judged, members: MemberFacts[], country: string) =>
  departures(judged, members, checkEligibility(judged, members).checks, 'en')(`id-${country}`);

const worse = (judged: Judged, members: MemberFacts[], country: string) =>
  leaving(judged, members, country).checks.map(({ rule, status }) => [rule, status]);

const MINIMUMS = [
  ['minimum-organisations', 'broken'],
  ['minimum-countries', 'broken'],
];

describe('a member that leaves', () => {
  it('breaks the minimums that the team only just reaches', () => {
    expect(worse(draft(), trio, 'PT')).toEqual(MINIMUMS);
    expect(leaving(draft(), trio, 'PT').checks[1]!.message).toContain('2');
  });

  it('breaks none that others keep', () => {
    expect(worse(draft(), [...trio, member('ES')], 'PT')).toEqual([]);
    expect(worse(small(), trio, 'PT')).toEqual([]);
  });

  it('takes the last of a country with it, or one of several', () => {
    const team = [...trio, member('PT', { organisationId: 'second' })];
    expect(worse(draft(), team, 'PT')).toEqual([]);
    expect(worse(draft(), team, 'BE')).toEqual([['minimum-countries', 'broken']]);
  });

  it('leaves a rule open where somebody of an unknown country may make up for it', () => {
    expect(worse(draft(), [...trio, member(undefined)], 'PT')).toEqual(
      MINIMUMS.map(([rule]) => [rule, 'unclear']),
    );
    expect(worse(draft(), [trio[0]!, trio[1]!, member(undefined)], 'undefined')).toEqual(MINIMUMS);
  });

  it('takes the coordinator away when it is the coordinator', () => {
    const team = [...trio, member('ES')];
    expect(worse(draft(), team, 'NL')).toEqual([
      ['coordinator', 'broken'],
      ['coordinator-country', 'unclear'],
    ]);
  });

  it('breaks what the draft itself requires: kinds of organisation and seats for newcomers', () => {
    const rules = { ...NO_RULES, requiredTypes: ['ngo'], newcomerSeats: 1 };
    const ngo = member('ES', { organisationType: 'ngo', experience: 'newcomer' });
    const known = trio.map((one) => ({
      ...one,
      organisationType: 'sme',
      experience: 'experienced' as const,
    }));
    expect(worse(draft({ rules }), [...known, ngo], 'ES')).toEqual([
      ['required-types', 'broken'],
      ['newcomer-seats', 'broken'],
    ]);
    expect(leaving(draft({ rules }), [...known, ngo], 'ES').newcomerSeats).toBe(1);
    expect(leaving(draft({ rules }), [...known, ngo], 'NL').newcomerSeats).toBe(0);
  });

  it('empties a seat for a newcomer also where more of them are wanted than there are', () => {
    const rules = { ...NO_RULES, newcomerSeats: 3 };
    const newcomer = member('ES', { experience: 'newcomer' });
    const departure = leaving(draft({ rules }), [...trio, newcomer], 'ES');
    expect(departure.newcomerSeats).toBe(1);
    const many = ['ES', 'IT', 'FR', 'DE'].map((country) => member(country, { experience: 'newcomer' }));
    expect(leaving(draft({ rules }), [...trio, ...many], 'ES').newcomerSeats).toBe(0);
  });

  it('breaks nothing when it is an associated partner, or broke something itself', () => {
    expect(worse(draft(), [...trio, member('ES', { role: 'associated' })], 'ES')).toEqual([]);
    expect(worse(draft(), [...trio, member('BY')], 'BY')).toEqual([]);
  });

  it('breaks nothing anew of what is broken today', () => {
    expect(worse(draft(), [coordinator('NL'), member('BE')], 'BE')).toEqual([]);
  });
});
