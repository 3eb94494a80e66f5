import { describe, expect, it } from '@jest/globals';
import { licenceOf } from '../../../../src/directory/overview/licences.js';

describe('the terms of a source', () => {
  it.each([
    ['ror', 'CC0 1.0'],
    ['cordis-horizon-participations', expect.stringContaining('European Commission')],
    ['erasmus-results-ka2', expect.stringContaining('2011/833/EU')],
    ['keep', expect.stringContaining('credit')],
  ])('are known by its name or what that begins with: %s', (source, licence) => {
    expect(licenceOf(source)).toEqual(licence);
  });

  it.each(['manual', 'keepers', 'rorschach', 'my-ror', ''])(
    'are left out where none are known: %s',
    (source) => {
      expect(licenceOf(source)).toBeUndefined();
    },
  );
});
