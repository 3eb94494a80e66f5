import type { Fragment } from '../../directory/index.js';

/** Why a row was not taken: which cell, and how to mend it. */
export interface RowProblem {
  /** Column name, or the path of a field in the profile's own shape; absent when the row as a whole is meant. */
  column?: string;
  value?: string;
  code: string;
  message: string;
}

/**
 * One row after the header, in exactly one of three states. `line` is the physical line where it starts (first line = 1);
 * in a JSON array the position of the element (first element = 1).
 */
export type Row =
  | { line: number; kind: 'blank' }
  | { line: number; kind: 'rejected'; problems: RowProblem[] }
  | { line: number; kind: 'mapped'; fragment: Fragment };
