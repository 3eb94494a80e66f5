/**
 * A profile as a row of a table, and back: what is written here is read again exactly, by the import that recognises the
 * columns. Objects are those of `GET /organisations/{id}`, as JSON has them.
 */

import type { OtherIdentifier, Relation } from '../record/organisation.js';

/** How a value stands in one cell. What cannot be read is left as text, so that the schema can say what is wrong. */
interface Form {
  write(value: unknown): string;
  read(cell: string): unknown;
}

const text: Form = { write: String, read: (cell) => cell };

const number: Form = {
  write: String,
  read: (cell) => (Number.isFinite(Number(cell)) ? Number(cell) : cell),
};

/** Items behind each other with `; ` between them. */
const list: Form = {
  write: (value) => joined((value as unknown[]).map((item) => escaped(String(item)))),
  read: (cell) => parts(cell).map(plain),
};

/** Names with their language behind them where it is known: `Universiteit Gent [nl]; Ghent University [en]`. */
const names: Form = {
  write: (value) => joined((value as { name: string; lang?: string }[]).map(writtenName)),
  read: (cell) => parts(cell).map(readName),
};

/** Derived values with what they follow from left out: `public-administration; culture`. */
const values: Form = {
  write: (value) => list.write((value as { value: string }[]).map((each) => each.value)),
  read: list.read,
};

/** As people write and search them: `NO-BRC:998433290; source:sk-schools:100001877`. */
const identifiers: Form = {
  write: (value) => joined((value as OtherIdentifier[]).map(({ scheme, id }) => escaped(`${scheme}:${id}`))),
  read: (cell) => parts(cell).map(readIdentifier),
};

/** What it is, its key and its name: `parent | ror:00cv9y106 | Ghent University; child | pic:948821603`. */
const relations: Form = {
  write: (value) => joined((value as Relation[]).map(writtenRelation)),
  read: (cell) => parts(cell).map(readRelation),
};

interface Column {
  name: string;
  form: Form;
  /** Where the value stands in the object. */
  path: readonly string[];
}

const column = (name: string, form: Form, path = name): Column => ({ name, form, path: path.split('.') });

const COLUMNS = [
  column('name', text),
  column('shortName', text),
  column('otherNames', names),
  column('pic', text, 'identifiers.pic'),
  column('oid', text, 'identifiers.oid'),
  column('ror', text, 'identifiers.ror'),
  column('erasmusCodes', list, 'identifiers.erasmusCodes'),
  column('vat', text, 'identifiers.vat'),
  column('otherIdentifiers', identifiers, 'identifiers.others'),
  column('country', text),
  column('region', text),
  column('city', text),
  column('latitude', number, 'location.lat'),
  column('longitude', number, 'location.lon'),
  column('organisationType', text),
  column('sectors', list),
  column('expertise', list),
  column('levelOfActivity', text, 'levelOfActivity.value'),
  column('levelOfActivityBasis', text, 'levelOfActivity.basis'),
  column('experience', text, 'experience.value'),
  column('experienceBasis', text, 'experience.basis'),
  column('projectCount', number),
  column('description', text),
  column('website', text),
  column('languages', list),
  column('relations', relations),
  column('status', text),
  column('lastConfirmedAt', text),
];

const CONTACT = [
  column('contactName', text, 'contact.name'),
  column('contactEmail', text, 'contact.email'),
  column('contactPhone', text, 'contact.phone'),
];

/** What the service adds to a profile; `id` and `version` mark a table as an export. */
const OF_THE_SERVICE = [
  column('id', text),
  column('version', number),
  column('updatedAt', text),
  column('sources', list),
  column('derivedOrganisationType', text, 'derived.organisationType.value'),
  column('derivedSectors', values, 'derived.sectors'),
  column('derivedExpertise', values, 'derived.expertise'),
  column('derivedLevelOfActivity', text, 'derived.levelOfActivity.value'),
  column('derivedExperience', text, 'derived.experience.value'),
];

const byName = new Map([...COLUMNS, ...CONTACT, ...OF_THE_SERVICE].map((each) => [each.name, each]));

