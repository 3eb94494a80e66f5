import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importFile, type RunningApp, startApp } from '../support/running-app.js';

const folder = process.env.REAL_DATA;
const title = folder
  ? 'the holders of the Erasmus Charter'
  : 'SKIPPED because REAL_DATA is not set: the Erasmus Charter';

interface Hit {
  id: string;
  name: string;
  identifiers: { pic: string };
}

(folder ? describe : describe.skip)(title, () => {
  let app: RunningApp;
  const everybody = new Map<string, Hit>();
  const search = async (query: string) => (await app.call('GET', `/organisations?${query}`)).body;

  beforeAll(async () => {
    app = await startApp();
    const file = await readFile(join(folder!, 'eche', 'destinations.csv'));
    const imported = await importFile(app, 'eche', file, '&filename=destinations.csv');
    expect(imported.body).toMatchObject({
      status: 'completed',
      file: { profile: 'eche' },
      rows: { created: 5911 },
    });
    for (let page = 1; page <= 60; page++) {
      const { hits } = await search(`page=${page}&limit=100&sort=name`);
      for (const hit of hits as Hit[]) everybody.set(hit.id, hit);
    }
  });
  afterAll(() => app.close());

  it('are all reached by paging, each exactly once', async () => {
    const { total } = await search('limit=1');
    expect(total).toBe(5911);
    expect(everybody.size).toBe(5911);
    expect((await search('page=61&limit=100')).hits).toEqual([]);
  });

  it('are all found by their PIC, as an address and as a query', async () => {
    const organisations = [...everybody.values()];
    for (let from = 0; from < organisations.length; from += 100) {
      const some = organisations.slice(from, from + 100);
      const answers = await Promise.all(
        some.map(({ identifiers }) => app.call('GET', `/organisations/pic:${identifiers.pic}`)),
      );
      expect(answers.map(({ body }) => body.id)).toEqual(some.map(({ id }) => id));
    }
    for (const { id, identifiers } of organisations.filter((_, n) => n % 100 === 0)) {
      const { hits, total } = await search(`q=${identifiers.pic}`);
      expect({ total, id: hits[0].id }).toEqual({ total: 1, id });
    }
  });

  it('are 1,805 in Spain, in 39 countries, all of the sector higher education', async () => {
    const { facets, total } = await search('limit=1&country=ES');
    expect(total).toBe(1805);
    expect(Object.keys(facets.country)).toHaveLength(39);
    expect(facets.sector.HED).toBe(1805);
    expect(facets.organisationType).toEqual({ 'higher-education-institution': 1805 });
  });

  it('are found by the label of their sector in every language, and in spite of a typing error', async () => {
    for (const label of ['Higher education', 'Hoger onderwijs', 'Enseignement supérieur', 'Hochschulbildung'])
      expect((await search(`limit=1&country=BE&q=${encodeURIComponent(label)}`)).total).toBeGreaterThan(50);
    expect((await search('q=universitiet+gent&limit=3')).hits.map(({ name }: Hit) => name)).toContain(
      'UNIVERSITEIT GENT',
    );
  });
});
