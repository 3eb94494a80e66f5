import type { Redis } from '../../platform/redis.js';
import { Sealer } from '../../platform/sealing.js';
import { Contacts } from '../record/contacts.js';
import { idsOfKeys, parseKey } from '../record/identity-keys.js';
import { layerOf } from '../record/layers.js';
import type { Fragment } from '../record/organisation.js';
import { allLayers, partsOf } from '../record/parts.js';
import type { RowOutcome } from '../record/plan.js';
import type { Grounds, OrganisationRecord, TrackRecord } from '../record/record.js';
import type { Row } from '../record/statement.js';
import { withTrackRecords } from '../record/track-record.js';
import { type Change, ChangeLog, type Position } from './change-log.js';
import { commitPlanned } from './commit-planned.js';
import { noteKeys, renewContacts, requireKeyOfService, requireKeys } from './contact-keys.js';
import { Edits, keysAndNames, type RequireVersion } from './edits.js';
import { Erasures } from './erasures.js';
import { ImportUndo, type UndoCounts, type UndoneList } from './import-undo.js';
import { ORGANISATIONS } from './keys.js';
import { Merges, type Separated } from './merges.js';
import { OpenDuplicates } from './open-duplicates.js';
import { OrganisationStore } from './organisation-store.js';
import {
  type BatchReceipt,
  type CommittedBatch,
  type Departures,
  RowCommits,
  type Writer,
} from './row-commits.js';

export interface DirectoryOptions {
  /** Wakes what follows the change log; called after every commit, also when one is repeated. */
  onCommitted: () => Promise<void>;
  /**
   * Called before an organisation is erased: has traces of it removed elsewhere. `ids`: its own first, those of what was
   * merged into it, then those that its keys would have given it.
   */
  beforeErasing?: (ids: string[]) => Promise<void>;
  /** The time as ISO 8601. */
  now?: () => string;
  /** Seals contacts; without keys they are stored as they come. */
  sealer?: Sealer;
}

/** All organisations: the truth that search index and scoring table are projections of. */
export class Directory {
  private readonly sealer: Sealer;
  private readonly contacts: Contacts;
  private readonly store: OrganisationStore;
  private readonly log: ChangeLog;
  private readonly rows: RowCommits;
  private readonly undos: ImportUndo;
  private readonly edits: Edits;
  private readonly merges: Merges;
  private readonly duplicates: OpenDuplicates;
  private readonly onCommitted: () => Promise<void>;
  private readonly beforeErasing: (ids: string[]) => Promise<void>;

  constructor(
    private readonly redis: Redis,
    {
      onCommitted,
      beforeErasing = async () => {},
      now = () => new Date().toISOString(),
      sealer = new Sealer(),
    }: DirectoryOptions,
  ) {
    const erasures = new Erasures(redis);
    this.sealer = sealer;
    this.contacts = new Contacts(sealer);
    this.store = new OrganisationStore(redis, this.contacts);
    this.log = new ChangeLog(redis);
    this.rows = new RowCommits(redis, this.store, erasures, this.contacts, now);
    this.undos = new ImportUndo(redis, this.store, erasures, this.contacts, now);
    this.edits = new Edits(redis, this.store, erasures, this.contacts, this.undos, now);
    this.merges = new Merges(redis, this.store, now);
    this.duplicates = new OpenDuplicates(redis);
    this.onCommitted = onCommitted;
    this.beforeErasing = beforeErasing;
  }

  /** By id, by that of what was merged into it, or by an identity key such as `pic:948821603`. */
  async find(idOrKey: string): Promise<OrganisationRecord | undefined> {
    const [record] = await this.findMany([idOrKey]);
    return record;
  }

  /** Several of them, in their order, in as many calls as for one; undefined where there is none. */
  async findMany(idsOrKeys: readonly string[]): Promise<(OrganisationRecord | undefined)[]> {
    const keys = idsOrKeys.map((text) => (text.includes(':') ? parseKey(text) : undefined));
    const known = keys.filter((key) => key !== undefined);
    const holders = new Map((await this.store.holders(known)).map((id, at) => [known[at]!, id]));
    const ids = idsOrKeys.map((text, at) => (text.includes(':') ? holders.get(keys[at] ?? '') : text));
    const { records, merged } = await this.store.wholes(ids.filter((id) => id !== undefined));
    return ids.map((id) => (id === undefined ? undefined : records.get(merged.get(id) ?? id)));
  }

  /** The ids of the organisations that own these identity keys, in their order; undefined where nobody does. */
  async holdersOf(keys: string[]): Promise<(string | undefined)[]> {
    return this.store.holders(keys);
  }

  /** In the order of `ids`; undefined where there is none. */
  async getMany(ids: string[]): Promise<(OrganisationRecord | undefined)[]> {
    return this.store.getMany(ids);
  }

  /** The ids in their order, each that was merged into another organisation replaced by that of the other one. */
  async currentIds(ids: string[]): Promise<string[]> {
    const current = [...ids];
    let asked = [...current.keys()];
    while (asked.length > 0) {
      const into = await this.store.mergedInto(asked.map((at) => current[at]!));
      const places = asked;
      asked = [];
      for (const [n, id] of into.entries())
        if (id !== undefined) {
          current[places[n]!] = id;
          asked.push(places[n]!);
        }
    }
    return current;
  }

