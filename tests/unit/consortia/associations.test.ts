import { describe, expect, it } from '@jest/globals';
import { associationCheck } from '../../../src/consortia/eligibility/association-check.js';
import { checkEligibility, type MemberFacts } from '../../../src/consortia/eligibility/index.js';
import { messagesIn } from '../../../src/consortia/eligibility/messages/index.js';
import {
  type AssociationPeriod,
  type AssociationStatus,
  associationOf,
  countriesByGroup,
  countryGroup,
  demandsOf,
  findRules,
  type ProgrammeRules,
  standings,
} from '../../../src/consortia/rules/index.js';
import { LANGUAGES } from '../../../src/vocabularies/index.js';
import { coordinator, draft, member } from './judged.js';

const ACTIONS = ['KA210', 'KA220', 'KA240'];

/** The rules of 2026 as if they were those of another call year. */
const rulesOfYear = (callYear: number, actionType = 'KA220'): ProgrammeRules => ({
  ...findRules(actionType, 2026)!,
  callYear,
});

describe.each(ACTIONS)('the associations of %s', (actionType) => {
  it.each<[string, number, AssociationStatus, string]>([
    ['NO', 2026, 'full', 'high'],
    ['TR', 2021, 'full', 'high'],
    ['RS', 2027, 'full', 'high'],
    ['GB', 2021, 'none', 'high'],
    ['GB', 2026, 'none', 'high'],
    ['GB', 2027, 'full', 'high'],
    ['UK', 2027, 'full', 'high'],
    ['GB', 2028, 'none', 'low'],
    ['CH', 2026, 'none', 'high'],
    ['CH', 2027, 'pending', 'medium'],
    ['CH', 2028, 'none', 'low'],
    ['UA', 2026, 'none', 'high'],
    ['US', 2026, 'none', 'high'],
    ['US', 2027, 'none', 'low'],
    ['NO', 2020, 'none', 'low'],
  ])('of %s in %i are %s (%s)', (country, callYear, status, confidence) => {
    const found = associationOf(country, { actionType, callYear });
    expect(found).toMatchObject({ status, confidence });
    expect(found.source).toMatch(/\S{3}/);
  });

  it('make the groups of 2026 that the Guide lists', () => {
    const groups = countriesByGroup({ actionType, callYear: 2026 });
    expect(groups.eu).toHaveLength(27);
    expect(groups.associated).toEqual(['IS', 'LI', 'NO', 'MK', 'RS', 'TR']);
    expect(groups['third-region-1']).toEqual(['AL', 'BA', 'ME', 'XK']);
    expect(groups['third-region-2']).toEqual(['AM', 'AZ', 'BY', 'GE', 'MD', 'UA']);
    expect(groups['third-region-3']).toEqual(['DZ', 'EG', 'IL', 'JO', 'LB', 'LY', 'MA', 'PS', 'SY', 'TN']);
  });

  it('add the United Kingdom in 2027, and not Switzerland', () => {
    const { associated } = countriesByGroup({ actionType, callYear: 2027 });
    expect([...associated].sort()).toEqual(['GB', 'IS', 'LI', 'MK', 'NO', 'RS', 'TR']);
  });

  it('leave the rules of 2027 not loaded', () => {
    expect(findRules(actionType, 2027)).toBeUndefined();
  });
});

describe('how countries stand', () => {
  it('tells member states apart, and names each country once', () => {
    const all = standings({ actionType: 'KA210', callYear: 2026 });
    const statusOf = new Map(all.map(({ country, status }) => [country, status]));
    expect(statusOf.size).toBe(all.length);
    expect(all.filter(({ status }) => status === 'member')).toHaveLength(27);
    expect(all.filter(({ status }) => status === 'full')).toHaveLength(6);
    expect([statusOf.get('GB'), statusOf.get('CH'), statusOf.get('UA')]).toEqual(['none', 'none', 'none']);
  });

  it('follows the call year', () => {
    const all = standings({ actionType: 'KA210', callYear: 2027 });
    expect(all.find(({ country }) => country === 'CH')).toMatchObject({
      status: 'pending',
      confidence: 'medium',
    });
    expect(all.find(({ country }) => country === 'GB')).toMatchObject({ status: 'full', confidence: 'high' });
  });
});

