import type { Fragment, Profile } from '../../../directory/index.js';
import type { ProjectProfile, Role } from '../../../projects/index.js';
import type { RowProblem } from '../row.js';

/** A profile being put together from one row. */
export interface Draft {
  profile: Partial<Profile>;
  basis: NonNullable<Fragment['basis']>;
  problems: RowProblem[];
  /** Of two columns; together they make the location. */
  latitude?: number;
  longitude?: number;
  address?: string;
  /** In a row of an export of this service: the id that the organisation had there. */
  exportedId?: string;
  /** Of a column for the country what is none; it does not matter where another column says it. */
  unknownCountry?: RowProblem;
  /** Numbers of national registers, whose schemes depend on the country. */
  registered: { column: string; number: string }[];
  /** Words for what kind of organisation it is that are no code or label; what they mean depends on the country. */
  kinds: { column: string; words: string }[];
  /** In a list of projects or of participations. */
  project?: ProjectDraft;
}

/** What a row says of a project, and of the part of its organisation in it. */
export interface ProjectDraft {
  /** Identity keys that are known everywhere. */
  keys: string[];
  /** What the source itself calls it. */
  number?: string;
  profile: ProjectProfile;
  /** `unclear` where a row says two different ones. */
  role?: Role | 'unclear';
  until?: string;
  /** What contradicts itself or cannot be, and is left out: the row is stored without it. */
  warnings: RowProblem[];
  /** The row names no organisation, and is not meant to. */
  isAlone?: boolean;
}

export function newProject(): ProjectDraft {
  return { keys: [], profile: {}, warnings: [] };
}

export function newDraft(): Draft {
  return { profile: {}, basis: {}, problems: [], registered: [], kinds: [] };
}

/** Notes why a row cannot be taken. */
export function reject(draft: Draft, column: string, value: string, code: string, message: string): void {
  draft.problems.push(problem(column, value, code, message));
}

export function problem(column: string, value: string, code: string, message: string): RowProblem {
  return { column, value: value.slice(0, 200), code, message };
}
