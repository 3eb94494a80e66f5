/**
 * From the bytes of a file to mapped rows. Pure: no Redis, no HTTP, no disk.
 *
 * `inspect` looks at the head only and refuses what cannot be read; `checkFile` reads everything once and settles the
 * format; `readRows` with that format yields the same rows every time, so that batches can be cut by position.
 */
export { type CheckedFile, checkFile } from './check-file.js';
export { type Mapping, TARGETS, type Target, targetOf } from './columns/targets.js';
export type { FileFormat, ReadingOptions } from './format.js';
export { HEAD_BYTES, inspect } from './inspect.js';
export type { Note } from './notes.js';
export { Pauses } from './pauses.js';
export { readRows } from './read-rows.js';
export { READER_VERSION } from './reader-version.js';
export type { Row } from './row.js';
export { type UnreadableFileCode, UnreadableFileError } from './unreadable-file.js';
