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
  /** In a row of an export of this service: the id that the organisation had there. */
  exportedId?: string;
}

export function newDraft(): Draft {
  return { profile: {}, basis: {}, problems: [] };
}
