import type {
  Directory,
  Projected,
  Row,
  RowOutcome,
  UndoCounts,
  UndoneImport,
  Writer,
} from '../directory/index.js';
import type { Redis } from '../platform/redis.js';
import { EarlierProjects } from './earlier-projects.js';
import type { ProjectOutcome } from './record/plan-projects.js';
import type { Participation, ProjectStatement } from './record/project.js';
import { canonicalKey } from './record/project-keys.js';
import type { ProjectRecord } from './record/project-record.js';
import type { ProjectDocument } from './search/document.js';
import { projectedProjects } from './search/projected-projects.js';
import { ProjectCommits } from './store/project-commits.js';
import { ProjectStore } from './store/project-store.js';
import { ProjectUndo } from './store/project-undo.js';

/** A row of a list of projects or participations, of whose organisations the directory has been told already. */
export type ProjectListRow =
  | { kind: 'organisation'; row: Row; participation: Participation | undefined }
  | { kind: 'keys'; keys: string[]; participation: Participation }
  | { kind: 'project'; project: ProjectStatement };

/** What became of it. */
export type ParticipationOutcome =
  | ProjectOutcome
  /** It says nothing of a project. */
  | { kind: 'nothing' }
  /** The directory has not taken its organisation in: what it said of that was told with the organisations. */
  | { kind: 'refused'; outcome: Extract<RowOutcome, { kind: 'conflict' | 'rejected' }> }
  /** The directory has no organisation with these keys, or no longer. */
  | { kind: 'unknown-organisation'; keys: string[] };

type ImportWriter = Writer & { importId: string };

/** The part of an import that is about projects: by this id its receipts are kept, and what it found. */
export const projectPart = (importId: string) => `${importId}:projects`;

const partOf = (writer: ImportWriter) => ({ ...writer, importId: projectPart(writer.importId) });

/** Earlier funded projects, and who took part in them. */
export class Projects {
  /** Those that are like an idea. */
  readonly earlier: EarlierProjects;
  /** All of them as their search index holds them. */
  readonly projected: Projected<ProjectDocument>;
  private readonly store: ProjectStore;
  private readonly commits: ProjectCommits;
  private readonly undos: ProjectUndo;

  constructor(
    redis: Redis,
    private readonly directory: Directory,
    /** Wakes what follows the projects; called after every commit, also when one is repeated. */
    private readonly onCommitted: () => Promise<void> = async () => {},
    now: () => string = () => new Date().toISOString(),
  ) {
    this.store = new ProjectStore(redis);
    this.earlier = new EarlierProjects(this.store, directory);
    this.projected = projectedProjects(this.store, directory);
    this.commits = new ProjectCommits(redis, now);
    this.undos = new ProjectUndo(redis, now);
  }

  /** By id, or by an identity key such as `rcn:207027`. */
  async find(idOrKey: string): Promise<ProjectRecord | undefined> {
    const id = idOrKey.includes(':') ? (await this.store.holders([canonicalKey(idOrKey)]))[0] : idOrKey;
    return id === undefined ? undefined : (await this.store.getMany([id]))[0];
  }

  /** One page of the projects that any of these ids of organisations takes part in, newest first. */
  async ofOrganisation(
    ids: readonly string[],
    page: number,
    limit: number,
  ): Promise<{ projects: ProjectRecord[]; total: number }> {
    const all = await this.store.idsOf(ids);
    const records = await this.store.getMany(all.slice((page - 1) * limit, page * limit));
    return { projects: records.filter((record) => record !== undefined), total: all.length };
  }

  /** In the order of `ids`; undefined where there is none. */
  async getMany(ids: readonly string[]): Promise<(ProjectRecord | undefined)[]> {
    return this.store.getMany(ids);
  }

  async count(): Promise<number> {
    return this.store.count();
  }

  /** The number of the last change of a project, 0 before the first. */
  async version(): Promise<number> {
    return this.store.log.version();
  }

