import { takeEmails } from '../../../directory/index.js';
import { countryOfRegion } from '../../../vocabularies/index.js';
import { foldName } from '../values/folded.js';
import { recogniseCode, typeInWords } from '../values/terms.js';
import { ID_OF_ELSE, isAboutProject, namesOrganisation, readHeader } from './column-names.js';
import { kindOfColumn, type ValueKind } from './kinds.js';
import type { Mapping, Target } from './targets.js';

/** The columns of a table with rows that show what they hold, cleaned. */
export interface Sample {
  columns: string[];
  rows: string[][];
}

export interface Proposal {
  mapping: Mapping;
  /** 0 to 1 for every column. */
  confidence: Record<string, number>;
  /** The mapped columns: of two for one field the first one fills it, the other what it leaves empty. */
  order: string[];
  /** Columns whose values are one text together, in their order. */
  joined: string[][];
}

interface Column {
  name: string;
  /** What is read of its name: in a register of associations the title is a name. */
  header: string;
  at: number;
  values: string[];
  /** Filled rows, 0 to 1. */
  filled: number;
  kind: ValueKind | undefined;
}

interface Candidate {
  column: Column;
  target: Target;
  confidence: number;
  rank: number;
}

const VALUES_ALONE = 0.6;
const NAMED_BUT_STRANGE = 0.3;
/** Below it a column does not stand beside another one for the same field. */
const SURE_ENOUGH = 0.5;
/** Of two columns for one field the fuller one comes first when it is so much fuller. */
const MUCH_FULLER = 0.2;

const notWords: ValueKind[] = ['number', 'date', 'pic', 'oid', 'email', 'url', 'coordinates'];

const fittingKinds: Partial<Record<Target, ValueKind[]>> = {
  pic: ['pic'],
  oid: ['oid'],
  ror: ['ror'],
  erasmusCode: ['erasmus-code'],
  country: ['country'],
  location: ['coordinates'],
  latitude: ['number'],
  longitude: ['number'],
  projectCount: ['number'],
  endDate: ['date'],
  website: ['url', 'email', 'text'],
  'contact.email': ['email'],
};

const codedTargets = {
  organisationType: 'organisation-types',
  sectors: 'sectors',
  expertise: 'expertise',
  levelOfActivity: 'levels-of-activity',
  experience: 'experience',
} as const;

/** Kinds so particular that they need no telling column name. Nine digits, or E and eight, are not among them. */
const distinctive: Partial<Record<ValueKind, Target>> = {
  ror: 'ror',
  'erasmus-code': 'erasmusCode',
  email: 'contact.email',
  country: 'country',
};

/**
 * Columns kept although their values look strange: a wrong identifier or country must reject its row, and a
 * value that no code list knows must be noted.
 */
const KEPT_WHEN_STRANGE: ReadonlySet<Target> = new Set<Target>([
  'pic',
  'oid',
  'ror',
  'country',
  ...(Object.keys(codedTargets) as Target[]),
]);

/**
 * A target for every column, from its name and its values; `ignored` where nothing fits. `isAboutProjects`: the rows are about
 * projects, although none of these columns says so.
 */
export function proposeMapping(sample: Sample, isAboutProjects = false): Proposal {
  const headers = isAboutProjects ? sample.columns : headersOf(sample.columns);
  const columns = sample.columns.map((name, at) => columnOf(name, headers[at]!, at, sample.rows));
  const best = new Map<Column, Candidate>();
  for (const candidate of columns.flatMap(candidatesFor).sort(bySureness))
    if (!best.has(candidate.column)) best.set(candidate.column, candidate);
  const chosen = withName(columns, [...best.values()]);
  const joined = splitTexts(chosen);
  const isOfProjects = isAboutProjects || headers.some(isAboutProject);
  const kept = [
    ...withoutDoubtful(
      chosen.filter(({ target }) => target !== 'id'),
      isOfProjects,
      sample.rows,
    ),
    ...ownIdentifiers(chosen, sample, isOfProjects),
  ];
  const order = inOrder(kept);
  const byName = new Map(kept.map((candidate) => [candidate.column.name, candidate]));
  return {
    mapping: Object.fromEntries(columns.map(({ name }) => [name, byName.get(name)?.target ?? 'ignored'])),
    confidence: Object.fromEntries(
      columns.map(({ name }) => [name, rounded(byName.get(name)?.confidence ?? 0)]),
    ),
    order: order.map(({ column }) => column.name),
    joined,
  };
}

