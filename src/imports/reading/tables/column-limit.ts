import { UnreadableFileError } from '../unreadable-file.js';

/** Lists of organisations have some dozens; each takes work, for the header and for every row. */
const MOST_COLUMNS = 1_000;

/** Throws UnreadableFileError (`too-many-columns`). */
export function requireFewColumns(count: number): void {
  if (count > MOST_COLUMNS)
    throw new UnreadableFileError(
      'too-many-columns',
      `The file has ${count} columns, and at most ${MOST_COLUMNS} are read: leave out those that say nothing of the organisation.`,
    );
}
