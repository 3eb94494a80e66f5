import { expect } from '@jest/globals';
import {
  checkFile,
  type FileFormat,
  HEAD_BYTES,
  inspect,
  Notes,
  type ReadingOptions,
  type Row,
  readRows,
  type UnreadableFileCode,
  UnreadableFileError,
  unitedNotes,
} from '../../../../src/imports/reading/index.js';

/** The bytes of a text in a single-byte encoding, or in UTF-8. */
export function encode(text: string, encoding = 'utf-8'): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => {
      return [new TextDecoder(encoding).decode(Uint8Array.of(byte), { stream: true }), byte];
    }),
  );
  return Buffer.from(
    [...text].map((character) => {
      const byte = bytes.get(character);
      if (byte === undefined) throw new Error(`${encoding} has no ${character}`);
      return byte;
    }),
  );
}

/** A source that gives the bytes in chunks of a size, or cut at the given places. */
function sourceOf(bytes: Uint8Array, cuts: number | number[] = 1_000) {
  return async function* chunks(): AsyncIterable<Uint8Array> {
    let start = 0;
    while (start < bytes.length) {
      const end = typeof cuts === 'number' ? start + cuts : (cuts.find((cut) => cut > start) ?? bytes.length);
      yield bytes.subarray(start, end);
      start = end;
    }
  };
}

export interface ReadFile {
  /** With all notes. */
  format: FileFormat;
  rows: { read: number; blank: number; rejected: number };
  all: Row[];
}

/** Checks a file and reads all its rows. */
export async function read(
  file: Uint8Array | string,
  options: ReadingOptions = {},
  cuts: number | number[] = 1_000,
): Promise<ReadFile> {
  const source = sourceOf(typeof file === 'string' ? Buffer.from(file) : file, cuts);
  const { format, rows: checked } = await checkFile(source, options);
  const notes = new Notes();
  const all: Row[] = [];
  for await (const row of readRows(source, format, notes)) all.push(...oneByOne(row));
  expect(all).toHaveLength(checked);
  const count = (kind: Row['kind']) => all.filter((row) => row.kind === kind).length;
  return {
    format: { ...format, notes: unitedNotes(format.notes, notes.list()) },
    rows: { read: all.length, blank: count('blank'), rejected: count('rejected') },
    all,
  };
}

/** Blank rows, which come together, one by one. */
function oneByOne(row: Row): Row[] {
  if (row.kind !== 'blank') return [row];
  return Array.from({ length: row.rows }, (_, n) => ({ ...row, line: row.line + n, rows: 1 }));
}

/** What the head alone says of a file. */
export async function look(file: Uint8Array | string, options: ReadingOptions = {}): Promise<FileFormat> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const format = await inspect(bytes.subarray(0, HEAD_BYTES), {
    ...options,
    complete: bytes.length <= HEAD_BYTES,
  });
  if (!format) throw new Error('The head does not tell.');
  return format;
}

/** The profiles of the mapped rows. */
export function profiles(rows: Row[]) {
  return rows.flatMap((row) => (row.kind === 'mapped' ? [row.fragment.profile] : []));
}

/** The problems of the rejected rows. */
export function problems(rows: Row[]) {
  return rows.flatMap((row) => (row.kind === 'rejected' ? row.problems : []));
}

/** What was left out of what rows say of projects: line, column, value and code. */
export function warnings(rows: Row[]) {
  return rows.flatMap((row) => {
    const all = 'warnings' in row && row.warnings ? row.warnings : [];
    return all.map(({ column, value, code }) => [row.line, column, value, code]);
  });
}

/** Expects a refusal with this code, and answers its message. */
export async function refusal(reading: Promise<unknown>, code: UnreadableFileCode): Promise<string> {
  const error = await reading.then(
    () => new Error('was read'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UnreadableFileError);
  expect(error).toMatchObject({ code });
  return error instanceof Error ? error.message : '';
}
