import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projects as description } from '../../../indexes/projects.js';
import { differences } from '../../../src/directory/index.js';
import { connectMeilisearch, succeeded } from '../../../src/platform/meilisearch.js';
import { ADMIN_KEY, eventually, importFile, type RunningApp, startApp } from '../../support/running-app.js';
import { testServers } from '../../support/servers.js';

let app: RunningApp;

const lines = (projects: object[]) => projects.map((one) => JSON.stringify(one)).join('\n');
const taking = (name: string, country: string, pic: string, role = 'partner') => ({
  role,
  organisation: { name, country, identifiers: { pic } },
});

const GHENT = taking('Universiteit Gent', 'BE', '999986096', 'coordinator');
const PORTO = taking('Universidade do Porto', 'PT', '999894430');
const LODZ = taking('Politechnika Łódzka', 'PL', '999876873', 'coordinator');

const WIND = {
  project: {
    identifiers: { grant: '779469', id: 'WIND-0001' },
    title: 'Skills for offshore wind turbines',
    acronym: 'SEAWIND',
    summary: 'Technicians learn to maintain turbines at sea.',
    programme: 'H2020',
    actionType: 'RIA',
    callYear: 2018,
    startDate: '2019-01-01',
    topics: ['Renewable energy', 'Engineering'],
    priorities: ['environment'],
    goodPractice: true,
  },
  participants: [GHENT, PORTO],
};
const BEES = {
  project: {
    identifiers: { erasmus: '2019-1-PL01-KA201-060314' },
    title: 'Żywe szkoły: pszczoły w mieście',
    summary: 'Bees & "wild" gardens in cities.',
    programme: 'Erasmus+',
    actionType: 'KA201',
    field: 'SCH',
    startDate: '2019-09-01',
    topics: ['Environment'],
    goodPractice: false,
  },
  participants: [LODZ, { ...GHENT, role: 'partner' }],
};
const CHOIR = {
  project: { identifiers: { id: 'CHOIR-0003' }, title: 'Choirs for older people', topics: ['Music'] },
  participants: [],
};

const search = async (query: string) => {
  const { status, body } = await app.call('GET', `/projects${query}`);
  expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
  return body;
};
const titles = async (query: string): Promise<string[]> =>
  (await search(query)).hits.map(({ title }: { title: string }) => title);
const found = (query: string, expected: string[]) =>
  eventually(
    () => titles(query),
    (now) => JSON.stringify(now) === JSON.stringify(expected),
  );
const idOf = async (key: string) => (await app.call('GET', `/organisations/${key}`)).body.id;

