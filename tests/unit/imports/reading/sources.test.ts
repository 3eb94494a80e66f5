import { describe, expect, it } from '@jest/globals';
import { parseRor } from '../../../../src/directory/index.js';
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
          },
          basis: { organisationType: BASIS },
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
    ['HES', 'higher-education-institution'],
    ['REC', 'research-institute'],
    ['PUB', 'public-body'],
    ['PRC', 'company'],
    ['OTH', undefined],
  ])('read activity type %s as %s', async (activity, organisationType) => {
    const { format, all } = await read(
      perOrganisation(`"${activity}","ATHENS","EL","EXAMPLE",1,"999999001","EX"\n`),
    );
    expect(format.profile).toBe('cordis-organisations');
    expect(profiles(all)[0]).toMatchObject({ country: 'GR', identifiers: { pic: '999999001' } });
    expect(profiles(all)[0]?.organisationType).toBe(organisationType);
  });

  it('read the number of projects', async () => {
    const { all } = await read(perOrganisation('"PRC","GENT","BE","EXAMPLE",3,"999999001","EX"\n'));
    expect(profiles(all)[0]).toMatchObject({ projectCount: 3 });
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

describe('the Research Organization Registry', () => {
  const v2 = {
    id: 'https://ror.org/0003rj076',
    names: [
      { value: 'Zeeuwse Hogeschool', types: ['ror_display', 'label'], lang: 'nl' },
      { value: 'Zeeland College', types: ['label'], lang: 'en' },
      { value: 'ZHS', types: ['acronym'], lang: null },
    ],
    locations: [{ geonames_details: { name: 'Middelburg', country_code: 'NL', lat: 51.5, lng: 3.61 } }],
    links: [
      { type: 'wikipedia', value: 'https://nl.wikipedia.org/wiki/X' },
      { type: 'website', value: 'https://zhs.example.org' },
    ],
    types: ['education', 'funder'],
    status: 'active',
    external_ids: [
      { type: 'wikidata', all: ['Q42', 'Q43'], preferred: 'Q42' },
      { type: 'isni', all: ['0000 0001 2034 6234'] },
    ],
    relationships: [
      { type: 'child', id: 'https://ror.org/000752735', label: 'Kolegium  Nadmorskie' },
      { type: 'parent', id: 'https://ror.org/00cv9y106', label: 'Write to jo@example.org' },
      { type: 'child', id: 'https://ror.org/000752735', label: 'Kolegium Nadmorskie' },
      { type: 'cousin', id: 'https://ror.org/000752735', label: 'Kolegium' },
      { type: 'child', id: 'https://ror.org/000752736', label: 'No identifier' },
    ],
  };
  const v1 = {
    id: 'https://ror.org/000752735',
    name: 'Kolegium Nadmorskie',
    aliases: ['Kolegium'],
    acronyms: ['KN'],
    labels: [{ label: 'Seaside College', iso639: 'en' }],
    addresses: [{ lat: 54.44, lng: 18.56, city: 'Sopot', state: 'Pomerania' }],
    country: { country_code: 'PL', country_name: 'Poland' },
    links: ['http://kn.example.org'],
    types: ['Facility'],
    status: 'withdrawn',
    external_ids: { GRID: { preferred: 'grid.5477.1', all: 'grid.5477.1' } },
    relationships: [
      { type: 'Related', id: 'https://ror.org/00cv9y106', label: 'Duinstad' },
      { type: 'Successor', id: 'https://ror.org/0003rj076', label: 'Zeeuwse Hogeschool' },
    ],
  };

  it('is read in both its schemas, mixed', async () => {
    const { format, all } = await read(`${JSON.stringify(v2)}\n${JSON.stringify(v1)}\n`);
    expect(format.profile).toBe('ror');
    expect(profiles(all)).toEqual([
      {
        name: 'Zeeuwse Hogeschool',
        shortName: 'ZHS',
        otherNames: [{ name: 'Zeeland College', lang: 'en' }],
        identifiers: {
          ror: '0003rj076',
          others: [
            { scheme: 'WIKIDATA', id: 'Q42' },
            { scheme: 'WIKIDATA', id: 'Q43' },
            { scheme: 'ISNI', id: '0000000120346234' },
          ],
        },
        country: 'NL',
        city: 'Middelburg',
        location: { lat: 51.5, lon: 3.61 },
        website: 'https://zhs.example.org/',
        organisationType: 'higher-education-institution',
        sectors: ['HED'],
        relations: [
          { kind: 'parent', key: 'ror:00cv9y106' },
          { kind: 'child', key: 'ror:000752735', name: 'Kolegium Nadmorskie' },
        ],
      },
      {
        name: 'Kolegium Nadmorskie',
        shortName: 'KN',
        otherNames: [{ name: 'Seaside College', lang: 'en' }, { name: 'Kolegium' }],
        identifiers: { ror: '000752735', others: [{ scheme: 'GRID', id: 'grid.5477.1' }] },
        country: 'PL',
        region: 'Pomerania',
        city: 'Sopot',
        location: { lat: 54.44, lon: 18.56 },
        website: 'http://kn.example.org/',
        organisationType: 'research-institute',
        sectors: ['research'],
        relations: [
          { kind: 'successor', key: 'ror:0003rj076', name: 'Zeeuwse Hogeschool' },
          { kind: 'related', key: 'ror:00cv9y106', name: 'Duinstad' },
        ],
        status: 'closed',
      },
    ]);
  });

  it('keeps as many relations as a profile has, a parent before children, and notes what it leaves out', async () => {
    const rors = soundRors(105);
    const relationships = [
      ...rors.slice(1).map((id) => ({ type: 'child', id, label: 'A child' })),
      { type: 'PARENT', id: rors[0], label: 'The parent' },
    ];
    const { all, format } = await read(JSON.stringify([{ ...v2, relationships }]));
    const [profile] = profiles(all);
    expect(profile!.relations).toHaveLength(100);
    expect(profile!.relations![0]).toEqual({ kind: 'parent', key: `ror:${rors[0]}`, name: 'The parent' });
    expect(format.notes).toContainEqual(
      expect.objectContaining({ code: 'value-left-out', column: 'relationships', count: 5 }),
    );
  });

  it('has a record without a sound identifier rejected', async () => {
    const { all } = await read(JSON.stringify([{ ...v2, id: 'https://ror.org/0003rj077' }, v2]));
    expect(all[0]).toMatchObject({ kind: 'rejected', problems: [{ code: 'ror-invalid' }] });
  });
});

describe('the export of the Erasmus+ Project Results Platform', () => {
  it('names several organisations a row: the coordinator and each partner', async () => {
    const header = [
      'Project Title',
      'Coordinating organisation name',
      'Coordinating organisation type',
      "Coordinator's address",
      "Coordinator's region",
      "Coordinator's country",
      "Coordinator's website",
      ...[1, 2].flatMap((n) =>
        ['name', 'organisation type', 'address', 'region', 'country', 'website'].map(
          (field) => `Partner ${n} ${field}`,
        ),
      ),
    ];
    const row = (...cells: string[]) => header.map((_, at) => cells[at] ?? '').join(';');
    const { format, all } = await read(
      [
        header.join(';'),
        row(
          'Bees',
          'De Brug',
          'Youth organisation',
          'Kade 1, 9000, Gent',
          'Oost-Vlaanderen',
          'BE',
          'www.brug.example',
          'KTU',
          'Higher education institution (tertiary level)',
          'Gatve 1, 44249, Kaunas',
          '',
          'LT',
        ),
        row('Ants', 'De Boog', 'Other', '', '', 'NL'),
      ].join('\n'),
    );
    expect(format.profile).toBe('erasmus-results');
    expect(all.map(({ line }) => line)).toEqual([2, 2, 3]);
    expect(profiles(all)).toEqual([
      {
        name: 'De Brug',
        organisationType: 'youth-organisation',
        city: 'Gent',
        region: 'Oost-Vlaanderen',
        country: 'BE',
        website: 'https://www.brug.example/',
      },
      { name: 'KTU', organisationType: 'higher-education-institution', city: 'Kaunas', country: 'LT' },
      { name: 'De Boog', organisationType: 'other', country: 'NL' },
    ]);
  });
});

describe('an export of this service', () => {
  const ID = 'abcdefghijklmnopqrst';
  const table = (cells: string, more = '') =>
    `name,region,otherIdentifiers,projectCount,id,version,updatedAt${more}\n${cells}\n`;
  const exported = table(`"'=Brug",Oost-Vlaanderen,NO-BRC:998433290; source:list:a,2,${ID},7,2026-01-01`);

  it('as a table says just what its cells say, and which organisation it was', async () => {
    const { format, all } = await read(exported);
    expect(format.profile).toBe('kompaan');
    const others = [
      { scheme: 'NO-BRC', id: '998433290' },
      { scheme: 'source:list', id: 'a' },
    ];
    const profile = { name: '=Brug', region: 'Oost-Vlaanderen', identifiers: { others }, projectCount: 2 };
    expect(all).toEqual([{ line: 2, kind: 'mapped', fragment: { profile }, exportedId: ID }]);
  });

  it('may lack what another row needs: country and identifiers', async () => {
    const { all } = await read(table(`Brug,,,,${ID},7,2026-01-01`));
    expect(profiles(all)).toEqual([{ name: 'Brug' }]);
  });

  it('is filled with what is said for rows that lack it', async () => {
    const { all } = await read(exported, { defaults: { country: 'BE' } });
    expect(profiles(all)).toMatchObject([{ name: '=Brug', country: 'BE' }]);
  });

  it('is read by its columns where a mapping is given', async () => {
    const { format, all } = await read(exported, {
      mapping: { region: 'country' },
      defaults: { country: 'BE' },
    });
    expect(format.profile).toBe('generic');
    expect(all[0]).not.toHaveProperty('exportedId');
  });

  it('tells whom a refused row is about', async () => {
    const { all } = await read(table(`Brug,,pic:1,2,${ID},7,2026-01-01`));
    expect(all).toMatchObject([{ kind: 'rejected', exportedId: ID, said: { name: 'Brug' } }]);
  });
});

/** So many ROR identifiers whose check digits are right. */
function soundRors(count: number): string[] {
  const rors: string[] = [];
  for (let n = 0; rors.length < count; n++) {
    const ror = parseRor(
      `0${String(Math.floor(n / 100)).padStart(6, '0')}${String(n % 100).padStart(2, '0')}`,
    );
    if (ror) rors.push(ror);
  }
  return rors;
}
