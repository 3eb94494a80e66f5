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
}
