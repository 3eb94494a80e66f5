import { describe, expect, it } from '@jest/globals';
import type { Fragment, OrganisationRecord } from '../../../src/directory/index.js';
import { summaryOf } from '../../../src/directory/index.js';
import { organisationDocument, summaryOfDocument } from '../../../src/directory/search/document.js';
import { PlainDirectory } from '../directory/records.js';

function recordOf(profile: Fragment['profile']): OrganisationRecord {
  const directory = new PlainDirectory();
  const [outcome] = directory.import('eche', [{ profile }]);
  return directory.record(outcome);
}

const rich: Fragment['profile'] = {
  name: 'Hogeschool Gent',
  shortName: 'HOGENT',
  otherNames: [{ name: 'Ghent University of Applied Sciences', lang: 'en' }],
  identifiers: { pic: '949596025', erasmusCodes: ['B GENT25'] },
  country: 'BE',
  city: 'Gent',
  organisationType: 'higher-education-institution',
  sectors: ['HED'],
  levelOfActivity: { value: 'regional', basis: 'declared' },
  projectCount: 12,
  description: 'Teaches and does research.',
  contact: { name: 'Jan Peeters', email: 'jan@example.org' },
};

describe('the document of an organisation', () => {
  it('has its names, identifiers and labels in all four languages', () => {
    const document = organisationDocument(recordOf(rich));
    expect(document).toMatchObject({
      name: 'Hogeschool Gent',
      shortName: 'HOGENT',
      otherNames: ['Ghent University of Applied Sciences'],
      identifiers: { pic: '949596025', erasmusCodes: ['B GENT25'] },
    });
    expect(document.labels).toEqual(
      expect.arrayContaining([
        ...['Belgium', 'België', 'Belgique', 'Belgien'],
        ...['Higher education', 'Hoger onderwijs', 'Enseignement supérieur', 'Hochschulbildung'],
      ]),
    );
    expect(new Set(document.labels).size).toBe(document.labels.length);
  });

  it('never has contact data', () => {
    expect(JSON.stringify(organisationDocument(recordOf(rich)))).not.toMatch(/Peeters|example\.org/);
  });

  it('says unknown where a filter has nothing to hold on to', () => {
    expect(organisationDocument(recordOf({ name: 'Atelier' }))).toMatchObject({
      ...{
        country: 'unknown',
        organisationType: 'unknown',
        levelOfActivity: 'unknown',
        experience: 'unknown',
      },
      ...{ sectors: ['unknown'], expertise: ['unknown'], labels: [] },
    });
  });

  it('has every field that is searched in, empty or not', () => {
    expect(organisationDocument(recordOf({ name: 'Atelier' }))).toMatchObject({
      ...{ shortName: null, otherNames: [], city: null, description: null, labels: [], identifiers: {} },
    });
  });

  it.each([[rich], [{ name: 'Atelier' }]])('gives the summary that the record gives', (profile) => {
    const record = recordOf(profile);
    expect(summaryOfDocument(organisationDocument(record))).toEqual(summaryOf(record));
  });
});
