import { Parser } from 'htmlparser2';
import { UnreadableFileError } from '../unreadable-file.js';
import { type GridRow, gridRecord, LONGEST_ROW, MOST_CELLS, type SourceRecord } from './record.js';

/** Web pages have some dozens, most of them for their layout. */
const MOST_TABLES = 500;

/** A record of one of the tables of a page, `number` being which (first = 1). */
export interface HtmlRecord {
  number: number;
  record: Exclude<SourceRecord, { value: unknown }>;
}

/**
 * The rows of the tables of a web page, `line` being the number of the row in its table. A cell that spans several
 * columns or rows is followed by empty ones, so that all stand in their columns.
 * @throws UnreadableFileError (`too-many-tables`).
 */
export async function* htmlRecords(
  texts: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<HtmlRecord> {
  const tables = new Tables();
  const parser = new Parser(tables, { lowerCaseTags: true, decodeEntities: true });
  for await (const text of texts) {
    parser.write(text);
    yield* tables.take();
  }
  // Where a page breaks off in a tag, the parser would give some of its characters as text: which ones depends on where
  // the pieces end. A comment ends the tag.
  parser.write('<!---->');
  parser.end();
  yield* tables.take();
}

interface OpenTable {
  number: number;
  line: number;
  row: string[] | undefined;
  cell: { text: string; columns: number; rows: number } | undefined;
  /** By column, the rows further down that a cell reaches into. */
  reaches: Map<number, number>;
}

/** Listens to a parser of HTML; tables can stand inside each other. */
class Tables {
  private records: HtmlRecord[] = [];
  private readonly open: OpenTable[] = [];
  private count = 0;
  /** Elements whose text nobody sees. */
  private hidden = 0;

  take(): HtmlRecord[] {
    const { records } = this;
    this.records = [];
    return records;
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    if (isHidden(name)) this.hidden++;
    const table = this.open.at(-1);
    if (name === 'table') this.openTable();
    else if (!table) return;
    else if (name === 'tr') {
      this.endRow(table);
      table.row = [];
    } else if (name === 'td' || name === 'th') {
      this.endCell(table);
      table.row ??= [];
      table.cell = {
        text: '',
        columns: span(attributes.colspan, MOST_COLUMNS_SPANNED),
        rows: span(attributes.rowspan, MOST_ROWS_SPANNED),
      };
    } else if ((name === 'br' || name === 'p' || name === 'div' || name === 'li') && table.cell?.text)
      this.ontext('\n');
  }

  ontext(text: string): void {
    const cell = this.open.at(-1)?.cell;
    if (cell && this.hidden === 0 && cell.text.length <= LONGEST_ROW)
      cell.text += text.slice(0, LONGEST_ROW + 1);
  }

  onclosetag(name: string): void {
    if (isHidden(name)) this.hidden--;
    const table = this.open.at(-1);
    if (!table) return;
    if (name === 'td' || name === 'th') this.endCell(table);
    else if (name === 'tr') this.endRow(table);
    else if (name === 'table') {
      this.endRow(table);
      this.open.pop();
    }
  }

  private openTable(): void {
    if (++this.count > MOST_TABLES)
      throw new UnreadableFileError(
        'too-many-tables',
        `The page has more than ${MOST_TABLES} tables: keep the one to import, or save it as CSV.`,
      );
    this.open.push({ number: this.count, line: 0, row: undefined, cell: undefined, reaches: new Map() });
  }

  private endCell(table: OpenTable): void {
    const { cell, row, reaches } = table;
    if (!cell || !row) return;
    table.cell = undefined;
    skipReached(row, reaches);
    for (let i = 0; i < cell.columns && row.length <= MOST_CELLS; i++) {
      if (cell.rows > 1) reaches.set(row.length, cell.rows);
      row.push(i === 0 ? cell.text.replace(/\s+/g, ' ').trim() : '');
    }
  }

  private endRow(table: OpenTable): void {
    this.endCell(table);
    const { row, number, reaches } = table;
    if (!row) return;
    table.row = undefined;
    skipReached(row, reaches);
    for (const [column, rows] of reaches)
      if (rows > 1) reaches.set(column, rows - 1);
      else reaches.delete(column);
    const read: GridRow = { line: ++table.line, cells: row };
    this.records.push({ number, record: gridRecord(read) });
  }
}

/** As the HTML Standard has it. */
const MOST_COLUMNS_SPANNED = 1_000;
const MOST_ROWS_SPANNED = 65_534;

function span(attribute: string | undefined, most: number): number {
  const given = Number.parseInt(attribute ?? '1', 10);
  return Number.isFinite(given) ? Math.min(Math.max(given, 1), most) : 1;
}

/** Empty cells where cells of rows above reach into this one. */
function skipReached(row: string[], reaches: Map<number, number>): void {
  while (reaches.has(row.length) && row.length <= MOST_CELLS) row.push('');
}

function isHidden(name: string): boolean {
  return name === 'script' || name === 'style' || name === 'title';
}
