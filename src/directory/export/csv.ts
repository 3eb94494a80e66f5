import { stringify } from 'csv-stringify/sync';

/** Excel takes UTF-8 for something else without it. */
export const CSV_BEGINNING = '\uFEFF';

/** By itself it quotes a line break in a cell only where it is that between rows. */
const CSV = { record_delimiter: 'windows', quoted_match: /[\r\n]/ };

/** Rows of a table as CSV; what is before the first of them is `CSV_BEGINNING`. */
export function csvOf(rows: string[][]): string {
  return stringify(rows, CSV);
}
