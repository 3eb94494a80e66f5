import { expect } from '@jest/globals';
import { Notes } from '../../../../../src/imports/reading/notes.js';
import { Pauses } from '../../../../../src/imports/reading/pauses.js';
import {
  type FindOptions,
  type FoundTables,
  findTables,
} from '../../../../../src/imports/reading/tables/find-tables.js';
import type { ChosenTable, Layout } from '../../../../../src/imports/reading/tables/layout.js';
import { readRecords } from '../../../../../src/imports/reading/tables/read-records.js';
import type { SourceRecord } from '../../../../../src/imports/reading/tables/record.js';

/** A source that gives the bytes in chunks of a size. */
export function sourceOf(file: Uint8Array | string, chunk = 64 * 1024) {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  return async function* chunks(): AsyncIterable<Uint8Array> {
    for (let start = 0; start < bytes.length; start += chunk) yield bytes.subarray(start, start + chunk);
  };
}

export interface Found extends FoundTables {
  layout: NonNullable<FoundTables['layout']>;
  /** The notes of the search. */
  notes: string[];
}

/** The tables of a file that can be told. */
export async function find(file: Uint8Array | string, options: FindOptions = {}): Promise<Found> {
  const notes = new Notes();
  const { layout, tables } = await findTables(sourceOf(file), options, notes);
  if (!layout) throw new Error('The layout cannot be told');
  return { layout, tables, notes: notes.list().map(({ code }) => code) };
}

/** All records of one table of a file, blank ones one by one, and what was noted on the way, in any order. */
export async function records(
  file: Uint8Array | string,
  layout: Omit<Layout, 'table'>,
  table: ChosenTable = {},
  chunk?: number,
): Promise<{ all: SourceRecord[]; notes: [code: string, count: number][] }> {
  const notes = new Notes();
  const all: SourceRecord[] = [];
  for await (const record of readRecords(sourceOf(file, chunk), { ...layout, table }, notes, new Pauses()))
    all.push(...oneByOne(record));
  return {
    all,
    notes: notes
      .list()
      .map(({ code, count }): [string, number] => [code, count])
      .sort(),
  };
}

function oneByOne(record: SourceRecord): SourceRecord[] {
  if (!('blank' in record)) return [record];
  return Array.from({ length: record.blank }, (_, n) => ({ line: record.line + n, blank: 1 }));
}

/** The first table of a file: its cells or values, `null` for what is blank and the code of what is faulty. */
export async function rowsOf(file: Uint8Array | string, options: FindOptions = {}): Promise<unknown[]> {
  const { layout, tables } = await find(file, options);
  const [first] = tables;
  expect(first).toBeDefined();
  const { all } = await records(file, layout, first);
  expect(first!.rows).toBe(all.length);
  return all.map(contentOf);
}

export function contentOf(record: SourceRecord): unknown {
  if ('blank' in record) return null;
  if ('problem' in record) return record.problem.code;
  return 'cells' in record ? record.cells : record.value;
}
