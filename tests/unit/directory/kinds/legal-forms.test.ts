import { describe, expect, it } from '@jest/globals';
import { legalForms } from '../../../../seed/vocabularies/kind-words/legal-forms.js';
import { isCode } from '../../../../src/vocabularies/index.js';

describe('the legal forms', () => {
  it('have codes that the lists know, and something to find them by', () => {
    for (const { forms, spelledOut = [], countries = [], type } of legalForms) {
      expect(forms.length + spelledOut.length).toBeGreaterThan(0);
      for (const written of [...forms, ...spelledOut]) expect(written).toMatch(/^\S(.*\S)?$/);
      for (const country of countries)
        expect([country, isCode('countries', country)]).toEqual([country, true]);
      if (type) expect([type, isCode('organisation-types', type)]).toEqual([type, true]);
    }
  });

  it.each([
    ['GmbH', 'DE', 'company'],
    ['vzw', 'BE', 'ngo'],
    ['SA', 'FR', 'company'],
    ['SA', 'EE', 'foundation'],
    ['ΙΚΕ', 'GR', 'company'],
    ['შპს', 'GE', 'company'],
    ['v.v.i.', 'CZ', 'research-institute'],
  ])('prove by %s in %s: %s', (written, country, type) => {
    const proved = legalForms
      .filter(({ forms, countries }) => forms.includes(written) && countries?.includes(country))
      .map((form) => form.type);
    expect(new Set(proved)).toEqual(new Set([type]));
  });
});
