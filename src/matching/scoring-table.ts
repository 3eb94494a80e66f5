import { type Directory, LogGapError, type Position } from '../directory/index.js';
import { DirectoryTable } from './core/index.js';
import { scoringOrganisation, scoringOrganisations } from './scoring-organisation.js';
import { SnapshotUpkeep } from './snapshot-upkeep.js';
import type { TableSnapshot } from './table-snapshot.js';

/** Changes read from the log at a time: the worker has other things to do. */
const CHANGES = 250;

/** Milliseconds between two looks of a table that follows the record. */
const LOOK_EVERY = 1_000;

/** Milliseconds between two looks at whether a snapshot is due. */
const SNAPSHOT_EVERY = 5_000;

type Duplicates = ReadonlyMap<string, readonly string[]>;

/** This process's table of the whole directory, brought up to a version of the directory when somebody asks. */
export class ScoringTable {
  private table = new DirectoryTable();
  /** What the table holds of the record's history; undefined before it was loaded. */
  private position: Position | undefined;
  /** One catching up at a time: two would apply the same changes. */
  private turn: Promise<unknown> = Promise.resolve();
  private readonly upkeep: SnapshotUpkeep | undefined;

  /** With a `snapshot` it begins from what is stored there, if that is of the record's history. */
  constructor(
    private readonly directory: Directory,
    private readonly snapshot?: TableSnapshot,
  ) {
    this.upkeep = snapshot && new SnapshotUpkeep(directory, snapshot);
  }

  /**
   * The table, with everything up to (at least) that version of the directory, as far as there is one, and the version
   * it has. Loaded again when the record has gone back to an earlier state since.
   */
  async at(version: number): Promise<{ table: DirectoryTable; version: number }> {
    const reached = await this.inTurn(() => this.catchUp(version));
    return { table: this.table, version: reached };
  }

  /** The table with everything that the record has: no list from it is older than one that another process made. */
  async current(): Promise<{ table: DirectoryTable; version: number }> {
    return this.at(await this.directory.version());
  }

  /** Loads the table and keeps it close to the record, so that a question waits for the changes of a moment at most. */
  async follow(stopping: AbortSignal): Promise<void> {
    const look = () => this.current().catch(() => {}); // whoever asks for the table meets the same error
    await look();
    const looking = setInterval(look, LOOK_EVERY).unref();
    stopping.addEventListener('abort', () => clearInterval(looking));
  }

  /** What the table holds, when it has come to the record; undefined while nobody has asked for it. */
  async holding(): Promise<(Position & { organisations: number }) | undefined> {
    if (!this.position) return undefined;
    const version = await this.directory.version();
    return this.inTurn(async () => {
      await this.catchUp(version);
      return { ...this.position!, organisations: this.table.size };
    });
  }

  /** Stores a snapshot for those that start later whenever one is due. */
  storeSnapshots(stopping: AbortSignal, every = SNAPSHOT_EVERY): void {
    const look = () =>
      this.inTurn(async () => {
        if (this.position) await this.upkeep?.look(this.table, this.position);
      }).catch(() => {}); // Redis is away: next time
    const looking = setInterval(look, every).unref();
    stopping.addEventListener('abort', () => clearInterval(looking));
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(work);
    this.turn = mine.catch(() => {});
    return mine;
  }

  private async catchUp(version: number): Promise<number> {
    if (!this.position || !(await this.directory.holds(this.position))) this.position = await this.load();
    while (this.position.version < version) {
      const before: Position = this.position;
      try {
        this.position = await this.applyChanges(before, version);
      } catch (error) {
        if (!(error instanceof LogGapError)) throw error;
        this.position = await this.load(); // the log no longer continues from where this table stands
      }
      if (this.position.version === before.version) break; // the record has never been at that version
    }
    return this.position.version;
  }

  private async load(): Promise<Position> {
    const now = await this.directory.position();
    const duplicates = await this.directory.allDuplicates();
    const fromSnapshot = await this.loadSnapshot(duplicates);
    this.upkeep?.loadedFrom(fromSnapshot?.version ?? 0);
    if (fromSnapshot) return fromSnapshot;
    const table = new DirectoryTable();
    for await (const page of this.directory.pages())
      for (const record of page) table.upsert(scoringOrganisation(record, duplicates.get(record.id)));
    this.table = table;
    return now;
  }

  /** What changed after the position that it gives is still to be applied. */
  private async loadSnapshot(duplicates: Duplicates): Promise<Position | undefined> {
    const stored = await this.snapshot?.read();
    if (!stored || !(await this.directory.holds(stored.position))) return undefined;
    const table = new DirectoryTable();
    try {
      for await (const page of stored.pages)
        for (const organisation of page) {
          organisation.duplicates = duplicates.get(organisation.id) ?? [];
          table.upsert(organisation);
        }
    } catch {
      return undefined; // it is damaged
    }
    this.table = table;
    return stored.position;
  }

  private async applyChanges({ version, commit }: Position, upTo: number): Promise<Position> {
    const limit = Math.min(CHANGES, upTo - version);
    const changes = await this.directory.changesSince(version, limit, commit);
    const ids = [...new Set(changes.map(({ id }) => id))];
    const organisations = await scoringOrganisations(this.directory, await this.directory.getMany(ids));
    for (const [position, id] of ids.entries()) {
      const organisation = organisations[position];
      if (organisation) this.table.upsert(organisation);
      else this.table.remove(id);
    }
    const last = changes.at(-1);
    if (last && changes.some(({ deleted }) => deleted)) this.upkeep?.removed(last.version);
    return last ?? { version, commit };
  }
}
