import { describe, expect, it } from '@jest/globals';
import { look, problems, profiles, read } from './files.js';

const full = {
  name: 'Stichting De Brug',
  shortName: 'De Brug',
  otherNames: [{ name: 'The Bridge', lang: 'en' }],
  identifiers: { oid: 'E10054064', pic: '948821603', erasmusCodes: ['NL GENT01'] },
  country: 'NL',
  city: 'Utrecht',
  location: { lat: 52.1, lon: 5.1 },
  organisationType: 'ngo',
  sectors: ['YOU', 'culture'],
  levelOfActivity: { value: 'regional', basis: 'declared' },
  experience: { value: 'newcomer', basis: '0 EU projects' },
  projectCount: 0,
  description: 'First line.\n\nSecond  paragraph.',
  website: 'https://www.brug.nl/',
  languages: ['nl', 'en'],
  relations: [{ kind: 'parent', key: 'ror:0003rj076', name: 'Zeeuwse Hogeschool' }],
  contact: { name: 'An', email: 'an@brug.nl' },
  lastConfirmedAt: '2026-01-31',
};

describe('a file in the shape of the profile', () => {
  it.each([
    ['json', JSON.stringify([full, full], null, 2)],
    ['ndjson', `${JSON.stringify(full)}\n${JSON.stringify(full)}\n`],
  ])('is read as it is from %s', async (kind, text) => {
    const { format, all } = await read(text);
    expect(format).toMatchObject({ kind, profile: 'kompaan' });
    expect(profiles(all)).toEqual([full, full]);
  });

  it('leaves out the ids that an answer has of related organisations', async () => {
    const relations = [{ ...full.relations[0], organisationId: 'abcdefghijklmnopqrst' }];
    const { all } = await read(JSON.stringify([{ ...full, relations }]));
    expect(profiles(all)).toEqual([full]);
  });

  it('takes a plain level and experience as declared', async () => {
    const { all } = await read(
      JSON.stringify([{ ...full, levelOfActivity: 'local', experience: 'experienced' }]),
    );
    expect(profiles(all)[0]).toMatchObject({
      levelOfActivity: { value: 'local', basis: 'declared' },
      experience: { value: 'experienced', basis: 'declared' },
    });
  });

  it('leaves out what the server made, and nulls', async () => {
    const served = {
      ...full,
      id: 'abc',
      version: 3,
      updatedAt: '2026-01-01',
      sources: ['eche'],
      region: null,
    };
    expect(profiles((await read(JSON.stringify([served]))).all)).toEqual([full]);
  });

  it('rejects a row with an unknown field, naming its path', async () => {
    const { all } = await read(
      JSON.stringify([{ ...full, organisationTyp: 'ngo', identifiers: { ...full.identifiers, isni: '1' } }]),
    );
    expect(problems(all).map(({ column, code }) => [column, code])).toEqual([
      ['identifiers.isni', 'field-unknown'],
      ['organisationTyp', 'field-unknown'],
    ]);
  });

  it('rejects wrong values with path, value and code', async () => {
    const wrong = { ...full, country: 'Atlantis', organisationType: 'club', identifiers: { pic: '12' } };
    const { all } = await read(JSON.stringify([wrong]));
    expect(problems(all).map(({ column, value, code }) => [column, value, code])).toEqual([
      ['identifiers.pic', '"12"', 'pic-invalid'],
      ['country', '"Atlantis"', 'country-unknown'],
      ['organisationType', '"club"', 'field-invalid'],
    ]);
  });

  it('accepts the country codes of the Commission and moves e-mail addresses to the contact', async () => {
    const { all } = await read(
      JSON.stringify([
        {
          ...full,
          country: 'EL',
          contact: undefined,
          description: 'Ask an@brug.nl',
          otherNames: [{ name: 'The Bridge bridge@brug.nl', lang: 'en' }],
          website: 'x@y.nl',
        },
      ]),
    );
    const { website, ...rest } = full;
    expect(website).toBeDefined();
    expect(profiles(all)).toEqual([
      {
        ...rest,
        country: 'GR',
        otherNames: [{ name: 'The Bridge', lang: 'en' }],
        description: 'Ask',
        contact: { email: 'bridge@brug.nl' },
      },
    ]);
  });

  it('shows half a character as lost, and says so', async () => {
    const { format, all } = await read(
      JSON.stringify([{ ...full, name: 'Bees \ud83d', city: '\udc1d\ud83d' }]),
    );
    expect(profiles(all)).toEqual([{ ...full, name: 'Bees \ufffd', city: '\ufffd\ufffd' }]);
    expect(format.notes).toContainEqual(expect.objectContaining({ code: 'half-characters', count: 3 }));
  });

  it('rejects a row without a name or without identity', async () => {
    const { all } = await read(JSON.stringify([{ country: 'NL' }, { name: 'De Brug' }, full]));
    expect(problems(all).map(({ code }) => code)).toEqual(['name-missing', 'country-missing']);
  });
});