/** Words of projects that are also what registers call the names of associations. */
const TITLE = /^(titre|titulo|titlu)(?= court$|$)/;

/**
 * Titles are those of projects, but not in a register of associations: where a column is for the number of a register,
 * none is for the name, and nothing else is about a project.
 */
function headersOf(names: string[]): string[] {
  const isTitle = (name: string) => TITLE.test(foldName(name));
  if (!names.some(isTitle) || !names.filter(isAboutProject).every(isTitle)) return names;
  const readings = names.flatMap(readHeader);
  const isRegister =
    readings.some(({ target }) => target === 'registerNumber') &&
    !readings.some(({ target, sureness }) => target === 'name' && sureness >= SURE_ENOUGH);
  return isRegister ? names.map((name) => foldName(name).replace(TITLE, 'nom')) : names;
}

function columnOf(name: string, header: string, at: number, rows: string[][]): Column {
  const values = rows.map((row) => row[at] ?? '').filter((value) => value !== '');
  return {
    name,
    header,
    at,
    values,
    filled: rows.length === 0 ? 0 : values.length / rows.length,
    kind: kindOfColumn(values),
  };
}

function candidatesFor(column: Column): Candidate[] {
  const { name, header, values, kind } = column;
  const readings = readHeader(header);
  const candidates = readings.map(({ target, sureness, rank }) => ({
    column,
    target,
    // `MI` is the code of a province, and its name says more.
    rank: target === 'region' && values.every((value) => /^[A-Z]{1,3}$/.test(value)) ? rank + 1 : rank,
    confidence: fits(target, kind, values, name)
      ? sureness
      : KEPT_WHEN_STRANGE.has(target)
        ? NAMED_BUT_STRANGE
        : 0,
  }));
  const place = placeByValues(candidates, column);
  if (place) candidates.splice(0, candidates.length, ...candidates.filter(({ target }) => target === place));
  const target = kind && distinctive[kind];
  const isNew = target && !candidates.some((candidate) => candidate.target === target);
  // Two letters are as often a language, or a province.
  const isTelling =
    kind !== 'country' || (readings.length === 0 && values.some((value) => /\p{L}{4}/u.test(value)));
  if (isNew && isTelling)
    candidates.push({ column, target, rank: Number.POSITIVE_INFINITY, confidence: VALUES_ALONE });
  return candidates.filter(({ confidence }) => confidence > 0);
}

/**
 * `Kraj` is a country in Polish, a region in Czech and Slovak, and a town in Slovenian: what the values are decides.
 * Undefined where the name leaves nothing open, or the values say nothing.
 */
function placeByValues(candidates: Candidate[], { kind, values }: Column): 'country' | 'region' | undefined {
  if (candidates.length < 2) return undefined;
  const canBe = (place: Target) => candidates.some(({ target }) => target === place);
  if (kind === 'country' && canBe('country')) return 'country';
  // The regions of Slovenia are its municipalities, which are called like their towns.
  const regions = values.filter((value) => !['SI', undefined].includes(countryOfRegion(value))).length;
  return canBe('region') && regions > values.length / 2 ? 'region' : undefined;
}

function fits(target: Target, kind: ValueKind | undefined, values: string[], column: string): boolean {
  if (kind === undefined) return true;
  if (target in codedTargets) {
    const list = codedTargets[target as keyof typeof codedTargets];
    const understood = (text: string) =>
      recogniseCode(list, text) ??
      (target === 'organisationType' ? typeInWords(text, column, undefined) : undefined);
    return values.some((value) => value.split(/[;|,]/).some((item) => understood(item.trim())));
  }
  const kinds = fittingKinds[target];
  if (kinds) return kinds.includes(kind);
  if (target === 'id') return mostlyCodes(values);
  if (!['name', 'otherName', 'city', 'region', 'address', 'description'].includes(target)) return true;
  if (target === 'region') return kind !== 'number' && mostlyWords(values);
  // The rows keep the words and move the addresses to the contact.
  return kind === 'email' ? values.some((value) => takeEmails(value).text !== '') : !notWords.includes(kind);
}

