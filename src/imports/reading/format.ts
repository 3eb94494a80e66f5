import type { EncodingBasis } from './bytes/encoding.js';
import type { Mapping } from './columns/targets.js';
import type { Note } from './notes.js';
import type { Layout } from './tables/layout.js';

/** Ready-made readings of known sources; `generic` goes by the mapping alone, `kompaan` is the profile's own shape. */
export type SourceProfile = 'eche' | 'cordis-organisations' | 'kompaan' | 'generic';

/** Everything needed to read a file the same way again. Plain data: it survives JSON. */
export interface FileFormat {
  layout: Layout;
  compression: 'none' | 'gzip';
  kind: Layout['kind'];
  /** A label of the WHATWG Encoding Standard: `utf-8`, `windows-1252` … */
  encoding: string;
  encodingBasis: EncodingBasis;
  /** Only CSV. */
  delimiter?: string;
  /** The last physical line of the header (first line = 1); only CSV. */
  headerLine?: number;
  /** Unique names, in the order of the file. */
  columns: string[];
  mapping: Mapping;
  /** 0 to 1 for every column: how sure the proposed target is. */
  confidence: Record<string, number>;
  profile: SourceProfile;
  /** What the reader should know before the first row is read. */
  notes: Note[];
}

export interface ReadingOptions {
  filename?: string;
  /** A label of the WHATWG Encoding Standard; wins over everything detected, and bytes that do not fit it are an error. */
  encoding?: string;
  /** Targets by column name; columns not named here keep the proposed target. */
  mapping?: Mapping;
}
