import express from 'express';
import request from 'supertest';
import {
  Directory,
  type Fragment,
  OrganisationIndex,
  OrganisationSearch,
  organisationRoutes,
  projectedOrganisations,
  SearchProjection,
  searchRoutes,
} from '../../../src/directory/index.js';
import { type Difference, differences } from '../../../src/directory/search/projection/comparison.js';
import { mountRoutes } from '../../../src/platform/http/mount.js';
import { problemHandler } from '../../../src/platform/http/problems.js';
import { createLogger } from '../../../src/platform/logging.js';
import { connectMeilisearch } from '../../../src/platform/meilisearch.js';
import { Queues } from '../../../src/platform/queues.js';
import { connectRedis, redisReady } from '../../../src/platform/redis.js';
import { emptyServers, testServers } from '../../support/servers.js';

export type SearchService = Awaited<ReturnType<typeof startSearch>>;

/** The directory, its search index and (unless it is not to `work`) what keeps it current, on empty servers. */
export async function startSearch({ meiliUrl = testServers().meiliUrl, work = true } = {}) {
  await emptyServers();
  const { redisUrl, meiliApiKey } = testServers();
  const logger = createLogger('test', 'silent');
  const redis = connectRedis(redisUrl, logger);
  await redisReady(redis);
  const meilisearch = connectMeilisearch(meiliUrl, meiliApiKey);
  const queues = new Queues(redisUrl, logger);
  const projection = new SearchProjection(queues, 'search-index');
  const directory = new Directory(redis, { onCommitted: () => projection.request() });
  const index = new OrganisationIndex(meilisearch, redis);
  const records = projectedOrganisations(directory);
  const heard: number[] = [];
  const onIndexed = async (version: number) => void heard.push(version);
  if (work) await projection.work({ records, index, logger, onIndexed });
  const app = express()
    .use(
      mountRoutes(
        [...searchRoutes(new OrganisationSearch(index, directory)), ...organisationRoutes(directory, index)],
        {
          adminApiKey: 'of no use',
          checkAnswers: true,
        },
      ),
    )
    .use(problemHandler());

  return {
    ...{ redis, meilisearch, queues, projection, directory, records, index, logger, app },
    /** The versions that those who follow search were told of. */
    heard,
    /** Adds organisations as one source's rows, a hundred at a time. */
    async add(fragments: Fragment[]) {
      for (let at = 0; at < fragments.length; at += 100) {
        const rows = fragments.slice(at, at + 100).map((fragment, line) => ({ line, fragment }));
        await directory.commitRows(rows, { source: 'test' });
      }
      await this.caughtUp();
    },
    /** Waits until everything in the directory can be found. */
    async caughtUp() {
      const version = await directory.version();
      await until(async () => (await index.cursor()) >= version && (await index.count()) >= 0);
    },
    /** What the index has otherwise than the record. */
    async differing() {
      const found: Difference[] = [];
      for await (const page of differences(records, index.reader)) found.push(...page);
      return found.map(({ id, kind }) => ({ id, kind }));
    },
    async search(query: string) {
      const { status, body } = await request(app).get(`/organisations${query}`);
      if (status !== 200) throw new Error(`${query}: ${status} ${JSON.stringify(body)}`);
      return body;
    },
    async names(query: string): Promise<string[]> {
      return (await this.search(query)).hits.map(({ name }: { name: string }) => name);
    },
    async close() {
      await queues.close();
      redis.disconnect();
    },
  };
}

/**
 * Asks until the answer is yes; an error counts as no. A batch of Meilisearch, half a second of its work, has been seen
 * to take 9 s where others keep the machine busy, and what is written may have to wait for the batch before its own.
 */
export async function until(isSo: () => Promise<boolean>, milliseconds = 120_000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await isSo().catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`not so within ${milliseconds} ms: ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Numbered schools, for when only their number matters. */
export function schools(count: number): Fragment[] {
  return Array.from({ length: count }, (_, number) => ({
    profile: { name: `School ${number}`, country: number % 3 === 0 ? 'NL' : 'BE', projectCount: number % 7 },
  }));
}