/** What the index has otherwise than the record. */
async function differing() {
  const { records, index } = app.services.searches[1];
  const all = [];
  for await (const page of differences(records, index.reader)) all.push(...page);
  return all;
}

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('the search for projects', () => {
  it('answers where there are none', async () => {
    await eventually(
      () => app.call('GET', '//readyz'),
      ({ status }) => status === 200,
    );
    expect(await search('?q=wind')).toMatchObject({ hits: [], total: 0, facets: { country: {} } });
  });

  it('finds what was imported as soon as the import is searchable', async () => {
    const { body } = await importFile(app, 'mine', lines([WIND, BEES, CHOIR]));
    expect(body.made.projects).toBe(3);
    const { hits, total, projectsVersion } = await search('');
    expect(total).toBe(3);
    expect(projectsVersion).toBe(await app.services.projects.version());
    expect(hits.map(({ title }: { title: string }) => title)).toEqual([
      BEES.project.title,
      WIND.project.title,
      CHOIR.project.title,
    ]);
    expect(hits[1]).toMatchObject({
      identifiers: { grant: '779469' },
      acronym: 'SEAWIND',
      programme: 'H2020',
      callYear: 2018,
      topics: ['Renewable energy', 'Engineering'],
      goodPractice: true,
      countries: ['BE', 'PT'],
      participants: 2,
      coordinator: { name: 'Universiteit Gent', country: 'BE' },
    });
  });

  it.each([
    ['words of the title', 'offshore wind', [WIND]],
    ['a typing error', 'ofshore turbines', [WIND]],
    ['plain letters for others', 'zywe szkoly', [BEES]],
    ['the acronym', 'seawind', [WIND]],
    ['words of the summary', 'technicians', [WIND]],
    ['a topic', 'engineering', [WIND]],
    ['what a topic is called in another language', 'hernieuwbare energie', [WIND]],
    ['who took part', 'universidade porto', [WIND]],
    ['who took part, in plain letters', 'lodzka', [BEES]],
    ['quotes and minus as plain text', '"wind" -turbines', [WIND]],
    ['a grant agreement', 'grant:779469', [WIND]],
    ['a grant agreement without its kind', '779469', [WIND]],
    ['an Erasmus+ identifier', '2019-1-pl01-ka201-060314', [BEES]],
    ['a number of the source', 'CHOIR-0003', [CHOIR]],
    ['no number one digit beside it', '779468', []],
  ])('finds %s', async (_, q, expected) => {
    const { hits, relaxed } = await search(`?q=${encodeURIComponent(q)}`);
    expect(hits.map(({ title }: { title: string }) => title)).toEqual(
      expected.map(({ project }) => project.title),
    );
    expect(relaxed).toBe(false);
  });

  it('leaves words out only when not all of them are found, and says so', async () => {
    expect(await search('?q=choirs%20of%20xylophones')).toMatchObject({
      total: 1,
      relaxed: true,
      hits: [{ title: CHOIR.project.title }],
    });
    expect(await search('?q=xylophones')).toMatchObject({ total: 0, relaxed: false });
  });

  it('marks what matched, as safe HTML', async () => {
    const [{ _formatted }] = (await search('?q=gardens')).hits;
    expect(_formatted.summary).toBe('Bees &amp; &quot;wild&quot; <em>gardens</em> in cities.');
    expect((await search('?q=zywe')).hits[0]._formatted.title).toContain('<em>Żywe</em>');
  });

  it('counts every facet, of which the own filter does not count', async () => {
    const { facets } = await search('?country=PT');
    expect(facets).toMatchObject({
      country: { BE: 2, PT: 1, PL: 1, unknown: 1 },
      programme: { H2020: 1 },
      actionType: { RIA: 1 },
      field: { unknown: 1 },
      year: { 2018: 1 },
      topic: { 'Renewable energy': 1, Engineering: 1 },
      priority: { environment: 1 },
      goodPractice: { true: 1 },
      organisation: { [await idOf('pic:999986096')]: 1, [await idOf('pic:999894430')]: 1 },
    });
  });

  it.each([
    ['country=PT&country=PL', 2],
    ['country=PT&year=2019', 0],
    ['country=unknown', 1],
    ['country=BE&programme=h2020', 1],
    ['year=2019', 1],
    ['year=2018&year=unknown', 2],
    ['field=SCH', 1],
    ['actionType=KA201', 1],
    ['topic=renewable%20energy', 1],
    ['topic=Renewable', 0],
    ['priority=environment', 1],
    ['goodPractice=true', 1],
    ['goodPractice=false', 1],
    ['goodPractice=unknown', 1],
    ['organisation=pic:999986096', 2],
    ['organisation=pic:999986096&country=PL', 1],
    ['organisation=unknown', 1],
    ['organisation=nobody', 0],
  ])('filters by %s', async (query, total) => {
    expect((await search(`?${query}`)).total).toBe(total);
  });

  it('names codes in a language', async () => {
    const [hit] = (await search('?q=bees&lang=nl')).hits;
    expect(hit.labels).toMatchObject({ countries: ['Polen', 'België'], field: 'Schoolonderwijs' });
  });

  it.each([
    'country=XX',
    'year=19',
    'field=SCHOOL',
    'goodPractice=yes',
    'sort=best',
    'page=0',
    'limit=101',
    'colour=red',
    `q=${'x'.repeat(501)}`,
    `topic=${'x'.repeat(501)}`,
    'topic=',
  ])('refuses %s', async (query) => {
    expect((await app.call('GET', `/projects?${query}`)).status).toBe(400);
  });
});

