import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Fragment } from '../../../src/directory/index.js';
import { type SearchService, startSearch } from './service.js';

const other = (scheme: string, id: string) => ({ identifiers: { others: [{ scheme, id }] } });

const organisations: Fragment['profile'][] = [
  { name: 'Simula', country: 'NO', ...other('NO-BRC', '998433290') },
  { name: 'Partner', country: 'SE', identifiers: { pic: '998433290' } },
  { name: 'Staatsbibliothek Bremen', country: 'DE', ...other('ISIL', 'DE-Bo133') },
  { name: 'Gymnázium Lipa', country: 'SK', ...other('source:sk-schools', '100001877') },
  { name: 'Basisschool De Ooievaar', country: 'NL', ...other('source:nl-schools', '00AB') },
  { name: 'Aix-Marseille Université', country: 'FR', ...other('WIKIDATA', 'Q2302586') },
  ...['Sopot', 'Reda', 'Hel', 'Gdynia', 'Puck', 'Rumia'].map((city, n) => ({
    ...{ name: 'Kolegium Morskie', country: 'PL', city },
    ...(n < 3 && { status: 'closed' as const }),
  })),
];

let service: SearchService;
beforeAll(async () => {
  service = await startSearch();
  await service.add(organisations.map((profile) => ({ profile })));
});
afterAll(() => service.close());

const names = (q: string) => service.names(`?q=${encodeURIComponent(q)}`);

describe('the numbers of registers, lists and sources', () => {
  it.each([
    ['NO-BRC:998433290', 'Simula'],
    ['no-brc 998 433 290', 'Simula'],
    ['isil:de-bo133', 'Staatsbibliothek Bremen'],
    ['DE-BO133', 'Staatsbibliothek Bremen'],
    ['source:sk-schools:100001877', 'Gymnázium Lipa'],
    ['100001877', 'Gymnázium Lipa'],
    ['00ab', 'Basisschool De Ooievaar'],
    ['q2302586', 'Aix-Marseille Université'],
    ['pic:998433290', 'Partner'],
  ])('find their organisation alone: %s', async (q, name) => {
    expect(await service.search(`?q=${encodeURIComponent(q)}`)).toMatchObject({ total: 1, relaxed: false });
    expect(await names(q)).toEqual([name]);
  });

  it('of nine digits alone are looked for as a PIC and as a register number', async () => {
    for (const q of ['998433290', '998 433 290', '998.433.290'])
      expect((await names(q)).sort()).toEqual(['Partner', 'Simula']);
  });

  it('do not get in the way of words that look like them', async () => {
    expect(await names('aix-marseille')).toEqual(['Aix-Marseille Université']);
    expect(await names('no-brc')).toEqual([]);
    expect(await names('sk-schools')).toEqual([]);
    expect(await names('kolegium 2026')).toHaveLength(6);
  });
});

describe('a closed organisation', () => {
  it('is found and marked, after its equals', async () => {
    const { hits } = await service.search('?q=kolegium');
    expect(hits.map(({ status }: { status?: string }) => status ?? 'open')).toEqual([
      ...['open', 'open', 'open'],
      ...['closed', 'closed', 'closed'],
    ]);
  });
});
