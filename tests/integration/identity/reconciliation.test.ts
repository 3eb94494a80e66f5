import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ADMIN_KEY, eventually, importFile, type RunningApp, startApp } from '../../support/running-app.js';

jest.setTimeout(120_000);

const ORGANISATIONS = [
  {
    name: 'Universiteit Heuvelstad',
    shortName: 'UHS',
    otherNames: [{ name: 'Hilltown University', lang: 'en' }],
    country: 'NL',
    city: 'Heuvelstad',
    website: 'https://www.uhs.example.org/',
    organisationType: 'higher-education-institution',
    sectors: ['HED'],
    contact: { name: 'Jan Jansen', email: 'jan.jansen@uhs.example.org', phone: '+31 20 000 0000' },
    identifiers: {
      pic: '900400001',
      oid: 'E10400001',
      erasmusCodes: ['NL HEUVEL01'],
      others: [
        { scheme: 'WIKIDATA', id: 'Q900400001' },
        { scheme: 'NL-KVK', id: '90040001' },
      ],
    },
  },
  { name: 'Basisschool De Libel', country: 'NL', city: 'Zwolle', identifiers: { pic: '900400002' } },
  { name: 'Basisschool De Libel', country: 'BE', city: 'Gent', identifiers: { pic: '900400003' } },
  {
    name: 'De Horizon',
    country: 'NL',
    city: 'Leiden',
    organisationType: 'ngo',
    identifiers: { pic: '900400004' },
  },
  {
    name: 'De Horizon',
    country: 'NL',
    city: 'Leiden',
    organisationType: 'sme',
    identifiers: { pic: '900400005' },
  },
  {
    name: 'Stichting Stille Sluis',
    country: 'NL',
    city: 'Delft',
    status: 'closed',
    identifiers: { pic: '900400006' },
  },
  {
    name: 'Ateliers <b>"L\'Été" & Cie</b>',
    country: 'FR',
    city: 'Lyon',
    identifiers: { pic: '900400007' },
  },
];

let app: RunningApp;
/** Ids by PIC. */
const ids = new Map<string, string>();
const idOf = (pic: string) => ids.get(pic)!;

interface Candidate {
  id: string;
  name: string;
  score: number;
  match: boolean;
  type: { id: string; name: string }[];
  features: { id: string; value: unknown }[];
  description: string;
}

const form = (fields: Record<string, unknown>, headers: Record<string, string> = {}) =>
  app.call('POST', '//reconcile', {
    raw: new URLSearchParams(
      Object.entries(fields).map(([name, value]): [string, string] => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]),
    ).toString(),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
  });

async function candidates(query: object): Promise<Candidate[]> {
  const { status, body } = await form({ queries: { q0: query } });
  expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
  return body.q0.result;
}

/** The PICs of the candidate that is the one; the others must not be said to be it. */
async function matched(query: object): Promise<string | undefined> {
  const found = await candidates(query);
  expect(found.slice(1).some(({ match }) => match)).toBe(false);
  const [first] = found;
  return first?.match ? [...ids].find(([, id]) => id === first.id)?.[0] : undefined;
}

const get = (path: string, headers: Record<string, string> = {}) =>
  app.call('GET', `//reconcile${path}`, { headers });

beforeAll(async () => {
  app = await startApp();
  const lines = ORGANISATIONS.map((organisation) => JSON.stringify(organisation)).join('\n');
  const imported = await importFile(app, 'test', lines, '&filename=organisations.ndjson');
  expect(imported.body.rows).toMatchObject({ created: ORGANISATIONS.length });
  for (const { identifiers } of ORGANISATIONS) {
    const { body } = await app.call('GET', `/organisations/pic:${identifiers.pic}`);
    ids.set(identifiers.pic, body.id);
  }
});
afterAll(() => app.close());