describe('an association in one action only', () => {
  const periods: AssociationPeriod[] = [
    {
      countries: ['CH'],
      actionTypes: ['KA210'],
      firstCallYear: 2027,
      lastCallYear: 2027,
      status: 'partial',
      confidence: 'high',
      source: 'an agreement',
    },
    {
      countries: ['UA'],
      firstCallYear: 2027,
      lastCallYear: 2028,
      status: 'full',
      confidence: 'medium',
      source: 'a newspaper',
    },
  ];

  it('counts there and nowhere else', () => {
    expect(countryGroup('CH', { actionType: 'KA210', callYear: 2027 }, periods)).toBe('associated');
    expect(countryGroup('CH', { actionType: 'KA220', callYear: 2027 }, periods)).toBeUndefined();
    expect(countryGroup('CH', { actionType: 'KA210', callYear: 2028 }, periods)).toBeUndefined();
  });

  it('takes a third country out of its region', () => {
    expect(countryGroup('UA', { actionType: 'KA220', callYear: 2026 }, periods)).toBe('third-region-2');
    expect(countryGroup('UA', { actionType: 'KA220', callYear: 2028 }, periods)).toBe('associated');
    expect(countryGroup('UA', { actionType: 'KA220', callYear: 2029 }, periods)).toBe('third-region-2');
  });

  it('is to be checked where it is partial or not certain, with the least sure confidence and every source', () => {
    const team = [coordinator('CH'), member('UA'), member('NL')];
    const [found, ...others] = associationCheck(team, rulesOfYear(2027, 'KA210'), messagesIn('en'), periods);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      rule: 'association',
      kind: 'data',
      status: 'unclear',
      ok: true,
      value: ['CH', 'UA'],
      required: 'full',
      year: 2027,
      confidence: 'medium',
      source: 'an agreement; a newspaper',
    });
    expect(found!.message).toBe(
      'Switzerland: associated only in part, but counted. Ukraine: associated with the programme.',
    );
  });
});

describe('a draft of 2027, were its rules those of 2026', () => {
  const judge = (members: MemberFacts[], actionType = 'KA220') =>
    checkEligibility(draft({ actionType, callYear: 2027 }), members, 'en', rulesOfYear(2027, actionType));
  const checkOf = (members: MemberFacts[], rule: string, actionType?: string) =>
    judge(members, actionType).checks.find((check) => check.rule === rule);

  it('counts the United Kingdom, which may coordinate', () => {
    const team = [coordinator('GB'), member('BE'), member('PT')];
    expect(judge(team).eligible).toBe(true);
    expect(checkOf(team, 'minimum-countries')).toMatchObject({ status: 'met', value: 3 });
    expect(checkOf(team, 'coordinator-country')).toMatchObject({ status: 'met', value: 'GB' });
    expect(checkOf(team, 'association')).toBeUndefined();
  });

  it('does not count Switzerland, and says why', () => {
    const team = [coordinator('NL'), member('BE'), member('CH')];
    expect(judge(team).eligible).toBe(false);
    expect(checkOf(team, 'minimum-organisations')).toMatchObject({ status: 'broken', value: 2 });
    expect(checkOf(team, 'partner-countries')).toMatchObject({ status: 'broken', value: ['id-CH'] });
    expect(checkOf(team, 'association')).toMatchObject({
      status: 'unclear',
      value: ['CH'],
      confidence: 'medium',
    });
    expect(checkOf(team, 'association')!.message).toBe(
      'Switzerland: association signed but not in force, so not counted. Check this in the Programme Guide.',
    );
  });

  it('has nothing to check of a Swiss associated partner, nor of one that left the directory', () => {
    const team = [coordinator('NL'), member('BE'), member('PT')];
    for (const changes of [{ role: 'associated' as const }, { inDirectory: false }])
      expect(checkOf([...team, member('CH', changes)], 'association')).toBeUndefined();
  });

  it('is judged as before while the rules are not loaded', () => {
    const { checks } = checkEligibility(draft({ callYear: 2027 }), [coordinator('CH'), member('SE')]);
    expect(checks.map(({ rule }) => rule)).toEqual(['rules-loaded']);
  });

  it('lets organisations of the United Kingdom be suggested, and none of Switzerland', () => {
    for (const actionType of ACTIONS) {
      const { countedStates, partnerStates } = demandsOf(rulesOfYear(2027, actionType));
      expect(countedStates).toContain('GB');
      expect([...countedStates, ...partnerStates]).not.toContain('CH');
      expect(demandsOf(rulesOfYear(2026, actionType)).partnerStates).not.toContain('GB');
    }
  });
});

describe('the words about an association that is signed', () => {
  it.each(LANGUAGES)('are said in %s', (language) => {
    const name = { en: 'Switzerland', nl: 'Zwitserland', fr: 'Suisse', de: 'Schweiz' }[language];
    const { checks } = checkEligibility(
      draft({ callYear: 2027 }),
      [coordinator('NL'), member('CH')],
      language,
      rulesOfYear(2027),
    );
    expect(checks.find(({ rule }) => rule === 'association')!.message).toContain(name);
  });
});
