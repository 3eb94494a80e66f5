import { findHeader } from './columns/grid-header.js';
import { kindOfColumn } from './columns/kinds.js';
import type { Proposal, Sample } from './columns/propose.js';
import { settleMapping, whyUnusable } from './columns/settle.js';
import { isProjectTarget, type Target, targetOf } from './columns/targets.js';
import type { FileFormat, ReadingOptions } from './format.js';
import { Notes } from './notes.js';
import { sourceOf } from './profiles/known-sources.js';
import type { KnownSource } from './rows/known-source.js';
import { shapesOf } from './rows/repair.js';
import type { Layout, TableSketch } from './tables/layout.js';
import { flatten, isObject } from './tables/objects.js';
import type { GridRow } from './tables/record.js';
import { type TableChoice, UnreadableFileError } from './unreadable-file.js';
import { cleanCell } from './values/clean.js';
import { type DateOrder, dateOrder } from './values/dates.js';

/** Every row costs something for every column, whatever it holds; the widest known list has 622. */
const MOST_COLUMNS = 1_000;
/** Rows that show what a column holds. */
const MOST_SAMPLED = 500;

/** A table with what its columns mean. */
export interface SettledTable extends Proposal {
  sketch: TableSketch;
  source: KnownSource;
  columns: string[];
  /** Values by column, for whoever wants to look. */
  rows: string[][];
  headerLine?: number;
  shapes?: FileFormat['shapes'];
  usuallyFilled?: number;
  writesNaForNothing?: boolean;
  dateOrders?: FileFormat['dateOrders'];
  /** Why its rows cannot be read like this. */
  refusal?: UnreadableFileError | undefined;
}

export type FoundTables = { layout: Omit<Layout, 'table'>; tables: TableSketch[] };

/**
 * Chooses among the tables of a file and says how its rows are read.
 * @throws UnreadableFileError when none can be read, or several could be meant.
 */
export function settleFormat(found: FoundTables, options: ReadingOptions, notes: Notes): FileFormat {
  const table = chooseTable(found, options);
  if (table.refusal) throw table.refusal;
  return formatOf(found, table, options, notes);
}

/** The same without refusing rows that lack something: to be looked at. */
export function formatOf(
  found: FoundTables,
  table: SettledTable,
  options: ReadingOptions,
  notes: Notes,
): FileFormat {
  const { sketch, source, columns, mapping, confidence, order, joined } = table;
  const { headerLine, shapes, usuallyFilled, writesNaForNothing, dateOrders = [] } = table;
  if (found.tables.length > 1) notes.add('several-tables', undefined, found.tables.length);
  return {
    ...found.layout,
    table: whichOf(sketch),
    tables: found.tables.map((each) => ({
      ...whichOf(each),
      rows: each === sketch && each.rows !== null ? each.rows - linesAbove(each, headerLine) : each.rows,
    })),
    columns,
    mapping,
    confidence,
    order,
    joined,
    ...(headerLine !== undefined && { headerLine }),
    ...(shapes && { shapes }),
    ...(usuallyFilled !== undefined && { usuallyFilled }),
    ...(writesNaForNothing && { writesNaForNothing }),
    ...(dateOrders.length > 0 && { dateOrders }),
    profile: source.profile,
    defaults: options.defaults ?? {},
    notes: notes.list(),
  };
}

/**
 * The table that is meant: the one that was asked for, else the one of a known list, else the one whose columns say most.
 * @throws UnreadableFileError `several-tables` when several say as much, `no-such-table`, and why there is none.
 */
export function chooseTable({ layout, tables }: FoundTables, options: ReadingOptions): SettledTable {
  // The path may have chosen the file in an archive already.
  const isEntry = layout.wrapping.some((each) => each.kind === 'zip' && each.entry === options.path);
  const wantedPath = isEntry ? undefined : options.path;
  const isAsked = options.sheet !== undefined || wantedPath !== undefined;
  const asked = tables.filter(
    ({ sheet, path }) =>
      (options.sheet === undefined || sheet === options.sheet) &&
      (wantedPath === undefined || path === wantedPath),
  );
  if (asked.length === 0) throw noSuchTable(tables, isAsked);
  const settled: SettledTable[] = [];
  let why: UnreadableFileError | undefined;
  for (const sketch of asked) {
    try {
      settled.push(settleTable(layout, sketch, tables, options));
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) throw error;
      why ??= error;
    }
  }
  const named = settled.filter(({ refusal }) => refusal === undefined || refusal.code === 'country-missing');
  if (named.length === 0) {
    if (settled[0]) return settled[0];
    throw why ?? new UnreadableFileError('empty', 'The file holds no rows.');
  }
  const known = named.filter(({ source }) => source.profile !== 'generic');
  return mostTelling(known.length > 0 ? known : named);
}