describe('the manifest', () => {
  it('says in absolute addresses what there is, and every address answers', async () => {
    const { status, body } = await get('');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      versions: ['0.2'],
      name: expect.any(String),
      identifierSpace: `${app.address}/api/v1/organisations/`,
      schemaSpace: expect.stringMatching(/^https?:/),
      batchSize: 100,
      preview: { width: expect.any(Number), height: expect.any(Number) },
    });
    expect(body.defaultTypes[0]).toEqual({ id: 'organisation', name: 'Organisation' });
    expect(body.defaultTypes).toContainEqual({
      id: 'ngo',
      name: expect.any(String),
      broader: [{ id: 'organisation', name: 'Organisation' }],
    });
    const id = idOf('900400001');
    const { entity, type, property } = body.suggest;
    for (const address of [
      body.view.url.replace('{{id}}', id),
      body.preview.url.replace('{{id}}', id),
      `${entity.service_url}${entity.service_path}?prefix=Heuvel`,
      `${type.service_url}${type.service_path}?prefix=school`,
      `${property.service_url}${property.service_path}?prefix=c`,
      `${entity.service_url}${entity.flyout_service_path.replace(/\$\{id\}/, id)}`,
      `${body.extend.propose_properties.service_url}${body.extend.propose_properties.service_path}?type=ngo`,
    ])
      expect({ address, status: (await fetch(address)).status }).toEqual({ address, status: 200 });
  });

  it('comes too when a client sends parameters of its own, in the language that it prefers', async () => {
    const { status, body, headers } = await get('?callback=jsonp123', {
      'Accept-Language': 'nl-BE, nl;q=0.9',
    });
    expect(status).toBe(200);
    expect(headers.get('vary')).toContain('Accept-Language');
    expect(body.defaultTypes[0].name).toBe('Organisatie');
  });

  it('is not made for a host that is none', async () => {
    const { request } = await import('node:http');
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = request(`${app.address}/reconcile`, { headers: { Host: 'a.example"><script>' } });
      sent.once('response', (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.once('error', reject).end();
    });
    expect(status).toBe(400);
  });
});