/** The header of an exported table. */
export function tableHeader({ contacts }: { contacts: boolean }): string[] {
  return [...COLUMNS, ...(contacts ? CONTACT : []), ...OF_THE_SERVICE].map(({ name }) => name);
}

/** The cells of a profile in the order of the header. No spreadsheet takes one for a formula. */
export function toCells(profile: object, header: readonly string[]): string[] {
  return header.map((name) => {
    const { form, path } = byName.get(name)!;
    const value = path.reduce<unknown>((at, key) => (at as Json | undefined)?.[key], profile);
    return value === undefined ? '' : unlikeFormula(form.write(value));
  });
}

type Json = Record<string, unknown>;

/** Whether a table with these columns is an export, perhaps with columns added, moved or taken away since. */
export function isExportedTable(columns: readonly string[]): boolean {
  return ['name', 'id', 'version', 'updatedAt'].every((name) => columns.includes(name));
}

/** The profile that a row of an exported table shows, as yet unchecked; columns of others are left out. */
export function fromCells(columns: readonly string[], cells: readonly string[]): Json {
  const profile: Json = {};
  for (const [at, name] of columns.entries()) {
    const known = byName.get(name);
    const cell = asWritten(cells[at] ?? '').trim();
    if (!known || cell === '') continue;
    const holder = known.path.slice(0, -1).reduce<Json>((object, key) => {
      object[key] ??= {};
      return object[key] as Json;
    }, profile);
    holder[known.path.at(-1)!] = known.form.read(cell);
  }
  return profile;
}

// An apostrophe goes before what a spreadsheet would run as a formula, and before another apostrophe before that: so
// taking one away always gives what was there. Plain numbers stay numbers.
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const ESCAPED = /^'+[=+\-@\t\r＝＋－＠]/;
const PLAIN_NUMBER = /^-\d+(\.\d+)?$/;

/** A cell that no spreadsheet takes for a formula. */
export function unlikeFormula(cell: string): string {
  return FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
}

function asWritten(cell: string): string {
  return ESCAPED.test(cell) ? cell.slice(1) : cell;
}

function joined(items: string[]): string {
  return items.join('; ');
}

function escaped(item: string): string {
  return item.replace(/[\\;]/g, '\\$&');
}

function plain(part: string): string {
  return part.replace(/\\(.)/gs, '$1');
}

const ITEMS = /(?:\\.|[^;\\]|\\$)+/gs;
const MEMBERS = /(?:\\.|[^|\\]|\\$)+/gs;

function parts(cell: string, kind = ITEMS): string[] {
  const found = cell.match(kind) ?? [];
  return found.map((part) => part.trim()).filter((part) => part !== '');
}

const IN_LANGUAGE = / \[([a-z]{2})\]$/;

/** A name that only looks as if its language stood behind it has a backslash before the bracket. */
function writtenName({ name, lang }: { name: string; lang?: string }): string {
  const item = escaped(name);
  return lang === undefined ? item.replace(IN_LANGUAGE, ' \\[$1]') : `${item} [${lang}]`;
}

function readName(part: string): { name: string; lang?: string } {
  const [, lang] = IN_LANGUAGE.exec(part) ?? [];
  return lang === undefined ? { name: plain(part) } : { name: plain(part.replace(IN_LANGUAGE, '')), lang };
}

const IDENTIFIER = /^(source:[^:]+|[^:]*):(.*)$/s;

function readIdentifier(part: string): OtherIdentifier {
  const [, scheme = '', id = ''] = IDENTIFIER.exec(plain(part)) ?? [];
  return { scheme, id };
}

function writtenRelation({ kind, key, name }: Relation): string {
  const members = name === undefined ? [kind, key] : [kind, key, name];
  return members.map((member) => escaped(member).replaceAll('|', '\\|')).join(' | ');
}

function readRelation(part: string): { kind: string; key: string; name?: string } {
  const [kind = '', key = '', name] = parts(part, MEMBERS).map(plain);
  return { kind, key, ...(name !== undefined && { name }) };
}
