import type { Profile } from '../../../directory/index.js';
import { type Row, type RowProblem, rejectedRow } from '../row.js';
import { coordinates } from '../values/coordinates.js';
import { deriveExperience, deriveLevel } from './derive.js';
import type { Draft } from './draft.js';

/** Completes a draft and judges it: a name is needed, and an identifier or a country. */
export function finish(line: number, draft: Draft, programme: string): Row {
  const { profile, basis, problems, latitude, longitude } = draft;
  if (latitude !== undefined && longitude !== undefined) {
    const location = coordinates(latitude, longitude);
    if (location) profile.location ??= location;
  }
  deriveLevel(profile);
  deriveExperience(profile, programme);
  const missing = problems.length === 0 ? whatIsMissing(profile) : undefined;
  if (missing) problems.push(missing);
  const { name } = profile;
  if (problems.length > 0 || name === undefined) return rejectedRow(line, problems);
  const hasBasis = Object.keys(basis).length > 0;
  return { line, kind: 'mapped', fragment: { profile: { ...profile, name }, ...(hasBasis && { basis }) } };
}

function whatIsMissing({ name, identifiers, country }: Partial<Profile>): RowProblem | undefined {
  if (name === undefined)
    return { column: 'name', code: 'name-missing', message: 'The organisation has no name: fill it in.' };
  const isIdentified = Object.values(identifiers ?? {}).some((given) => given.length > 0);
  if (isIdentified || country !== undefined) return undefined;
  return {
    column: 'country',
    code: 'identity-missing',
    message:
      'There is neither an identifier (PIC, OID, ROR, VAT, Erasmus code) nor a country: fill in one of them.',
  };
}