describe('queries', () => {
  it('by form, JSON and GET are answered alike, under their names', async () => {
    const queries = { first: { query: 'Hilltown University' }, __proto__x: { query: 'Nobody at all' } };
    const byForm = await form({ queries });
    const byJson = await app.call('POST', '//reconcile', { body: { queries } });
    const byGet = await get(`?queries=${encodeURIComponent(JSON.stringify(queries))}`);
    expect(byForm.status).toBe(200);
    expect(Object.keys(byForm.body)).toEqual(Object.keys(queries));
    expect(byJson.body).toEqual(byForm.body);
    expect(byGet.body).toEqual(byForm.body);
    expect(byForm.body.first.result).toEqual([
      {
        id: idOf('900400001'),
        name: 'Universiteit Heuvelstad',
        description: 'Heuvelstad, Netherlands · Higher education institution (tertiary level)',
        type: [
          { id: 'higher-education-institution', name: 'Higher education institution (tertiary level)' },
          { id: 'organisation', name: 'Organisation' },
        ],
        score: 100,
        features: [
          { id: 'score', value: 1 },
          { id: 'name', value: true },
        ],
        match: true,
      },
    ]);
  });

  it.each([
    ['a name that two have', { query: 'Basisschool De Libel' }, undefined],
    ['with its country as a text', prop('country', 'Belgium'), '900400003'],
    [
      'with its country as something reconciled elsewhere',
      prop('country', { id: 'Q31', name: 'Belgium' }),
      '900400003',
    ],
    ['with its country as a list', prop('country', ['?', 'NL']), '900400002'],
    ['with its city', prop('city', 'Zwolle'), '900400002'],
    ['with a PIC as a number', prop('pic', 900400002), '900400002'],
    ['with a property that is not known here', prop('P571', 1926), undefined],
    ['with a value that says nothing', prop('country', 'Nowhere at all'), undefined],
  ])('%s', async (_, query, pic) => {
    expect(await matched(query)).toBe(pic);
  });

  it.each([
    ['a Wikidata id', { properties: [{ pid: 'wikidata', v: 'https://www.wikidata.org/wiki/Q900400001' }] }],
    ['an OID', { properties: [{ pid: 'OID', v: { id: 'e10400001' } }] }],
    ['an Erasmus code in a list', { properties: [{ pid: 'erasmusCodes', v: [true, 'NL  HEUVEL01'] }] }],
    ['a register number by its register', { properties: [{ pid: 'nl-kvk', v: 90040001 }] }],
    [
      'a register number with its register',
      { properties: [{ pid: 'otherIdentifiers', v: 'NL-KVK:90040001' }] },
    ],
    ['a PIC in the place of a name', { query: '900 400 001' }],
    ['a key in the place of a name', { query: 'oid:E10400001' }],
  ])('%s alone finds it', async (_, query) => {
    expect(await matched(query)).toBe('900400001');
    expect((await candidates(query))[0]).toMatchObject({
      score: 100,
      features: expect.arrayContaining([{ id: 'identifier', value: true }]),
    });
  });

  it('its id in the place of a name finds it', async () => {
    expect(await matched({ query: idOf('900400004') })).toBe('900400004');
  });

  it.each([
    ['a text', 'ngo', '900400004'],
    ['a list', ['sme', 'other'], '900400005'],
    ['one that has others below it', 'company', '900400005'],
    ['an object', { id: 'ngo', name: 'NGO' }, '900400004'],
  ])('are restricted to a type, given as %s', async (_, type, pic) => {
    expect(await matched({ query: 'De Horizon', type, type_strict: 'should' })).toBe(pic);
  });

  it('are not restricted by the general type or one of another service', async () => {
    for (const type of ['organisation', ['organisation', 'ngo'], 'Q43229'])
      expect(await candidates({ query: 'De Horizon', type })).toHaveLength(2);
  });

  it('a type keeps organisations of other types out, identified or not', async () => {
    expect(await candidates({ query: 'De Horizon', type: 'accreditation-body' })).toEqual([]);
    expect(await candidates({ query: '900400004', type: 'accreditation-body' })).toEqual([]);
  });

  it('have as many candidates as they ask for, the highest score first', async () => {
    expect(await candidates({ query: 'De Horizon', limit: 1 })).toHaveLength(1);
    const found = await candidates({
      query: 'Basisschool De Libellen',
      limit: 1_000,
      ...{ type: 'organisation' },
    });
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.length).toBeGreaterThan(0);
  });

  it('never match what exists no more, and say so', async () => {
    const [first] = await candidates({ query: 'Stichting Stille Sluis' });
    expect(first).toMatchObject({ id: idOf('900400006'), match: false });
    expect(first!.features).toContainEqual({ id: 'status', value: false });
    expect(first!.description).toContain('closed');
  });

  it('of a cell that names nothing have no candidates, and do not keep others from theirs', async () => {
    const { status, body } = await form({
      queries: {
        a: { query: '' },
        b: { query: ' -- ' },
        c: { query: `${'x '.repeat(600)}` },
        d: { query: 'Hilltown University' },
        e: { properties: [{ pid: 'city', v: 'Zwolle' }] },
      },
    });
    expect(status).toBe(200);
    const counts = Object.values(body as Record<string, { result: [] }>).map(({ result }) => result.length);
    expect(counts).toEqual([0, 0, 0, 1, 0]);
  });

  it('read a long text as a line that may name one', async () => {
    const line = `${'Department of Applied Things, '.repeat(20)}Hilltown University, Heuvelstad, Netherlands`;
    expect(await matched({ query: line })).toBe('900400001');
  });

  function prop(pid: string, v: unknown) {
    return { query: 'Basisschool De Libel', properties: [{ pid, v }] };
  }
});