describe('a JSON file of another shape', () => {
  it('is mapped by its field names, nested ones and lists too', async () => {
    const { format, all } = await read(
      JSON.stringify([
        {
          title: 'A',
          info: { legal_name: 'Alpha', nr: 1 },
          web_pages: ['https://a.be/', 'https://b.be/'],
          cc: 'x',
          alpha_two_code: 'BE',
        },
        {},
        null,
        7,
      ]),
    );
    expect(format).toMatchObject({
      profile: 'generic',
      columns: expect.arrayContaining(['info.legal_name']),
    });
    expect(all).toMatchObject([
      { kind: 'mapped' },
      { kind: 'blank' },
      { kind: 'blank' },
      { line: 4, kind: 'rejected' },
    ]);
    expect(problems(all)[0]?.code).toBe('not-an-object');
  });

  it('knows a field that first appears far into the file', async () => {
    const rows = Array.from({ length: 4_000 }, (_, i) => ({ naam: `Organisation number ${i}`, land: 'NL' }));
    const last = { naam: 'Last', land: 'NL', pic: '948821603' };
    const { format, all } = await read(JSON.stringify([...rows, last]));
    expect(format.notes).toEqual([]);
    expect(profiles(all).at(-1)?.identifiers).toEqual({ pic: '948821603' });
  });

  it('rejects only the bad line of NDJSON', async () => {
    const { rows, all } = await read('{"naam":"A","land":"NL"}\n{"naam":"B","la\n\n{"naam":"C","land":"NL"}');
    expect(rows).toEqual({ read: 4, blank: 1, rejected: 1 });
    expect(all.map(({ line, kind }) => [line, kind])).toEqual([
      [1, 'mapped'],
      [2, 'rejected'],
      [3, 'blank'],
      [4, 'mapped'],
    ]);
    expect(problems(all)).toMatchObject([{ code: 'json-syntax', value: '{"naam":"B","la' }]);
  });

  it('keeps brackets, quotes and escapes inside strings', async () => {
    const names = ['a "b" [c] {d}, e', 'back\\slash\\', '}],[{', 'é\u2028'];
    const { all } = await read(JSON.stringify(names.map((naam) => ({ naam, land: 'NL' }))), {}, 3);
    expect(profiles(all).map(({ name }) => name)).toEqual([
      'a "b" [c] {d}, e',
      'back\\slash\\',
      '}],[{',
      'é',
    ]);
  });

  it('can be mapped by hand even when it has the shape of the profile', async () => {
    const { profile, mapping } = await look('[{"name":"A","shortName":"The A","country":"NL"}]', {
      mapping: { shortName: 'name', name: 'otherName' },
    });
    expect(profile).toBe('generic');
    expect(mapping).toMatchObject({ shortName: 'name', name: 'otherName', country: 'country' });
  });
});
