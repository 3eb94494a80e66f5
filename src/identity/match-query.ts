import type { Identifiers } from '../directory/index.js';

/** What is known of an organisation that is looked for. */
export interface MatchQuery {
  /** Its name; or a line of text, such as an affiliation, that may name several. One of them. */
  name?: string | undefined;
  text?: string | undefined;
  city?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  country?: string | undefined;
  website?: string | undefined;
  identifiers?: Identifiers | undefined;
  /** Its id, or identity keys that it may have, in the place of a name that looks like one. */
  keys?: readonly string[] | undefined;
  /** Organisations of these types only, or of none that is known. */
  types?: readonly string[] | undefined;
  /** Candidates in the answer, at most. */
  most?: number | undefined;
}
