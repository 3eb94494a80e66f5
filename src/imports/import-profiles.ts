import { notFound, unprocessable } from '../platform/problem.js';
import type { Redis } from '../platform/redis.js';
import { PROFILES } from './keys.js';
import type { ImportProfile, ImportRequest } from './request-schema.js';

const MOST_PROFILES = 500;

// A new one is refused when there are as many as there may be.
const KEEP = `
if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 0 and redis.call('HLEN', KEYS[1]) >= tonumber(ARGV[3]) then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
return 1`;

/** How files of one kind are read, kept by name. */
export class ImportProfiles {
  constructor(private readonly redis: Redis) {}

  /** All of them, by name. */
  async all(): Promise<({ name: string } & ImportProfile)[]> {
    const stored = Object.entries(await this.redis.hgetall(PROFILES));
    return stored.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, json]) => ({ name, ...JSON.parse(json) }));
  }

  /** @throws Problem 404. */
  async get(name: string): Promise<ImportProfile> {
    return (await this.find(name)) ?? missing(name);
  }

  /** @throws Problem 422 when there are too many. */
  async keep(name: string, profile: ImportProfile): Promise<ImportProfile> {
    if ((await this.redis.eval(KEEP, 1, PROFILES, name, JSON.stringify(profile), MOST_PROFILES)) === 0)
      throw unprocessable(
        'too-many-profiles',
        `There are ${MOST_PROFILES} import profiles, which is the most. Delete one that is not needed (DELETE /api/v1/import-profiles/{name}).`,
      );
    return profile;
  }

  /** @throws Problem 404. */
  async remove(name: string): Promise<void> {
    if ((await this.redis.hdel(PROFILES, name)) === 0) missing(name);
  }

  /** A request with what its profile says; what it says itself wins. @throws Problem 422 when there is no such profile. */
  async applied(request: ImportRequest): Promise<ImportRequest> {
    if (request.profile === undefined) return request;
    const kept = await this.find(request.profile);
    if (!kept)
      throw unprocessable(
        'unknown-profile',
        `There is no import profile "${request.profile}". GET /api/v1/import-profiles lists them; PUT /api/v1/import-profiles/${request.profile} keeps one.`,
      );
    const given = Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined));
    const both = <T extends object>(ofProfile?: T, ofCall?: T) =>
      ofProfile || ofCall ? ({ ...ofProfile, ...ofCall } as T) : undefined;
    return {
      ...kept,
      ...given,
      source: request.source,
      mapping: both(kept.mapping, request.mapping),
      defaults: both(kept.defaults, request.defaults),
    };
  }

  private async find(name: string): Promise<ImportProfile | undefined> {
    const stored = await this.redis.hget(PROFILES, name);
    return stored === null ? undefined : JSON.parse(stored);
  }
}

function missing(name: string): never {
  throw notFound(`There is no import profile ${name}. GET /api/v1/import-profiles lists all of them.`);
}
