import { fingerprintOf } from './fingerprint.js';
import { identifierKeys } from './identity.js';
import { type NameKeys, nameKeys } from './name-keys.js';
import type { Fragment } from './organisation.js';
import { schemeInSource } from './other-identifiers.js';

/** One mapped row of a file. It names the numbers of its own source by the schemes `source` and `source/<column>`. */
export interface Row {
  /** Its line in the file. */
  line: number;
  fragment: Fragment;
}

/** A row with its source and all that is derived from these alone. */
export interface Statement extends Row, NameKeys {
  source: string;
  fingerprint: string;
  /** The keys of its identifiers, best kind first. */
  identifierKeys: string[];
}

export function toStatement({ line, fragment: mapped }: Row, source: string): Statement {
  const fragment = inSource(mapped, source);
  const stated = identifierKeys(fragment.profile);
  return {
    ...{ line, source, fragment, fingerprint: fingerprintOf(fragment) },
    identifierKeys: stated,
    ...nameKeys(fragment, stated),
  };
}

/** Every key that may matter to these rows. */
export function keysOf(statements: Statement[]): string[] {
  return [...new Set(statements.flatMap((row) => [...row.identifierKeys, row.nameKey, row.apartKey]))];
}

function inSource(fragment: Fragment, source: string): Fragment {
  const { identifiers } = fragment.profile;
  if (!identifiers?.others) return fragment;
  const others = identifiers.others.map(({ scheme, id }) => ({ scheme: schemeInSource(scheme, source), id }));
  return { ...fragment, profile: { ...fragment.profile, identifiers: { ...identifiers, others } } };
}
