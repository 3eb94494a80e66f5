import type { Role } from '../../../projects/index.js';
import type { Target } from '../columns/targets.js';
import type { SourceProfile } from '../format.js';
import type { Notes } from '../notes.js';
import type { Draft } from './draft.js';

/** Columns of a row by what they hold. */
export type ColumnsByTarget = Partial<Record<Target, string>>;

/** One of the organisations that a row names. */
export interface Participant {
  columns: ColumnsByTarget;
  role: Role;
}

/** A published list whose shape is known. Column names are folded (see columns/meanings.ts) where nothing else is said. */
export interface KnownSource {
  profile: SourceProfile;
  /** `objects`: some rows of JSON as they are; `names`: the columns as they stand in the file. */
  recognises(
    columns: ReadonlySet<string>,
    objects: Record<string, unknown>[],
    names: readonly string[],
  ): boolean;
  /** Targets by column; when there is none the columns are read like those of any list. */
  mapping?: ReadonlyMap<string, Target>;
  /** Adds what the list implies; `cell` gives the clean value of a column, empty when it has none. */
  complete?(draft: Draft, cell: (column: string) => string): void;
  /** Reads a row of JSON by itself, without columns, as the rows that it stands for. */
  read?(value: Record<string, unknown>, notes: Notes): Draft[];
  /** The row of JSON that stands in the cells of a table, where `read` is for tables too. */
  fromCells?(names: readonly string[], cells: readonly string[]): Record<string, unknown>;
  /** Where a row of the file can stand for several rows: they are counted by reading them. */
  isOfSeveral?: true;
  /**
   * For rows that name several organisations of one project: the columns of each (as they stand in the file), the
   * coordinator's first, and those of the project.
   */
  participants?(columns: string[]): { organisations: Participant[]; project: ColumnsByTarget };
}
