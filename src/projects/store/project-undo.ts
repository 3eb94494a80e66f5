import { beforeKey, commitNext, type UndoCounts, type UndoneImport, undoKey } from '../../directory/index.js';
import { changeFields, type Redis } from '../../platform/redis.js';
import type { ProjectChange } from '../record/plan-projects.js';
import { statedProjectKeys } from '../record/project-record.js';
import { foundWithout, type ProjectBefore, undoProject } from '../record/undo-project.js';
import { changedEntries } from './project-commits.js';
import { PROJECTS, ProjectStore } from './project-store.js';

/** The most projects of one piece: a larger one would keep Redis from answering others for too long. */
const PIECE = 100;

const SETTLED = new Set(['restored', 'removed', 'kept']);

const NONE: UndoCounts = { restored: 0, removed: 0, kept: 0 };

/** Takes back what imports said of projects, by what they found where they changed something. */
export class ProjectUndo {
  private readonly store: ProjectStore;

  constructor(
    private readonly redis: Redis,
    private readonly now: () => string,
  ) {
    this.store = new ProjectStore(redis);
  }

  /** Goes on where an earlier call stopped; `onPiece` is called after each piece and may throw to stop. */
  async run(undone: UndoneImport, onPiece: () => Promise<void>): Promise<void> {
    const before = beforeKey(undone.importId);
    const scan = this.redis.hscanStream(before, { count: PIECE }) as AsyncIterable<string[]>;
    for await (const flat of scan) {
      const ids = flat.filter((_, at) => at % 2 === 0 && !SETTLED.has(flat[at + 1]!));
      for (let start = 0; start < ids.length; start += PIECE) {
        await this.piece(ids.slice(start, start + PIECE), undone);
        await onPiece();
      }
    }
  }

  /** What it has come to so far. */
  async counts(importId: string): Promise<UndoCounts> {
    const pieces = await this.redis.hlen(undoKey(importId));
    const last = await this.redis.hget(undoKey(importId), String(pieces - 1));
    return last === null ? NONE : JSON.parse(last);
  }

  /** Takes organisations out of what an import found: its undo brings back none of them. */
  async forget(importId: string, organisations: ReadonlySet<string>): Promise<void> {
    await changeFields(this.redis, { key: beforeKey(importId), count: PIECE }, (text) =>
      text === '' || SETTLED.has(text) ? text : foundWithout(text, organisations),
    );
  }

  private async piece(ids: string[], { importId, source, later }: UndoneImport): Promise<void> {
    const before = beforeKey(importId);
    const plan = async ({ number, last }: { number: number; last: string | undefined }) => {
      const found = await this.found(before, ids);
      const stated = [...found.values()].flatMap((one) =>
        one?.layer ? statedProjectKeys({ [source]: one.layer }) : [],
      );
      const { holders, records } = await this.store.snapshot(stated, [...found.keys()]);
      const changedSince = await this.changedIn(later, ids);
      const counts: UndoCounts = last === undefined ? { ...NONE } : JSON.parse(last);
      const settle: [string, string][] = [];
      const changes: ProjectChange[] = [];
      for (const [id, one] of found) {
        const { result, change } = undoProject(id, source, one, {
          record: records.get(id),
          isChangedSince: changedSince.has(id),
          isFree: (key) => (holders.get(key) ?? id) === id,
          time: this.now(),
        });
        counts[result]++;
        settle.push([id, result]);
        if (change) changes.push(change);
      }
      const receipt = { number, text: JSON.stringify(counts) };
      const piece = { receipts: undoKey(importId), before, receipt, settle };
      return { changes, reliesOn: [], entries: changedEntries(changes), piece };
    };
    await commitNext(this.redis, undoKey(importId), plan, PROJECTS);
  }

  /** What the import found of those of these projects that its undo has not come to yet; null where they were new. */
  private async found(before: string, ids: string[]): Promise<Map<string, ProjectBefore | null>> {
    const found = new Map<string, ProjectBefore | null>();
    for (const [at, text] of (await this.redis.hmget(before, ...ids)).entries())
      if (text !== null && !SETTLED.has(text)) found.set(ids[at]!, text === '' ? null : JSON.parse(text));
    return found;
  }

  /** Those of these projects where one of these imports has changed something too that is still there. */
  private async changedIn(imports: readonly string[], ids: string[]): Promise<Set<string>> {
    const changed = new Set<string>();
    for (const importId of imports)
      for (const [at, text] of (await this.redis.hmget(beforeKey(importId), ...ids)).entries())
        if (text !== null && text !== 'restored' && text !== 'removed') changed.add(ids[at]!);
    return changed;
  }
}
