import type { Redis } from '../../platform/redis.js';
import { Contacts } from '../record/contacts.js';
import { partOf, withLayers } from '../record/parts.js';
import type { Snapshot } from '../record/plan.js';
import type { OrganisationRecord } from '../record/record.js';
import { ALIASES, ORGANISATIONS, type Place, RECORDS, VERSIONS } from './keys.js';

/** How many organisations one page of a walk through the directory holds, about. */
const PAGE = 500;

const ATTEMPTS = 100;

/** Records by id, and the ids that were merged into them. */
type Wholes = Pick<Snapshot, 'records' | 'merged'>;

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

  /** The organisation of that id, or the one that it was merged into. */
  async get(id: string): Promise<OrganisationRecord | undefined> {
    const { records, merged } = await this.wholes([id]);
    return records.get(merged.get(id) ?? id);
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

  /** The organisations of these ids; for one that was merged into another, the other one. */
  async wholes(ids: string[]): Promise<Wholes> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const found: Wholes = { records: new Map(), merged: new Map() };
      let asked = ids.map((id) => [id, id] as const);
      while (asked.length > 0) {
        for (const record of await this.getMany([...new Set(asked.map(([, whole]) => whole))]))
          if (record) found.records.set(record.id, record);
        const missing = asked.filter(([, whole]) => !found.records.has(whole));
        const into = await this.mergedInto(missing.map(([, whole]) => whole));
        asked = missing.flatMap(([id], at) => (into[at] ? [[id, into[at]] as const] : []));
        for (const [id, whole] of asked) found.merged.set(id, whole);
      }
      for (const [id, whole] of found.merged) if (!found.records.has(whole)) found.merged.delete(id);
      // A merge that was made or undone between the readings: read again.
      const isOneMoment = [...found.merged].every(([id, whole]) => partOf(found.records.get(whole)!, id));
      if (isOneMoment) return found;
    }
    throw new Error(`merged records do not agree after ${ATTEMPTS} readings`);
  }

  /** The ids of the records that these were merged into last, in the order of `ids`. */
  async mergedInto(ids: string[]): Promise<(string | undefined)[]> {
    if (ids.length === 0) return [];
    return (await this.redis.hmget(ALIASES, ...ids)).map((id) => id ?? undefined);
  }

  /** The ids of all records that were merged into another one, some hundreds at a time, in no order. */
  async *mergedIds(): AsyncGenerator<string[]> {
    for await (const page of this.redis.hscanStream(ALIASES, { count: PAGE }) as AsyncIterable<string[]>)
      yield page.filter((_, at) => at % 2 === 0);
  }

  /** Who owns these keys, with their records, and the records of `ids`: all as they were at one moment. */
  async snapshot(keys: string[], ids: string[]): Promise<Pick<Snapshot, 'holders' | 'records' | 'merged'>> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const holders = new Map<string, string>();
      (await this.holders(keys)).forEach((id, index) => {
        if (id !== undefined) holders.set(keys[index]!, id);
      });
      const { records, merged } = await this.wholes([...new Set([...holders.values(), ...ids])]);
      // A record that changed between the two reads may have given the key away: read again. A dry run's own copy of a
      // record does not hear of it when the record gains a key.
      const isOneMoment = this.over || [...holders].every(([key, id]) => records.get(id)?.keys.includes(key));
      if (isOneMoment) return { holders, records, merged };
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
    const read = (cursor: string) => {
      const page = this.redis.hscan(RECORDS, cursor, 'COUNT', PAGE);
      page.catch(() => {}); // whoever takes the page meets the error; perhaps nobody does
      return page;
    };
    // Redis looks for the next page while this one is used.
    for (let coming: ReturnType<typeof read> | undefined = read('0'); coming; ) {
      const [cursor, entries]: [string, string[]] = await coming;
      coming = cursor === '0' ? undefined : read(cursor);
      const records = entries.filter((_, index) => index % 2 === 1).map((json) => this.parse(json)!);
      if (records.length > 0) yield records;
    }
  }

  /** The ids of all organisations, page by page; one may come twice while the directory shrinks. */
  async *ids(): AsyncGenerator<string[]> {
    for await (const page of this.redis.hscanStream(VERSIONS, { count: PAGE }) as AsyncIterable<string[]>)
      yield page.filter((_, at) => at % 2 === 0);
  }

  private async read(what: keyof Place, fields: string[]): Promise<(string | null)[]> {
    if (fields.length === 0) return [];
    const beneath = await this.redis.hmget(ORGANISATIONS[what], ...fields);
    const over = this.over ? await this.redis.hmget(this.over[what], ...fields) : [];
    return beneath.map((value, at) => over[at] ?? value);
  }

  private parse(json: string | null): OrganisationRecord | undefined {
    if (json === null) return undefined;
    return withLayers(JSON.parse(json) as OrganisationRecord, (layer) => this.contacts.renewed(layer));
  }
}
