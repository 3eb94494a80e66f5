import { possibleIds } from '../../../directory/index.js';
import { type Row, type RowProblem, rejectedRow } from '../row.js';
import { coordinates } from '../values/coordinates.js';
import { deriveExperience, deriveLevel } from './derive.js';
import type { Draft } from './draft.js';

/** Completes a draft and judges it: a name is needed, and an identifier or a country (or, in an export, an id). */
export function finish(line: number, draft: Draft, programme: string): Row {
  const { profile, basis, problems, latitude, longitude, exportedId } = draft;
  if (latitude !== undefined && longitude !== undefined) {
    const location = coordinates(latitude, longitude);
    if (location) profile.location ??= location;
  }
  // What an export leaves out is not known: deriving it again would say something new.
  if (exportedId === undefined) {
    deriveLevel(profile);
    deriveExperience(profile, programme);
  }
  const missing = problems.length === 0 ? whatIsMissing(draft) : undefined;
  if (missing) problems.push(missing);
  const { name } = profile;
  if (problems.length > 0 || name === undefined)
    return { ...rejectedRow(line, problems), about: possibleIds(profile) };
  const hasBasis = Object.keys(basis).length > 0;
  const fragment = { profile: { ...profile, name }, ...(hasBasis && { basis }) };
  return { line, kind: 'mapped', fragment, ...(exportedId !== undefined && { exportedId }) };
}

function whatIsMissing({ profile, exportedId }: Draft): RowProblem | undefined {
  const { name, identifiers, country } = profile;
  if (name === undefined)
    return { column: 'name', code: 'name-missing', message: 'The organisation has no name: fill it in.' };
  const isIdentified = Object.values(identifiers ?? {}).some((given) => given.length > 0);
  if (isIdentified || country !== undefined || exportedId !== undefined) return undefined;
  return {
    column: 'country',
    code: 'identity-missing',
    message:
      'There is neither an identifier (PIC, OID, ROR, VAT, Erasmus code) nor a country: fill in one of them.',
  };
}
