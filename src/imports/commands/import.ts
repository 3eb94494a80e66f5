import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { Problem } from '../../platform/problem.js';
import type { Imports } from '../imports.js';
import { settled } from '../progress.js';
import { type ImportRequest, uploadQuery } from '../request-schema.js';
import type { Finding, ImportDocument } from '../schema.js';
import { display, type Output } from './output.js';

/** Findings printed; all of them are at the address that is printed too. */
const FIRST_FINDINGS = 10;

/** The options of the command, in the words of `parseArgs`. */
export const IMPORT_OPTIONS = {
  source: { type: 'string' },
  defaults: { type: 'string' },
  mapping: { type: 'string' },
  profile: { type: 'string' },
  encoding: { type: 'string' },
  sheet: { type: 'string' },
  path: { type: 'string' },
  'complete-for': { type: 'string' },
  'dry-run': { type: 'boolean' },
  replace: { type: 'boolean' },
  'confirm-removals': { type: 'boolean' },
} as const;

type ImportOptions = {
  [name in keyof typeof IMPORT_OPTIONS]?: (typeof IMPORT_OPTIONS)[name]['type'] extends 'string'
    ? string
    : boolean;
};

/** What is asked by the options of the command line, by the same rules as in a call; else what is wrong with them. */
export function importRequest(options: ImportOptions): { request: ImportRequest } | { wrong: string } {
  const { 'dry-run': dryRun, replace, 'confirm-removals': confirmRemovals, ...plain } = options;
  const { 'complete-for': completeFor, ...others } = plain;
  const asked = uploadQuery.safeParse({
    ...others,
    completeFor,
    mode: replace ? 'replace' : 'merge',
    dryRun: String(dryRun ?? false),
    confirmRemovals: String(confirmRemovals ?? false),
  });
  if (asked.success) return { request: asked.data };
  const wrong = asked.error.issues.map(
    ({ path, message }) => `--${path.join('.').replace('completeFor', 'complete-for')} ${message}.`,
  );
  return { wrong: wrong.join('\n') };
}

/**
 * Imports files of this machine, one after another, the same way as `POST /imports` and waits until all of it can be
 * found.
 * @returns false when a file cannot be read or stored or an import failed; rejected rows alone are no failure.
 */
export async function runImport(
  imports: Imports,
  { files, request }: { files: string[]; request: ImportRequest },
  output: Output,
): Promise<boolean> {
  let wentWell = true;
  for (const file of files) wentWell = (await importOne(imports, file, request, output)) && wentWell;
  return wentWell;
}

async function importOne(
  imports: Imports,
  file: string,
  request: ImportRequest,
  output: Output,
): Promise<boolean> {
  const print = (line: string) => output.write(`${line}\n`);
  try {
    const stored = await imports.receive(createReadStream(file), { ...request, filename: basename(file) });
    print(`${file}: ${stored.file.bytes} bytes stored as import ${stored.id}`);
    const last = await follow(imports, stored, output);
    for (const line of summary(last)) print(line);
    await printFindings(imports, last, print);
    return last.status === 'completed';
  } catch (error) {
    if (error instanceof Problem) print(`${file}: ${error.detail}`);
    else if (isFileError(error)) print(`${file} cannot be read: ${error.message}`);
    else throw error;
    return false;
  }
}

/** Shows the progress until the end and returns how the import, or its undo, ended. */
export async function follow(
  imports: Imports,
  stored: ImportDocument,
  output: Output,
): Promise<ImportDocument> {
  const show = display(output);
  const last = await settled(imports, stored, show.update);
  show.stop();
  return last;
}

function summary(document: ImportDocument): string[] {
  const { status, dryRun, mode, rows, warnings, removed, withdrawn, file, error } = document;
  const seconds = (Date.parse(document.finishedAt!) - Date.parse(document.startedAt)) / 1000;
  return [
    ...(error === null ? [] : [status === 'failed' ? `Failed: ${error}` : error]),
    ...(dryRun ? ['A dry run: nothing was stored.'] : []),
    `${rows.read} rows in ${seconds.toFixed(1)} s: ${rows.created} created, ${rows.updated} updated, ` +
      `${rows.unchanged} unchanged, ${rows.rejected} rejected, ${rows.conflicts} conflicts, ${rows.blank} blank; ` +
      `${warnings} warnings`,
    ...(mode === 'replace'
      ? [`Not in the file: ${removed} organisations removed, ${withdrawn} that other sources have`]
      : []),
    ...file.notes.map(({ message }) => `Note: ${message}`),
  ];
}

async function printFindings(
  imports: Imports,
  { id }: ImportDocument,
  print: (line: string) => void,
): Promise<void> {
  let printed = 0;
  for await (const finding of await imports.findings(id)) {
    if (printed++ === FIRST_FINDINGS) {
      print(`All of them: GET /api/v1/imports/${id}/rejections`);
      return;
    }
    print(describe(finding));
  }
}

function describe({ kind, line, column, value, message }: Finding): string {
  const where = column === null ? '' : `, ${column}${value === null ? '' : ` "${value}"`}`;
  return `${kind}: line ${line}${where}: ${message}`;
}

export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'syscall' in error && 'path' in error;
}
