import type { Redis } from '../../platform/redis.js';
import { aliasesOf } from '../record/parts.js';
import type { OrganisationRecord } from '../record/record.js';
import { ALIASES, KEYS, RECORDS, VERSIONS } from './keys.js';
import { OrganisationStore } from './organisation-store.js';

type FaultKind = 'keyMissing' | 'keyElsewhere' | 'keyDangling' | 'keyContested' | 'version' | 'alias';

/** Something that is stored beside the records and does not agree with them. */
export interface Fault {
  kind: FaultKind;
  /** The identity key, or the organisation's id. */
  subject: string;
  /** How to mend it; undefined where the records do not say. */
  mend?: { hash: string; field: string; is: string | undefined; becomes: string | undefined };
  /** The organisation on whose record the mending rests, as it was read; it may be that there is none. */
  basis?: { id: string; record: OrganisationRecord | undefined };
}

/** Entries read at a time. */
const PAGE = 1_000;

/**
 * Sets a field as the record says, unless the field or the record's version has changed since it was read.
 * KEYS: hash, records. ARGV: field, is, becomes, id of the organisation, its record as it was read (empty for none).
 */
const MEND = `
if (redis.call('HGET', KEYS[1], ARGV[1]) or '') ~= ARGV[2] then return 0 end
if (redis.call('HGET', KEYS[2], ARGV[4]) or '') ~= ARGV[5] then return 0 end
if ARGV[3] == '' then redis.call('HDEL', KEYS[1], ARGV[1]) else redis.call('HSET', KEYS[1], ARGV[1], ARGV[3]) end
return 1`;

/** Holds versions, identity keys and the ids of merged records, which lie beside the records, against them. */
export class Consistency {
  private readonly store: OrganisationStore;

  constructor(private readonly redis: Redis) {
    this.store = new OrganisationStore(redis);
  }

  /** Everything that is wrong, page by page. What changes meanwhile may be among it: ask again to be sure. */
  async *faults(): AsyncGenerator<Fault[]> {
    const aliases = new Map<string, string>();
    for await (const records of this.store.pages()) {
      yield await this.versionFaults(records);
      yield await this.keyFaults(records);
      yield await this.aliasFaults(records);
      for (const [id, into] of records.flatMap(aliasesOf)) aliases.set(id, into);
    }
    yield* this.entries(VERSIONS, async (ids) => {
      const records = await this.store.getMany(ids.map(([id]) => id));
      return ids.flatMap(([id, version], at) =>
        records[at] ? [] : [{ kind: 'version', subject: id, ...removal(VERSIONS, id, version, id) }],
      );
    });
    yield* this.entries(ALIASES, async (entries) => {
      const wrong = entries.filter(([id, into]) => aliases.get(id) !== into);
      const records = await this.store.getMany(wrong.map(([, into]) => into));
      return wrong.map(([id, into], at) => ({
        kind: 'alias',
        subject: id,
        ...removal(ALIASES, id, into, into, records[at]),
      }));
    });
    yield* this.entries(KEYS, async (keys) => {
      const owners = await this.store.getMany(keys.map(([, id]) => id));
      return keys.flatMap(([key, id], at) =>
        owners[at]?.keys.includes(key)
          ? []
          : [{ kind: 'keyDangling', subject: key, ...removal(KEYS, key, id, id, owners[at]) }],
      );
    });
  }

  /** Mends a fault as the records say; false when it is gone, or the records do not say. */
  async mend({ mend, basis }: Fault): Promise<boolean> {
    if (!mend || !basis) return false;
    const record = basis.record ? JSON.stringify(basis.record) : '';
    const values = [mend.field, mend.is ?? '', mend.becomes ?? '', basis.id, record];
    return (await this.redis.eval(MEND, 2, mend.hash, RECORDS, ...values)) === 1;
  }

  private async versionFaults(records: OrganisationRecord[]): Promise<Fault[]> {
    const versions = await this.store.versions(records.map(({ id }) => id));
    return records.flatMap((record, at) => {
      const is = versions[at];
      const { id, version } = record;
      if (is === version) return [];
      const mend = { hash: VERSIONS, field: id, is: is?.toString(), becomes: String(version) };
      return [{ kind: 'version', subject: id, mend, basis: { id, record } }];
    });
  }

  private async keyFaults(records: OrganisationRecord[]): Promise<Fault[]> {
    const owned = records.flatMap((record) => record.keys.map((key) => ({ record, key })));
    const holders = await this.store.holders(owned.map(({ key }) => key));
    const wrong = owned
      .map(({ record, key }, at) => ({ record, key, is: holders[at] }))
      .filter(({ record, is }) => is !== record.id);
    const others = await this.store.getMany(wrong.map(({ is }) => is ?? ''));
    return wrong.map(({ record, key, is }, at) => {
      if (others[at]?.keys.includes(key)) return { kind: 'keyContested', subject: key };
      const { id } = record;
      const mend = { hash: KEYS, field: key, is, becomes: id };
      const kind = is === undefined ? 'keyMissing' : 'keyElsewhere';
      return { kind, subject: key, mend, basis: { id, record } };
    });
  }

  private async aliasFaults(records: OrganisationRecord[]): Promise<Fault[]> {
    const parts = records.flatMap((record) => aliasesOf(record).map(([id, into]) => ({ record, id, into })));
    const stored = await this.store.mergedInto(parts.map(({ id }) => id));
    return parts.flatMap(({ record, id, into }, at) => {
      const is = stored[at];
      if (is === into) return [];
      const mend = { hash: ALIASES, field: id, is, becomes: into };
      return [{ kind: 'alias' as const, subject: id, mend, basis: { id: record.id, record } }];
    });
  }

  private async *entries(
    hash: string,
    look: (entries: [string, string][]) => Promise<Fault[]>,
  ): AsyncGenerator<Fault[]> {
    let cursor = '0';
    do {
      const [next, flat] = await this.redis.hscan(hash, cursor, 'COUNT', PAGE);
      const entries: [string, string][] = [];
      for (let at = 0; at < flat.length; at += 2) entries.push([flat[at]!, flat[at + 1]!]);
      yield await look(entries);
      cursor = next;
    } while (cursor !== '0');
  }
}

function removal(hash: string, field: string, is: string, id: string, record?: OrganisationRecord) {
  return { mend: { hash, field, is, becomes: undefined }, basis: { id, record } };
}
