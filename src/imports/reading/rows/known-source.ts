import type { Target } from '../columns/targets.js';
import type { SourceProfile } from '../format.js';
import type { Notes } from '../notes.js';
import type { Draft } from './draft.js';

/** The columns of one of the organisations that a row names, by target. */
export type Participant = Partial<Record<Target, string>>;

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
  /** Reads a row of JSON by itself, without columns. */
  read?(value: Record<string, unknown>, notes: Notes): Draft;
  /** The row of JSON that stands in the cells of a table, where `read` is for tables too. */
  fromCells?(names: readonly string[], cells: readonly string[]): Record<string, unknown>;
  /** For rows that name several organisations: their columns (as they stand in the file), the first one filled first. */
  participants?(columns: string[]): Participant[];
}
