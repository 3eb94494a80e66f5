import {
  BATCH_ROWS,
  beforeKey,
  commitNext,
  commitPlanned,
  dryPlace,
  layerOf,
  putLayer,
  receiptsKey,
  removeFragments,
  type Writer,
} from '../../directory/index.js';
import { changeFields, type Redis } from '../../platform/redis.js';
import {
  type ProjectChange,
  type ProjectOutcome,
  type ProjectRow,
  planProjects,
} from '../record/plan-projects.js';
import { keysInSource } from '../record/project-keys.js';
import {
  entriesOf,
  type ProjectRecord,
  statedProjectKeys,
  withoutOrganisations,
} from '../record/project-record.js';
import { rememberedProjects } from '../record/undo-project.js';
import { PROJECTS, ProjectStore } from './project-store.js';

/** Writes what the rows of imports say of projects. */
export class ProjectCommits {
  constructor(
    private readonly redis: Redis,
    private readonly now: () => string,
  ) {}

  /**
   * Writes rows of a source together with their receipt, exactly once: called again with a receipt of the same number it
   * changes nothing and returns the receipt that is stored. `of` makes it; it may be asked again.
   * @throws BatchesClosedError when the import was ended.
   */
  async commitRows(
    rows: readonly (ProjectRow | undefined)[],
    writer: Writer & { importId: string },
    receipt: { number: number; of: (outcomes: (ProjectOutcome | undefined)[]) => string },
  ): Promise<string> {
    const { source, importId, dryRun } = writer;
    const store = new ProjectStore(this.redis, dryRun ? importId : undefined);
    const keys = [...new Set(rows.flatMap((row) => keysInSource(row?.project.keys ?? [], source)))];
    const plan = async (alsoRead: string[]) => {
      const snapshot = await store.snapshot(keys, alsoRead);
      const { outcomes, changes } = planProjects(rows, source, snapshot, this.now());
      const text = receipt.of(outcomes);
      const reliesOn = [...snapshot.records.values()];
      return { ...commitOf(writer, changes, { number: receipt.number, text }), reliesOn, text };
    };
    const { planned, result } = await commitPlanned(this.redis, plan, PROJECTS);
    return result.kind === 'replayed' ? result.receipt : planned.text;
  }

  /** Removes what a source said earlier of these projects and did not say again (`seen`: fingerprints by project). */
  async sweep(
    writer: Writer & { importId: string },
    seen: ReadonlyMap<string, ReadonlySet<string>>,
  ): Promise<void> {
    const kept = (id: string, layers: ProjectRecord['layers']) =>
      removeFragments(layers, writer.source, (print) => seen.get(id)?.has(print) ?? false, this.now());
    const plan = async () => commitOf(writer, await this.changed([...seen.keys()], kept));
    await commitPlanned(this.redis, plan, PROJECTS);
  }

  /** Takes away what a source says of these projects, as the next batch of an import. */
  async withdraw(
    ids: string[],
    writer: Writer & { importId: string },
    receiptOf: (changed: { removed: number; withdrawn: number }, last: string | undefined) => string,
  ): Promise<void> {
    const without = (_: string, layers: ProjectRecord['layers']) =>
      layerOf(layers, writer.source) ? putLayer(layers, writer.source, undefined) : layers;
    const receipts = receiptsKey(writer.importId);
    await commitNext(
      this.redis,
      receipts,
      async ({ number, last }) => {
        const changes = await this.changed(ids, without);
        const removed = changes.filter(({ after }) => !after).length;
        const text = receiptOf({ removed, withdrawn: changes.length - removed }, last);
        return commitOf(writer, changes, { number, text });
      },
      PROJECTS,
    );
  }

  /** Takes organisations of these ids out of every project, and out of what sources say of it. */
  async forget(organisations: readonly string[]): Promise<void> {
    const gone = new Set(organisations);
    const without = (_: string, layers: ProjectRecord['layers']) => withoutOrganisations(layers, gone);
    const ids = await new ProjectStore(this.redis).idsOf(organisations);
    for (let start = 0; start < ids.length; start += BATCH_ROWS) {
      const some = ids.slice(start, start + BATCH_ROWS);
      const plan = async () => {
        const changes = await this.changed(some, without);
        return { changes, reliesOn: [], entries: changedEntries(changes) };
      };
      await commitPlanned(this.redis, plan, PROJECTS);
    }
  }

  /** Takes them out of what a dry run has written. */
  async forgetTried(importId: string, gone: ReadonlySet<string>): Promise<void> {
    await changeFields(this.redis, { key: dryPlace(importId).records, count: BATCH_ROWS }, (text) => {
      const record: ProjectRecord = JSON.parse(text);
      const layers = withoutOrganisations(record.layers, gone);
      return layers === record.layers ? text : JSON.stringify({ ...record, layers });
    });
  }

  /** Projects whose layers become others; the very same layers are no change, a project of which nothing is left is removed. */
  private async changed(
    ids: readonly string[],
    layersOf: (id: string, layers: ProjectRecord['layers']) => ProjectRecord['layers'],
  ): Promise<ProjectChange[]> {
    const updatedAt = this.now();
    const records = await new ProjectStore(this.redis).getMany(ids);
    return records.flatMap((before): ProjectChange[] => {
      const layers = before && layersOf(before.id, before.layers);
      if (!layers || layers === before.layers) return [];
      const { id } = before;
      const stated = new Set(statedProjectKeys(layers));
      const keys = before.keys.filter((key) => stated.has(key));
      if (keys.length === 0) return [{ id, before, after: undefined }];
      return [{ id, before, after: { ...before, version: before.version + 1, keys, layers, updatedAt } }];
    });
  }
}

/** What is written of changes that a piece of an import makes. */
function commitOf(
  { source, importId, dryRun }: Writer & { importId: string },
  changes: ProjectChange[],
  receipt?: { number: number; text: string },
) {
  const over = dryRun ? dryPlace(importId) : undefined;
  const remember = over ? undefined : rememberedProjects(changes, source);
  const piece = { receipts: receiptsKey(importId), receipt, before: beforeKey(importId), over, remember };
  return { changes, reliesOn: [] as ProjectRecord[], entries: changedEntries(changes), piece };
}

/** Under what projects are listed from now on, and what no longer. */
export function changedEntries(changes: readonly ProjectChange[]): { added: string[]; removed: string[] } {
  const before = new Set(changes.flatMap((change) => entriesOf(change.before)));
  const after = new Set(changes.flatMap((change) => entriesOf(change.after)));
  return {
    added: [...after].filter((entry) => !before.has(entry)),
    removed: [...before].filter((entry) => !after.has(entry)),
  };
}