describe('the index of projects follows', () => {
  it('the country and the name of who took part', async () => {
    const id = await idOf('pic:999894430');
    const profile = { name: 'Academia Atlântica', country: 'ES', identifiers: { pic: '999894430' } };
    await app.services.directory.replaceManual(id, { profile });
    await found('?q=atlantica', [WIND.project.title]);
    await found('?country=PT', []);
    await found('?country=ES', [WIND.project.title]);
    expect(await differing()).toEqual([]);
  });

  it('a merge and its undoing: what takes part counts once', async () => {
    const { directory } = app.services;
    const [ghent, lodz] = [await idOf('pic:999986096'), await idOf('pic:999876873')];
    const other = await directory.create({ profile: { name: 'UGent', country: 'BE', shortName: 'UGent' } });
    const { record } = await directory.merge([ghent, other.id], { basis: 'a test' }, other.id);
    expect(record.id).toBe(other.id);
    await eventually(
      async () => (await search('')).facets.organisation,
      (counts) => counts[other.id] === 2 && counts[ghent] === undefined && counts[lodz] === 1,
    );
    for (const organisation of [ghent, other.id, 'pic:999986096'])
      expect((await search(`?organisation=${organisation}`)).total).toBe(2);
    await directory.separate(ghent);
    await eventually(
      async () => (await search('')).facets.organisation,
      (counts) => counts[ghent] === 2 && counts[other.id] === undefined,
    );
    expect((await search(`?organisation=${other.id}`)).total).toBe(0);
    expect(await differing()).toEqual([]);
  });

  it('an erasure: nothing of the organisation is found', async () => {
    const lodz = await idOf('pic:999876873');
    await app.services.directory.erase(lodz);
    await found('?q=lodzka', []);
    await found('?country=PL', []);
    const ids = (await search('')).hits.map(({ id }: { id: string }) => id);
    const stored = await app.services.projectIndex.reader.documents(ids);
    const text = JSON.stringify([...stored.values()]);
    expect(text).not.toMatch(/dzka/);
    expect(text).not.toContain(lodz);
    expect(await titles('?q=zywe')).toEqual([BEES.project.title]);
  });

  it('an import that changes a project, and its undo', async () => {
    const changed = { ...CHOIR, project: { ...CHOIR.project, identifiers: { grant: '859111' } } };
    const added = await importFile(app, 'others', lines([changed]));
    expect((await search('?q=choirs')).total).toBe(2);
    const { id } = added.body;
    expect((await app.call('DELETE', `/imports/${id}`, { token: ADMIN_KEY })).status).toBe(202);
    await eventually(
      () => app.call('GET', `/imports/${id}`, { token: ADMIN_KEY }),
      ({ body }) => body.status === 'undone' && body.searchable,
    );
    expect((await search('?q=choirs')).total).toBe(1);
  });
});

describe('the index of projects', () => {
  const COUNT = 345;

  it('pages through all of them, each once, in every order, and counts what filters however rare it is', async () => {
    const many = Array.from({ length: COUNT }, (_, n) => ({
      project: { identifiers: { id: `N-${n}` }, title: `Theatre ${n % 50}`, topics: ['Stage', `Topic ${n}`] },
      participants: [],
    }));
    await importFile(app, 'many', lines(many));
    for (const sort of ['relevance', 'title', 'year', 'updatedAt']) {
      const seen: string[] = [];
      for (let page = 1; page <= 4; page++)
        for (const { id } of (await search(`?q=theatre&sort=${sort}&limit=100&page=${page}`)).hits)
          seen.push(id);
      expect(seen).toHaveLength(COUNT);
      expect(new Set(seen).size).toBe(COUNT);
    }
    const { facets, total } = await search('?topic=Topic%20299&topic=Topic%20300&q=theatre');
    expect(total).toBe(2);
    expect(facets.topic).toMatchObject({ Stage: COUNT, 'Topic 299': 1, 'Topic 300': 1 });
  });

  it('is built anew to be the same', async () => {
    const { projection } = app.services.searches[1];
    const generation = await app.services.projectIndex.generation();
    await projection.rebuild();
    expect(await app.services.projectIndex.generation()).not.toBe(generation);
    expect(await differing()).toEqual([]);
    expect((await search('')).total).toBe(COUNT + 3);
  });

  it('comes back when Meilisearch has lost it, and when documents were lost', async () => {
    const { meiliUrl, meiliApiKey } = testServers();
    const meilisearch = connectMeilisearch(meiliUrl, meiliApiKey);
    await succeeded(meilisearch.index(description.uid).deleteAllDocuments());
    await eventually(
      () => app.services.projectIndex.count(),
      (count) => count === COUNT + 3,
    );
    await succeeded(meilisearch.deleteIndex(description.uid));
    await eventually(
      async () => (await app.call('GET', '/projects')).body.total,
      (total) => total === COUNT + 3,
    );
    expect(await differing()).toEqual([]);
  });

  it('has what changed while nobody worked', async () => {
    await app.close();
    const idle = await startApp({ keep: true, work: false });
    const ghent = (await idle.call('GET', '/organisations/pic:999986096')).body.id;
    const profile = { name: 'Hogeschool aan Zee', country: 'NL', identifiers: { pic: '999986096' } };
    await idle.services.directory.replaceManual(ghent, { profile });
    await idle.close();
    app = await startApp({ keep: true });
    await found('?q=hogeschool%20zee&country=NL&year=2018', [WIND.project.title]);
    expect(await differing()).toEqual([]);
  });
});
