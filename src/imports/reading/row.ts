import type { Fragment, Profile } from '../../directory/index.js';
import type { Participation, ProjectStatement } from '../../projects/index.js';

/** What is wrong with a row, or was: which cell, and how to mend it. */
export interface RowProblem {
  /** Column name, or the path of a field in the profile's own shape; absent when the row as a whole is meant. */
  column?: string;
  value?: string;
  code: string;
  message: string;
}

/**
 * Rows after the header, in exactly one of three states: one row, or several blank ones that follow each other. `line` is
 * the physical line where it starts (first line = 1), in a workbook its row; in JSON and XML the position of the element
 * (first element = 1). A row of an export of this service has the id that the organisation had there. `warnings`: what it
 * says of a project and contradicts itself or others, and is left out.
 */
export type Row =
  | { line: number; kind: 'blank'; rows: number }
  | {
      line: number;
      kind: 'rejected';
      problems: RowProblem[];
      /** What it says, complete or not, as far as it could be read: by that it can be told whom it is about. */
      said?: Partial<Profile>;
      exportedId?: string;
    }
  | {
      line: number;
      kind: 'mapped';
      fragment: Fragment;
      /** In a list of participations: the project that the organisation takes part in. */
      participation?: Participation;
      repaired?: RowProblem;
      exportedId?: string;
      warnings?: RowProblem[];
    }
  /** A participation that names its organisation by one of these identity keys only, best first. */
  | {
      line: number;
      kind: 'participation';
      keys: string[];
      participation: Participation;
      warnings?: RowProblem[];
    }
  /** What is said of a project by itself. */
  | { line: number; kind: 'project'; project: ProjectStatement; warnings?: RowProblem[] };

/** More of a row are not told: a person mends them in the first place, and a row can have thousands. */
const PROBLEMS_TOLD = 5;

/** A row that is not taken, with the first of its problems. */
export function rejectedRow(line: number, problems: RowProblem[]): Extract<Row, { kind: 'rejected' }> {
  if (problems.length <= PROBLEMS_TOLD) return { line, kind: 'rejected', problems };
  const left = problems.length - PROBLEMS_TOLD;
  const more = { code: 'more-problems', message: `The row has ${left} more problems, which are not listed.` };
  return { line, kind: 'rejected', problems: [...problems.slice(0, PROBLEMS_TOLD), more] };
}