describe('what is wrong is said', () => {
  const manyQueries = Object.fromEntries(Array.from({ length: 1_001 }, (_, n) => [`q${n}`, { query: 'x' }]));
  it.each([
    ['nothing asked', {}, 400, /queries or extend/],
    ['two things asked', { queries: {}, extend: { ids: [], properties: [] } }, 400, /queries or extend/],
    ['no JSON', { queries: '{"q0": ' }, 400, /is not valid JSON/],
    ['a list', { queries: [{ query: 'x' }] }, 400, /record|object/],
    ['a query without anything', { queries: { q0: {} } }, 400, /needs a query or properties/],
    ['a limit of none', { queries: { q0: { query: 'x', limit: 0 } } }, 400, /limit/],
    ['a text that is too long', { queries: { q0: { query: 'x'.repeat(2_001) } } }, 400, /2000/],
    ['an unknown strictness', { queries: { q0: { query: 'x', type_strict: 'very' } } }, 400, /any/],
    ['too many queries', { queries: manyQueries }, 413, /1001 queries; send 100/],
    ['too deep', { queries: `${'['.repeat(40)}${']'.repeat(40)}` }, 413, /deep/],
    ['half a character', { queries: '{"q0": {"query": "\\ud83d"}}' }, 400, /half a character/],
    [
      'an unknown property to fetch',
      { extend: { ids: [], properties: [{ id: 'P31' }] } },
      400,
      /no property P31/,
    ],
    ['too many ids', { extend: { ids: Array(501).fill('x'), properties: [] } }, 400, /501/],
    [
      'too many fields',
      Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`f${n}`, 'x'])),
      413,
      /fields/,
    ],
  ])('%s', async (_, fields, status, text) => {
    const answer = await form(fields);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(JSON.stringify(answer.body)).toMatch(text);
  });

  it('another type of body', async () => {
    const answer = await form({ queries: {} }, { 'Content-Type': 'text/plain' });
    expect(answer.status).toBe(415);
    expect(answer.body.detail).toContain('application/x-www-form-urlencoded');
  });

  it('wrong JSON in the address', async () => {
    expect((await get('?queries=%7B')).status).toBe(400);
    expect((await get('?queries=%7B%7D&queries=%7B%7D')).status).toBe(400);
  });
});

describe('suggestions', () => {
  const names = async (path: string, headers = {}) =>
    (await get(`/suggest/${path}`, headers)).body.result.map(({ name }: Candidate) => name);

  it('of organisations are those that a text begins to name, or that have it as their id', async () => {
    const { body } = await get('/suggest/entity?prefix=Heuvelst');
    expect(body.result).toEqual([
      {
        id: idOf('900400001'),
        name: 'Universiteit Heuvelstad',
        description: 'Heuvelstad, Netherlands · Higher education institution (tertiary level)',
        notable: expect.arrayContaining([{ id: 'organisation', name: 'Organisation' }]),
      },
    ]);
    for (const prefix of [idOf('900400001'), 'pic:900400001', '900400001'])
      expect(await names(`entity?prefix=${prefix}`)).toEqual(['Universiteit Heuvelstad']);
    expect(await names('entity?prefix=Horizon')).toHaveLength(2);
    expect(await names('entity?prefix=Horizon&cursor=1&type=x')).toHaveLength(1);
    expect(await names('entity?prefix=')).toEqual([]);
  });

  it('of types and properties know them in all languages, and name them in one', async () => {
    expect(await names('type?prefix=hochsch')).toEqual(['Higher education institution (tertiary level)']);
    expect((await names('type?prefix=Organis'))[0]).toBe('Organisation');
    expect(await names('property?prefix=plaats')).toEqual(['City']);
    expect(await names('property?prefix=land', { 'Accept-Language': 'de' })).toEqual(['Land']);
    const all = [...(await names('property?prefix=')), ...(await names('property?prefix=&cursor=10'))];
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(15);
  });
});

