import { z } from 'zod';
import {
  fromCells,
  isExportedTable,
  LONGEST_LISTS,
  type Profile,
  profileFields,
  takeEmails,
} from '../../../directory/index.js';
import { recogniseCountry } from '../../../vocabularies/index.js';
import type { Notes } from '../notes.js';
import type { RowProblem } from '../row.js';
import { type Draft, newDraft } from '../rows/draft.js';
import type { KnownSource } from '../rows/known-source.js';
import { isObject } from '../tables/objects.js';

/** What the service adds to a profile that it gives out; meaningless in a file that comes in. */
const SERVER_MADE = new Set(['id', 'version', 'updatedAt', 'sources', 'labels', 'derived', 'merged']);

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

/** Profiles of this service, as it gives them out; exported tables are rows of the same shape. */
export const kompaan: KnownSource = {
  profile: 'kompaan',
  recognises: (_columns, objects, names) => isProfileShape(objects) || isExportedTable(names),
  read: (value, notes) => [readProfile(value, notes)],
  fromCells,
};

/** Whether most objects have the shape of a profile of this service, a mistyped field here and there included. */
function isProfileShape(objects: object[]): boolean {
  const fields = new Set(objects.flatMap((object) => Object.keys(object)));
  if (!fields.has('name')) return false;
  if ([...fields].every((field) => known.has(field))) return true;
  return telling.some((field) => fields.has(field)) && objects.filter(isLikely).length >= objects.length / 2;
}

function isLikely(object: object): boolean {
  const fields = Object.keys(object);
  return fields.filter((field) => !known.has(field)).length <= fields.length / 3;
}

/** Reads one object of that shape as it is; every fault is a problem whose column is the path of the field. */
export function readProfile(value: Record<string, unknown>, notes: Notes): Draft {
  const exportedId = exportedIdOf(value);
  const asked = exportedId === undefined ? asGiven(value) : withinLimits(asGiven(value));
  const given = withoutEmails(asked, notes);
  const result = profileSchema.safeParse(given);
  const draft = { ...newDraft(), ...(exportedId !== undefined && { exportedId }) };
  if (result.success) return { ...draft, profile: result.data };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, given, 'A profile'));
  return { ...draft, profile: soundPart(given), problems };
}

/** The fields that have no fault: by them it can be told whom a refused row is about. */
function soundPart(given: Record<string, unknown>): Partial<Profile> {
  const fields = Object.entries(profileFields).flatMap(([field, schema]) => {
    const { success, data } = schema.safeParse(given[field]);
    return success ? [[field, data]] : [];
  });
  return Object.fromEntries(fields);
}

/** A profile that this service gave out has an id and a version. */
function exportedIdOf({ id, version }: Record<string, unknown>): string | undefined {
  const isExported = typeof id === 'string' && /^[a-z2-7]{20}$/.test(id) && Number.isInteger(version);
  return isExported ? id : undefined;
}

const { otherNames, erasmusCodes, others } = LONGEST_LISTS;
const UNITED = new Map(Object.entries({ otherNames, erasmusCodes, others }));

/** Of lists that are united over sources there may be more in the directory than one source may say. */
function withinLimits(given: Record<string, unknown>): Record<string, unknown> {
  const fields = Object.entries(given).map(([field, value]) => {
    if (Array.isArray(value)) return [field, value.slice(0, UNITED.get(field))];
    return [field, field === 'identifiers' && isObject(value) ? withinLimits(value) : value];
  });
  return Object.fromEntries(fields);
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

/** The problems of one fault; `whole`: what has the fields, as a sentence begins with it. */
export function problemsOf(issue: z.core.$ZodIssue, given: unknown, whole: string): RowProblem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      column: [...path, key].join('.'),
      code: 'field-unknown',
      message: `${whole} has no such field: correct its name or leave it out.`,
    }));
  const column = path.join('.');
  const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], given);
  return [
    {
      column,
      value: JSON.stringify(value)?.slice(0, 200) ?? '',
      code: codes.get(column) ?? 'field-invalid',
      // The value stands beside it, and a summary says the same of many rows.
      message: issue.message.replace(/^".*" is/s, 'This is'),
    },
  ];
}
