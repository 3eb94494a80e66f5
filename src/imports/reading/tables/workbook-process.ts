/**
 * The process in which one workbook is read: the library holds all of it in memory and cannot be stopped otherwise.
 * Takes the file on its standard input, answers on the standard output with one JSON text a line: `{sheet}` before the
 * records of a sheet, the records, and at the end `{end: true}` or `{fault}`.
 */
import { Console } from 'node:console';
import { writeSync } from 'node:fs';
import { type DenseWorkSheet, read, set_cptable } from '@e965/xlsx';
import type { WorkbookMessage, WorkbookQuestion } from './workbook.js';
import { sheetRecords } from './workbook-cells.js';

/** Characters that are written together. */
const BATCH = 64 * 1024;

let batch = '';

// The library complains of odd formats on the console, and the standard output is for answers alone.
globalThis.console = new Console(process.stderr);
try {
  await answer(JSON.parse(process.argv[2] ?? '{}') as WorkbookQuestion);
  say({ end: true });
} catch (error) {
  say({ fault: error instanceof Error ? error.message : String(error) });
}
send();

async function answer({ kind, sheet, head }: WorkbookQuestion): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  if (kind === 'xls') set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
  const options = {
    dense: true,
    cellNF: true,
    cellText: false,
    cellHTML: false,
    cellFormula: false,
  } as const;
  const book = read(Buffer.concat(chunks.splice(0)), {
    type: 'buffer',
    ...options,
    ...(sheet !== undefined && { sheets: sheet }),
  });
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  for (const name of book.SheetNames) {
    const content = book.Sheets[name] as DenseWorkSheet | undefined;
    if (sheet !== undefined && name !== sheet) continue;
    say({ sheet: name });
    let rows = 0;
    if (!content?.['!data']) continue;
    for (const record of sheetRecords(content, is1904)) {
      if (head === undefined || rows++ < head) say({ record });
      else say({ more: 'blank' in record ? record.blank : 1 });
    }
  }
}

function say(message: WorkbookMessage): void {
  batch += `${JSON.stringify(message)}\n`;
  if (batch.length >= BATCH) send();
}

/** Waits until the other side has room for it: a pipe is written without a buffer of ours. */
function send(): void {
  const bytes = Buffer.from(batch);
  batch = '';
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
}
