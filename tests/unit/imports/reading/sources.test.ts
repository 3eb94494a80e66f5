import { describe, expect, it } from '@jest/globals';
import { profiles, read } from './files.js';

const BASIS =
  'derived: every holder of the Erasmus Charter for Higher Education is a higher education institution';

describe('the list of Erasmus Charter holders', () => {
  const csv =
    ';;;;;;;;;\nProposal number;Erasmus Code;Pic;OID;Legal Name;Street;City;Country Cd;Website Url;Erasmus Eche Start\n' +
    '101;A\u00a0 WIEN99;948821603;#N/A;Hochschule Beispiel;Weg 1;Wien;AT;www.beispiel.ac.at ;1/1/2021\n';
  const json = JSON.stringify([
    {
      proposal_number: '101',
      erasmus_code: 'A WIEN99',
      pic: '948821603',
      legal_name: 'Hochschule Beispiel',
      street: 'Weg 1',
      city: 'Wien',
      country_cd: 'AT',
      website_url: 'www.beispiel.ac.at',
      erasmus_eche_start: 1609455600000,
    },
  ]);

  it('gives the same organisations from CSV and from JSON, with what the charter implies', async () => {
    const fromCsv = await read(csv);
    const fromJson = await read(json);
    expect([fromCsv.format.profile, fromJson.format.profile]).toEqual(['eche', 'eche']);
    expect(fromCsv.all).toEqual([
      {
        line: 3,
        kind: 'mapped',
        fragment: {
          profile: {
            name: 'Hochschule Beispiel',
            identifiers: { erasmusCodes: ['A WIEN99'], pic: '948821603' },
            city: 'Wien',
            country: 'AT',
            website: 'https://www.beispiel.ac.at/',
            organisationType: 'higher-education-institution',
            sectors: ['HED'],
          },
          basis: { organisationType: BASIS, sectors: BASIS },
        },
      },
    ]);
    expect(fromJson.all).toEqual([{ ...fromCsv.all[0], line: 1 }]);
  });
});

describe('the CORDIS organisation lists', () => {
  const perOrganisation = (rows: string) =>
    `"activityType","city","country","name","numProjects","orgId","shortName"\n${rows}`;

  it.each([
    ['HES', 'higher-education-institution', ['HED']],
    ['REC', 'research-institute', ['research']],
    ['PUB', 'public-body', undefined],
    ['PRC', 'company', undefined],
    ['OTH', undefined, undefined],
  ])('read activity type %s as %s', async (activity, organisationType, sectors) => {
    const { format, all } = await read(
      perOrganisation(`"${activity}","ATHENS","EL","EXAMPLE",1,"999999001","EX"\n`),
    );
    expect(format.profile).toBe('cordis-organisations');
    expect(profiles(all)[0]).toMatchObject({ country: 'GR', identifiers: { pic: '999999001' } });
    expect(profiles(all)[0]?.organisationType).toBe(organisationType);
    expect(profiles(all)[0]?.sectors).toEqual(sectors);
  });

  it.each([
    [0, 'newcomer', '0 Horizon 2020 projects'],
    [1, 'less-experienced', '1 Horizon 2020 project'],
    [2, 'less-experienced', '2 Horizon 2020 projects'],
    [3, 'experienced', '3 Horizon 2020 projects'],
  ])('derive experience from %d projects', async (projectCount, value, basis) => {
    const { all } = await read(
      perOrganisation(`"PRC","GENT","BE","EXAMPLE",${projectCount},"999999001","EX"\n`),
    );
    expect(profiles(all)[0]).toMatchObject({ projectCount, experience: { value, basis } });
  });

  it('read the export with one row per participation, small companies as such', async () => {
    const { format, all } = await read(
      '"projectID","organisationID","vatNumber","name","shortName","SME","activityType","city","country","geolocation","organizationURL","contactForm"\n' +
        '"859111","999999001","BE0207451227","EXAMPLE BV","EX","True","PRC","GENT","BE","51.05,3.72","www.example.be","https://ec.europa.eu/form"\n',
    );
    expect(format.profile).toBe('cordis-organisations');
    expect(profiles(all)).toEqual([
      {
        identifiers: { pic: '999999001', vat: 'BE0207451227' },
        name: 'EXAMPLE BV',
        shortName: 'EX',
        city: 'GENT',
        country: 'BE',
        location: { lat: 51.05, lon: 3.72 },
        website: 'https://www.example.be/',
        organisationType: 'sme',
      },
    ]);
  });
});
