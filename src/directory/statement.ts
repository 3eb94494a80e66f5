import type { Contacts } from './contacts.js';
import { identifierKeys, nameKey } from './identity.js';
import type { Fragment } from './organisation.js';
import type { StoredFragment } from './record.js';

/** One mapped row of a file. */
export interface Row {
  /** Its line in the file. */
  line: number;
  fragment: Fragment;
  /** In a row of an export: the id that the organisation had where it was exported. */
  exportedId?: string | undefined;
}

/** A row with all that is derived from it alone. */
export interface Statement extends Row {
  /** As it is stored, with its fingerprint. */
  stored: StoredFragment;
  /** The keys of its identifiers, best kind first. */
  identifierKeys: string[];
  /** The key that counts when no identifier does. */
  nameKey: string;
}

export function toStatement(row: Row, contacts: Contacts): Statement {
  const { fragment } = row;
  return {
    ...row,
    stored: contacts.stored(fragment),
    identifierKeys: identifierKeys(fragment.profile),
    nameKey: nameKey(fragment.profile),
  };
}

/** The organisations that rows of an export name. */
export function exportedIds(statements: Statement[]): string[] {
  return statements.flatMap(({ exportedId }) => exportedId ?? []);
}

/** Every key that may matter to these rows. */
export function keysOf(statements: Statement[]): string[] {
  return [...new Set(statements.flatMap((statement) => [...statement.identifierKeys, statement.nameKey]))];
}
