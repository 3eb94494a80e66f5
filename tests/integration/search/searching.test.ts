import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import type { Fragment } from '../../../src/directory/index.js';
import { type SearchService, startSearch } from './service.js';

const organisations: Fragment['profile'][] = [
  {
    name: 'Universiteit Gent',
    shortName: 'UGent',
    otherNames: [{ name: 'Ghent University', lang: 'en' }],
    identifiers: { pic: '999986096', oid: 'E10208622', erasmusCodes: ['B GENT01'] },
    ...{ country: 'BE', city: 'Gent', organisationType: 'higher-education-institution', sectors: ['HED'] },
    levelOfActivity: { value: 'international', basis: 'declared' },
    experience: { value: 'experienced', basis: 'declared' },
    projectCount: 250,
    contact: { name: 'Zwaluw Contactpersoon', email: 'zwaluw@example.org' },
  },
  {
    name: 'Pädagogische Hochschule Niederösterreich',
    identifiers: { pic: '948821603', oid: 'E10054064', erasmusCodes: ['A BADEN01'] },
    ...{ country: 'AT', city: 'Baden', organisationType: 'higher-education-institution', sectors: ['HED'] },
    projectCount: 4,
  },
  {
    name: 'Stichting Jeugdwerk Utrecht',
    ...{ country: 'NL', city: 'Utrecht', organisationType: 'ngo', sectors: ['YOU'] },
    expertise: ['citizenship-education'],
    levelOfActivity: { value: 'local', basis: 'declared' },
    experience: { value: 'newcomer', basis: 'declared' },
    description: 'Young people who meet the "world" & <b>each other</b> in community theatre.',
  },
  { name: 'Lycée Saint-Exupéry', country: 'FR', city: 'Lyon', sectors: ['SCH'], projectCount: 1 },
  { name: 'Δήμος Αθηναίων', otherNames: [{ name: 'City of Athens' }], country: 'GR', city: 'Αθήνα' },
  { name: 'Aix-Marseille Théâtre', country: 'FR', city: 'Marseille' },
  { name: 'Nowhere Known' },
];

let service: SearchService;
beforeAll(async () => {
  service = await startSearch();
  await service.add(organisations.map((profile) => ({ profile })));
});
afterAll(() => service.close());

const names = (query: string) => service.names(query);
const q = (text: string, more = '') => `?q=${encodeURIComponent(text)}${more}`;

