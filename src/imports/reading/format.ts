import type { Experience, LevelOfActivity } from '../../directory/index.js';
import type { Mapping } from './columns/targets.js';
import type { Note } from './notes.js';
import type { ColumnShape } from './rows/repair.js';
import type { ChosenTable, Layout } from './tables/layout.js';
import type { DateOrder } from './values/dates.js';

/** Ready-made readings of known sources; `generic` goes by the mapping alone, `kompaan` is the profile's own shape, `kompaan-projects` that of projects. */
export type SourceProfile =
  | 'kompaan'
  | 'ror'
  | 'eche'
  | 'cordis-organisations'
  | 'cordis-participations'
  | 'cordis-projects'
  | 'cordis-topics'
  | 'erasmus-results'
  | 'kompaan-projects'
  | 'generic';

/** What rows have in common that lack it, as it was said at import. */
export interface Defaults {
  country?: string;
  organisationType?: string;
  sectors?: string[];
  levelOfActivity?: LevelOfActivity;
  languages?: string[];
  experience?: Experience;
}

/** Everything needed to read a file the same way again. Plain data: it survives JSON. */
export interface FileFormat extends Layout {
  /** Every table that the file holds, as far as was seen. */
  tables: (ChosenTable & { rows: number | null })[];
  /** The last physical line of the header (first line = 1); only where rows are cells. */
  headerLine?: number;
  /** Unique names, in the order of the file. */
  columns: string[];
  mapping: Mapping;
  /** 0 to 1 for every column: how sure the proposed target is. */
  confidence: Record<string, number>;
  /** The mapped columns: of two for one field the first one fills it. */
  order: string[];
  /** Columns whose values are one text together. */
  joined: string[][];
  /** What the columns of a CSV hold, so that rows which an unquoted delimiter has cut can be put together. */
  shapes?: ColumnShape[];
  /** Cells that most rows of a grid have filled. */
  usuallyFilled?: number;
  /** Columns other than the country's hold NA where they hold nothing. */
  writesNaForNothing?: boolean;
  /** Columns of dates such as 05/06/2018, with the order that their values prove. */
  dateOrders?: [column: string, order: DateOrder][];
  profile: SourceProfile;
  defaults: Defaults;
  /** What the reader should know before the first row is read. */
  notes: Note[];
}

export interface ReadingOptions {
  filename?: string | undefined;
  /** A name of an encoding; wins over everything detected, and bytes that do not fit it are an error. */
  encoding?: string | undefined;
  /** Targets by column name; columns not named here keep the proposed target. */
  mapping?: Mapping | undefined;
  defaults?: Defaults | undefined;
  /** Which of several tables is meant. */
  sheet?: string | undefined;
  path?: string | undefined;
}
