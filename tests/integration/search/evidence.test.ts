import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { type SearchService, startSearch } from './service.js';

const withIds = (name: string, ...others: { scheme: string; id: string }[]) => ({
  profile: { name, country: 'BE', city: 'Gent', identifiers: { others } },
});

describe('ids of lists that several organisations may share', () => {
  let service: SearchService;
  beforeAll(async () => {
    service = await startSearch();
    await service.add([
      withIds(
        'Ghent University',
        { scheme: 'WIKIDATA', id: 'Q1137665' },
        { scheme: 'ISNI', id: '000000012150090X' },
      ),
      withIds('Institute of Ghent University', { scheme: 'ISNI', id: '000000012150090X' }),
    ]);
  });
  afterAll(() => service.close());

  it.each(['Q1137665', 'https://www.wikidata.org/wiki/Q1137665', 'Wikidata Q1137665'])(
    'find whoever has them: %s',
    async (text) => {
      expect(await service.names(`?q=${encodeURIComponent(text)}`)).toEqual(['Ghent University']);
    },
  );

  it('find all that share one', async () => {
    expect(await service.names('?q=0000%200001%202150%20090X')).toHaveLength(2);
  });

  it('name one organisation where only one has them', async () => {
    const { body } = await request(service.app).get('/organisations/wikidata:q1137665').expect(200);
    expect(body.name).toBe('Ghent University');
    await request(service.app).get('/organisations/isni:000000012150090X').expect(404);
    await request(service.app).get('/organisations/wikidata:Q1').expect(404);
  });
});