describe('searching organisations', () => {
  it('finds everything when nothing is asked for, with exact totals and the version searched', async () => {
    const found = await service.search('');
    expect(found).toMatchObject({ total: 7, page: 1, limit: 20, relaxed: false });
    expect(found.directoryVersion).toBe(await service.directory.version());
    expect(found.hits).toHaveLength(7);
  });

  it.each([
    ['a name with typing errors', 'universitiet gent', 'Universiteit Gent'],
    ['a short name', 'ugent', 'Universiteit Gent'],
    ['a name in another language', 'ghent university', 'Universiteit Gent'],
    ['a name without its accents', 'lycee saint exupery', 'Lycée Saint-Exupéry'],
    ['St for Saint', 'st exupery', 'Lycée Saint-Exupéry'],
    ['a name in another script', 'αθηναιων', 'Δήμος Αθηναίων'],
    ['the beginning of a word', 'pädag', 'Pädagogische Hochschule Niederösterreich'],
    ['a city', 'utrecht', 'Stichting Jeugdwerk Utrecht'],
    ['a word of the description', 'theatre community', 'Stichting Jeugdwerk Utrecht'],
    ['a country in English', 'austria', 'Pädagogische Hochschule Niederösterreich'],
    ['a country in Dutch', 'oostenrijk', 'Pädagogische Hochschule Niederösterreich'],
    ['a country in French', 'autriche', 'Pädagogische Hochschule Niederösterreich'],
    ['a country in German', 'österreich', 'Pädagogische Hochschule Niederösterreich'],
    ['a sector in Dutch with a city', 'hoger onderwijs gent', 'Universiteit Gent'],
    ['a sector in French with a country', 'enseignement supérieur belgique', 'Universiteit Gent'],
    ['an expertise in German', 'politische bildung', 'Stichting Jeugdwerk Utrecht'],
    ['another word for an expertise', 'burgerschapsonderwijs', 'Stichting Jeugdwerk Utrecht'],
  ])('finds one by %s', async (_, text, name) => {
    expect((await names(q(text)))[0]).toBe(name);
  });

  it('lets every word match, in whatever field', async () => {
    expect(await names(q('jeugdwerk nederland youth'))).toEqual(['Stichting Jeugdwerk Utrecht']);
    expect(await service.search(q('jeugdwerk nederland'))).toMatchObject({ total: 1, relaxed: false });
  });

  it('searches once more with fewer words when nothing has them all, and says so', async () => {
    const found = await service.search(q('jeugdwerk utrecht astronautenopleiding'));
    expect(found).toMatchObject({ total: 1, relaxed: true });
    expect(found.hits[0].name).toBe('Stichting Jeugdwerk Utrecht');
  });

  it('does not say relaxed when fewer words find nothing either', async () => {
    expect(await service.search(q('xqzwv astronautenopleiding'))).toMatchObject({ total: 0, relaxed: false });
  });

  it('says relaxed when there are more words than Meilisearch looks at', async () => {
    const found = await service.search(
      q('stichting jeugdwerk utrecht young people who meet the world each other ex'),
    );
    expect(found).toMatchObject({ total: 1, relaxed: true });
  });

  it('takes quotes and minus signs as plain text', async () => {
    expect(await names(q('"gent universiteit"'))).toEqual(['Universiteit Gent']);
    expect(await names(q('universiteit -gent'))).toEqual(['Universiteit Gent']);
    expect(await names(q('universiteit (-gent'))).toEqual(['Universiteit Gent']);
    expect(await names(q('-'))).toHaveLength(7);
    expect(await names(q('aix-marseille'))).toEqual(['Aix-Marseille Théâtre']);
  });

  it('never searches or shows contact data', async () => {
    expect(await service.search(q('zwaluw'))).toMatchObject({ total: 0 });
    expect(await service.search(q('contactpersoon'))).toMatchObject({ total: 0 });
    expect(JSON.stringify(await service.search(q('gent')))).not.toMatch(/zwaluw/i);
  });

  it('highlights what matched, as safe HTML, with an excerpt of the description', async () => {
    const { hits } = await service.search(q('utrecht world'));
    expect(hits[0]._formatted).toMatchObject({
      name: 'Stichting Jeugdwerk <em>Utrecht</em>',
      city: '<em>Utrecht</em>',
      description: expect.stringContaining('&quot;<em>world</em>&quot; &amp; &lt;b&gt;each'),
    });
  });

  it('gives summaries, and labels in the language asked for', async () => {
    const { hits } = await service.search(q('ugent', '&lang=nl'));
    expect(hits[0]).toMatchObject({
      ...{ name: 'Universiteit Gent', shortName: 'UGent', country: 'BE', city: 'Gent', sectors: ['HED'] },
      ...{ levelOfActivity: 'international', experience: 'experienced' },
      identifiers: { pic: '999986096', oid: 'E10208622', erasmusCodes: ['B GENT01'] },
      labels: { country: 'België', sectors: ['Hoger onderwijs'] },
    });
    expect(hits[0]).not.toHaveProperty('expertise');
    expect((await service.search(q('ugent'))).hits[0]).not.toHaveProperty('labels');
  });

  it('sorts by name, by number of projects and by last change', async () => {
    const byName = await names('?sort=name');
    expect(byName.slice(0, 4)).toEqual([
      ...['Aix-Marseille Théâtre', 'Lycée Saint-Exupéry', 'Nowhere Known'],
      'Pädagogische Hochschule Niederösterreich',
    ]);
    expect((await names('?sort=projectCount')).slice(0, 3)).toEqual([
      ...['Universiteit Gent', 'Pädagogische Hochschule Niederösterreich', 'Lycée Saint-Exupéry'],
    ]);
    const changed = await service.directory.find('pic:948821603');
    await service.directory.replaceManual(changed!.id, {
      profile: { name: changed!.layers.test!.fragments[0]!.fragment.profile.name },
    });
    await service.caughtUp();
    expect((await names('?sort=updatedAt'))[0]).toBe('Pädagogische Hochschule Niederösterreich');
  });
});

describe('identifiers', () => {
  it.each([
    '948821603',
    '948 821 603',
    'E10054064',
    'e10054064',
    'A BADEN01',
    'a  baden01',
    'ABADEN01',
    'pic:948821603',
  ])('find their organisation alone: %s', async (text) => {
    const found = await service.search(q(text));
    expect(found).toMatchObject({ total: 1, relaxed: false, facets: { country: { AT: 1 } } });
    expect(found.hits[0].name).toBe('Pädagogische Hochschule Niederösterreich');
  });

  it('respect the filters', async () => {
    const found = await service.search(q('948821603', '&country=NL'));
    expect(found).toMatchObject({ total: 0, hits: [], facets: { country: { AT: 1 }, sector: {} } });
  });

  it('that nobody has are not taken for others', async () => {
    expect(await service.search(q('948821604'))).toMatchObject({ total: 0 });
    expect(await service.search(q('E10054065'))).toMatchObject({ total: 0 });
  });
});

