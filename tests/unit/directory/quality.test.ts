import { describe, expect, it } from '@jest/globals';
import { QUALITY_FIELDS, QualityCounts } from '../../../src/directory/quality/quality-counts.js';
import { fragment, PlainDirectory } from './records.js';

const identifiers = { pic: '948821603' };

function counted(directory: PlainDirectory): QualityCounts {
  const counts = new QualityCounts();
  for (const record of directory.records.values()) counts.add(record);
  return counts;
}

describe('the quality of a directory', () => {
  it('counts what sources state, what another source states, what is derived and what nobody knows', () => {
    const directory = new PlainDirectory();
    directory.import('list', [
      fragment({ identifiers, organisationType: 'local-public-body', city: undefined }),
      fragment({ name: 'Nobody Known', country: 'NL', city: 'Urk' }),
    ]);
    directory.import('other', [fragment({ identifiers, projectCount: 4 })]);
    const { organisations, fields, sources } = counted(directory);
    expect(organisations).toBe(2);
    expect(fields.country).toEqual({ stated: 2, derived: 0, unknown: 0 });
    expect(fields.experience).toEqual({ stated: 0, derived: 1, unknown: 1 });
    expect(fields.levelOfActivity.derived).toBe(1);
    expect(sources.get('list')!.fields.city).toEqual({ stated: 1, elsewhere: 1, derived: 0, unknown: 0 });
    expect(sources.get('other')!.fields.organisationType).toMatchObject({ stated: 0, elsewhere: 1 });
  });

  it('adds up: the counts of each field sum to the organisations', () => {
    const directory = new PlainDirectory();
    directory.import('constructor', [
      fragment({ sectors: ['SCH'] }),
      fragment({ name: 'Other', city: 'Aalst' }),
    ]);
    const { fields, sources } = counted(directory);
    const sum = (counts: object) => Object.values(counts).reduce((all, each) => all + each, 0);
    for (const field of QUALITY_FIELDS) {
      expect(sum(fields[field])).toBe(2);
      expect(sum(sources.get('constructor')!.fields[field])).toBe(2);
    }
  });
});