/** An identifier is one word, or has digits; names of persons are neither. */
function mostlyCodes(values: string[]): boolean {
  return values.filter((value) => /\s/.test(value) && !/\d/.test(value)).length <= values.length / 2;
}

/** Codes of regions are one word with digits. */
function mostlyWords(values: string[]): boolean {
  return values.filter((value) => /^\S*\d\S*$/.test(value)).length <= values.length / 2;
}

function bySureness(a: Candidate, b: Candidate): number {
  return b.confidence - a.confidence || a.rank - b.rank;
}

/** As they stand in the file, but of several columns for one field the one in front that fills it first. */
function inOrder(kept: Candidate[]): Candidate[] {
  const first = new Map<Target, number>();
  for (const { target, column } of kept)
    first.set(target, Math.min(column.at, first.get(target) ?? column.at));
  return kept.toSorted((a, b) => first.get(a.target)! - first.get(b.target)! || byField(a, b));
}

function byField(a: Candidate, b: Candidate): number {
  if (Math.abs(a.column.filled - b.column.filled) > MUCH_FULLER) return b.column.filled - a.column.filled;
  return a.rank - b.rank || byVariety(a, b) || b.confidence - a.confidence || a.column.at - b.column.at;
}

/** Of two names that say as much, the one that differs from row to row is the row's own, the other one's that of what it belongs to. */
function byVariety(a: Candidate, b: Candidate): number {
  if (a.target !== 'name') return 0;
  const [inA, inB] = [new Set(a.column.values).size, new Set(b.column.values).size];
  return Math.max(inA, inB) > Math.min(inA, inB) * 1.5 ? inB - inA : 0;
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}

/**
 * A table of towns has its names in the column that would be the town of another one; one whose header says nothing has
 * them where the values speak of schools, companies and the like.
 */
function withName(columns: Column[], chosen: Candidate[]): Candidate[] {
  if (chosen.some(({ target, confidence }) => target === 'name' && confidence >= SURE_ENOUGH)) return chosen;
  const readable = columns.flatMap((column) =>
    candidatesFor(column).filter(({ target }) => target === 'name'),
  );
  const [named] = readable.filter(({ column }) => !isRepeating(column)).sort(bySureness);
  const found = named ?? speakingColumn(columns);
  return found ? [...chosen.filter(({ column }) => column !== found.column), found] : chosen;
}

/** A table of towns has each town once: the column where towns come again says where something else is. */
function isRepeating({ values }: Column): boolean {
  return new Set(values).size < values.length * 0.8;
}

/** Values of a column that must have a word for organisation in them. */
const SPEAKING_SHARE = 0.4;
const SPEAKING_SAMPLE = 50;

function speakingColumn(columns: Column[]): Candidate | undefined {
  const share = ({ values }: Column) => {
    const sample = values.slice(0, SPEAKING_SAMPLE);
    return new Set(sample).size < sample.length / 2
      ? 0
      : sample.filter(namesOrganisation).length / Math.max(sample.length, 1);
  };
  const [best] = columns
    .filter(({ kind, header, values }) => kind === 'text' && values.length > 1 && !isAboutProject(header))
    .map((column) => ({ column, share: share(column) }))
    .sort((a, b) => b.share - a.share);
  if (!best || best.share < SPEAKING_SHARE) return undefined;
  return { column: best.column, target: 'name', confidence: SURE_ENOUGH, rank: Number.POSITIVE_INFINITY };
}

/**
 * Without columns that would only add mistakes to a surer one for the same field. A second name must look like one: of
 * several words, and not the same few again and again as a kind of organisation is.
 */
