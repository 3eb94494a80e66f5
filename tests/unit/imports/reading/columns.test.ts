import { describe, expect, it } from '@jest/globals';
import { look, problems, profiles, read, refusal } from './files.js';

describe('the proposed mapping', () => {
  it.each([
    [
      'Naam organisatie;Plaats;Land\nScholen voor allen;Gent;België\n',
      { name: 'Scholen voor allen', city: 'Gent', country: 'BE' },
    ],
    [
      'Raison sociale;Ville;Pays\nLycée Nord;Lille;Frankreich\n',
      { name: 'Lycée Nord', city: 'Lille', country: 'FR' },
    ],
    [
      'Name der Einrichtung;Ort;Staat\nVHS Ulm;Ulm;Deutschland\n',
      { name: 'VHS Ulm', city: 'Ulm', country: 'DE' },
    ],
    [
      'organization_name;town;CountryCode\nYouth Work;Leeds;UK\n',
      { name: 'Youth Work', city: 'Leeds', country: 'GB' },
    ],
    ['ΕΠΩΝΥΜΙΑ;ΠΟΛΗ;ΧΩΡΑ\nΔήμος;Αθήνα;EL\n', { name: 'Δήμος', city: 'Αθήνα', country: 'GR' }],
  ])('understands column names and countries in many languages: %s', async (text, profile) => {
    expect(profiles((await read(text)).all)).toEqual([profile]);
  });

  it('tells what an ambiguous column holds by its values', async () => {
    const withPic = await look('name,id,country\nA,948821603,BE\nB,999991334,BE\n');
    const withOid = await look('name,id,country\nA,E10054064,BE\nB,E10208308,BE\n');
    const withRowNumber = await look('name,id,country\nA,1,BE\nB,2,BE\n');
    expect(withPic.mapping.id).toBe('pic');
    expect(withOid.mapping.id).toBe('oid');
    expect(withRowNumber.mapping.id).toBe('ignored');
  });

  it('finds OIDs, Erasmus codes and e-mail addresses in columns whose names say nothing', async () => {
    const { mapping } = await look(
      'name,a,b,c\nA,E10054064,A  BADEN01,a@a.be\nB,E10208308,E  TOLEDO03,b@b.be\n',
    );
    expect(mapping).toMatchObject({ a: 'oid', b: 'erasmusCode', c: 'contact.email' });
  });

  it('prefers the legal name to the name, and gives a confidence for every column', async () => {
    const { mapping, confidence } = await look(
      'name,legal name,country,colour\nDe Brug,Stichting De Brug,NL,red\n',
    );
    expect(mapping).toEqual({ name: 'ignored', 'legal name': 'name', country: 'country', colour: 'ignored' });
    expect(confidence).toEqual({ name: 0, 'legal name': 0.95, country: 0.95, colour: 0 });
  });

  it('does not take a column of numbers for names', async () => {
    await refusal(look('organisation,country\n12,BE\n13,BE\n'), 'name-column-missing');
  });

  it('takes a column of names for names although an e-mail address stands in them', async () => {
    const { format, all } = await read('Legal name;PIC;Country\nMail a@b.example Org;948821603;BE\n');
    expect(profiles(all)).toMatchObject([{ name: 'Mail Org', contact: { email: 'a@b.example' } }]);
    expect(format.mapping['Legal name']).toBe('name');
  });

  it('does not take a column of nothing but e-mail addresses for names', async () => {
    await refusal(look('organisation,country\na@b.example,BE\n'), 'name-column-missing');
  });

  it.each(['Organisation type', 'Sectors', 'Expertise', 'Level of activity', 'EU experience'])(
    'keeps the column %j although none of its values is understood, and counts them',
    async (column) => {
      const { format, all } = await read(`Name;Country;${column}\nA;BE;School\nB;BE;school\n`);
      expect(format.mapping[column]).not.toBe('ignored');
      expect(profiles(all)).toEqual([
        { name: 'A', country: 'BE' },
        { name: 'B', country: 'BE' },
      ]);
      expect(format.notes).toContainEqual(
        expect.objectContaining({ code: 'value-left-out', column, count: 2 }),
      );
    },
  );

  it('prefers a column whose values are understood to one that only its name speaks for', async () => {
    const { mapping } = await look('name,country,organisation type,type\nA,BE,School,NGO\n');
    expect(mapping).toMatchObject({ type: 'organisationType', 'organisation type': 'ignored' });
  });

  it('understands everyday words for types of organisation, and leaves out a school of no level', async () => {
    const words = ['University', 'NGO', 'Company', 'Municipality', 'School'];
    const rows = words.map((word) => `${word} A;BE;${word}\n`).join('');
    const { all } = await read(`Name;Country;Organisation type\n${rows}`);
    expect(profiles(all).map(({ organisationType }) => organisationType)).toEqual([
      'higher-education-institution',
      'ngo',
      'company',
      'local-public-body',
      undefined,
    ]);
  });

  it('is overruled by the mapping that the user gives, column by column', async () => {
    const text = 'Title,Naam,Land\nDe Brug,Stichting De Brug,NL\n';
    const { format, all } = await read(text, { mapping: { Title: 'name', Naam: 'otherName' } });
    expect(format.mapping).toEqual({ Title: 'name', Naam: 'otherName', Land: 'country' });
    expect(profiles(all)).toEqual([
      { name: 'De Brug', otherNames: [{ name: 'Stichting De Brug' }], country: 'NL' },
    ]);
  });

  it.each([
    [{ Nome: 'name' }, 'no column "Nome"'],
    [{ Title: 'name', Naam: 'name' }, 'Two columns'],
  ] as const)('refuses a mapping that does not fit the file: %j', async (mapping, text) => {
    expect(await refusal(look('Title,Naam\nA,B\n', { mapping }), 'mapping-invalid')).toContain(text);
  });

  it('says beforehand when no column identifies the organisations', async () => {
    const { format, all } = await read('name,budget\nA,12\nB,13\n');
    expect(format.notes).toContainEqual(expect.objectContaining({ code: 'identity-columns-missing' }));
    expect(problems(all)).toMatchObject([{ code: 'identity-missing' }, { code: 'identity-missing' }]);
  });

  it('reads every target', async () => {
    const header =
      'name;short name;english name;pic;oid;ror;erasmus code;vat;country;region;city;lat;lon;organisation type;sectors;' +
      'level of activity;experience;number of projects;description;website;languages;contact person;e-mail;phone';
    const row =
      'Gemeente Gent;GENT;City of Ghent;948821603;e10054064;https://ror.org/00cv9y106;B   GENT01;BE 0207.451.227;Belgique;' +
      'Oost-Vlaanderen;Gent;51,05;3.72;Local public body;Higher education, VET;national;newcomer;4;About;www.gent.be;nl, fr;' +
      'An Peeters;an@gent.be;+32 9';
    const { all } = await read(`${header}\n${row}\n`);
    expect(profiles(all)).toEqual([
      {
        name: 'Gemeente Gent',
        shortName: 'GENT',
        otherNames: [{ name: 'City of Ghent' }],
        identifiers: {
          pic: '948821603',
          oid: 'E10054064',
          ror: '00cv9y106',
          erasmusCodes: ['B GENT01'],
          vat: 'BE0207451227',
        },
        country: 'BE',
        region: 'Oost-Vlaanderen',
        city: 'Gent',
        location: { lat: 51.05, lon: 3.72 },
        organisationType: 'local-public-body',
        sectors: ['HED', 'VET'],
        levelOfActivity: { value: 'national', basis: 'declared' },
        experience: { value: 'newcomer', basis: 'declared' },
        projectCount: 4,
        description: 'About',
        website: 'https://www.gent.be/',
        languages: ['nl', 'fr'],
        contact: { name: 'An Peeters', email: 'an@gent.be', phone: '+32 9' },
      },
    ]);
  });
});