describe('data extension', () => {
  const properties = [
    { id: 'country' },
    { id: 'organisationType', settings: {} },
    { id: 'erasmusCodes' },
    { id: 'NL-KVK' },
  ];
  const extend = async (query: object, headers = {}) => (await form({ extend: query }, headers)).body;

  it('gives values by id and property, of codes what they are called', async () => {
    const [id, unknown] = [idOf('900400001'), 'a'.repeat(20)];
    expect(await extend({ ids: [id, unknown], properties })).toEqual({
      meta: [
        { id: 'country', name: 'Country' },
        { id: 'organisationType', name: 'Type of organisation' },
        { id: 'erasmusCodes', name: 'Erasmus code' },
        { id: 'NL-KVK', name: 'NL-KVK' },
      ],
      rows: {
        [id]: {
          country: [{ str: 'Netherlands' }],
          organisationType: [{ str: 'Higher education institution (tertiary level)' }],
          erasmusCodes: [{ str: 'NL HEUVEL01' }],
          'NL-KVK': [{ str: '90040001' }],
        },
        [unknown]: { country: [], organisationType: [], erasmusCodes: [], 'NL-KVK': [] },
      },
    });
  });

  it('has labels in the language that is preferred, or codes', async () => {
    const id = idOf('900400001');
    const dutch = await extend({ ids: [id], properties: [{ id: 'country' }] }, { 'Accept-Language': 'nl' });
    expect(dutch).toEqual({
      meta: [{ id: 'country', name: 'Land' }],
      rows: { [id]: { country: [{ str: 'Nederland' }] } },
    });
    const codes = await extend({ ids: [id], properties: [{ id: 'country', settings: { codes: true } }] });
    expect(codes.rows[id].country).toEqual([{ str: 'NL' }]);
  });

  it('has derived values where nothing is stated', async () => {
    const id = idOf('900400002');
    const { rows } = await extend({ ids: [id], properties: [{ id: 'sectors', settings: { codes: true } }] });
    expect(rows[id].sectors).toContainEqual({ str: 'SCH' });
  });

  it('proposes its properties, none of which is contact data', async () => {
    const { body } = await get('/extend/properties?type=ngo&limit=100');
    expect(body).toMatchObject({ type: 'ngo', limit: 100 });
    expect(body.properties.map(({ id }: Candidate) => id)).toEqual(
      expect.arrayContaining(['country', 'pic', 'isni']),
    );
    expect((await get('/extend/properties?type=ngo&limit=3')).body.properties).toHaveLength(3);
    const asked = body.properties.map(({ id }: Candidate) => ({ id }));
    const all = JSON.stringify(await extend({ ids: [idOf('900400001')], properties: asked }));
    expect(all).toContain('Q900400001');
    expect(all).not.toMatch(/Jansen|\+31/i);
    expect((await form({ extend: { ids: [], properties: [{ id: 'contact' }] } })).status).toBe(400);
  });
});

