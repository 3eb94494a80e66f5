import type { Target } from '../columns/targets.js';
import type { SourceProfile } from '../format.js';
import type { Draft } from '../rows/draft.js';

/** A published list whose columns are known. Column names are folded (see columns/fold.ts). */
export interface KnownSource {
  profile: SourceProfile;
  recognises(columns: ReadonlySet<string>): boolean;
  mapping: ReadonlyMap<string, Target>;
  /** What the number of projects counts, as it stands in the basis of the experience. */
  programme: string;
  /** Adds what the list implies; `cell` gives the clean value of a column, empty when it has none. */
  complete(draft: Draft, cell: (column: string) => string): void;
}