  /** How often an organisation became part of another one, or no longer was: by another number ids mean something else. */
  async mergeCount(): Promise<number> {
    return Number((await this.redis.zscore(ORGANISATIONS.entries, 'merges')) ?? 0);
  }

  /** The ids of all organisations that were merged into another one, in alphabetical order. */
  async mergedIds(): Promise<string[]> {
    const ids = new Set<string>();
    for await (const page of this.store.mergedIds()) for (const id of page) ids.add(id);
    return [...ids].sort();
  }

  /** The versions of organisations, in the order of `ids`; undefined where there is none. */
  async versions(ids: string[]): Promise<(number | undefined)[]> {
    return this.store.versions(ids);
  }

  /**
   * The whole directory, some hundreds of organisations at a time. What changes meanwhile may be seen before or
   * after, and when the directory shrinks meanwhile an organisation may come twice.
   */
  pages(): AsyncIterable<OrganisationRecord[]> {
    return this.store.pages();
  }

  /** The ids of all organisations, some hundreds at a time, in no order; one may come twice meanwhile. */
  ids(): AsyncIterable<string[]> {
    return this.store.ids();
  }

  /** A record with its contact data, which no other way of reading it gives. @throws UnknownKeyError. */
  withContacts(record: OrganisationRecord): OrganisationRecord {
    return this.contacts.opened(record);
  }

  /** @throws MissingKeyError when contacts are sealed with a key that is not there. */
  async requireContactKeys(): Promise<void> {
    await requireKeys(this.redis, this.sealer);
  }

  /** The same for a process of the service: from now on the first key is in use. @throws MissingKeyError. */
  async useContactKeys(): Promise<void> {
    await this.requireContactKeys();
    await noteKeys(this.redis, this.sealer.keyIds.slice(0, 1));
  }

  /**
   * Seals all contacts with the first key, which the service must have; tells how many organisations had others.
   * @throws MissingKeyError, Error in a sentence.
   */
  async sealContacts(): Promise<number> {
    await this.requireContactKeys();
    await requireKeyOfService(this.redis, this.sealer);
    return renewContacts(this.redis, this.sealer, (layer) => this.contacts.renewed(layer));
  }

  /** Removes the contacts that no key opens; tells of how many organisations. */
  async forgetSealedContacts(): Promise<number> {
    return renewContacts(this.redis, this.sealer, (layer) => this.contacts.forgotten(layer));
  }

  async count(): Promise<number> {
    return this.store.count();
  }

  /** The number of the last change, 0 before the first. */
  async version(): Promise<number> {
    return this.log.version();
  }

  /** Where the record stands in its history. */
  async position(): Promise<Position> {
    return this.log.position();
  }

  /** Whether a position belongs to the record's history, as far as the log still tells. */
  async holds(position: Position): Promise<boolean> {
    return this.log.holds(position);
  }

  /**
   * The changes after `version`, oldest first, at most `limit`; with `commit`, after that very position.
   * @throws LogGapError when the log does not continue from there.
   */
  async changesSince(version: number, limit: number, commit?: string): Promise<Change[]> {
    return this.log.changesSince(version, limit, commit);
  }

  /**
   * Of each organisation, or part of a merged one, of which a source says something: which organisation it is, and whether
   * no other source says something of that. Walks through the whole directory.
   */
  async membersOf(source: string): Promise<Map<string, { organisation: string; isOnlySource: boolean }>> {
    const members = new Map<string, { organisation: string; isOnlySource: boolean }>();
    for await (const records of this.store.pages())
      for (const record of records) {
        const isOnlySource = allLayers(record).every(([name]) => name === source);
        for (const { id, layers } of partsOf(record))
          if (layerOf(layers, source)) members.set(id, { organisation: record.id, isOnlySource });
      }
    return members;
  }

  /**
   * Writes up to `BATCH_ROWS` rows of a source together with their receipt, exactly once: called again with a
   * receipt of the same number it changes nothing and returns the receipt that is stored.
   * @throws BatchesClosedError when the import was ended.
   */
  async commitRows(rows: Row[], writer: Writer, receipt?: BatchReceipt): Promise<CommittedBatch> {
    const committed = await this.rows.commitRows(rows, writer, receipt);
    if (!writer.dryRun) await this.onCommitted();
    return committed;
  }

  /** What the directory would do with these rows now; nothing is written. */
  async outcomesOf(rows: Row[], writer: Writer): Promise<RowOutcome[]> {
    return this.rows.outcomes(rows, writer);
  }

  /**
   * The end of an import: what its source said earlier and did not say again is removed from the organisations
   * it met (`seen`: fingerprints by organisation id). Doing it twice does no harm.
   * @returns how many organisations changed.
   * @throws BatchesClosedError when the import was ended.
   */
  async sweep(writer: Writer, seen: ReadonlyMap<string, ReadonlySet<string>>): Promise<number> {
    const changed = await this.rows.sweep(writer, seen);
    await this.onCommitted();
    return changed;
  }

