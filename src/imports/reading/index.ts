/**
 * From the bytes of a file to mapped rows. No Redis, no HTTP; a workbook is read in a process of its own.
 *
 * bytes/ unpacks and decodes, tables/ finds the tables and cuts them into records, columns/ says what the columns are,
 * rows/ maps each record. `inspect` looks at the head only and refuses what cannot be read; `checkFile` reads everything
 * once and settles the format; `readRows` with that format yields the same rows every time, so that batches can be cut by
 * position.
 */
export { type CheckedFile, checkFile, HEAD_BYTES, inspect, unitedNotes } from './check-file.js';
export { type Mapping, TARGETS, type Target, targetOf } from './columns/targets.js';
export type { Defaults, FileFormat, ReadingOptions } from './format.js';
export { type Note, Notes } from './notes.js';
export { Pauses } from './pauses.js';
export { type Preview, preview } from './preview.js';
export { readRows } from './read-rows.js';
export { READER_VERSION } from './reader-version.js';
export type { Row, RowProblem } from './row.js';
export { type UnreadableFileCode, UnreadableFileError } from './unreadable-file.js';
