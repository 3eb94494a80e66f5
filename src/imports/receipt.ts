import type { RowOutcome } from '../directory/index.js';
import type { Batch } from './batches.js';
import { conflictFinding, erasedFinding, rejectedFindings, warningFinding } from './findings.js';
import type { Receipt, StoredFinding, Tally } from './import.js';
import type { Mapping } from './reading/index.js';

/** Findings of one import that are kept; those beyond are counted: a file can have millions of wrong rows. */
export const MOST_FINDINGS = 20_000;

/**
 * What is remembered of a batch: every row of it counted once, on top of the tally before it.
 * `outcomes`: what the directory did with its mapped rows, in their order.
 */
export function receiptOf(batch: Batch, outcomes: RowOutcome[], before: Tally, mapping: Mapping): Receipt {
  const rows = { ...before.rows };
  rows.read += batch.rows.length + batch.blank;
  rows.blank += batch.blank;
  const found: StoredFinding[] = [];
  const created: string[] = [];
  // The same row again and again is remembered once.
  const met = new Map<string, Receipt['met'][number]>();
  let { warnings } = before;
  let next = 0;
  for (const row of batch.rows) {
    if (row.kind === 'rejected') {
      rows.rejected++;
      found.push(...rejectedFindings(row, mapping));
      continue;
    }
    const outcome = outcomes[next++]!;
    if (outcome.kind === 'conflict') {
      rows.conflicts++;
      found.push(conflictFinding(outcome, mapping));
    } else if (outcome.kind === 'rejected') {
      rows.rejected++;
      found.push(erasedFinding(outcome, mapping));
    } else {
      const { organisation, fingerprint, contested } = outcome;
      rows[outcome.kind]++;
      if (outcome.kind === 'created') created.push(organisation);
      else met.set(`${organisation} ${fingerprint}`, [organisation, fingerprint]);
      if (contested.length > 0) warnings++;
      found.push(...contested.map((key) => warningFinding(outcome, key, mapping)));
    }
  }
  const findings = found.slice(0, Math.max(0, MOST_FINDINGS - before.findingsKept));
  return {
    rows,
    warnings,
    line: lastLineOf(batch, before),
    findingsKept: before.findingsKept + findings.length,
    findingsLeftOut: before.findingsLeftOut + found.length - findings.length,
    findings,
    created,
    met: [...met.values()],
  };
}

/** Whether a receipt is of this batch. When it is not, the file is read differently from how it was read then. */
export function isReceiptOf(receipt: Tally, batch: Batch, before: Tally): boolean {
  const read = before.rows.read + batch.rows.length + batch.blank;
  return receipt.rows.read === read && receipt.line === lastLineOf(batch, before);
}

function lastLineOf(batch: Batch, before: Tally): number {
  return batch.rows.at(-1)?.line ?? before.line;
}