/** A list inside another one counts only where it is the surer list of organisations. */
function mostTelling(tables: SettledTable[]): SettledTable {
  const lists = tables.filter((table) => !tables.some((other) => isAboutList(table, other)));
  const outermost = lists.filter(
    (table) =>
      !lists.some((other) => other !== table && isInside(table, other) && nameOf(other) >= nameOf(table)),
  );
  const free = outermost.filter(
    (table) =>
      !outermost.some((other) => other !== table && isInside(other, table) && nameOf(other) > nameOf(table)),
  );
  const [best, ...others] = free.sort((a, b) => worth(b) - worth(a));
  const rivals = others.filter((other) => worth(other) > worth(best!) * RIVAL && !isDwarfed(other, best!));
  if (rivals.length > 0) throw severalTables([best!, ...rivals]);
  return best!;
}

/** One row around a list that says as much: the title, the publisher and the date of the list. */
function isAboutList(around: SettledTable, list: SettledTable): boolean {
  return (
    around.sketch.rows === 1 &&
    list.sketch.rows !== null &&
    list.sketch.rows > 1 &&
    isInside(list, around) &&
    worth(list) >= worth(around)
  );
}

/** A table that says so much of what the best one says could be meant as well. */
const RIVAL = 0.7;
/** A table with so many times the rows is the list, whatever the small one is. */
const DWARFED = 10;

function isDwarfed(other: SettledTable, best: SettledTable): boolean {
  return (
    other.sketch.rows !== null && best.sketch.rows !== null && other.sketch.rows * DWARFED <= best.sketch.rows
  );
}

function isInside({ sketch: inner }: SettledTable, { sketch: outer }: SettledTable): boolean {
  if (inner.path === undefined || outer.path === undefined || inner.path === outer.path) return false;
  return isPathInside(inner.path, outer.path);
}