  /**
   * Writes what rows say of projects together with their receipt, exactly once; see `ProjectCommits.commitRows`.
   * @throws BatchesClosedError when the import was ended.
   */
  async commitRows(
    rows: readonly ProjectListRow[],
    writer: ImportWriter,
    receipt: { number: number; of: (outcomes: ParticipationOutcome[]) => string },
  ): Promise<string> {
    const found = await this.organisationsOf(rows, writer);
    const stated = rows.map((row, at) => {
      if (row.kind === 'project') return { project: row.project };
      const organisation = found[at];
      if (typeof organisation !== 'string' || !row.participation) return undefined;
      const { project, ...said } = row.participation;
      return { project, participant: { organisation, ...said } };
    });
    const stored = await this.commits.commitRows(stated, partOf(writer), {
      number: receipt.number,
      of: (outcomes) =>
        receipt.of(
          rows.map((row, at) => {
            const [outcome, organisation] = [outcomes[at], found[at]];
            if (outcome) return outcome;
            if (row.kind === 'keys') return { kind: 'unknown-organisation', keys: row.keys };
            if (typeof organisation === 'object') return { kind: 'refused', outcome: organisation };
            return row.kind === 'organisation' && row.participation
              ? { kind: 'unknown-organisation', keys: [] }
              : { kind: 'nothing' };
          }),
        ),
    });
    if (!writer.dryRun) await this.onCommitted();
    return stored;
  }

  /** Of these types of action, and of no others, the list of a source holds all projects. */
  async setComplete(source: string, actions: readonly string[]): Promise<void> {
    await this.store.setComplete(source, actions);
    await this.onCommitted();
  }

  /** Removes what a source said earlier of these projects and did not say again (`seen`: fingerprints by project). */
  async sweep(writer: ImportWriter, seen: ReadonlyMap<string, ReadonlySet<string>>): Promise<void> {
    await this.commits.sweep(partOf(writer), seen);
    await this.onCommitted();
  }

  /** Takes away what a source says of these projects, as the next batch of an import. */
  async withdraw(
    ids: string[],
    writer: ImportWriter,
    receiptOf: (changed: { removed: number; withdrawn: number }, last: string | undefined) => string,
  ): Promise<void> {
    await this.commits.withdraw(ids, partOf(writer), receiptOf);
    await this.onCommitted();
  }

  /** The ids of the projects of which a source says something, and whether no other source does. Walks through all. */
  async membersOf(source: string): Promise<Map<string, { isOnlySource: boolean }>> {
    const members = new Map<string, { isOnlySource: boolean }>();
    for await (const page of this.store.pages())
      for (const { id, layers } of page)
        if (Object.hasOwn(layers, source))
          members.set(id, { isOnlySource: Object.keys(layers).length === 1 });
    return members;
  }

  /** Takes back what an import said of projects, wherever its source has not changed them since. */
  async undo(undone: UndoneImport, onPiece: () => Promise<void>): Promise<UndoCounts> {
    const importId = projectPart(undone.importId);
    await this.undos.run({ ...undone, importId, later: undone.later.map(projectPart) }, async () => {
      await this.onCommitted();
      await onPiece();
    });
    return this.undos.counts(importId);
  }

  /** Those of these organisations that take part in something. */
  async takingPart(organisations: readonly string[]): Promise<Set<string>> {
    return this.store.takingPart(organisations);
  }

  async undoCounts(importId: string): Promise<UndoCounts> {
    return this.undos.counts(projectPart(importId));
  }

  /** Organisations of these ids are about to be erased: they take part in nothing from now on. */
  async forget(organisations: readonly string[]): Promise<void> {
    await this.commits.forget(organisations);
    await this.onCommitted();
  }

  /** Organisations that are erased are in nothing that is remembered of an import either. */
  async forgetIn(importId: string, organisations: ReadonlySet<string>): Promise<void> {
    await this.undos.forget(projectPart(importId), organisations);
    await this.commits.forgetTried(projectPart(importId), organisations);
  }

  /** The id of each row's organisation; why it has none; undefined where there is none or the row names none. */
  private async organisationsOf(
    rows: readonly ProjectListRow[],
    writer: ImportWriter,
  ): Promise<(string | Extract<RowOutcome, { kind: 'conflict' | 'rejected' }> | undefined)[]> {
    const told = rows.flatMap((row) => (row.kind === 'organisation' ? [row.row] : []));
    const outcomes = await this.directory.outcomesOf(told, writer);
    const keys = [...new Set(rows.flatMap((row) => (row.kind === 'keys' ? row.keys : [])))];
    const ids = await this.directory.holdersOf(keys);
    const holders = new Map(keys.map((key, at) => [key, ids[at]]));
    let next = 0;
    return rows.map((row) => {
      if (row.kind === 'project') return undefined;
      if (row.kind === 'keys') return row.keys.map((key) => holders.get(key)).find((id) => id !== undefined);
      const outcome = outcomes[next++]!;
      if (outcome.kind === 'conflict' || outcome.kind === 'rejected') return outcome;
      return outcome.kind === 'created' ? undefined : outcome.organisation;
    });
  }
}
