import { type CellObject, type DenseWorkSheet, SSF } from '@e965/xlsx';
import {
  addRecord,
  type BlankRecords,
  type GridRow,
  gridRecord,
  MOST_CELLS,
  type SourceRecord,
} from './record.js';

type SheetRecord = Exclude<SourceRecord, { value: unknown }>;

/** The rows of a sheet in order, `line` being their number; what the sheet declares as its size is not believed. */
export function* sheetRecords(sheet: DenseWorkSheet, is1904: boolean): Generator<SheetRecord> {
  let next = 1;
  let blank: BlankRecords | undefined;
  // By key: a row far below the others leaves a gap of which no item is made.
  for (const key of Object.keys(sheet['!data'] ?? [])) {
    const index = Number(key);
    const line = index + 1;
    const records: SheetRecord[] = blank ? [blank] : [];
    if (line > next) addRecord(records, { line: next, blank: line - next });
    addRecord(records, rowRecord(sheet['!data'][index] ?? [], line, is1904));
    next = line + 1;
    const last = records.at(-1);
    blank = last && 'blank' in last ? last : undefined;
    for (const record of records) if (record !== blank) yield record;
  }
}

function rowRecord(row: (CellObject | undefined)[], line: number, is1904: boolean): SheetRecord {
  const columns = Object.keys(row);
  const width = Number(columns.at(-1) ?? -1) + 1;
  const cells: GridRow = { line, cells: new Array<string>(Math.min(width, MOST_SHEET_COLUMNS)).fill('') };
  for (const column of columns) {
    const cell = row[Number(column)];
    if (cell && Number(column) < MOST_SHEET_COLUMNS) cells.cells[Number(column)] = cellText(cell, is1904);
  }
  return gridRecord(cells);
}

/** One more than is taken, so that a longer row is known as such. */
const MOST_SHEET_COLUMNS = MOST_CELLS + 1;

/** The value itself as text, not as the sheet shows it: numbers whole, dates as ISO 8601, `true` and `false`. */
function cellText({ t, v, z, w }: CellObject, is1904: boolean): string {
  if (v === undefined || v === null || t === 'z') return '';
  if (t === 'e') return w ?? '#N/A';
  if (v instanceof Date) return v.toISOString().replace(/T00:00:00\.000Z$|\.000Z$/, '');
  if (typeof v !== 'number') return String(v);
  const format = typeof z === 'string' ? z : '';
  if (format !== '' && SSF.is_date(format)) return dateText(v, is1904) ?? numberText(v);
  // A number format of zeros is how leading zeros of a code are kept.
  return /^0{2,20}$/.test(format) ? numberText(v).padStart(format.length, '0') : numberText(v);
}

/** Spreadsheet programs keep 15 digits; what JavaScript shows beyond is noise. */
function numberText(value: number): string {
  if (Number.isInteger(value)) return Math.abs(value) < 1e21 ? String(value) : BigInt(value).toString();
  const rounded = Number(value.toPrecision(15));
  return Number.isFinite(rounded) ? plainDecimal(rounded) : '';
}

function plainDecimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}

function dateText(serial: number, is1904: boolean): string | undefined {
  const date = SSF.parse_date_code(serial, { date1904: is1904 });
  if (!date) return undefined;
  const time = `${two(date.H)}:${two(date.M)}:${two(Math.floor(date.S))}`;
  const day = `${String(date.y).padStart(4, '0')}-${two(date.m)}-${two(date.d)}`;
  if (serial < 1) return time;
  return date.T === 0 ? day : `${day}T${time}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
