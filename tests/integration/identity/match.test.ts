import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importFile, type RunningApp, startApp } from '../../support/running-app.js';

const ORGANISATIONS = [
  {
    name: 'Universiteit Duinstad',
    shortName: 'UDS',
    otherNames: [{ name: 'Dunwich University', lang: 'en' }],
    country: 'NL',
    city: 'Duinstad',
    website: 'https://www.uds.example.org/',
    identifiers: { pic: '900300001', others: [{ scheme: 'WIKIDATA', id: 'Q900300001' }] },
  },
  {
    name: 'Universitair Ziekenhuis Duinstad',
    otherNames: [{ name: 'Dunwich University Hospital', lang: 'en' }],
    country: 'NL',
    city: 'Duinstad',
    identifiers: { pic: '900300002' },
  },
  { name: 'Basisschool De Regenboog', country: 'NL', city: 'Zwolle', identifiers: { pic: '900300003' } },
  { name: 'Basisschool De Regenboog', country: 'BE', city: 'Gent', identifiers: { pic: '900300004' } },
  { name: 'Gymnasium No 5', country: 'BG', city: 'Varna', identifiers: { pic: '900300005' } },
  { name: 'Gymnasium No 6', country: 'BG', city: 'Varna', identifiers: { pic: '900300006' } },
  {
    name: 'Stichting Oude Molen',
    country: 'NL',
    city: 'Leiden',
    status: 'closed',
    identifiers: { pic: '900300007' },
  },
  { name: 'Δήμος Ανεμόπετρας', country: 'GR', city: 'Ανεμόπετρα', identifiers: { pic: '900300008' } },
  { name: 'Windkracht Noord B.V.', country: 'NL', city: 'Delfzijl', identifiers: { pic: '900300009' } },
];

let app: RunningApp;

interface Found {
  organisation: { name: string; identifiers: { pic: string } };
  score: number;
  evidence: { kind: string; text: string }[];
}

const send = (queries: unknown) => app.call('POST', '/organisations/match', { body: { queries } });

async function match(query: object) {
  const { status, body } = await send([query]);
  expect(status).toBe(200);
  const [result] = body.results as {
    candidates: Found[];
    chosen: Found | Found[] | null;
    ambiguous: boolean;
  }[];
  return result!;
}

async function chosen(query: object): Promise<string | undefined> {
  return ((await match(query)).chosen as Found | null)?.organisation.identifiers.pic;
}

async function chosenInText(text: string): Promise<string[]> {
  return ((await match({ text })).chosen as Found[]).map(({ organisation }) => organisation.identifiers.pic);
}

beforeAll(async () => {
  app = await startApp();
  const lines = ORGANISATIONS.map((organisation) => JSON.stringify(organisation)).join('\n');
  const imported = await importFile(app, 'test', lines, '&filename=organisations.ndjson');
  expect(imported.body.rows).toMatchObject({ created: ORGANISATIONS.length });
});
afterAll(() => app.close());

describe('a name', () => {
  it.each([
    ['as it is written', { name: 'Universiteit Duinstad' }, '900300001'],
    ['in another language', { name: 'University of Dunwich' }, '900300001'],
    ['as its acronym', { name: 'U.D.S.' }, '900300001'],
    ['misspelt', { name: 'Universitiet Duinstat' }, '900300001'],
    ['of its hospital', { name: 'Dunwich University Hospital' }, '900300002'],
    ['of a part of it', { name: 'Dunwich University School of Medicine' }, '900300001'],
    ['in another script', { name: 'Dimos Anemopetras' }, '900300008'],
    ['with another spelling of its legal form', { name: 'windkracht noord bv' }, '900300009'],
    ['with a number', { name: 'Gymnasium 6' }, '900300006'],
    ['that two have, with a country', { name: 'Basisschool De Regenboog', country: 'België' }, '900300004'],
    ['that two have, with a city', { name: 'De Regenboog basisschool', city: 'zwolle' }, '900300003'],
  ])('%s', async (_, query, pic) => {
    expect(await chosen(query)).toBe(pic);
  });

  it('that two have is ambiguous, and none is chosen', async () => {
    const { candidates, chosen, ambiguous } = await match({ name: 'Basisschool De Regenboog' });
    expect({ chosen, ambiguous }).toEqual({ chosen: null, ambiguous: true });
    expect(candidates.map(({ organisation }) => organisation.identifiers.pic).sort()).toEqual([
      '900300003',
      '900300004',
    ]);
  });

  it('of none is left unchosen', async () => {
    for (const name of ['Gymnasium No 7', 'Universiteit Bergstad', 'Museum Duinstad', 'XYZ'])
      expect(await chosen({ name })).toBeUndefined();
  });

  it('in another country is not it', async () => {
    expect(await chosen({ name: 'Universiteit Duinstad', country: 'FR' })).toBeUndefined();
  });

  it('of one that exists no more is found and never chosen', async () => {
    const { candidates, chosen } = await match({ name: 'Stichting Oude Molen' });
    expect(chosen).toBeNull();
    expect(candidates[0]!.organisation).toMatchObject({
      identifiers: { pic: '900300007' },
      status: 'closed',
    });
    expect(candidates[0]!.evidence).toContainEqual({ kind: 'status', text: expect.any(String) });
  });

  it('comes with its evidence in words', async () => {
    const { chosen } = await match({
      name: 'Dunwich University, Ltd',
      city: 'Duinstad',
      country: 'NL',
      website: 'uds.example.org',
    });
    expect(chosen).toMatchObject({ score: 1 });
    expect((chosen as Found).evidence).toEqual([
      { kind: 'name', text: 'The name is the same as the other name "Dunwich University" in English' },
      { kind: 'legal-form', text: 'Legal form Ltd set aside' },
      { kind: 'place', text: 'Both in Netherlands' },
      { kind: 'place', text: 'Both in Duinstad' },
      { kind: 'domain', text: 'Both at uds.example.org' },
    ]);
  });
});

