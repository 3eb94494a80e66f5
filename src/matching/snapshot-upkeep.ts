import type { Directory, Position } from '../directory/index.js';
import type { DirectoryTable } from './core/index.js';
import type { TableSnapshot } from './table-snapshot.js';

/** Changes after the stored snapshot that make another one due. */
const DUE_AFTER = { atRest: 1_000, always: 50_000 };

/** Decides when the table of this process is stored for those that start later. */
export class SnapshotUpkeep {
  /** The version of the directory that the stored snapshot is of; 0 without one that counts. */
  private storedAt = 0;
  /** The version by which an organisation left the table last. */
  private removedAt = 0;
  /** The version at the last look. */
  private seen: number | undefined;

  constructor(
    private readonly directory: Directory,
    private readonly snapshot: TableSnapshot,
  ) {}

  /** The table was loaded: from the snapshot of that version, or without one (0). */
  loadedFrom(version: number): void {
    this.storedAt = version;
    this.removedAt = 0;
  }

  /** An organisation left the table by that version. */
  removed(version: number): void {
    this.removedAt = version;
  }

  /**
   * To be called again and again. Stores a snapshot of the table at that position if much has changed since the last one, or
   * if in that there is what the record no longer has. The table must not change meanwhile.
   */
  async look(table: DirectoryTable, position: Position): Promise<void> {
    const { version } = position;
    const isAtRest = this.seen === version;
    this.seen = version;
    if (await this.isWrong(table, version)) return this.snapshot.remove();
    const isThere = await this.snapshot.exists();
    if (!isThere) this.storedAt = 0;
    const isOutdated = isThere && (this.storedAt === 0 || this.storedAt < this.removedAt);
    const behind = version - this.storedAt;
    const isDue = isAtRest ? isOutdated || behind >= DUE_AFTER.atRest : behind >= DUE_AFTER.always;
    if (!isDue) return;
    await this.snapshot.write(table, position);
    this.storedAt = version;
  }

  /** Whether the table has another number of organisations than the record has at the same version. */
  private async isWrong(table: DirectoryTable, version: number): Promise<boolean> {
    const count = await this.directory.count();
    // Read last: what was counted is that version.
    return count !== table.size && (await this.directory.version()) === version;
  }
}