function withoutDoubtful(chosen: Candidate[], isOfProjects: boolean, rows: string[][]): Candidate[] {
  const surest = new Map<Target, number>();
  for (const { target, confidence } of chosen)
    surest.set(target, Math.max(confidence, surest.get(target) ?? 0));
  const names = chosen.filter(({ target }) => target === 'name').sort(byField);
  return chosen.filter((candidate) => {
    const { target, confidence, column } = candidate;
    if (confidence < Math.min(surest.get(target)!, SURE_ENOUGH)) return false;
    if (isOfProjects && OF_PROJECTS.has(target)) return false;
    if (target === 'organisationType') return confidence >= surest.get(target)! - ALIKE;
    if (target === 'otherName' && names[0]) return isAsVaried(column, names[0].column, rows);
    if (target !== 'name' || candidate === names[0]) return true;
    return (
      confidence >= surest.get('name')! - ALIKE &&
      looksLikeNames(column) &&
      isAsVaried(column, names[0]!.column, rows)
    );
  });
}

/** What has an end, or a state, in a table of projects is the project. */
const OF_PROJECTS: ReadonlySet<Target> = new Set<Target>(['endDate', 'status']);
/** A second column of names is one only if it says so about as surely as the first. */
const ALIKE = 0.1;

function looksLikeNames({ values }: Column): boolean {
  if (values.length === 0) return true;
  const isVaried = new Set(values).size > values.length / 10;
  return isVaried && values.filter((value) => /\s/.test(value)).length >= values.length / 2;
}

/** `Name_1`, `Name_2`, `Name_3`, `Address (Line 1)`: one text in pieces, unless a header without a number stands beside them. */
function splitTexts(chosen: Candidate[]): string[][] {
  const groups = new Map<string, Column[]>();
  for (const { target, column } of chosen) {
    const isText = target === 'name' || target === 'address';
    const [, base] = isText ? (/^(.*\D)\d\W?$/.exec(column.name.trim()) ?? []) : [];
    if (base !== undefined) groups.set(base, [...(groups.get(base) ?? []), column]);
  }
  return [...groups.values()]
    .filter((columns) => columns.length > 1 && /1\W?$/.test(columns[0]!.name.trim()))
    .map((columns) => columns.map(({ name }) => name));
}

/** A name that many organisations have beside their own is that of what they belong to. */
function isAsVaried(second: Column, first: Column, rows: string[][]): boolean {
  const both = rows.filter((row) => row[second.at] && row[first.at]);
  const different = ({ at }: Column) => new Set(both.map((row) => row[at])).size;
  return both.length === 0 || different(second) > different(first) / 2;
}

/**
 * The columns of the source's own identifiers. A header only proposes one: in the rows it must lead to one name each
 * (the number of a participant in a project does not), be filled, and be neither the number of the row nor that of the
 * project that a row is about.
 */
function ownIdentifiers(chosen: Candidate[], { rows }: Sample, isOfProjects: boolean): Candidate[] {
  const nameAt = chosen.find(({ target }) => target === 'name')?.column.at;
  const proposed = chosen
    .filter(({ target }) => target === 'id')
    .filter(({ rank, column }) => rank === 0 || !(isOfProjects || isRowNumber(column)))
    .filter(({ column }) => column.filled > 0.5 || column.values.length === 0)
    .filter(({ column }) => nameAt === undefined || leadsToOne(rows, column.at, nameAt))
    .sort((a, b) => a.rank - b.rank || a.column.at - b.column.at);
  const [first] = proposed;
  return proposed.filter(
    ({ column, rank }) =>
      column === first!.column || (rank < ID_OF_ELSE && leadsToOne(rows, column.at, first!.column.at)),
  );
}

/** 1, 2, 3: where a row stands in this file says nothing of an organisation. */
function isRowNumber({ values }: Column): boolean {
  const [first] = values.map(Number);
  return (
    values.length > 1 &&
    (first === 0 || first === 1) &&
    values.every((value, at) => Number(value) === first + at)
  );
}

/** Rows that may contradict: lists have slips. */
const SLIPS = 0.02;

function leadsToOne(rows: string[][], from: number, to: number): boolean {
  const seen = new Map<string, string>();
  let filled = 0;
  let contradicting = 0;
  for (const row of rows) {
    const [key, value] = [row[from] ?? '', foldName(row[to] ?? '')];
    if (key === '' || value === '') continue;
    filled++;
    const known = seen.get(key);
    if (known === undefined) seen.set(key, value);
    else if (known !== value) contradicting++;
  }
  return contradicting <= filled * SLIPS;
}
