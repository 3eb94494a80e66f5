import type { Fragment, Profile } from '../../../directory/index.js';
import type { RowProblem } from '../row.js';

/** A profile being put together from one row. */
export interface Draft {
  profile: Partial<Profile>;
  basis: NonNullable<Fragment['basis']>;
  problems: RowProblem[];
  /** Of two columns; together they make the location. */
  latitude?: number;
  longitude?: number;
}

export function newDraft(): Draft {
  return { profile: {}, basis: {}, problems: [] };
}
