import type { FileFormat, Mapping } from './reading/index.js';

/** The words of imports: what is known of one import, as plain types and rules. No I/O. */

export const IMPORT_STATUSES = ['receiving', 'running', 'completed', 'failed', 'cancelled'] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** Whether nothing more will happen to it. */
export function isOver(status: ImportStatus): boolean {
  return status !== 'receiving' && status !== 'running';
}

/** The name of a source: kebab-case; `manual` is the layer that people edit by hand. */
export const SOURCE_NAME = /^(?!manual$)[a-z0-9]+(-[a-z0-9]+)*$/;
export const SOURCE_NAME_LENGTH = 40;

/** What a person asks for along with the file. */
export interface ImportRequest {
  source: string;
  filename?: string;
  encoding?: string;
  mapping?: Mapping;
}

/** One import as it is stored; what became of its rows is in its receipts. */
export interface ImportRecord {
  id: string;
  status: ImportStatus;
  request: ImportRequest;
  /** Bytes as uploaded. */
  bytes: number;
  /** From the head of the file at first; from the whole file once that was checked. */
  format: FileFormat;
  /** Rows after the header; null until the whole file was checked. */
  rowsInFile: number | null;
  /** The reader that checked it, and the key for contacts: only with the same it can go on in the middle of the file. */
  reader: string | null;
  /** What it came to; null until it is over. */
  tally: Tally | null;
  /** The directory version that holds everything of it; null until it is completed. */
  directoryVersion: number | null;
  /** ISO 8601. */
  startedAt: string;
  finishedAt: string | null;
  /** Why it failed or was cancelled: a stable code and what a person can do. */
  error: ImportError | null;
}

export interface ImportError {
  code: string;
  message: string;
}

/** How an import ends without having been completed. */
export interface Ending {
  status: 'failed' | 'cancelled';
  error: ImportError;
}

/** What happened to the rows after the header; `read` is always the sum of the others. */
export interface RowCounts {
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  conflicts: number;
  blank: number;
}

/** What has been carried out so far. */
export interface Tally {
  rows: RowCounts;
  /** Rows stored without an identity key that another organisation keeps. */
  warnings: number;
  /** Where the last of them stands in the file that was not blank; 0 when there was none. */
  line: number;
  findingsKept: number;
  findingsLeftOut: number;
}

/** What is remembered of one committed batch. */
export interface Receipt extends Tally {
  /** The tally above: up to and including this batch. The findings: of this batch. */
  findings: StoredFinding[];
  /** Organisations that were new to the directory. */
  created: string[];
  /** Those that were known, with the fingerprint of what the row says of them; null when it says nothing new. */
  met: [organisation: string, fingerprint: string | null][];
}

/** One thing about one row that a person should know. */
export interface Finding {
  /** `rejected` and `conflict`: the row is not stored; `warning`: it is, without what is named. */
  kind: 'rejected' | 'conflict' | 'warning';
  line: number;
  column: string | null;
  value: string | null;
  code: string;
  message: string;
}

/** A finding with the ids of the organisations it may be about, so that it can be taken back when one is erased. */
export interface StoredFinding extends Finding {
  about?: string[];
}

/** The tally before the first row. */
export const NOTHING_YET: Tally = {
  rows: { read: 0, created: 0, updated: 0, unchanged: 0, rejected: 0, conflicts: 0, blank: 0 },
  warnings: 0,
  line: 0,
  findingsKept: 0,
  findingsLeftOut: 0,
};
