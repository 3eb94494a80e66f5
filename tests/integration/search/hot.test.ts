import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type OrganisationQuery,
  OrganisationSearch,
} from '../../../src/directory/search/organisation-search.js';
import type { OrganisationsFound } from '../../../src/directory/search/search-schema.js';
import { eventually } from '../../support/running-app.js';
import { type SearchService, startSearch } from './service.js';

const query = (q: string) => ({
  ...{ q, sort: 'relevance' as const, page: 1, limit: 20 },
  filters: {
    country: [],
    sector: [],
    organisationType: [],
    expertise: [],
    levelOfActivity: [],
    experience: [],
  },
});

const named = (shortName: string) => ({
  profile: { name: 'Stichting De Bijenkorf', country: 'NL', city: 'Zwolle', shortName },
});

describe('searches that are asked again', () => {
  let service: SearchService;
  /** Two servers on the same index, which count what they ask it. */
  let servers: { search(query: OrganisationQuery): Promise<OrganisationsFound> }[];
  let asked = 0;
  beforeAll(async () => {
    service = await startSearch();
    const { directory, index } = service;
    const counting = new Proxy(index, {
      get(target, name: keyof typeof index) {
        if (name === 'search') asked++;
        const member = target[name];
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
    servers = [0, 1].map(() => {
      const server = new OrganisationSearch(counting, directory);
      return { search: async (one) => JSON.parse(String((await server.search(one)).json)) };
    });
  });
  afterAll(() => service.close());

  const reaching = (version: number) =>
    eventually(
      () => service.index.cursor(),
      (cursor) => cursor >= version,
    );

  it('are answered without the index, until the directory or the index is another one', async () => {
    const [server] = servers;
    await service.directory.create(named('bees 0'));
    await reaching(1);
    await server!.search(query('bijenkorf'));
    asked = 0;
    const again = await server!.search(query('bijenkorf'));
    expect([asked, again.total, again.directoryVersion]).toEqual([0, 1, 1]);
    await server!.search({ ...query('bijenkorf'), lang: 'de' });
    await server!.search({ ...query('bijenkorf'), limit: 5 });
    expect(asked).toBe(2);

    await service.projection.rebuild();
    await server!.search(query('bijenkorf'));
    expect(asked).toBe(3);
  });

  it('never show less than the version that comes with them, on two servers while somebody edits', async () => {
    const { hits } = await servers[0]!.search(query('bijenkorf'));
    const { id } = hits[0]!;
    /** By directory version, which edit it was. */
    const edits = new Map<number, number>();
    let isEditing = true;
    let answers = 0;
    asked = 0;
    const wrong: object[] = [];
    const looking = Array.from({ length: 6 }, async (_, n) => {
      while (isEditing) {
        const found = await servers[n % 2]!.search(query('bijenkorf'));
        const seen = Number(/\d+/.exec(found.hits[0]!.shortName ?? '')![0]);
        const promised = Math.max(
          0,
          ...[...edits].filter(([version]) => version <= found.directoryVersion).map(([, edit]) => edit),
        );
        if (seen < promised) wrong.push({ seen, promised, version: found.directoryVersion });
        answers++;
        await pause(2); // the machine has others to serve
      }
    });
    try {
      for (let edit = 1; edit <= 8; edit++) {
        const version = (await service.directory.version()) + 1;
        edits.set(version, edit);
        await service.directory.replaceManual(id, named(`bees ${edit}`));
        if (edit % 2 === 0) await reaching(version);
      }
    } finally {
      isEditing = false;
    }
    await Promise.all(looking);
    expect(wrong).toEqual([]);
    expect(answers).toBeGreaterThan(2 * asked);
    for (const server of servers)
      expect((await server.search(query('bijenkorf'))).hits[0]!.shortName).toBe('bees 8');
  });
});
