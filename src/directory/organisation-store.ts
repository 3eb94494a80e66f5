import type { Redis } from '../platform/redis.js';
import { Contacts } from './contacts.js';
import { KEYS, RECORDS, VERSIONS } from './keys.js';
import type { Snapshot } from './plan.js';
import type { OrganisationRecord } from './record.js';

/** How many organisations one page of a walk through the directory holds, about. */
const PAGE = 500;

const ATTEMPTS = 100;

/** Reads records from Redis; `commit` is what writes them. */
export class OrganisationStore {
  /** With `contacts` records come as today's key has them, whatever they are stored as. */
  constructor(
    private readonly redis: Redis,
    private readonly contacts = new Contacts(),
  ) {}

  async get(id: string): Promise<OrganisationRecord | undefined> {
    return this.parse(await this.redis.hget(RECORDS, id));
  }

  /** In the order of `ids`; undefined where there is none. */
  async getMany(ids: string[]): Promise<(OrganisationRecord | undefined)[]> {
    return ids.length === 0 ? [] : (await this.redis.hmget(RECORDS, ...ids)).map((json) => this.parse(json));
  }

  /** In the order of `ids`; undefined where there is none. */
  async versions(ids: string[]): Promise<(number | undefined)[]> {
    const versions = ids.length === 0 ? [] : await this.redis.hmget(VERSIONS, ...ids);
    return versions.map((version) => (version === null ? undefined : Number(version)));
  }

  /** The ids of the organisations that own these identity keys, undefined for a free one. */
  async holders(keys: string[]): Promise<(string | undefined)[]> {
    return keys.length === 0 ? [] : (await this.redis.hmget(KEYS, ...keys)).map((id) => id ?? undefined);
  }

  /** Who owns these keys, with their records, and the records of `ids`: all as they were at one moment. */
  async snapshot(keys: string[], ids: string[]): Promise<Pick<Snapshot, 'holders' | 'records'>> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const holders = new Map<string, string>();
      (await this.holders(keys)).forEach((id, index) => {
        if (id !== undefined) holders.set(keys[index]!, id);
      });
      const records = new Map<string, OrganisationRecord>();
      for (const record of await this.getMany([...new Set([...holders.values(), ...ids])]))
        if (record) records.set(record.id, record);
      // A record that changed between the two reads may have given the key away: read again.
      const isOneMoment = [...holders].every(([key, id]) => records.get(id)?.keys.includes(key));
      if (isOneMoment) return { holders, records };
    }
    throw new Error(`identity keys and records do not agree after ${ATTEMPTS} readings`);
  }

  async count(): Promise<number> {
    return this.redis.hlen(VERSIONS);
  }

  /**
   * The whole directory, page by page. What changes meanwhile may be seen before or after, and when the
   * directory shrinks meanwhile an organisation may come twice.
   */
  async *pages(): AsyncGenerator<OrganisationRecord[]> {
    let cursor = '0';
    do {
      const [next, entries] = await this.redis.hscan(RECORDS, cursor, 'COUNT', PAGE);
      const records = entries.filter((_, index) => index % 2 === 1).map((json) => this.parse(json)!);
      if (records.length > 0) yield records;
      cursor = next;
    } while (cursor !== '0');
  }

  private parse(json: string | null): OrganisationRecord | undefined {
    return json === null ? undefined : this.contacts.renewed(JSON.parse(json) as OrganisationRecord);
  }
}
