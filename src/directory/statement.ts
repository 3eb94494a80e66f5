import { fingerprintOf } from './fingerprint.js';
import { identifierKeys, nameKey } from './identity.js';
import type { Fragment } from './organisation.js';

/** One mapped row of a file. */
export interface Row {
  /** Its line in the file. */
  line: number;
  fragment: Fragment;
}

/** A row with all that is derived from it alone. */
export interface Statement extends Row {
  fingerprint: string;
  /** The keys of its identifiers, best kind first. */
  identifierKeys: string[];
  /** The key that counts when no identifier does. */
  nameKey: string;
}

export function toStatement({ line, fragment }: Row): Statement {
  return {
    line,
    fragment,
    fingerprint: fingerprintOf(fragment),
    identifierKeys: identifierKeys(fragment.profile),
    nameKey: nameKey(fragment.profile),
  };
}

/** Every key that may matter to these rows. */
export function keysOf(statements: Statement[]): string[] {
  return [...new Set(statements.flatMap((statement) => [...statement.identifierKeys, statement.nameKey]))];
}
