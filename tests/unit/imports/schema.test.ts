import { describe, expect, it } from '@jest/globals';
import { uploadQuery } from '../../../src/imports/request-schema.js';

const problems = (query: object) =>
  uploadQuery.safeParse(query).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('what may be asked along with a file', () => {
  it.each(['eche', 'cordis-h2020', 'list2'])('takes %s as the name of a source', (source) => {
    expect(uploadQuery.parse({ source })).toMatchObject({ source });
  });

  it.each(['manual', '', 'ECHE', 'a b', '-a', 'a--b', 'a_b', 'x'.repeat(41)])(
    'refuses %j as one',
    (source) => {
      expect(problems({ source })?.[0]).toMatch(/^source: /);
    },
  );

  it('reads a column mapping from JSON', () => {
    const { mapping } = uploadQuery.parse({ source: 'eche', mapping: '{"Nom légal":"name"}' });
    expect(mapping).toEqual({ 'Nom légal': 'name' });
  });

  it.each(['name', '[]', '{"a":"b"}'])('refuses the mapping %s and says what it must be', (mapping) => {
    expect(problems({ source: 'eche', mapping })?.[0]).toMatch(/^mapping/);
  });

  it('takes a mode, a dry run and what goes with them', () => {
    expect(uploadQuery.parse({ source: 'eche' })).toEqual({
      source: 'eche',
      mode: 'merge',
      dryRun: false,
      confirmRemovals: false,
    });
    const asked = { source: 'eche', mode: 'replace', dryRun: 'true', confirmRemovals: 'true' };
    expect(uploadQuery.parse(asked)).toMatchObject({ mode: 'replace', dryRun: true, confirmRemovals: true });
    expect(problems({ source: 'eche', mode: 'erase' })).toEqual(['mode: must be merge or replace']);
    expect(problems({ source: 'eche', dryRun: 'yes' })?.[0]).toMatch(/^dryRun: /);
  });

  it('reads defaults from JSON, by the same codes as everywhere', () => {
    const defaults = { country: 'SK', sectors: ['HED', 'HED'], levelOfActivity: 'local', languages: ['SK'] };
    expect(uploadQuery.parse({ source: 'eche', defaults: JSON.stringify(defaults) }).defaults).toEqual({
      country: 'SK',
      sectors: ['HED'],
      levelOfActivity: 'local',
      languages: ['sk'],
    });
  });

  it.each([
    ['{"country":"Slovakia"}', 'defaults.country: "Slovakia" is not a code of countries'],
    ['{"city":"Nitra"}', 'defaults: Unrecognized key: "city"'],
    ['{"experience":"much"}', 'defaults.experience: '],
    ['SK', 'defaults: must be JSON, for example {"country":"SK"}'],
    [`{"sectors":${JSON.stringify(Array(60).fill('HED'))}}`, 'defaults.sectors: has 60 items'],
  ])('refuses the defaults %.30s and says why', (defaults, why) => {
    expect(problems({ source: 'eche', defaults })?.[0]).toContain(why);
  });

  it('looks at no more columns than a mapping may name', () => {
    const mapping = JSON.stringify(Object.fromEntries(Array.from({ length: 201 }, (_, n) => [n, 'x'])));
    expect(problems({ source: 'eche', mapping })).toEqual([
      'mapping: names more than 200 columns; leave out those that are ignored',
    ]);
  });
});
