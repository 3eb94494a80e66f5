import { Problem } from '../../platform/problem.js';
import type { Imports } from '../imports.js';
import type { ImportDocument } from '../schema.js';
import { follow } from './import.js';
import { type Output, table } from './output.js';

/** Imports that the table shows. */
const LATEST = 20;

const HEADER = [
  'started',
  'status',
  'source',
  'file',
  'rows',
  'created',
  'updated',
  'rejected',
  'removed',
  'id',
];

/** Prints the latest imports, newest first. */
export async function runHistory(imports: Imports, output: Output): Promise<boolean> {
  const { items, total } = await imports.history(1, LATEST);
  for (const line of table([HEADER, ...items.map(row)])) output.write(`${line}\n`);
  if (total > items.length)
    output.write(`${total - items.length} earlier ones: GET /api/v1/imports?page=2&limit=${LATEST}\n`);
  return true;
}

function row({ id, startedAt, status, source, mode, dryRun, file, rows, removed }: ImportDocument): string[] {
  const how = [status, ...(mode === 'replace' ? ['replace'] : []), ...(dryRun ? ['dry run'] : [])].join(', ');
  const { read, created, updated, rejected, conflicts } = rows;
  const counts = [read, created, updated, rejected + conflicts, removed].map(String);
  return [startedAt.slice(0, 16).replace('T', ' '), how, source, file.name ?? '', ...counts, id];
}

/** Undoes an import and waits until search has followed. @returns false when it cannot be undone. */
export async function runUndo(imports: Imports, id: string, output: Output): Promise<boolean> {
  try {
    const asked = await imports.undo(id);
    if (!asked) {
      output.write(`There is no import ${id}. The command imports lists the latest.\n`);
      return false;
    }
    const { undo } = await follow(imports, asked, output);
    const { restored, removed, kept, error } = undo!;
    if (error !== null) output.write(`${error}\n`);
    const others = kept === 0 ? '' : '; those kept were changed again since';
    output.write(`${restored} organisations restored, ${removed} removed, ${kept} kept${others}.\n`);
    return error === null;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    output.write(`${error.detail}\n`);
    return false;
  }
}
