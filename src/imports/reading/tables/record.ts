import type { RowProblem } from '../row.js';

/** One row as the file has it, before any meaning is given to it. */
export type SourceRecord =
  | { line: number; cells: string[] }
  | { line: number; value: unknown }
  | { line: number; problem: RowProblem };
