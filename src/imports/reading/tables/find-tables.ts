import { decodeHead } from '../bytes/decode.js';
import { settleEncoding } from '../bytes/encoding.js';
import { refuseBinary } from '../bytes/foreign.js';
import { type ByteSource, takeHead } from '../bytes/source.js';
import { unwrap } from '../bytes/unwrap.js';
import { Notes } from '../notes.js';
import { Pauses } from '../pauses.js';
import { UnreadableFileError } from '../unreadable-file.js';
import { csvDialect } from './csv-dialect.js';
import { htmlRecords } from './html.js';
import { jsonPaths } from './json-paths.js';
import type { ChosenTable, Layout, TableSketch } from './layout.js';
import { readRecords, textOf } from './read-records.js';
import { MOST_CELLS } from './record.js';
import { Sample } from './sample.js';
import { textKind } from './text-kind.js';
import { workbookSketches } from './workbook-sheets.js';
import { xmlPaths } from './xml-paths.js';

/** As much of a text as tells its kind. */
const HEAD_BYTES = 64 * 1024;

export interface FindOptions {
  /** A label of an encoding; wins over everything detected, and bytes that do not fit it are an error. */
  encoding?: string;
  /** The source is only the beginning of the file. */
  partial?: boolean;
  /** Which file of a zip archive. */
  path?: string;
}

export interface FoundTables {
  /** Null when the head alone cannot tell: it is that of a zip archive. */
  layout: Omit<Layout, 'table'> | null;
  /** None when the head alone cannot show them: that of a zip archive, of a workbook, of a very long first row. */
  tables: TableSketch[];
}

/**
 * The tables that a file holds, by content alone: the whole file is read, more than once, and nothing is stored.
 * `notes` gets what was guessed; what is counted in the rows is noted when they are read.
 * @throws UnreadableFileError when the file, or what its head shows of it, holds no table.
 */
export async function findTables(
  source: ByteSource,
  options: FindOptions = {},
  notes: Notes = new Notes(),
  pauses: Pauses = new Pauses(),
): Promise<FoundTables> {
  const { partial = false, path, encoding: given } = options;
  const { wrapping, kind, bytes } = await unwrap(source, partial, path);
  if (kind === 'archive') return { layout: null, tables: [] };
  const inWorkbook = { wrapping, encoding: 'utf-8', encodingBasis: 'valid-utf-8' } as const;
  if (kind !== 'text')
    return {
      layout: { ...inWorkbook, kind },
      tables: partial ? [] : await workbookSketches(bytes, kind),
    };
  const { head, complete } = await takeHead(bytes(), HEAD_BYTES);
  if (head.length === 0) throw new UnreadableFileError('empty', 'The file is empty.');
  const settled = await settleEncoding(
    bytes,
    head,
    { partial, ...(given !== undefined && { given }) },
    notes,
    pauses,
  );
  if (!/^utf-(16|32)/.test(settled.encoding)) refuseBinary(head);
  const { encoding, basis, strayEncoding } = settled;
  const text = decodeHead(head, settled, new Notes());
  if (text.trim() === '' && complete) throw new UnreadableFileError('empty', 'The file is empty.');
  const isCut = partial || !complete;
  const ofText = textKind(text, !isCut);
  if (ofText === 'xls' || ofText === 'ods')
    return {
      layout: { ...inWorkbook, kind: ofText },
      tables: partial ? [] : await workbookSketches(bytes, ofText),
    };
  const layout: Omit<Layout, 'table'> = {
    wrapping,
    kind: ofText,
    encoding,
    encodingBasis: basis,
    ...(strayEncoding !== undefined && { strayEncoding }),
  };
  if (ofText === 'csv')
    layout.dialect = await csvDialect(text, isCut, textOf(source, layout, new Notes(), pauses, partial));
  return { layout, tables: await new Sketching(source, layout, pauses, partial).tables() };
}

/** Looks at the tables of a text. */
class Sketching {
  constructor(
    private readonly source: ByteSource,
    private readonly layout: Omit<Layout, 'table'>,
    private readonly pauses: Pauses,
    private readonly partial: boolean,
  ) {}

  async tables(): Promise<TableSketch[]> {
    switch (this.layout.kind) {
      case 'json':
        return this.all(await jsonPaths(this.text(), this.partial));
      case 'xml':
        return this.all(await xmlPaths(this.text(), this.partial));
      case 'html':
        return this.tablesOfPage();
      default:
        return [await this.sketch({})];
    }
  }

  private async all(paths: string[]): Promise<TableSketch[]> {
    const sketches: TableSketch[] = [];
    for (const path of paths) sketches.push(await this.sketch({ path }));
    // What has no row yet may have its rows later.
    return this.partial ? sketches.filter(({ head }) => head.length > 0) : sketches;
  }

  private async sketch(table: ChosenTable): Promise<TableSketch> {
    const sample = new Sample();
    const layout = { ...this.layout, table };
    for await (const record of readRecords(this.source, layout, new Notes(), this.pauses, this.partial))
      sample.add(record);
    return this.ofWhole({ ...table, ...sample.sketch() });
  }

  /** Tables of one cell only place what is in them. */
  private async tablesOfPage(): Promise<TableSketch[]> {
    const samples = new Map<number, Sample>();
    for await (const { number, record } of htmlRecords(this.text())) {
      const sample = samples.get(number) ?? new Sample();
      samples.set(number, sample);
      sample.add(record);
    }
    const numbered = [...samples].sort(([one], [other]) => one - other);
    const sketches = numbered.map(([number, sample]) =>
      this.ofWhole({ sheet: String(number), ...sample.sketch() }),
    );
    const found = sketches.filter(({ head }) =>
      head.some((record) => 'cells' in record && record.cells.length > 1),
    );
    if (found.length === 0 && !this.partial)
      throw new UnreadableFileError(
        'html',
        'This web page holds no table: save the list itself, as CSV, a workbook or JSON.',
      );
    return found;
  }

  private ofWhole(sketch: TableSketch): TableSketch {
    const first = sketch.head.find((record) => !('blank' in record));
    if (first && 'problem' in first && first.problem.code === 'row-too-wide')
      throw new UnreadableFileError(
        'too-many-columns',
        `Line ${first.line} has more than ${MOST_CELLS} cells: leave out what says nothing of the organisation.`,
      );
    return this.partial ? { ...sketch, rows: null } : sketch;
  }

  private text(): AsyncIterable<string> {
    return textOf(this.source, this.layout, new Notes(), this.pauses, this.partial);
  }
}
