import { describe, expect, it } from '@jest/globals';
import { countriesByGroup, countryGroup } from '../../../src/consortia/rules/country-groups.js';
import {
  absenceOf,
  findRules,
  latestCallYear,
  loadedYears,
  RULES_VERSION,
} from '../../../src/consortia/rules/index.js';

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

  it.each(['KA210', 'KA220'])('name a source for every fact of %s', (actionType) => {
    const { actionType: _code, callYear: _year, ...facts } = findRules(actionType, 2026)!;
    for (const fact of Object.values(facts)) {
      expect(fact.source.length).toBeGreaterThan(20);
      expect(['high', 'medium', 'low']).toContain(fact.confidence);
    }
  });

  it('award at most 100 points', () => {
    for (const actionType of ['KA210', 'KA220']) {
      const { relevance, design, partnership, impact } = findRules(actionType, 2026)!.awardCriteria.value;
      expect(relevance + design + partnership + impact).toBe(100);
    }
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
    expect(loadedYears('KA240')).toEqual([]);
    expect(absenceOf('KA240', 2026)).toContain('KA210 2026, KA220 2026');
  });

  it('leave a draft in the latest call year that is loaded at all', () => {
    expect(latestCallYear('KA220')).toBe(2026);
    expect(latestCallYear('KA240')).toBe(2026);
  });
});

describe('the groups of countries', () => {
  it('hold 27 member states and 6 associated countries in 2026', () => {
    const { eu, associated } = countriesByGroup(2026);
    expect(eu).toHaveLength(27);
    expect(associated).toEqual(['IS', 'LI', 'NO', 'MK', 'RS', 'TR']);
  });

  it('depend on the call year', () => {
    expect(countryGroup('GB', 2026)).toBeUndefined();
    expect(countryGroup('GB', 2027)).toBe('associated');
  });

  it('count overseas territories as their state', () => {
    expect(countryGroup('RE', 2026)).toBe('eu');
    expect(countryGroup('AX', 2026)).toBe('eu');
  });

  it('place the neighbours and leave the rest of the world out', () => {
    expect(countryGroup('XK', 2026)).toBe('third-region-1');
    expect(countryGroup('UA', 2026)).toBe('third-region-2');
    expect(countryGroup('MA', 2026)).toBe('third-region-3');
    expect(countryGroup('US', 2026)).toBeUndefined();
  });
});

describe('the version of the rules', () => {
  it('is a short text that can be compared', () => {
    expect(RULES_VERSION).toMatch(/^[0-9a-f]{12}$/);
  });
});
