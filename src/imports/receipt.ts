import type { Departures, RowOutcome } from '../directory/index.js';
import type { Batch } from './batches.js';
import {
  conflictFinding,
  erasedFinding,
  rejectedFindings,
  repairedFinding,
  warningFinding,
} from './findings.js';
import { NOTHING_YET, type Receipt, type StoredFinding, type Tally } from './import.js';
import type { Mapping } from './reading/index.js';

/** Findings of one import that are kept; those beyond are counted: a file can have millions of wrong rows. */
export const MOST_FINDINGS = 20_000;

/** What the rows of an import have in common. */
interface Common {
  source: string;
  mapping: Mapping;
}

/**
 * What is remembered of a batch: every row of it counted once, on top of the tally before it.
 * `outcomes`: what the directory did with its mapped rows, in their order.
 */
export function receiptOf(
  batch: Batch,
  outcomes: RowOutcome[],
  before: Tally,
  { source, mapping }: Common,
): Receipt {
  const rows = { ...before.rows };
  rows.read += batch.rows.length + batch.blank;
  rows.blank += batch.blank;
  const found: StoredFinding[] = [];
  const created: string[] = [];
  const undecided: string[] = [];
  // The same row again and again is remembered once.
  const met = new Map<string, Receipt['met'][number]>();
  let { warnings, closed, ofProjects } = before;
  let next = 0;
  for (const row of batch.rows) {
    if (row.kind === 'rejected') {
      rows.rejected++;
      found.push(...rejectedFindings(row, source, mapping));
      continue;
    }
    if (row.kind !== 'mapped' || row.participation) ofProjects++;
    if (row.kind !== 'mapped') continue;
    const outcome = outcomes[next++]!;
    if (outcome.kind === 'conflict') {
      rows.conflicts++;
      undecided.push(...outcome.organisations);
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
      if (row.kind === 'mapped' && row.fragment.profile.status === 'closed') closed++;
      if (row.kind === 'mapped' && row.repaired) found.push(repairedFinding(outcome, row.repaired));
      found.push(...contested.map((key) => warningFinding(outcome, key, mapping)));
    }
  }
  const findings = found.slice(0, Math.max(0, MOST_FINDINGS - before.findingsKept));
  return {
    ...before,
    rows,
    warnings,
    closed,
    ofProjects,
    line: lastLineOf(batch, before),
    findingsKept: before.findingsKept + findings.length,
    findingsLeftOut: before.findingsLeftOut + found.length - findings.length,
    findings,
    created,
    met: [...met.values()],
    undecided,
  };
}

/** What is remembered of a batch of organisations that the file no longer has; `last`: the receipt before it. */
export function departureReceipt({ removed, withdrawn }: Departures, last: string | undefined): Receipt {
  const before: Tally = { ...NOTHING_YET, ...(last === undefined ? {} : JSON.parse(last)) };
  return {
    ...before,
    removed: before.removed + removed,
    withdrawn: before.withdrawn + withdrawn,
    findings: [],
    created: [],
    met: [],
    undecided: [],
  };
}

/** Whether a receipt is of this batch. When it is not, the file is read differently from how it was read then. */
export function isReceiptOf(receipt: Tally, batch: Batch, before: Tally): boolean {
  const read = before.rows.read + batch.rows.length + batch.blank;
  return receipt.rows.read === read && receipt.line === lastLineOf(batch, before);
}

export function lastLineOf(batch: Batch, before: Tally): number {
  return batch.rows.at(-1)?.line ?? before.line;
}
