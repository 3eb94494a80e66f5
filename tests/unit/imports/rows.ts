import fc from 'fast-check';
import type { RowOutcome } from '../../../src/directory/index.js';
import type { Batch } from '../../../src/imports/batches.js';
import type { Row } from '../../../src/imports/reading/index.js';

/** Rows of every kind, with consecutive line numbers. */
export function anyRows(size: { maxLength: number }): fc.Arbitrary<Row[]> {
  const kind = fc.constantFrom('blank', 'rejected', 'mapped', 'mapped', 'mapped');
  return fc.array(kind, size).map((kinds) => kinds.map((one, index) => rowOf(one, index + 2)));
}

/** The rows as one batch. */
export function batchOf(rows: Row[]): Batch {
  const filled = rows.filter((row) => row.kind !== 'blank');
  return { rows: filled, blank: rows.length - filled.length };
}

/** One outcome for each mapped row, of every kind. */
export function anyOutcomes(rows: Row[]): fc.Arbitrary<RowOutcome[]> {
  const mapped = rows.filter(({ kind }) => kind === 'mapped');
  return fc.tuple(...mapped.map(({ line }) => anyOutcome(line)));
}

function rowOf(kind: string, line: number): Row {
  if (kind === 'blank') return { line, kind, rows: 1 };
  if (kind === 'rejected')
    return {
      line,
      kind,
      problems: [{ column: 'Name', value: '', code: 'name-missing', message: 'A name is needed.' }],
    };
  return { line, kind: 'mapped', fragment: { profile: { name: `Organisation ${line}` } } };
}

function anyOutcome(line: number): fc.Arbitrary<RowOutcome> {
  const organisation = fc.constantFrom('a', 'b', 'c');
  const contested = fc.array(fc.record({ key: fc.constant('oid:E10009980'), heldBy: organisation }), {
    maxLength: 2,
  });
  const stored = fc.record({
    line: fc.constant(line),
    kind: fc.constantFrom<'created' | 'updated' | 'unchanged'>('created', 'updated', 'unchanged'),
    organisation,
    fingerprint: fc.constant(`print-${line}`),
    contested,
  });
  const others: RowOutcome[] = [
    { line, kind: 'conflict', keys: ['pic:948821603'], organisations: ['a', 'b'] },
    { line, kind: 'rejected', code: 'erased', key: 'pic:948821603' },
  ];
  return fc.oneof(stored, fc.constantFrom(...others));
}
