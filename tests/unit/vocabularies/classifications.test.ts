import { describe, expect, it } from '@jest/globals';
import { themeLabel } from '../../../src/vocabularies/classifications.js';
import {
  expertiseOfFamily,
  familyOf,
  LANGUAGES,
  typeGroupLabel,
  typeGroupOf,
  vocabulary,
} from '../../../src/vocabularies/index.js';

const FAMILIES = ['management', 'implementation', 'promotion'];

describe('organisation types', () => {
  it('are the 29 of the programme and two broader ones', () => {
    expect(vocabulary('organisation-types')).toHaveLength(31);
  });

  it('count every kind of school as one kind', () => {
    const schools = vocabulary('organisation-types').filter(({ code }) => code.startsWith('school-'));
    expect(schools).toHaveLength(6);
    expect(new Set(schools.map(({ group }) => group))).toEqual(new Set(['school']));
  });

  it('count the broader types with the narrower ones', () => {
    expect(typeGroupOf('company')).toBe(typeGroupOf('sme'));
    expect(typeGroupOf('public-body')).toBe(typeGroupOf('local-public-body'));
    expect(typeGroupOf('nonsense')).toBeUndefined();
  });

  it('have a name for every group in every language', () => {
    for (const { group } of vocabulary('organisation-types'))
      for (const language of LANGUAGES) expect(typeGroupLabel(group, language)).not.toBe(group);
  });
});

describe('the expertise list', () => {
  it('has at least 120 terms', () => {
    expect(vocabulary('expertise').length).toBeGreaterThanOrEqual(120);
  });

  it('gives every term a theme with a name', () => {
    for (const { theme } of vocabulary('expertise'))
      for (const language of LANGUAGES) expect(themeLabel(theme, language)).not.toBe(theme);
  });

  it('has terms for each family of activities, none for two', () => {
    const terms = FAMILIES.flatMap(expertiseOfFamily);
    expect(new Set(terms).size).toBe(terms.length);
    for (const term of terms) expect(FAMILIES).toContain(familyOf(term));
    for (const family of FAMILIES) expect(expertiseOfFamily(family).length).toBeGreaterThan(9);
    expect(familyOf('nonsense')).toBeUndefined();
  });

  it.each([
    [
      'training of those who teach',
      'teacher-training training-of-trainers in-company-trainers sport-coaching',
    ],
    [
      'exchange of practice',
      'exchange-of-good-practice organisation-of-mobility youth-exchanges virtual-exchange',
    ],
    ['developing results', 'curriculum-development learning-materials learning-platforms joint-programmes'],
    ['finding out and trying out', 'needs-analysis educational-research piloting-and-validation'],
  ])('counts as implementation: %s', (_what, terms) => {
    for (const term of terms.split(' ')) expect([term, familyOf(term)]).toEqual([term, 'implementation']);
  });

  it.each([
    [
      'a subject',
      'biodiversity mental-health artificial-intelligence music cultural-heritage sport-governance',
    ],
    ['a group of people', 'integration-of-migrants roma-inclusion visual-impairment women-in-sport'],
    ['a way or a place of learning', 'outdoor-learning blended-learning libraries work-based-learning'],
    [
      'a part of the education system',
      'adult-learning vocational-training early-childhood-education youth-work',
    ],
    ['a policy', 'youth-policy university-governance early-school-leaving'],
  ])('counts as no activity what the activities are about: %s', (_what, terms) => {
    for (const term of terms.split(' ')) {
      expect(vocabulary('expertise').map(({ code }) => code)).toContain(term);
      expect([term, familyOf(term)]).toEqual([term, undefined]);
    }
  });
});
