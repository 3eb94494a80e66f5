import { describe, expect, it } from '@jest/globals';
import { absenceOf } from '../../../src/consortia/eligibility/index.js';
import { countriesByGroup, countryGroup } from '../../../src/consortia/rules/country-groups.js';
import {
  findRules,
  latestCallYear,
  loadedRules,
  loadedYears,
  RULES_VERSION,
} from '../../../src/consortia/rules/index.js';
import { vocabulary } from '../../../src/vocabularies/index.js';

describe('the programme rules of 2026', () => {
  it('ask three organisations from three countries of a cooperation partnership', () => {
    const rules = findRules('KA220', 2026)!;
    expect(rules.minimumOrganisations).toMatchObject({ value: 3, confidence: 'high' });
    expect(rules.minimumCountries).toMatchObject({ value: 3, confidence: 'high' });
    expect(rules.maximumOrganisations.value).toBeNull();
    expect(rules.lumpSumsEur.value).toEqual([120_000, 250_000, 400_000]);
    expect(rules.durationMonths.value).toEqual({ minimum: 12, maximum: 36 });
    expect(rules.fields.value).toEqual(['ADU', 'HED', 'SCH', 'VET', 'YOU']);
    expect(rules.coordinatorMinimumYears).toMatchObject({ value: 2, confidence: 'medium' });
    expect(rules.excludedPartnerCountries).toMatchObject({ value: ['BY'], confidence: 'medium' });
  });

  it('ask two organisations from two countries of a small-scale partnership, which has no HED', () => {
    const rules = findRules('KA210', 2026)!;
    expect(rules.minimumOrganisations.value).toBe(2);
    expect(rules.minimumCountries.value).toBe(2);
    expect(rules.lumpSumsEur.value).toEqual([30_000, 60_000]);
    expect(rules.durationMonths.value).toEqual({ minimum: 6, maximum: 24 });
    expect([...rules.fields.value, ...rules.centralFields.value]).not.toContain('HED');
    expect(rules.coordinatorMinimumYears).toBeUndefined();
    expect(rules.partnerGroups.value).toEqual(['eu', 'associated']);
  });

  it('ask six organisations from two countries, led by a public body, of a partnership for school development', () => {
    const rules = findRules('KA240', 2026)!;
    expect(rules.minimumOrganisations).toMatchObject({ value: 6, confidence: 'medium' });
    expect(rules.minimumCountries).toMatchObject({ value: 2, confidence: 'medium' });
    expect(rules.coordinatorTypes).toMatchObject({ value: ['public-body'], confidence: 'low' });
    expect(rules.fields.value).toEqual(['SCH']);
    expect(rules.centralFields.value).toEqual([]);
    expect(rules.lumpSumsEur.value).toEqual([400_000]);
    expect(rules.durationMonths.value).toEqual({ minimum: 36, maximum: 36 });
    expect(rules.deadlines).toMatchObject({
      value: [{ round: 1, at: '2026-04-09T12:00:00+02:00' }],
      confidence: 'medium',
    });
    expect(rules.partnerGroups.value).toEqual(['eu', 'associated']);
    expect(rules).not.toHaveProperty('awardCriteria');
  });

  it('let any type of organisation coordinate the other two', () => {
    for (const actionType of ['KA210', 'KA220'])
      expect(findRules(actionType, 2026)).not.toHaveProperty('coordinatorTypes');
  });

  it.each(['KA210', 'KA220', 'KA240'])('name a source for every fact of %s', (actionType) => {
    const { actionType: _code, callYear: _year, ...facts } = findRules(actionType, 2026)!;
    for (const fact of Object.values(facts)) {
      expect(fact.source.length).toBeGreaterThan(20);
      expect(['high', 'medium', 'low']).toContain(fact.confidence);
    }
  });

  it('award 100 points in all', () => {
    for (const actionType of ['KA210', 'KA220']) {
      const { relevance, design, partnership, impact } = findRules(actionType, 2026)!.awardCriteria!.value;
      expect(relevance + design + partnership + impact).toBe(100);
    }
  });

  it('have every action type that a draft can be made for', () => {
    const codes = vocabulary('action-types').map(({ code }) => code);
    expect(loadedRules().map(({ actionType }) => actionType)).toEqual(codes);
  });
});

describe('rules that are not loaded', () => {
  it('are absent, never those of another year', () => {
    expect(findRules('KA220', 2027)).toBeUndefined();
    expect(absenceOf('KA220', 2027)).toBe(
      'The rules of KA220 for 2027 are not loaded; these years are: 2026.',
    );
  });

  it('name the action types there are when their own has none', () => {
    expect(loadedYears('KA999')).toEqual([]);
    expect(absenceOf('KA999', 2026)).toContain('KA210 2026, KA220 2026, KA240 2026');
  });

  it('leave a draft in the latest call year that is loaded at all', () => {
    expect(latestCallYear('KA220')).toBe(2026);
    expect(latestCallYear('KA999')).toBe(2026);
  });
});

const groupOf = (country: string, callYear: number) =>
  countryGroup(country, { actionType: 'KA220', callYear });

describe('the groups of countries', () => {
  it('hold 27 member states and 6 associated countries in 2026', () => {
    const { eu, associated } = countriesByGroup({ actionType: 'KA220', callYear: 2026 });
    expect(eu).toHaveLength(27);
    expect(associated).toEqual(['IS', 'LI', 'NO', 'MK', 'RS', 'TR']);
  });

  it('depend on the call year', () => {
    expect(groupOf('GB', 2026)).toBeUndefined();
    expect(groupOf('GB', 2027)).toBe('associated');
    expect(groupOf('CH', 2026)).toBeUndefined();
    expect(groupOf('CH', 2027)).toBeUndefined();
  });

  it('count overseas territories as their state', () => {
    expect(groupOf('RE', 2026)).toBe('eu');
    expect(groupOf('AX', 2026)).toBe('eu');
  });

  it('know Greece and the United Kingdom by the codes of the Commission', () => {
    expect(groupOf('EL', 2026)).toBe('eu');
    expect(groupOf('UK', 2026)).toBeUndefined();
    expect(groupOf('UK', 2027)).toBe('associated');
  });

  it('place the neighbours and leave the rest of the world out', () => {
    expect(groupOf('XK', 2026)).toBe('third-region-1');
    expect(groupOf('UA', 2026)).toBe('third-region-2');
    expect(groupOf('MA', 2026)).toBe('third-region-3');
    expect(groupOf('US', 2026)).toBeUndefined();
  });
});

describe('the version of the rules', () => {
  it('is a short text that can be compared', () => {
    expect(RULES_VERSION).toMatch(/^[0-9a-f]{12}$/);
  });
});
