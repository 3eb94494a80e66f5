import { takeEmails } from '../../../directory/index.js';
import type { GridRow } from '../tables/record.js';
import { UnreadableFileError } from '../unreadable-file.js';
import { foldSpaces } from '../values/clean.js';
import { readHeader } from './column-names.js';
import { kindOf, kindOfColumn, looksLikeData } from './kinds.js';
import { readProjectHeader } from './project-columns.js';

export interface Header {
  /** The last physical line of the header. */
  lastLine: number;
  columns: string[];
  /** Cells of the rows below that are as wide as the header: in others a value may stand in the wrong column. */
  rows: string[][];
}

/** Lines above the header are looked at up to here. */
const MOST_ABOVE = 30;
/** How sure a column name must be to count as understood. */
const UNDERSTOOD = 0.8;

/**
 * Finds the header of a grid: of the first records that fill more than half of the usual width the first one whose cells
 * are mostly understood as column names, else the first one. A line of groups above it, and a second line in another
 * language below it, belong to it. Undefined when there is no filled record.
 * @throws UnreadableFileError `header-missing` when that record is data.
 */
export function findHeader(records: GridRow[]): Header | undefined {
  const width = usualWidth(records);
  const candidates = records
    .slice(0, MOST_ABOVE)
    .map((record, at) => ({ record, at, filled: filledCells(record.cells) }))
    .filter(({ filled }) => filled.length > width / 2);
  const header = candidates.find(({ filled }) => isUnderstood(filled)) ?? candidates[0];
  if (!header) return undefined;
  const { at, record } = header;
  const next = records[at + 1];
  const second = next && isSecondLine(record, next) ? next : undefined;
  const below = records.slice(at + (second ? 2 : 1));
  const rows = below.flatMap(({ cells }) => (cells.length === record.cells.length ? [cells] : []));
  const data = second ? undefined : dataIn(record.cells, rows);
  if (data !== undefined) throw headerMissing(record.line, data);
  const names = second ? record.cells.map((cell, i) => bothLines(cell, second.cells[i] ?? '')) : record.cells;
  return {
    lastLine: lastLineOf(second ?? record),
    columns: uniqueNames(grouped(names, record, records[at - 1])),
    rows,
  };
}

function lastLineOf({ line, lastLine = line }: GridRow): number {
  return lastLine;
}

function isUnderstood(filled: string[]): boolean {
  const sureness = (cell: string) =>
    Math.max(readHeader(cell)[0]?.sureness ?? 0, readProjectHeader(cell)?.sureness ?? 0);
  const understood = filled.filter((cell) => sureness(cell) >= UNDERSTOOD);
  return understood.length >= 2 && understood.length >= filled.length / 2;
}

/** The same names once more in another language: nearly every cell understood, and none that says the same. */
function isSecondLine(header: GridRow, next: GridRow): boolean {
  const filled = filledCells(next.cells);
  const understood = filled.filter((cell) => (readHeader(cell)[0]?.sureness ?? 0) >= UNDERSTOOD);
  const isNextTo = next.line <= lastLineOf(header) + 1;
  const isData = filled.some((cell) => looksLikeData(cell) || kindOf(cell) === 'country');
  return (
    isNextTo &&
    !isData &&
    filled.length >= 3 &&
    understood.length >= filled.length * 0.8 &&
    filledCells(header.cells).length >= filled.length
  );
}

function bothLines(first: string, second: string): string {
  const [upper, lower] = [foldSpaces(first), foldSpaces(second)];
  return upper !== '' && lower !== '' && upper !== lower ? `${upper} / ${lower}` : upper || lower;
}

/** `Contact person` above `Name` and `E-mail`, `Organisation` above `Name` and `City`: where names repeat, groups tell them apart. */
function grouped(names: string[], header: GridRow, above: GridRow | undefined): string[] {
  const folded = names.map((name) => foldSpaces(name).toLowerCase()).filter((name) => name !== '');
  const repeats = new Set(folded).size < folded.length;
  if (!above || !repeats || lastLineOf(above) < header.line - 1 || filledCells(above.cells).length < 2)
    return names;
  let group = '';
  return names.map((name, i) => {
    group = foldSpaces(above.cells[i] ?? '') || group;
    return group === '' || foldSpaces(name) === '' ? name : `${group} ${foldSpaces(name)}`;
  });
}

/** A value that no header has; one odd column name in five is let pass. */
function dataIn(header: string[], rows: string[][]): string | undefined {
  const data = filledCells(header).filter(looksLikeData);
  if (data.length > filledCells(header).length / 5) return data[0];
  return header.find((cell, i) => {
    if (kindOf(foldSpaces(cell)) !== 'country' || readHeader(cell).length > 0) return false;
    const values = rows.map((cells) => foldSpaces(cells[i] ?? '')).filter((value) => value !== '');
    return kindOfColumn(values) === 'country';
  });
}

function headerMissing(line: number, value: string): UnreadableFileError {
  // The message is kept where the file is not: without addresses.
  const text = takeEmails(value).text || '…@…';
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return new UnreadableFileError(
    'header-missing',
    `Line ${line} should name the columns, but holds data ("${shown}"): add a header line, then import again.`,
  );
}

/** The most frequent number of cells of records that are not blank; the larger of equals. */
function usualWidth(records: GridRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records)
    if (filledCells(cells).length > 0) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width = 0] = [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [];
  return width;
}

/** `Name`, `Name (2)`, and `column 3` for a cell without text. */
function uniqueNames(cells: string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, i) => {
    const name = foldSpaces(cell) || `column ${i + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

function filledCells(cells: string[]): string[] {
  return cells.map(foldSpaces).filter((cell) => cell !== '');
}