describe('an identifier', () => {
  it.each([
    ['of a kind that one has', { pic: '900 300 003' }, '900300003'],
    [
      'of a kind that is evidence',
      { others: [{ scheme: 'Wikidata', id: 'https://www.wikidata.org/wiki/Q900300001' }] },
      '900300001',
    ],
  ])('%s says it, whatever the name', async (_, identifiers, pic) => {
    expect(await chosen({ name: 'Something else', identifiers })).toBe(pic);
  });

  it('of nobody leaves it to the name', async () => {
    expect(await chosen({ name: 'Universiteit Duinstad', identifiers: { pic: '999999999' } })).toBe(
      '900300001',
    );
  });

  it('beside one of another organisation decides nothing', async () => {
    const identifiers = { pic: '900300003', others: [{ scheme: 'WIKIDATA', id: 'Q900300001' }] };
    expect(await chosen({ name: 'Something else', identifiers })).toBe('900300003');
    const two = await app.services.directory.create({
      profile: { name: 'Twice', country: 'NL', identifiers: { oid: 'E90030001' } },
    });
    const both = { pic: '900300003', oid: 'E90030001' };
    const { candidates, chosen: none, ambiguous } = await match({ name: 'Twice', identifiers: both });
    expect({ none, ambiguous, found: candidates.length }).toEqual({ none: null, ambiguous: true, found: 2 });
    await app.services.directory.erase(two.id, () => {});
  });
});

describe('a text', () => {
  it.each([
    ['names one', 'Department of Botany, Dunwich University, Duinstad, The Netherlands', ['900300001']],
    [
      'names two',
      'Windkracht Noord, Delfzijl; Faculty of Engineering, Universiteit Duinstad, Netherlands',
      ['900300001', '900300009'],
    ],
    [
      'names the hospital of a university',
      'Surgery, Dunwich University Hospital, Duinstad, NL',
      ['900300002'],
    ],
    ['names a town where one of two is', 'Basisschool De Regenboog, Zwolle, Nederland', ['900300003']],
    ['names another country', 'Dunwich University, Springfield, USA', []],
    ['names nobody', 'Department of Botany, Springfield', []],
    ['names one in another script', 'Dimos Anemopetras, Greece', ['900300008']],
  ])('%s', async (_, text, pics) => {
    expect((await chosenInText(text)).sort()).toEqual(pics);
  });
});

it('answers a batch in its order', async () => {
  const queries = Array.from({ length: 200 }, (_, n) => ({ name: n % 2 ? 'Gymnasium No 5' : `Nobody ${n}` }));
  const { body } = await send(queries);
  expect(body.results.map(({ chosen }: { chosen: Found | null }) => chosen !== null)).toEqual(
    queries.map((_, n) => n % 2 === 1),
  );
});

it.each([
  ['no queries', {}, 'queries'],
  ['an empty name', { queries: [{ name: ' ' }] }, 'queries.0.name'],
  ['a name without letters', { queries: [{ name: '???' }] }, 'queries.0.name'],
  ['a name that is too long', { queries: [{ name: 'a'.repeat(501) }] }, 'queries.0.name'],
  ['a text that is too long', { queries: [{ text: 'a'.repeat(2_001) }] }, 'queries.0.text'],
  ['neither name nor text', { queries: [{ city: 'Gent' }] }, 'queries.0'],
  ['both', { queries: [{ name: 'A', text: 'A' }] }, 'queries.0'],
  ['no country', { queries: [{ name: 'A', country: 'Atlantis' }] }, 'queries.0.country'],
  ['an unknown scheme', { queries: [{ name: 'A', identifiers: { abc: '1' } }] }, 'queries.0.identifiers.abc'],
  [
    'an unknown register',
    { queries: [{ name: 'A', identifiers: { others: [{ scheme: '?', id: '1' }] } }] },
    'queries.0.identifiers.others.0',
  ],
  ['no PIC', { queries: [{ name: 'A', identifiers: { pic: '12' } }] }, 'queries.0.identifiers.pic'],
  ['too many queries', { queries: Array.from({ length: 1_001 }, () => ({ name: 'A' })) }, 'queries'],
])('refuses %s', async (_, body, path) => {
  const { status, body: problem } = await app.call('POST', '/organisations/match', { body });
  expect(status).toBe(400);
  expect(problem.errors[0].path).toBe(path);
});

it('counts a batch as its queries for the rate limit, and needs no key', async () => {
  const limited = await startApp({ keep: true, work: false, rateLimit: 20 });
  const ask = (length: number) =>
    limited.call('POST', '/organisations/match', {
      body: { queries: Array.from({ length }, () => ({ name: 'A' })) },
    });
  expect((await ask(5)).headers.get('ratelimit')).toMatch(/remaining=15/);
  expect((await ask(30)).status).toBe(200);
  expect((await ask(1)).status).toBe(429);
  expect((await limited.call('GET', '/organisations')).status).toBe(429);
  await limited.close();
});