  /**
   * Takes away what a source says of up to `BATCH_ROWS` organisations, as the next batch of an import; of which nobody
   * else says anything, those leave the directory. `receiptOf` makes its receipt from the one before it. Doing it twice
   * does no harm.
   * @throws BatchesClosedError when the import was ended.
   */
  async withdraw(
    ids: string[],
    writer: Writer & { importId: string },
    receiptOf: (departures: Departures, last: string | undefined) => string,
  ): Promise<void> {
    await this.rows.withdraw(ids, writer, receiptOf);
    await this.onCommitted();
  }

  /**
   * Takes an ended import back wherever its source has not changed the organisation again since: see `undo.ts`. Goes
   * on where an earlier call stopped; `onPiece` is called after each piece and may throw to stop.
   * @returns how many organisations were put back, removed and kept.
   */
  async undo(undone: UndoneList, onPiece: () => Promise<void> = async () => {}): Promise<UndoCounts> {
    await this.undos.run(undone, async () => {
      await this.onCommitted();
      await onPiece();
    });
    return this.undos.counts(undone.importId);
  }

  /** What the undo of an import has come to so far. */
  async undoCounts(importId: string): Promise<UndoCounts> {
    return this.undos.counts(importId);
  }

  /** A new organisation with a manual layer. @throws Problem 409 when an identity key is another's. */
  async create(fragment: Fragment): Promise<OrganisationRecord> {
    const record = await this.edits.create(fragment);
    await this.onCommitted();
    return record;
  }

  /**
   * Replaces the whole manual layer of an organisation.
   * @throws Problem 404; 409 when an identity key is another's; what `requireVersion` throws.
   */
  async replaceManual(
    id: string,
    fragment: Fragment,
    requireVersion?: RequireVersion,
  ): Promise<OrganisationRecord> {
    const record = await this.edits.replaceManual(id, fragment, requireVersion);
    await this.onCommitted();
    return record;
  }

  /**
   * Makes one organisation of two. Both keep what their sources say and go on being imported; `keep` is the id that stays,
   * that of the other one (`gone`) finds it too. Without `keep` the one that is known best stays.
   * @throws Problem 404; 409 when they are one already, or have different identifiers.
   */
  async merge(
    pair: readonly [string, string],
    grounds: Grounds,
    keep?: string,
  ): Promise<{ record: OrganisationRecord; gone: string }> {
    const merge = await this.merges.merge(pair, grounds, keep);
    await this.onCommitted();
    return merge;
  }

  /**
   * Undoes the merge by which an organisation became part of another one. What has been said of either since stays with
   * it. @throws Problem 404 when it is not part of another one; 409.
   */
  async separate(id: string): Promise<Separated> {
    const separated = await this.merges.separate(id);
    await this.onCommitted();
    return separated;
  }

  /** Of each, in the order of `ids`, the ids of those that are the same legal entity and are not merged with it. */
  async duplicatesOf(ids: readonly string[]): Promise<string[][]> {
    return this.duplicates.of(ids);
  }

  /** By id, the same of all organisations that have some. What changes meanwhile may be seen before or after. */
  async allDuplicates(): Promise<ReadonlyMap<string, readonly string[]>> {
    return this.duplicates.all();
  }

  /** These, and no others, are the same legal entity and are not merged with it; what is new of that changes them all. */
  async setDuplicates(id: string, duplicates: readonly string[]): Promise<void> {
    if (await this.duplicates.replace(id, duplicates)) await this.onCommitted();
  }

  /**
   * Writes what their projects say of up to `BATCH_ROWS` organisations, or parts of merged ones, by their ids; undefined for
   * those of which none is known. Ids of organisations that there are not are passed over.
   * @returns of how many organisations that is new.
   */
  async setTrackRecords(said: ReadonlyMap<string, TrackRecord | undefined>): Promise<number> {
    const plan = async () => {
      const { records } = await this.store.wholes([...said.keys()]);
      const changes = [...records.values()].flatMap((before) => {
        const after = withTrackRecords(before, said);
        const { id, version } = before;
        return after === before ? [] : [{ id, before, after: { ...after, version: version + 1 } }];
      });
      return { changes, reliesOn: [], about: 'track-record' as const };
    };
    const { planned } = await commitPlanned(this.redis, plan);
    if (planned.changes.length > 0) await this.onCommitted();
    return planned.changes.length;
  }

  /**
   * Removes an organisation for good; keyed hashes of its identity keys keep later imports from bringing it back.
   * @throws Problem 404; what `requireVersion` throws.
   */
  async erase(id: string, requireVersion?: RequireVersion): Promise<void> {
    const record = await this.store.get(id);
    if (record) {
      const parts = partsOf(record).map((part) => part.id);
      await this.beforeErasing([...parts, ...idsOfKeys(keysAndNames(record))]);
    }
    await this.edits.erase(id, requireVersion);
    await this.onCommitted();
  }
}
