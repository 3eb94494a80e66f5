import type { ParticipationOutcome, ProjectListRow } from '../projects/index.js';
import type { Batch, FilledRow } from './batches.js';
import type { Receipt, StoredFinding, Tally } from './import.js';
import {
  roleFinding,
  rowWarning,
  severalProjectsFinding,
  unknownOrganisationFinding,
} from './project-findings.js';
import type { Mapping } from './reading/index.js';
import { lastLineOf, MOST_FINDINGS } from './receipt.js';
import type { Seen } from './seen.js';

/** A row that says something that could be stored. */
export type ToldRow = Exclude<FilledRow, { kind: 'rejected' }>;

/** The row as the room of projects takes it. */
export function listRow(row: ToldRow): ProjectListRow {
  switch (row.kind) {
    case 'project':
      return { kind: 'project', project: row.project };
    case 'participation':
      return { kind: 'keys', keys: row.keys, participation: row.participation };
    case 'mapped':
      return { kind: 'organisation', row, participation: row.participation };
  }
}

/**
 * What is remembered of a batch of a list of projects or participations: every row counted once, by what became of that. What
 * is wrong with a row or its organisation was told with the organisations already. `seen`: what the batches before it have
 * said.
 */
export function projectReceiptOf(
  batch: Batch,
  outcomes: ParticipationOutcome[],
  before: Tally,
  { seen, mapping }: { seen: Seen; mapping: Mapping },
): Receipt {
  const rows = { ...before.rows };
  rows.read += batch.rows.length + batch.blank;
  rows.blank += batch.blank;
  const found: StoredFinding[] = [];
  const created = new Set<string>();
  const met = new Map<string, Receipt['met'][number]>();
  const isSaid = (project: string, print: string) =>
    created.has(project) || met.has(`${project} ${print}`) || seen.said(project, print);
  let { warnings } = before;
  let next = 0;
  for (const row of batch.rows) {
    if (row.kind === 'rejected') {
      rows.rejected++;
      continue;
    }
    const outcome = outcomes[next++]!;
    const doubts = (row.warnings ?? []).map((one) => rowWarning(row.line, one, mapping));
    if (outcome.kind === 'nothing') rows.unchanged++;
    else if (outcome.kind === 'refused')
      rows[outcome.outcome.kind === 'conflict' ? 'conflicts' : 'rejected']++;
    else if (outcome.kind === 'unknown-organisation') {
      rows.rejected++;
      found.push(unknownOrganisationFinding(row.line, outcome.keys, mapping));
    } else if (outcome.kind === 'conflict') {
      rows.conflicts++;
      found.push(severalProjectsFinding(row.line, outcome));
    } else {
      rows[outcome.kind]++;
      const { project, participant } = outcome;
      if (participant?.otherRoles.some((print) => isSaid(project, print)))
        doubts.push(roleFinding(row.line, participant, mapping));
      if (outcome.isNew) created.add(outcome.project);
      for (const fingerprint of outcome.fingerprints)
        met.set(`${outcome.project} ${fingerprint}`, [outcome.project, fingerprint]);
    }
    if (doubts.length > 0) warnings++;
    found.push(...doubts);
  }
  const findings = found.slice(0, Math.max(0, MOST_FINDINGS - before.findingsKept));
  return {
    ...before,
    rows,
    warnings,
    projects: before.projects + created.size,
    line: lastLineOf(batch, before),
    findingsKept: before.findingsKept + findings.length,
    findingsLeftOut: before.findingsLeftOut + found.length - findings.length,
    findings,
    created: [...created],
    met: [...met.values()],
    undecided: [],
  };
}
