import type { Redis } from '../../platform/redis.js';
import { Contacts } from '../record/contacts.js';
import { withLayers } from '../record/layers.js';
import type { Snapshot } from '../record/plan.js';
import type { OrganisationRecord } from '../record/record.js';
import { type Place, RECORD, RECORDS, VERSIONS } from './keys.js';

/** How many organisations one page of a walk through the directory holds, about. */
const PAGE = 500;

const ATTEMPTS = 100;

/** Reads records from Redis; `commit` is what writes them. */
export class OrganisationStore {
  /**
   * With `contacts` records come as today's key has them, whatever they are stored as. `over`: what a dry run has
   * written; it is seen instead of the record wherever there is something.
   */
  constructor(
    private readonly redis: Redis,
    private readonly contacts = new Contacts(),
    private readonly over?: Place,
  ) {}

  async get(id: string): Promise<OrganisationRecord | undefined> {
    return (await this.getMany([id]))[0];
  }

  /** In the order of `ids`; undefined where there is none. */
  async getMany(ids: string[]): Promise<(OrganisationRecord | undefined)[]> {
    return (await this.read('records', ids)).map((json) => this.parse(json));
  }

  /** In the order of `ids`; undefined where there is none. */
  async versions(ids: string[]): Promise<(number | undefined)[]> {
    const versions = await this.read('versions', ids);
    return versions.map((version) => (version === null ? undefined : Number(version)));
  }

  /** The ids of the organisations that own these identity keys, undefined for a free one. */
  async holders(keys: string[]): Promise<(string | undefined)[]> {
    return (await this.read('keys', keys)).map((id) => id ?? undefined);
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
      // A record that changed between the two reads may have given the key away: read again. A dry run's own copy of a
      // record does not hear of it when the record gains a key.
      const isOneMoment = this.over || [...holders].every(([key, id]) => records.get(id)?.keys.includes(key));
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

  private async read(what: keyof Place, fields: string[]): Promise<(string | null)[]> {
    if (fields.length === 0) return [];
    const beneath = await this.redis.hmget(RECORD[what], ...fields);
    const over = this.over ? await this.redis.hmget(this.over[what], ...fields) : [];
    return beneath.map((value, at) => over[at] ?? value);
  }

  private parse(json: string | null): OrganisationRecord | undefined {
    if (json === null) return undefined;
    return withLayers(JSON.parse(json) as OrganisationRecord, (layer) => this.contacts.renewed(layer));
  }
}