describe('the preview', () => {
  it('is a page without scripts in which everything is escaped', async () => {
    const { status, headers, body } = await get(`/preview/${idOf('900400007')}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(body).toContain('<h1>Ateliers &lt;b&gt;&quot;L&#39;Été&quot; &amp; Cie&lt;/b&gt;</h1>');
    expect(body).not.toMatch(/<script|<b>/);
    expect(body).toMatch(/<html lang="en">/);
  });

  it('says what is known, in the language that is preferred, without contact data', async () => {
    const { body } = await get(`/preview/${idOf('900400001')}`, { 'Accept-Language': 'nl' });
    expect(body).toContain('<html lang="nl">');
    expect(body).toContain('<dt>Land</dt><dd>Nederland</dd>');
    expect(body).toContain('<a href="https://www.uhs.example.org/" target="_blank"');
    expect(body).not.toMatch(/Jansen|\+31/);
  });

  it('of what is not there is a page that says so', async () => {
    const { status, headers, body } = await get('/preview/%3Cscript%3E');
    expect(status).toBe(404);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(body).toContain('There is no organisation &lt;script&gt;');
  });

  it('is in the flyout as a part', async () => {
    const id = idOf('900400007');
    const { body } = await get(`/flyout/${id}`);
    expect(body).toEqual({ id, html: expect.stringContaining('<h1>Ateliers &lt;b&gt;') });
    expect((await get('/flyout/none')).status).toBe(404);
  });
});

describe('pages of other sites', () => {
  it.each([
    '',
    '?queries=%7B',
    '/suggest/entity?prefix=x',
    '/suggest/entity?cursor=x',
    '/preview/none',
    '/nothing',
    '/%E0%A4%A',
  ])('may read and frame /reconcile%s', async (path) => {
    const { headers } = await get(path, { Origin: 'https://refine.example' });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('content-security-policy')).not.toContain('frame-ancestors');
  });

  it.each(['', '/preview/x', '/suggest/type'])('may ask beforehand about /reconcile%s', async (path) => {
    const { status, headers } = await app.call('OPTIONS', `//reconcile${path}`, {
      headers: {
        Origin: 'https://refine.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    });
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-methods')).toContain('POST');
    expect(headers.get('access-control-allow-headers')).toBe('*');
  });

  it.each(['//', '//docs/', '//openapi.json', '//livez', '//reconciled', '/reconcile', '/organisations'])(
    'may neither read nor frame the rest: %s',
    async (path) => {
      const { headers } = await app.call('GET', path, { headers: { Origin: 'https://refine.example' } });
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('content-security-policy')).toMatch(/frame-ancestors '(none|self)'/);
    },
  );
});

describe('merged and erased organisations', () => {
  it('a merged one is the one it was merged into, under both ids', async () => {
    const make = async (name: string, identifiers: object) =>
      (
        await app.call('POST', '/organisations', {
          token: ADMIN_KEY,
          body: { name, country: 'NL', city: 'Goes', identifiers },
        })
      ).body.id as string;
    const kept = await make('Muziekschool De Noot', { pic: '900400008' });
    const gone = await make('De Noot Muziekonderwijs', { oid: 'E10400008' });
    const body = { keep: kept };
    await app.call('POST', `/duplicates/${kept}-${gone}/merge`, { token: ADMIN_KEY, body });
    expect((await candidates({ query: gone })).map(({ id, match }) => [id, match])).toEqual([[kept, true]]);
    expect((await get(`/preview/${gone}`)).body).toContain('<h1>Muziekschool De Noot</h1>');
    const { rows } = (await form({ extend: { ids: [gone], properties: [{ id: 'pic' }, { id: 'oid' }] } }))
      .body;
    expect(rows).toEqual({ [gone]: { pic: [{ str: '900400008' }], oid: [{ str: 'E10400008' }] } });
  });

  it('an erased one is gone from everything', async () => {
    const id = idOf('900400007');
    await app.call('DELETE', `/organisations/${id}`, { token: ADMIN_KEY });
    expect((await get(`/preview/${id}`)).status).toBe(404);
    const { body } = await form({ extend: { ids: [id], properties: [{ id: 'city' }] } });
    expect(body.rows[id].city).toEqual([]);
    await eventually(
      () => candidates({ query: 'Ateliers L’Été & Cie' }),
      (found) => found.length === 0,
    );
  });
});

describe('a batch', () => {
  let limited: RunningApp;
  beforeAll(async () => {
    limited = await startApp({ keep: true, work: false, rateLimit: 10 });
  });
  afterAll(() => limited.close());

  it('counts as its queries for the rate limit, whichever way it comes', async () => {
    const queries = { a: { query: 'x' }, b: { query: 'y' }, c: { query: 'z' } };
    const left = (headers: Headers) => Number(/remaining=(\d+)/.exec(headers.get('ratelimit')!)![1]);
    const first = await limited.call('GET', '//reconcile');
    expect(left(first.headers)).toBe(9);
    const posted = await limited.call('POST', '//reconcile', { body: { queries } });
    expect(left(posted.headers)).toBe(6);
    const got = await limited.call(
      'GET',
      `//reconcile?queries=${encodeURIComponent(JSON.stringify(queries))}`,
    );
    expect(left(got.headers)).toBe(3);
    for (let n = 0; n < 3; n++) await limited.call('GET', '/vocabularies/sectors');
    const refused = await limited.call('GET', '//reconcile');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
  });
});
