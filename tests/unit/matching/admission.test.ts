import { describe, expect, it } from '@jest/globals';
import { barrierOf } from '../../../src/matching/core/index.js';
import { draftSpec, organisation } from './builders.js';

describe('what bars an organisation', () => {
  const members = [organisation('m', { country: 'BE' })];
  const spec = draftSpec({
    members: ['m'],
    excludedIds: ['x'],
    excludedCountries: ['IT'],
    partnerCountries: new Set(['BE', 'IT', 'PT']),
    maxPerCountry: 1,
  });
  const barrier = (id: string, country?: string) => barrierOf(spec, members, organisation(id, { country }));

  it.each([
    ['member', 'm', 'BE'],
    ['excluded-organisations', 'x', 'PT'],
    ['excluded-countries', 'c', 'IT'],
    ['partner-countries', 'c', 'BY'],
    ['max-per-country', 'c', 'BE'],
  ])('is named: %s', (rule, id, country) => {
    expect(barrier(id, country)).toBe(rule);
  });

  it('is nothing when its country is open or unknown', () => {
    expect(barrier('c', 'PT')).toBeUndefined();
    expect(barrier('c')).toBeUndefined();
  });
});
