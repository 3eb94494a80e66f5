import { type Directory, LogGapError } from '../directory/index.js';
import { DirectoryTable } from './core/index.js';
import { scoringOrganisation } from './scoring-organisation.js';

/** Changes read from the log at a time. */
const CHANGES = 1_000;

/** Milliseconds between two looks of a table that follows the record. */
const LOOK_EVERY = 1_000;

/** This process's table of the whole directory, brought up to a version of the directory when somebody asks. */
export class ScoringTable {
  private table = new DirectoryTable();
  private version = -1;
  /** One catching up at a time: two would apply the same changes. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly directory: Directory) {}

  /** The table, with everything up to (at least) that version of the directory, and the version it has. */
  async at(version: number): Promise<{ table: DirectoryTable; version: number }> {
    const mine = this.turn.then(() => this.catchUp(version));
    this.turn = mine.catch(() => {});
    await mine;
    return { table: this.table, version: this.version };
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

  private async catchUp(version: number): Promise<void> {
    if (this.version < 0) await this.load();
    while (this.version < version) {
      try {
        await this.applyChanges(version);
      } catch (error) {
        if (!(error instanceof LogGapError)) throw error;
        await this.load(); // the log no longer reaches back to where this table stands
      }
    }
  }

  private async load(): Promise<void> {
    const version = await this.directory.version();
    const table = new DirectoryTable();
    for await (const page of this.directory.pages()) {
      for (const record of page) table.upsert(scoringOrganisation(record));
    }
    this.table = table;
    this.version = version;
  }

  private async applyChanges(upTo: number): Promise<void> {
    const changes = await this.directory.changesSince(this.version, Math.min(CHANGES, upTo - this.version));
    const ids = [...new Set(changes.map(({ id }) => id))];
    const records = await this.directory.getMany(ids);
    for (const [position, id] of ids.entries()) {
      const record = records[position];
      if (record) this.table.upsert(scoringOrganisation(record));
      else this.table.remove(id);
    }
    this.version = changes.at(-1)?.version ?? upTo;
  }
}
