import express, { type Express } from 'express';
import { Redis } from 'ioredis';
import request, { type Response, type Test } from 'supertest';
import {
  consortiaRoutes,
  DraftStore,
  Drafts,
  needsProposer,
  Proposals,
} from '../../../src/consortia/index.js';
import { Directory } from '../../../src/directory/index.js';
import { mountRoutes } from '../../../src/platform/http/mount.js';
import { problemHandler } from '../../../src/platform/http/problems.js';
import { testServers } from '../../support/servers.js';

export interface TestService {
  app: Express;
  redis: Redis;
  directory: Directory;
  drafts: Drafts;
  store: DraftStore;
  /** What the drafts told those who follow them: `changed <id> <version>` or `deleted <id>`. */
  told: string[];
  /** Makes an organisation and answers its id. */
  organisation(name: string, country: string, pic?: string): Promise<string>;
  /** A new draft with ways to call it. @throws Error when it is refused. */
  newDraft(body?: object): Promise<NewDraft>;
  close(): void;
}

interface NewDraft {
  id: string;
  token: string;
  /** The answer to making it. */
  made: Response;
  /** Asks for the draft, or for a path below it, with its token. */
  call(method: 'get' | 'post' | 'patch' | 'delete', path?: string): Test;
}

/** What a problem document complains of. */
export const paths = (body: { errors: { path: string }[] }) => body.errors.map(({ path }) => path);

/** Drafts over a real Redis and a real directory; two words have holders, as the search index would say. */
export function startService(): TestService {
  const redis = new Redis(testServers().redisUrl);
  const directory = new Directory(redis, { onCommitted: async () => {} });
  const fromIdea = needsProposer({
    countHolders: async (words) => words.map((word) => ({ beekeeping: 3, villages: 20 })[word] ?? 0),
    countInPlaces: async (names) => names.map(() => 0),
    count: async () => 100,
  });
  const nothing = { of: async () => ({ terms: [], kinds: [] }) }; // no projects are loaded
  const proposals = new Proposals(fromIdea, nothing, directory);
  const told: string[] = [];
  const store = new DraftStore(redis);
  const drafts = new Drafts({
    store,
    organisations: directory,
    proposals,
    onChanged: async (id, version) => void told.push(`changed ${id} ${version}`),
    onDeleted: async (id) => void told.push(`deleted ${id}`),
    onRevoked: async (id) => void told.push(`revoked ${id}`),
  });
  const app = express();
  const routes = consortiaRoutes(drafts, proposals, directory);
  app.use('/api/v1', mountRoutes(routes, { adminApiKey: 'a key for tests only', checkAnswers: true }));
  app.use(problemHandler());
  return {
    app,
    redis,
    directory,
    drafts,
    store,
    told,
    async organisation(name, country, pic) {
      const identifiers = pic ? { identifiers: { pic } } : {};
      return (await directory.create({ profile: { name, country, city: 'Somewhere', ...identifiers } })).id;
    },
    async newDraft(body = {}) {
      const made = await request(app)
        .post('/api/v1/drafts')
        .send({ title: 'Bees', actionType: 'KA220', ...body });
      if (made.status !== 201) throw new Error(`${made.status} ${JSON.stringify(made.body)}`);
      const { id, token } = made.body as { id: string; token: string };
      const call: NewDraft['call'] = (method, path = '') =>
        request(app)[method](`/api/v1/drafts/${id}${path}`).set('Authorization', `Bearer ${token}`);
      return { id, token, made, call };
    },
    close: () => redis.disconnect(),
  };
}
