import type { FileFormat } from './reading/index.js';
import type { ImportRequest } from './request-schema.js';
import type { Cause, Finding, ImportStatus, ImportUndoDocument, Removals, RowCounts } from './schema.js';

/** The words of imports: what is known of one import, as plain types and rules. No I/O. */

/** Whether no more of its rows will be carried out. */
export function isOver(status: ImportStatus): boolean {
  return status !== 'receiving' && status !== 'running';
}

/** One import as it is stored; what became of its rows is in its receipts. */
export interface ImportRecord {
  id: string;
  status: ImportStatus;
  request: ImportRequest;
  /** Bytes as uploaded. */
  bytes: number;
  /** From the head of the file at first, if that tells; from the whole file once that was checked. */
  format: FileFormat | null;
  /** What was found in the rows, by cause; null until it is over. */
  causes?: Cause[];
  /** Rows after the header; null until the whole file was checked. */
  rowsInFile: number | null;
  /** Of a replace: organisations that the source had before the first row was stored. */
  sourceSize?: number;
  /** Projects likewise. */
  projectsOfSource?: number;
  /** The reader that checked it, and the key for contacts: only with the same it can go on in the middle of the file. */
  reader: string | null;
  /** What it came to; null until it is over. */
  tally: Tally | null;
  /** The directory version that holds everything of it; null until it is completed. */
  directoryVersion: number | null;
  /** The version of the projects likewise. */
  projectsVersion?: number;
  /** ISO 8601. */
  startedAt: string;
  finishedAt: string | null;
  /** Why it failed or was cancelled: a stable code and what a person can do. */
  error: ImportError | null;
  /** Once it was asked to be undone; what it came to is counted once it has finished. */
  undo?: ImportUndoDocument;
}

/** Whether it has been asked to be undone and is not yet. */
export function isBeingUndone({ undo }: Pick<ImportRecord, 'undo'>): boolean {
  return undo !== undefined && undo.finishedAt === null && undo.error === null;
}

export interface ImportError {
  code: string;
  message: string;
  /** Of a replace that was stopped because of them. */
  removals?: Removals;
}

/** How an import ends without having been completed. */
export interface Ending {
  status: 'failed' | 'cancelled';
  error: ImportError;
}

/** What has been carried out so far. */
export interface Tally {
  rows: RowCounts;
  /** Rows stored without an identity key that another organisation keeps, or without what they contradict. */
  warnings: number;
  /** Organisations and projects that a replace has removed, and those that it has taken out of its source only. */
  removed: number;
  withdrawn: number;
  /** Rows stored of organisations that no longer exist. */
  closed: number;
  /** Rows that say something of projects. */
  ofProjects: number;
  /** Projects that were new. */
  projects: number;
  /** Organisations that were new; counted apart where rows are participations. */
  organisations?: number;
  /** Where the last of them stands in the file that was not blank; 0 when there was none. */
  line: number;
  findingsKept: number;
  findingsLeftOut: number;
}

/** What is remembered of one committed batch. */
export interface Receipt extends Tally {
  /** The tally above: up to and including this batch. The findings: of this batch. */
  findings: StoredFinding[];
  /** Organisations that were new to the directory; projects, in the part about these. */
  created: string[];
  /** Those that were known, with the fingerprint of what the row says of them; null when it says nothing new. */
  met: [organisation: string, fingerprint: string | null][];
  /** Those between which a row could not decide: the file has one of them. */
  undecided?: string[];
}

/** A finding with the ids of the organisations it may be about, so that it can be taken back when one is erased. */
export interface StoredFinding extends Finding {
  about?: string[];
}

/** The tally before the first row. */
export const NOTHING_YET: Tally = {
  rows: { read: 0, created: 0, updated: 0, unchanged: 0, rejected: 0, conflicts: 0, blank: 0 },
  warnings: 0,
  removed: 0,
  withdrawn: 0,
  closed: 0,
  ofProjects: 0,
  projects: 0,
  line: 0,
  findingsKept: 0,
  findingsLeftOut: 0,
};