/** Steps of JSON are joined by full stops, those of XML by slashes. */
function isPathInside(inner: string, outer: string): boolean {
  return outer === '' || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}/`);
}

function nameOf({ mapping, confidence, order }: SettledTable): number {
  return Math.max(0, ...order.filter((name) => mapping[name] === 'name').map((name) => confidence[name]!));
}

/** How much the columns say: the surest of each target, together. */
function worth({ source, columns, mapping, confidence, order }: SettledTable): number {
  if (source.read) return columns.length;
  const best = new Map<Target, number>();
  for (const name of order) {
    const target = mapping[name]!;
    best.set(target, Math.max(best.get(target) ?? 0, confidence[name]!));
  }
  return [...best.values()].reduce((sum, each) => sum + each, 0);
}

function settleTable(
  layout: FoundTables['layout'],
  sketch: TableSketch,
  all: TableSketch[],
  options: ReadingOptions,
): SettledTable {
  const grid = sketch.head.filter((record) => 'cells' in record);
  const { sample, objects, ...table } = grid.length > 0 ? gridTable(layout, grid) : treeTable(sketch, all);
  const source = sourceOf(sample.columns, objects, options.mapping !== undefined);
  const base = { sketch, source, ...table, ...sample };
  if (source.read)
    return {
      ...base,
      columns: sample.columns.slice(0, MOST_COLUMNS),
      mapping: {},
      confidence: {},
      order: [],
      joined: [],
    };
  requireFewColumns(sample.columns.length);
  if (source.participants) {
    const proposal = participantColumns(source.participants(sample.columns), sample.columns);
    return { ...base, ...proposal, dateOrders: dateOrders(sample, proposal) };
  }
  const proposal = settleMapping(sample, source.mapping, options.mapping);
  return {
    ...base,
    ...proposal,
    writesNaForNothing: writesNa(sample, proposal),
    dateOrders: dateOrders(sample, proposal),
    rows: sample.rows,
    refusal: whyUnusable(proposal, sample.columns, options.defaults ?? {}),
  };
}

function gridTable({ kind }: FoundTables['layout'], grid: GridRow[]) {
  const header = findHeader(grid);
  if (!header) throw new UnreadableFileError('empty', 'The file holds no rows.');
  const rows = header.rows.slice(0, MOST_SAMPLED);
  const filled = rows.map((cells) => cells.filter((cell) => cell.trim() !== '').length).sort((a, b) => a - b);
  return {
    sample: { columns: header.columns, rows: cleaned(rows) },
    objects: [],
    headerLine: header.lastLine,
    usuallyFilled: filled[Math.floor(filled.length / 10)] ?? 0,
    ...(kind === 'csv' && { shapes: shapesOf(header.columns.length, rows, kindOfColumn) }),
  };
}

/** Fields of a list inside the rows are none of the rows' own, unless it has hardly more items than there are rows. */
function isOfInnerList(sketch: TableSketch, all: TableSketch[]): (column: string) => boolean {
  const { path = '', rows } = sketch;
  const start = path === '' ? '' : `${path}.`;
  const inner = all.flatMap((other) =>
    other !== sketch &&
    other.path !== undefined &&
    isPathInside(other.path, path) &&
    (other.rows ?? 0) > (rows ?? 0) * HARDLY_MORE
      ? [`${other.path.slice(start.length).replaceAll('/', '.')}.`]
      : [],
  );
  return (column) => inner.some((prefix) => column.startsWith(prefix));
}

const HARDLY_MORE = 1.5;

function treeTable(sketch: TableSketch, all: TableSketch[]) {
  const { head } = sketch;
  const isForeign = isOfInnerList(sketch, all);
  const objects = head.flatMap((record) =>
    'value' in record && isObject(record.value) ? [record.value] : [],
  );
  if (objects.length === 0)
    throw new UnreadableFileError(
      'json-shape',
      'The rows are no objects: each needs named fields, such as {"name": …}.',
    );
  const flat = objects.map((object) => flatten(object));
  const columns = fieldsOf(flat).filter((name) => !isForeign(name));
  const rows = flat.slice(0, MOST_SAMPLED).map((cells) => columns.map((name) => cells.get(name) ?? ''));
  return { sample: { columns, rows: cleaned(rows) }, objects };
}

/** All of them in file order; of too many those that more than one row has. */
function fieldsOf(flat: Map<string, string>[]): string[] {
  const counts = new Map<string, number>();
  for (const cells of flat) for (const name of cells.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()];
  return names.length <= MOST_COLUMNS
    ? names
    : names.filter((name) => counts.get(name)! > 1 || flat.length === 1);
}

function cleaned(rows: string[][]): string[][] {
  const uncounted = new Notes();
  return rows.map((row) =>
    row.map((cell) => cleanCell(cell, uncounted) || (cell.trim() === 'NA' ? 'NA' : '')),
  );
}

/** `NA` in other columns than the country's stands for nothing, and so it may there. */
function writesNa({ columns, rows }: Sample, { mapping }: Proposal): boolean {
  return columns.some(
    (name, at) => targetOf(mapping, name) !== 'country' && rows.some((row) => row[at] === 'NA'),
  );
}

/** What the dates of a project's columns prove; others have their own reading. */
function dateOrders({ columns, rows }: Sample, { mapping }: Proposal): FileFormat['dateOrders'] {
  return columns.flatMap((name, at): [string, DateOrder][] => {
    const target = targetOf(mapping, name);
    const order = target && isProjectTarget(target) ? dateOrder(rows.map((row) => row[at] ?? '')) : undefined;
    return order ? [[name, order]] : [];
  });
}

type Participants = ReturnType<NonNullable<KnownSource['participants']>>;

function participantColumns({ organisations, project }: Participants, columns: string[]): Proposal {
  const targets = new Map(
    [project, ...organisations.map((organisation) => organisation.columns)].flatMap((each) =>
      (Object.entries(each) as [Target, string][]).map(([target, column]) => [column, target] as const),
    ),
  );
  return {
    mapping: Object.fromEntries(columns.map((name) => [name, targets.get(name) ?? 'ignored'])),
    confidence: Object.fromEntries(columns.map((name) => [name, targets.has(name) ? 1 : 0])),
    order: [...targets.keys()],
    joined: [],
  };
}

/** Records of a grid down to the last line of its header. */
function linesAbove({ head }: TableSketch, headerLine = 0): number {
  return head
    .filter(({ line }) => line <= headerLine)
    .reduce((sum, record) => sum + ('blank' in record ? record.blank : 1), 0);
}

function requireFewColumns(count: number): void {
  if (count > MOST_COLUMNS)
    throw new UnreadableFileError(
      'too-many-columns',
      `The file has ${count} columns, and at most ${MOST_COLUMNS} are read: leave out those that say nothing of the organisation.`,
    );
}

function whichOf({ sheet, path }: TableSketch) {
  return { ...(sheet !== undefined && { sheet }), ...(path !== undefined && { path }) };
}

function choiceOf(sketch: TableSketch): TableChoice {
  return { ...whichOf(sketch), rows: sketch.rows };
}

const MOST_SHOWN = 20;

function describe(tables: TableSketch[]): string {
  const shown = tables.slice(0, MOST_SHOWN).map(({ sheet, path, rows }) => {
    const which = sheet === undefined ? `path=${path ?? ''}` : `sheet=${sheet}`;
    return rows === null ? which : `${which} (${rows} rows)`;
  });
  return shown.join(', ') + (tables.length > shown.length ? ' …' : '');
}

function severalTables(tables: SettledTable[]): UnreadableFileError {
  const sketches = tables.map(({ sketch }) => sketch);
  return new UnreadableFileError(
    'several-tables',
    `Several lists in this file could be the one of organisations: ${describe(sketches)}. Say which one, by that parameter.`,
    {},
    sketches.map(choiceOf),
  );
}

function noSuchTable(tables: TableSketch[], isAsked: boolean): UnreadableFileError {
  if (!isAsked || tables.length === 0) return new UnreadableFileError('empty', 'The file holds no rows.');
  return new UnreadableFileError(
    'no-such-table',
    `The file has no such table; it has ${describe(tables)}.`,
    {},
    tables.map(choiceOf),
  );
}
