import type { ByteSource } from '../bytes/source.js';
import { UnreadableFileError } from '../unreadable-file.js';
import type { TableSketch } from './layout.js';
import type { SourceRecord } from './record.js';
import { MOST_RECORDS, Sample } from './sample.js';
import { type WorkbookQuestion, workbookMessages } from './workbook.js';

/** People have some dozens. */
const MOST_SHEETS = 500;

/** The rows of one sheet of a workbook, of the first if none is named. */
export async function* workbookRecords(
  source: ByteSource,
  kind: WorkbookQuestion['kind'],
  sheet?: string,
): AsyncGenerator<SourceRecord> {
  let sheets = 0;
  for await (const message of workbookMessages(source, { kind, ...(sheet !== undefined && { sheet }) })) {
    if ('sheet' in message) sheets++;
    if (sheets > 1) return;
    if ('record' in message) yield message.record;
  }
}

/** The sheets of a workbook that have rows. @throws UnreadableFileError (`empty`, `too-many-tables`). */
export async function workbookSketches(
  source: ByteSource,
  kind: WorkbookQuestion['kind'],
): Promise<TableSketch[]> {
  const samples = new Map<string, Sample>();
  let sample = new Sample();
  for await (const message of workbookMessages(source, { kind, head: MOST_RECORDS }))
    if ('sheet' in message) {
      sample = new Sample();
      samples.set(message.sheet, sample);
      if (samples.size > MOST_SHEETS)
        throw new UnreadableFileError(
          'too-many-tables',
          `The workbook has more than ${MOST_SHEETS} sheets: keep the one to import, or save it as CSV.`,
        );
    } else if ('record' in message) sample.add(message.record);
    else if ('more' in message) sample.rows += message.more;
  const sketches = [...samples].map(([sheet, sampled]) => ({ sheet, ...sampled.sketch() }));
  const filled = sketches.filter(({ head }) => head.some((record) => !('blank' in record)));
  if (filled.length === 0) throw new UnreadableFileError('empty', 'The workbook holds no rows.');
  return filled;
}
