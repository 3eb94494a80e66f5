import { z } from 'zod';
import { LONGEST_LISTS, profileFields, takeEmails } from '../../../directory/index.js';
import { recogniseCountry } from '../../../vocabularies/index.js';
import type { Notes } from '../notes.js';
import type { RowProblem } from '../row.js';
import type { Draft } from '../rows/draft.js';
import { isObject } from '../tables/flatten.js';

/** What the service adds to a profile that it gives out; meaningless in a file that comes in. */
const SERVER_MADE = new Set(['id', 'version', 'updatedAt', 'sources', 'labels', 'derived']);

const profileSchema = z.strictObject(profileFields).partial();

const known = new Set([...Object.keys(profileFields), ...SERVER_MADE]);

/** Field names that hardly any other source has. */
const telling = [
  'identifiers',
  'organisationType',
  'levelOfActivity',
  'otherNames',
  'shortName',
  'sectors',
  'expertise',
];

/** Whether objects have the shape of a profile of this service, a mistyped field here and there included. */
export function isProfileShape(objects: object[]): boolean {
  const fields = new Set(objects.flatMap((object) => Object.keys(object)));
  if (!fields.has('name')) return false;
  const strange = [...fields].filter((field) => !known.has(field));
  if (strange.length === 0) return true;
  return telling.some((field) => fields.has(field)) && strange.length <= fields.size / 3;
}

/** Reads one object of that shape as it is; every fault is a problem whose column is the path of the field. */
export function readProfile(value: Record<string, unknown>, notes: Notes): Draft {
  const exportedId = exportedIdOf(value);
  const asked = exportedId === undefined ? asGiven(value) : withinLimits(asGiven(value));
  const given = withoutEmails(asked, notes);
  const result = profileSchema.safeParse(given);
  if (result.success) return { profile: result.data, basis: {}, problems: [], exportedId };
  return {
    profile: {},
    basis: {},
    problems: result.error.issues.flatMap((issue) => problemsOf(issue, given)),
  };
}

/** A profile that this service gave out has an id and a version. */
function exportedIdOf({ id, version }: Record<string, unknown>): string | undefined {
  const isExported = typeof id === 'string' && /^[a-z2-7]{20}$/.test(id) && Number.isInteger(version);
  return isExported ? id : undefined;
}

/** Of lists that are united over sources there may be more in the directory than one source may say. */
function withinLimits(given: Record<string, unknown>): Record<string, unknown> {
  const { otherNames, identifiers } = given;
  const codes = isObject(identifiers) ? identifiers.erasmusCodes : undefined;
  return {
    ...given,
    ...(Array.isArray(otherNames) && { otherNames: otherNames.slice(0, LONGEST_LISTS.otherNames) }),
    ...(isObject(identifiers) &&
      Array.isArray(codes) && {
        identifiers: { ...identifiers, erasmusCodes: codes.slice(0, LONGEST_LISTS.erasmusCodes) },
      }),
  };
}

/** Without what the server made and without nulls, and countries as the vocabulary has them. */
function asGiven(value: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(value).filter(([field, item]) => item !== null && !SERVER_MADE.has(field));
  const given = Object.fromEntries(
    entries.map(([field, item]) => [field, isObject(item) ? withoutNulls(item) : item]),
  );
  const country = typeof given.country === 'string' ? recogniseCountry(given.country) : undefined;
  return country === undefined ? given : { ...given, country };
}

function withoutNulls(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, item]) => item !== null));
}

/** Moves e-mail addresses from every text, however deep, to the contact. */
function withoutEmails(given: Record<string, unknown>, notes: Notes): Record<string, unknown> {
  const { contact, ...open } = given;
  const found: string[] = [];
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (isObject(value))
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, strip(item)]));
    if (typeof value !== 'string') return value;
    const { text, emails, removed } = takeEmails(value);
    notes.add('email-moved', undefined, removed);
    found.push(...emails);
    return removed > 0 && text === '' ? undefined : text;
  };
  const entries = Object.entries(open).map(([field, value]) => [field, strip(value)] as const);
  const stripped = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  if (contact !== undefined && !isObject(contact)) return { ...stripped, contact };
  const [email] = found;
  const united = email === undefined ? contact : { email, ...contact };
  return united === undefined ? stripped : { ...stripped, contact: united };
}

const codes = new Map([
  ['country', 'country-unknown'],
  ['identifiers.pic', 'pic-invalid'],
  ['identifiers.oid', 'oid-invalid'],
  ['identifiers.ror', 'ror-invalid'],
]);

function problemsOf(issue: z.core.$ZodIssue, given: unknown): RowProblem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      column: [...path, key].join('.'),
      code: 'field-unknown',
      message: 'A profile has no such field: correct its name or leave it out.',
    }));
  const column = path.join('.');
  const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], given);
  return [
    {
      column,
      value: JSON.stringify(value)?.slice(0, 200) ?? '',
      code: codes.get(column) ?? 'field-invalid',
      message: issue.message,
    },
  ];
}
