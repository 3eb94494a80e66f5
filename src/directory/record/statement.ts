import type { Contacts } from './contacts.js';
import { identifierKeys, idsOfKeys } from './identity-keys.js';
import { erasableNames, type NameKeys, nameKeys } from './name-keys.js';
import type { Fragment, Profile } from './organisation.js';
import { schemeInSource } from './other-identifiers.js';
import type { StoredFragment } from './record.js';

/** One mapped row of a file. It names the numbers of its own source by the schemes `source` and `source/<column>`. */
export interface Row {
  /** Its line in the file. */
  line: number;
  fragment: Fragment;
  /** In a row of an export: the id that the organisation had where it was exported. */
  exportedId?: string | undefined;
}

/** A row with its source and all that is derived from these alone. */
export interface Statement extends Row, NameKeys {
  source: string;
  /** The fragment as it is stored, with its fingerprint. */
  stored: StoredFragment;
  /** The keys of its identifiers, best kind first. */
  identifierKeys: string[];
}

/** `contacts`: how they are stored. */
export function toStatement(
  { line, exportedId, ...mapped }: Row,
  source: string,
  contacts: Contacts,
): Statement {
  const fragment = { ...mapped.fragment, profile: inSource(mapped.fragment.profile, source) };
  const stated = identifierKeys(fragment.profile);
  return {
    ...{ line, exportedId, source, fragment, stored: contacts.stored(fragment) },
    identifierKeys: stated,
    ...nameKeys(fragment, stated),
  };
}

/** Every key that may matter to these rows. */
export function keysOf(statements: Statement[]): string[] {
  return [...new Set(statements.flatMap((row) => [...row.identifierKeys, row.nameKey, row.apartKey]))];
}

/** The organisations that rows of an export name. */
export function exportedIds(statements: Statement[]): string[] {
  return statements.flatMap(({ exportedId }) => exportedId ?? []);
}

/** The ids that a new organisation would get by what a row of a source says of it, complete or not. */
export function possibleIds(said: Partial<Profile>, source: string): string[] {
  const profile = inSource({ ...said, name: said.name ?? '' }, source);
  const names = said.name === undefined ? [] : erasableNames({ profile });
  return idsOfKeys([...identifierKeys(profile), ...names]);
}

function inSource(profile: Fragment['profile'], source: string): Fragment['profile'] {
  const { identifiers } = profile;
  if (!identifiers?.others) return profile;
  const others = identifiers.others.map(({ scheme, id }) => ({ scheme: schemeInSource(scheme, source), id }));
  return { ...profile, identifiers: { ...identifiers, others } };
}
