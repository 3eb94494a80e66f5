import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RowOutcome } from '../../../src/directory/index.js';
import { NOTHING_YET, type Tally } from '../../../src/imports/import.js';
import type { Mapping, Row } from '../../../src/imports/reading/index.js';
import { isReceiptOf, MOST_FINDINGS, receiptOf } from '../../../src/imports/receipt.js';
import { anyOutcomes, anyRows, batchOf } from './rows.js';

const mapping: Mapping = { 'Legal Name': 'name', PIC: 'pic', OID: 'oid', Note: 'ignored' };
const LIST = { source: 'list', mapping };
const batch = anyRows({ maxLength: 120 }).chain((rows) => fc.tuple(fc.constant(rows), anyOutcomes(rows)));

describe('the receipt of a batch', () => {
  it('counts every row exactly once', () => {
    fc.assert(
      fc.property(batch, ([rows, outcomes]) => {
        const { read, ...kinds } = receiptOf(batchOf(rows), outcomes, NOTHING_YET, LIST).rows;
        expect(read).toBe(rows.length);
        expect(Object.values(kinds).reduce((sum, n) => sum + n, 0)).toBe(rows.length);
      }),
    );
  });

  it('comes to the same tally however the rows are cut', () => {
    fc.assert(
      fc.property(batch, fc.nat({ max: 120 }), ([rows, outcomes], cut) => {
        const whole = receiptOf(batchOf(rows), outcomes, NOTHING_YET, LIST);
        const mapped = rows.slice(0, cut).filter(({ kind }) => kind === 'mapped').length;
        const first = receiptOf(batchOf(rows.slice(0, cut)), outcomes.slice(0, mapped), NOTHING_YET, LIST);
        const second = receiptOf(batchOf(rows.slice(cut)), outcomes.slice(mapped), first, LIST);
        expect({ rows: second.rows, warnings: second.warnings }).toEqual({
          rows: whole.rows,
          warnings: whole.warnings,
        });
        expect([...first.findings, ...second.findings]).toEqual(whole.findings);
      }),
    );
  });

  it('names line, column, value and reason of every row that is not stored as it is', () => {
    const rows: Row[] = [
      { line: 3, kind: 'mapped', fragment: { profile: { name: 'A' } } },
      { line: 4, kind: 'mapped', fragment: { profile: { name: 'B' } } },
      { line: 5, kind: 'rejected', problems: [{ code: 'too-wide', message: 'The row has 17 cells.' }] },
      {
        line: 6,
        kind: 'rejected',
        problems: [{ column: 'name', code: 'name-missing', message: 'Fill it in.' }],
      },
    ];
    const outcomes: RowOutcome[] = [
      {
        line: 3,
        kind: 'created',
        organisation: 'new',
        fingerprint: 'f',
        contested: [{ key: 'oid:E10009980', heldBy: 'old' }],
      },
      { line: 4, kind: 'conflict', keys: ['pic:948821603', 'oid:E10054064'], organisations: ['x', 'y'] },
    ];
    const { findings } = receiptOf(batchOf(rows), outcomes, NOTHING_YET, LIST);
    expect(findings).toMatchObject([
      { kind: 'warning', line: 3, column: 'OID', value: 'E10009980', code: 'identifier-of-another' },
      {
        kind: 'conflict',
        line: 4,
        column: 'PIC, OID',
        value: '948821603, E10054064',
        code: 'several-organisations',
      },
      { kind: 'rejected', line: 5, column: null, value: null, code: 'too-wide' },
      { kind: 'rejected', line: 6, column: 'Legal Name', value: null, code: 'name-missing' },
    ]);
  });

  it('keeps the first findings of an import and counts the others', () => {
    const rejected: Row = {
      line: 2,
      kind: 'rejected',
      problems: [{ code: 'name-missing', message: 'Fill it in.' }],
    };
    const batch = batchOf(Array.from({ length: 1_000 }, () => rejected));
    let tally: Tally = NOTHING_YET;
    let kept = 0;
    for (let n = 0; n < MOST_FINDINGS / 1_000 + 3; n++) {
      const receipt = receiptOf(batch, [], tally, LIST);
      kept += receipt.findings.length;
      tally = receipt;
    }
    expect(kept).toBe(MOST_FINDINGS);
    expect(tally).toMatchObject({ findingsKept: MOST_FINDINGS, findingsLeftOut: 3_000 });
    expect(tally.rows.rejected).toBe(MOST_FINDINGS + 3_000);
  });

  it('remembers once what is met again and again', () => {
    const rows: Row[] = [2, 3, 4].map((line) => ({
      line,
      kind: 'mapped',
      fragment: { profile: { name: 'A' } },
    }));
    const outcomes = rows.map(
      ({ line }): RowOutcome => ({
        line,
        kind: 'unchanged',
        organisation: 'a',
        fingerprint: 'f',
        contested: [],
      }),
    );
    const receipt = receiptOf(batchOf(rows), outcomes, NOTHING_YET, LIST);
    expect(receipt).toMatchObject({ rows: { unchanged: 3 }, met: [['a', 'f']] });
  });

  it('is told from that of a batch which is cut elsewhere', () => {
    fc.assert(
      fc.property(batch, fc.nat({ max: 120 }), ([rows, outcomes], cut) => {
        const receipt = receiptOf(batchOf(rows), outcomes, NOTHING_YET, LIST);
        expect(isReceiptOf(receipt, batchOf(rows), NOTHING_YET)).toBe(true);
        if (cut < rows.length)
          expect(isReceiptOf(receipt, batchOf(rows.slice(0, cut)), NOTHING_YET)).toBe(false);
      }),
    );
  });

  it('counts a row with two contested keys as one warning', () => {
    const before: Tally = { ...NOTHING_YET, warnings: 1 };
    const contested = [
      { key: 'oid:E10009980', heldBy: 'a' },
      { key: 'ror:05kb8h459', heldBy: 'b' },
    ];
    const row: Row = { line: 2, kind: 'mapped', fragment: { profile: { name: 'A' } } };
    const outcome: RowOutcome = { line: 2, kind: 'updated', organisation: 'c', fingerprint: 'f', contested };
    const receipt = receiptOf(batchOf([row]), [outcome], before, LIST);
    expect(receipt.warnings).toBe(2);
    expect(receipt.findings).toHaveLength(2);
  });
});
