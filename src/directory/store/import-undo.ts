import type { Redis } from '../../platform/redis.js';
import {
  type Before,
  ERASED_SINCE,
  foundBy,
  hasLeftSomething,
  UNDO_RESULTS,
  type UndoResult,
} from '../record/before.js';
import type { Contacts } from '../record/contacts.js';
import { putLayer } from '../record/layers.js';
import { statedKeys } from '../record/name-keys.js';
import type { OrganisationRecord } from '../record/record.js';
import { undoOne } from '../record/undo.js';
import { UndoWork } from '../record/undo-work.js';
import { commitNext } from './commit-planned.js';
import type { Erasures } from './erasures.js';
import { ANY_BEFORE, beforeKey, undoKey } from './keys.js';
import type { OrganisationStore } from './organisation-store.js';

/** The most organisations of one piece: a larger one would keep Redis from answering others for too long. */
const PIECE = 100;

/** How many organisations an undo has put back as they were, removed because the import had created them, and kept. */
export type UndoCounts = Record<UndoResult, number>;

/** An import to be undone. */
export interface UndoneImport {
  importId: string;
  source: string;
  /** The ids of the imports of the same source that came after it. */
  later: string[];
}

/** The same, with those of some organisations on which something else relies: they are not removed. */
export type UndoneList = UndoneImport & { reliedOn(ids: readonly string[]): Promise<ReadonlySet<string>> };

/** Takes imports back, by what they found where they changed something. */
export class ImportUndo {
  constructor(
    private readonly redis: Redis,
    private readonly store: OrganisationStore,
    private readonly erasures: Erasures,
    private readonly contacts: Contacts,
    private readonly now: () => string,
  ) {}

  /** Goes on where an earlier call stopped; `onPiece` is called after each piece and may throw to stop. */
  async run(undone: UndoneList, onPiece: () => Promise<void>): Promise<void> {
    let cursor = '0';
    do {
      const [next, flat] = await this.redis.hscan(beforeKey(undone.importId), cursor, 'COUNT', PIECE);
      const ids = flat.filter((_, at) => at % 2 === 0 && foundBy(flat[at + 1]!) !== undefined);
      for (let start = 0; start < ids.length; start += PIECE) {
        await this.piece(ids.slice(start, start + PIECE), undone);
        await onPiece();
      }
      cursor = next;
    } while (cursor !== '0');
  }

  /** What it has come to so far. */
  async counts(importId: string): Promise<UndoCounts> {
    const pieces = await this.redis.hlen(undoKey(importId));
    return countsIn((await this.redis.hget(undoKey(importId), String(pieces - 1))) ?? undefined);
  }

  /** What imports found of an organisation that is erased, by the ids of its parts, is forgotten; their undo counts it as kept. */
  async forget(ids: string[]): Promise<void> {
    let cursor = '0';
    do {
      const [next, keys] = await this.redis.scan(cursor, 'MATCH', ANY_BEFORE, 'COUNT', 1_000);
      for (const key of keys) {
        for (const [at, text] of (await this.redis.hmget(key, ...ids)).entries())
          if (text !== null && foundBy(text)) await this.redis.hset(key, ids[at]!, ERASED_SINCE);
      }
      cursor = next;
    } while (cursor !== '0');
  }

  private async piece(ids: string[], { importId, source, later, reliedOn }: UndoneList): Promise<void> {
    const before = beforeKey(importId);
    await commitNext(this.redis, undoKey(importId), async ({ number, last }) => {
      const found = await this.found(before, ids);
      const stated = [...found.values()].flatMap((one) => (one ? keysIn(one, source) : []));
      const time = this.now();
      const work = new UndoWork(await this.store.snapshot(stated, [...found.keys()]), time);
      const [erased, changedSince] = [await this.erasures.among(stated), await this.changedIn(later, ids)];
      const needed = await reliedOn(ids);
      const counts = countsIn(last);
      const settled: [string, UndoResult][] = [];
      for (const [id, one] of found) {
        const { result, change } = undoOne(id, source, one, {
          record: work.part(id),
          isChangedSince: changedSince.has(id),
          isReliedOn: needed.has(id),
          isErased: one !== null && keysIn(one, source).some((key) => erased.has(key)),
          isFree: (key) => work.isFree(key, id),
          time,
        });
        counts[result]++;
        settled.push([id, result]);
        if (change) work.put(id, change.after);
      }
      const receipt = { number, text: JSON.stringify(counts) };
      const reliesOn: OrganisationRecord[] = [];
      const piece = { receipts: undoKey(importId), before, receipt, settle: settled };
      return { changes: work.changes(), reliesOn, piece };
    });
  }

  /** What the import found of those of these organisations that its undo has not come to yet. */
  private async found(before: string, ids: string[]): Promise<Map<string, Before | null>> {
    const found = new Map<string, Before | null>();
    for (const [at, text] of (await this.redis.hmget(before, ...ids)).entries()) {
      const one = foundBy(text ?? 'kept');
      if (one?.layer) found.set(ids[at]!, { ...one, layer: this.contacts.renewed(one.layer) });
      else if (one !== undefined) found.set(ids[at]!, one);
    }
    return found;
  }

  /** Those of these organisations where one of these imports has changed something too. */
  private async changedIn(imports: string[], ids: string[]): Promise<Set<string>> {
    const changed = new Set<string>();
    for (const importId of imports)
      for (const [at, text] of (await this.redis.hmget(beforeKey(importId), ...ids)).entries())
        if (hasLeftSomething(text)) changed.add(ids[at]!);
    return changed;
  }
}

/** Every key by which an organisation was known. */
function keysIn({ keys, layer }: Before, source: string): string[] {
  return [...new Set([...keys, ...statedKeys(putLayer({}, source, layer))])];
}

function countsIn(receipt: string | undefined): UndoCounts {
  if (receipt !== undefined) return JSON.parse(receipt);
  return Object.fromEntries(UNDO_RESULTS.map((result) => [result, 0])) as UndoCounts;
}
