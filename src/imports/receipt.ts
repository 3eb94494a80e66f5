import type { RowOutcome } from '../directory/index.js';
import { conflictFinding, erasedFinding, rejectedFindings, warningFinding } from './findings.js';
import type { Finding, Receipt, Tally } from './import.js';
import type { Mapping, Row } from './reading/index.js';

/**
 * What is remembered of a batch: every row of it counted once, on top of the tally before it.
 * `outcomes`: what the directory did with its mapped rows, in their order.
 */
export function receiptOf(batch: Row[], outcomes: RowOutcome[], before: Tally, mapping: Mapping): Receipt {
  const rows = { ...before.rows };
  const findings: Finding[] = [];
  const created: string[] = [];
  const met: Receipt['met'] = [];
  let { warnings } = before;
  let next = 0;
  for (const row of batch) {
    rows.read++;
    if (row.kind === 'blank') {
      rows.blank++;
      continue;
    }
    if (row.kind === 'rejected') {
      rows.rejected++;
      findings.push(...rejectedFindings(row, mapping));
      continue;
    }
    const outcome = outcomes[next++]!;
    if (outcome.kind === 'conflict') {
      rows.conflicts++;
      findings.push(conflictFinding(outcome, mapping));
    } else if (outcome.kind === 'rejected') {
      rows.rejected++;
      findings.push(erasedFinding(outcome, mapping));
    } else {
      rows[outcome.kind]++;
      if (outcome.kind === 'created') created.push(outcome.organisation);
      else met.push([outcome.organisation, outcome.fingerprint]);
      if (outcome.contested.length > 0) warnings++;
      findings.push(
        ...outcome.contested.map((contested) => warningFinding(outcome.line, contested, mapping)),
      );
    }
  }
  return { rows, warnings, findings, created, met };
}
