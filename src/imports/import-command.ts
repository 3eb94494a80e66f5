import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { Presets, SingleBar } from 'cli-progress';
import { Problem } from '../platform/problem.js';
import type { Finding, ImportRequest } from './import.js';
import type { Imports } from './imports.js';
import { settled } from './progress.js';
import { type ImportDocument, sourceName } from './schema.js';

/** Findings printed; all of them are at the address that is printed too. */
const FIRST_FINDINGS = 10;

/** Where the command prints: a terminal gets a progress bar, anything else plain lines. */
export interface Output extends NodeJS.WritableStream {
  isTTY?: boolean;
}

/**
 * Imports a file of this machine the same way as `POST /imports` and waits until all of it can be found.
 * @returns false when the file cannot be read or stored or the import failed.
 */
export async function runImport(
  imports: Imports,
  { file, ...request }: { file: string } & Omit<ImportRequest, 'filename'>,
  output: Output,
): Promise<boolean> {
  const print = (line: string) => output.write(`${line}\n`);
  const named = sourceName.safeParse(request.source);
  if (!named.success) {
    print(`The source ${named.error.issues[0]!.message}.`);
    return false;
  }
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

/** Shows the progress until the end and returns how the import ended. */
async function follow(imports: Imports, stored: ImportDocument, output: Output): Promise<ImportDocument> {
  const show = output.isTTY ? progressBar(output) : plainLines(output);
  const last = await settled(imports, stored, show.update);
  show.stop();
  return last;
}

interface Display {
  update(document: ImportDocument): void;
  stop(): void;
}

function progressBar(output: Output): Display {
  const bar = new SingleBar(
    { stream: output, format: '{bar} {value}/{total} rows {doing}' },
    Presets.shades_classic,
  );
  bar.start(0, 0, { doing: 'checking' });
  return {
    update(document) {
      bar.setTotal(document.file.rows ?? 0);
      bar.update(document.rows.read, { doing: doing(document) });
    },
    stop: () => bar.stop(),
  };
}

function plainLines(output: Output): Display {
  return {
    update: (document) =>
      output.write(`${doing(document)}: ${document.rows.read} of ${document.file.rows ?? '?'} rows\n`),
    stop() {},
  };
}

function doing({ status, file, searchable }: ImportDocument): string {
  if (status === 'running') return file.rows === null ? 'checking' : 'storing';
  return status === 'completed' && !searchable ? 'stored, becoming searchable' : status;
}

function summary({ status, rows, warnings, file, error, startedAt, finishedAt }: ImportDocument): string[] {
  const seconds = (Date.parse(finishedAt!) - Date.parse(startedAt)) / 1000;
  return [
    ...(error === null ? [] : [status === 'failed' ? `Failed: ${error}` : error]),
    `${rows.read} rows in ${seconds.toFixed(1)} s: ${rows.created} created, ${rows.updated} updated, ` +
      `${rows.unchanged} unchanged, ${rows.rejected} rejected, ${rows.conflicts} conflicts, ${rows.blank} blank; ` +
      `${warnings} warnings`,
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

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'syscall' in error && 'path' in error;
}
