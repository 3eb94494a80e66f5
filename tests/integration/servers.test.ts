import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectMeilisearch, succeeded } from '../../src/platform/meilisearch.js';
import { Redis } from '../../src/platform/redis.js';
import { emptyServers, testServers } from '../support/servers.js';

describe('the servers the tests stand on', () => {
  const redis = new Redis(testServers().redisUrl);
  beforeAll(emptyServers);
  afterAll(() => redis.disconnect());

  it('is a Redis that writes every command to disk and evicts nothing', async () => {
    expect(await redis.config('GET', 'appendfsync')).toEqual(['appendfsync', 'always']);
    expect(await redis.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
  });

  it('is a Meilisearch that takes documents', async () => {
    const { meiliUrl, meiliApiKey } = testServers();
    const meilisearch = connectMeilisearch(meiliUrl, meiliApiKey);
    await succeeded(meilisearch.index('probe').addDocuments([{ id: 1, name: 'Kompaan' }]));
    expect((await meilisearch.index('probe').search('kompan')).hits).toHaveLength(1);
  });
});
