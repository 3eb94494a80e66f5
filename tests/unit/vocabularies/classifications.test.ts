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

  it('gives every term a family of activities and a theme with a name', () => {
    for (const { code, theme } of vocabulary('expertise')) {
      expect(FAMILIES).toContain(familyOf(code));
      for (const language of LANGUAGES) expect(themeLabel(theme, language)).not.toBe(theme);
    }
  });

  it('divides its terms among the families', () => {
    const divided = FAMILIES.flatMap(expertiseOfFamily);
    expect(divided.sort()).toEqual(
      vocabulary('expertise')
        .map(({ code }) => code)
        .sort(),
    );
    for (const family of FAMILIES) expect(expertiseOfFamily(family).length).toBeGreaterThan(9);
    expect(familyOf('nonsense')).toBeUndefined();
  });
});
