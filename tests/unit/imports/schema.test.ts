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

  it('refuses modes and dry runs that are not offered, in words', () => {
    expect(problems({ source: 'eche', mode: 'replace' })).toEqual([
      'mode: must be merge: other modes are not offered',
    ]);
    expect(problems({ source: 'eche', dryRun: 'true' })).toEqual([
      'dryRun: must be false: dry runs are not offered',
    ]);
  });
});
