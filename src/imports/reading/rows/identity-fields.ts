import { parseOid, parsePic, parseRor } from '../../../directory/index.js';
import { recogniseCountry } from '../../../vocabularies/index.js';
import type { Draft } from './draft.js';

const LONGEST_NAME = 500;

/** What identifies an organisation must be right: a wrong value is a problem that rejects the row. */

export function setName(draft: Draft, value: string, column: string): void {
  if (value.length <= LONGEST_NAME) draft.profile.name = value;
  else
    reject(
      draft,
      column,
      value,
      'name-too-long',
      `A name has at most ${LONGEST_NAME} characters: shorten it.`,
    );
}

export function setPic(draft: Draft, value: string, column: string): void {
  const pic = parsePic(value);
  if (pic) draft.profile.identifiers = { ...draft.profile.identifiers, pic };
  else
    reject(
      draft,
      column,
      value,
      'pic-invalid',
      'A PIC is nine digits, such as 948821603: correct or empty it.',
    );
}

export function setOid(draft: Draft, value: string, column: string): void {
  const oid = parseOid(value);
  if (oid) draft.profile.identifiers = { ...draft.profile.identifiers, oid };
  else
    reject(
      draft,
      column,
      value,
      'oid-invalid',
      'An OID is E and 8 or 9 digits, such as E10054064: correct or empty it.',
    );
}

export function setRor(draft: Draft, value: string, column: string): void {
  const ror = parseRor(value);
  if (ror) draft.profile.identifiers = { ...draft.profile.identifiers, ror };
  else
    reject(
      draft,
      column,
      value,
      'ror-invalid',
      'A ROR identifier is nine characters behind https://ror.org/ and its last two digits check the others: ' +
        'look it up again or empty it.',
    );
}

export function setCountry(draft: Draft, value: string, column: string): void {
  const country = recogniseCountry(value);
  if (country) draft.profile.country = country;
  else
    reject(
      draft,
      column,
      value,
      'country-unknown',
      'This is no country: give its two-letter code (ISO 3166-1, such as NL) or its name.',
    );
}

function reject(draft: Draft, column: string, value: string, code: string, message: string): void {
  draft.problems.push({ column, value: value.slice(0, 200), code, message });
}
