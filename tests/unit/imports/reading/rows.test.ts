import { describe, expect, it } from '@jest/globals';
import { problems, profiles, read } from './files.js';

describe('a row', () => {
  it.each([
    ['pic', '12345', 'pic-invalid'],
    ['oid', 'E12', 'oid-invalid'],
    ['ror', 'https://ror.org/00cv9y107', 'ror-invalid'],
    ['country', 'Atlantis', 'country-unknown'],
  ])(
    'is rejected for a wrong %s with column, value, code and a way to mend it',
    async (column, value, code) => {
      const { all, rows } = await read(`name,${column}\nDe Brug,${value}\n`);
      expect(problems(all)).toEqual([{ column, value, code, message: expect.stringMatching(/:/) }]);
      expect(rows).toEqual({ read: 1, blank: 0, rejected: 1 });
    },
  );

  it('is rejected with all its problems, not only the first', async () => {
    const { all } = await read('name,pic,oid,country\nDe Brug,1,E1,Atlantis\n');
    expect(problems(all).map(({ code }) => code)).toEqual(['pic-invalid', 'oid-invalid', 'country-unknown']);
  });

  it('is rejected without a name, and with neither identifier nor country', async () => {
    const { all } = await read('name,pic,country\n-,948821603,BE\nDe Brug,,\nDe Boog,948821603,\n');
    expect(problems(all).map(({ code }) => code)).toEqual(['name-missing', 'country-missing']);
    expect(profiles(all)).toEqual([{ name: 'De Boog', identifiers: { pic: '948821603' } }]);
  });

  it.each([
    'Total',
    'Grand total:',
    'Insgesamt',
    'Razem',
    'Celkem 2',
    'Összesen',
    'Σύνολο',
    'УКУПНО',
    'Yhteensä',
  ])('is none where %j stands before sums', async (word) => {
    const { all } = await read(
      `name;city;pupils;country\nDe Brug;Gent;12;BE\nDe Boog;Lier;13;BE\n${word};;25;\nTotal Gym;Gent;3;BE\n`,
    );
    expect(profiles(all).map(({ name }) => name)).toEqual(['De Brug', 'De Boog', 'Total Gym']);
    expect(problems(all)).toMatchObject([{ value: word, code: 'not-a-row' }]);
  });

  it('has placeholders read as empty and odd spaces folded, both counted', async () => {
    const { format, all } = await read(
      'name,city,country,vat\n"De\u00a0Brug  of  Ghent\u200b",#N/A,BE,NULL\n\u00a0De Boog ,n/a,BE,-\n',
    );
    expect(profiles(all)).toEqual([
      { name: 'De Brug of Ghent', country: 'BE' },
      { name: 'De Boog', country: 'BE' },
    ]);
    expect(format.notes).toEqual([
      expect.objectContaining({ code: 'spaces-folded', count: 1 }),
      expect.objectContaining({ code: 'placeholder-emptied', count: 4 }),
    ]);
  });

  it('never shows an e-mail address in a public field, whatever column it stands in', async () => {
    const text =
      'name;description;website;country\n' +
      'De Brug (info@brug.be);Write to mailto:an@brug.be or call;http://school@brug.be;BE\n' +
      'Jugs @ Malta;E@W;boog@boog.be / www.boog.be;MT\n';
    const { format, all } = await read(text);
    expect(profiles(all)).toEqual([
      { name: 'De Brug', description: 'Write to or call', country: 'BE', contact: { email: 'info@brug.be' } },
      {
        name: 'Jugs @ Malta',
        description: 'E@W',
        website: 'https://www.boog.be/',
        country: 'MT',
        contact: { email: 'boog@boog.be' },
      },
    ]);
    expect(format.notes).toContainEqual(expect.objectContaining({ code: 'email-moved', count: 4 }));
  });

  it.each([
    ['www.ph-noe.ac.at', 'https://www.ph-noe.ac.at/'],
    ['http://www.fhv.at ', 'http://www.fhv.at/'],
    ['HTTP://www.Franz-Stock.fr/Lycee', 'http://www.franz-stock.fr/Lycee'],
    ['http//www.univ-perp.fr', 'http://www.univ-perp.fr/'],
    ['www. hopitaux.fr', 'https://www.hopitaux.fr/'],
    ['www.a.be, www.b.be', 'https://www.a.be/'],
    ['javascript:alert(1)', undefined],
    ['20004497200087', undefined],
    ['none', undefined],
  ])('has its website %j read as %j', async (website, expected) => {
    const { all } = await read(`name;country;website\nDe Brug;BE;"${website}"\n`);
    expect(profiles(all)[0]?.website).toBe(expected);
  });

  it('leaves out what it cannot understand of other columns, and counts it by column', async () => {
    const { format, all } = await read(
      'name,country,vat,number of projects\nA,BE,NOT APPLICABLE,1\nB,BE,not known,2\nC,BE,BE0207451227,many\n' +
        'D,BE,BE0207451227,4\nE,BE,BE0207451227,5\nF,BE,BE0207451227,6\nG,BE,BE0207451227,7\n',
    );
    expect(profiles(all)).toHaveLength(7);
    expect(format.notes).toEqual([
      expect.objectContaining({ code: 'value-left-out', column: 'vat', count: 2 }),
      expect.objectContaining({ code: 'value-left-out', column: 'number of projects', count: 1 }),
    ]);
  });

  it('takes a level of activity as declared, and adds none where the source says nothing', async () => {
    const { all } = await read(
      'name,country,organisation type,level of activity\n' +
        'A,BE,local-public-body,\nB,BE,national-public-body,european\n',
    );
    expect(profiles(all).map(({ levelOfActivity }) => levelOfActivity)).toEqual([
      undefined,
      { value: 'european', basis: 'declared' },
    ]);
  });

  it('keeps a very long description out, and a very long name from being stored', async () => {
    const long = 'long '.repeat(5_000);
    const { format, all } = await read(`name,description,country\nA,${long},BE\n${long},short,BE\n`);
    expect(profiles(all)).toEqual([{ name: 'A', country: 'BE' }]);
    expect(problems(all)).toMatchObject([{ column: 'name', code: 'name-too-long' }]);
    expect(format.notes).toContainEqual(
      expect.objectContaining({ code: 'value-left-out', column: 'description' }),
    );
  });
});
