/** The directory's keys in Redis; one slot of a cluster, because the commit script writes them together. */
export const RECORDS = '{directory}:records';
export const VERSIONS = '{directory}:versions';
export const KEYS = '{directory}:keys';
/** Id of a record that was merged into another one, to the id of that one. Follows from the records, as the keys do. */
export const ALIASES = '{directory}:aliases';
/** Organisation to those that are the same legal entity and not merged with it, with spaces between them. */
export const OPEN_DUPLICATES = '{directory}:open-duplicates';
export const LOG = '{directory}:log';
export const ERASED = '{directory}:erased';
export const ERASURE_SECRET = '{directory}:erasure-secret';
/** The ids of the keys that contacts are sealed with. */
export const CONTACT_KEYS = '{directory}:contact-keys';
/** How far search has come; beside the log, because the script that moves it looks there. */
export const SEARCH = '{directory}:search';

/** The hashes that a commit writes: those of the record, or those of a dry run, which lie over them. */
export interface Place {
  records: string;
  versions: string;
  keys: string;
}

/** Where records of one kind are kept, with all that a commit of them writes. */
export interface Space extends Place {
  aliases: string;
  log: string;
  erased: string;
  /** A sorted set of what records are listed under; its `merges` counts how often one became part of another, or no longer was. */
  entries: string;
}

export const ORGANISATIONS: Space = {
  ...{ records: RECORDS, versions: VERSIONS, keys: KEYS, aliases: ALIASES, log: LOG, erased: ERASED },
  entries: '{directory}:entries',
};

const ofImport = (id: string, what: string) => `{directory}:import:${id}:${what}`;

/** What is remembered of the batches of an import; once it has the field `closed`, nothing more of it is written. */
export const receiptsKey = (id: string) => ofImport(id, 'batches');
/** Organisation to what an import found where it changed something for the first time: see `before.ts`. */
export const beforeKey = (id: string) => ofImport(id, 'before');
/** Matches `beforeKey` of every import. */
export const ANY_BEFORE = ofImport('*', 'before');
/** What is remembered of the pieces of an undo. */
export const undoKey = (id: string) => ofImport(id, 'undo');
/** Where a dry run writes. */
export const dryPlace = (id: string): Place => ({
  records: ofImport(id, 'dry-records'),
  versions: ofImport(id, 'dry-versions'),
  keys: ofImport(id, 'dry-keys'),
});