describe('filters and counts', () => {
  it('count every facet, missing values as unknown, with stated=true without what is derived', async () => {
    const { facets } = await service.search('?stated=true');
    expect(facets).toEqual({
      country: { AT: 1, BE: 1, FR: 2, GR: 1, NL: 1, unknown: 1 },
      sector: { HED: 2, SCH: 1, YOU: 1, unknown: 3 },
      organisationType: { 'higher-education-institution': 2, ngo: 1, unknown: 4 },
      expertise: { 'citizenship-education': 1, unknown: 6 },
      levelOfActivity: { international: 1, local: 1, unknown: 5 },
      experience: { experienced: 1, newcomer: 1, unknown: 5 },
    });
  });

  it('count what is derived, and find it, unless only what is stated is asked for', async () => {
    const { facets } = await service.search('');
    expect(facets.experience).toEqual({ experienced: 2, 'less-experienced': 1, newcomer: 1, unknown: 3 });
    const asked = '?experience=experienced&experience=less-experienced';
    expect(await names(asked)).toHaveLength(3);
    expect(await names(`${asked}&stated=true`)).toEqual(['Universiteit Gent']);
    const { hits } = await service.search('?experience=less-experienced');
    expect(hits).toMatchObject([{ name: 'Lycée Saint-Exupéry', experience: 'less-experienced' }]);
  });

  it('are counted where they are asked for, alike whoever else is asked for', async () => {
    const all = (await service.search('?country=FR&sector=SCH')).facets;
    for (const names of [['country'], ['sector', 'country'], ['experience'], ['expertise', 'experience']]) {
      const asked = names.map((name) => `&facets=${name}`).join('');
      const { facets, total } = await service.search(`?country=FR&sector=SCH${asked}`);
      expect(total).toBe(1);
      expect(facets).toEqual(Object.fromEntries(names.map((name) => [name, all[name]])));
    }
    expect((await service.search('?q=gent&country=BE&facets=none')).facets).toEqual({});
    expect((await service.search('?q=gent&facets=country')).facets).toEqual({ country: { BE: 1 } });
    // What was asked before, with other facets, is no answer to it.
    expect(Object.keys((await service.search('?country=FR&sector=SCH')).facets)).toHaveLength(6);
  });

  it('are "or" within a facet, whose counts ignore its own filter, and "and" between facets', async () => {
    const found = await service.search('?country=AT&country=BE&sector=HED&experience=unknown&stated=true');
    expect(found.hits.map(({ country }: { country: string }) => country)).toEqual(['AT']);
    expect(found.total).toBe(1);
    expect(found.facets).toMatchObject({
      country: { AT: 1 },
      sector: { HED: 1 },
      experience: { experienced: 1, unknown: 1 },
      organisationType: { 'higher-education-institution': 1 },
    });
    expect((await service.search('?country=AT')).facets.country).toEqual(
      (await service.search('')).facets.country,
    );
  });

  it('find what has no value at all', async () => {
    expect(await names('?country=unknown')).toEqual(['Nowhere Known']);
    expect(await names('?country=unknown&country=NL&sort=name')).toEqual([
      'Nowhere Known',
      'Stichting Jeugdwerk Utrecht',
    ]);
  });

  it('know the codes of the Commission for Greece and the United Kingdom', async () => {
    expect(await names('?country=EL')).toEqual(['Δήμος Αθηναίων']);
    expect(await names('?country=UK')).toEqual([]);
  });

  it('refuse codes that do not exist and name the nearest', async () => {
    const { status, body } = await request(service.app).get(
      '/organisations?country=XX&sector=higher&limit=101&page=0',
    );
    expect(status).toBe(400);
    expect(body.errors.map(({ path }: { path: string }) => path)).toEqual(
      expect.arrayContaining(['country.0', 'sector.0', 'limit', 'page']),
    );
    expect(JSON.stringify(body.errors)).toContain('HED');
  });

  it('refuse parameters that do not exist and texts that are too long', async () => {
    expect((await request(service.app).get('/organisations?land=NL')).status).toBe(400);
    expect((await request(service.app).get(`/organisations?q=${'a'.repeat(501)}`)).status).toBe(400);
  });

  it('answer a page beyond the last with no hits and the exact total', async () => {
    expect(await service.search('?page=9000')).toMatchObject({ total: 7, page: 9000, hits: [] });
  });
});

describe('who holds a keyword', () => {
  const idOf = async (name: string) => (await service.search(q(name))).hits[0].id;

  it('is everybody whose names or description have it as a whole word or phrase', async () => {
    const ugent = await idOf('ugent');
    const youth = await idOf('jeugdwerk');
    expect(await service.index.holders('universiteit gent')).toEqual([ugent]);
    expect(await service.index.holders('Ghent')).toEqual([ugent]);
    expect(await service.index.holders('community theatre')).toEqual([youth]);
    expect(await service.index.holders('"world"')).toEqual([youth]);
    expect(await service.index.holders('aix-marseille')).toHaveLength(1);
  });

  it('is nobody for a part of a word, another order, a label or no word at all', async () => {
    for (const keyword of ['universitei', 'universitiet', 'gent universiteit', 'belgië', '"', '- -'])
      expect(await service.index.holders(keyword)).toEqual([]);
  });

  it('can be asked of some organisations only, and be counted', async () => {
    const ugent = await idOf('ugent');
    const youth = await idOf('jeugdwerk');
    const among = (ids: string[]) => service.index.holdersOfEach(['community', '!'], ids, 5_000);
    expect(await among([ugent])).toEqual(new Map([['community', new Set()]]));
    expect(await among([ugent, youth])).toEqual(new Map([['community', new Set([youth])]]));
    expect(await among([])).toEqual(new Map());
    expect(await service.index.countHolders(['community', '"', 'gent', 'nobody'])).toEqual([1, 0, 1, 0]);
    expect(await service.index.countInPlaces(['Gent', 'Gen', 'nowhere'])).toEqual([1, 0, 0]);
  });
});
