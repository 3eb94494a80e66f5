import type { ParticipationOutcome, ProjectListRow } from '../projects/index.js';
import type { Batch, FilledRow } from './batches.js';
import type { Receipt, StoredFinding, Tally } from './import.js';
import { lastLineOf, MOST_FINDINGS } from './receipt.js';

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
 * is wrong with a row or its organisation was told with the organisations already.
 */
export function projectReceiptOf(batch: Batch, outcomes: ParticipationOutcome[], before: Tally): Receipt {
  const rows = { ...before.rows };
  rows.read += batch.rows.length + batch.blank;
  rows.blank += batch.blank;
  const found: StoredFinding[] = [];
  const created = new Set<string>();
  const met = new Map<string, Receipt['met'][number]>();
  let next = 0;
  for (const row of batch.rows) {
    const outcome: ParticipationOutcome | undefined = row.kind === 'rejected' ? undefined : outcomes[next++];
    if (outcome === undefined) rows.rejected++;
    else if (outcome.kind === 'nothing') rows.unchanged++;
    else if (outcome.kind === 'refused')
      rows[outcome.outcome.kind === 'conflict' ? 'conflicts' : 'rejected']++;
    else if (outcome.kind === 'unknown-organisation') {
      rows.rejected++;
      found.push(unknownOrganisation(row.line, outcome.keys));
    } else if (outcome.kind === 'conflict') {
      rows.conflicts++;
      found.push(severalProjects(row.line, outcome));
    } else {
      rows[outcome.kind]++;
      if (outcome.isNew) created.add(outcome.project);
      for (const fingerprint of outcome.fingerprints)
        met.set(`${outcome.project} ${fingerprint}`, [outcome.project, fingerprint]);
    }
  }
  const findings = found.slice(0, Math.max(0, MOST_FINDINGS - before.findingsKept));
  return {
    ...before,
    rows,
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

function unknownOrganisation(line: number, keys: string[]): StoredFinding {
  const column = keys.length > 0 ? keys.map((key) => key.slice(0, key.indexOf(':'))).join(', ') : null;
  return {
    kind: 'rejected',
    line,
    column,
    value: keys.map((key) => key.slice(key.indexOf(':') + 1)).join(', ') || null,
    code: 'organisation-unknown',
    message:
      'The directory has no such organisation, and the row does not name it: import a list of the organisations first, then this one again.',
  };
}

function severalProjects(
  line: number,
  { keys, projects }: { keys: string[]; projects: string[] },
): StoredFinding {
  const message =
    projects.length > 1
      ? `Its numbers belong to ${projects.length} projects (${projects.join(', ')}). The row is not stored; correct the number that is wrong.`
      : 'Its project is known by another number of the same kind. The row is not stored; correct the number that is wrong.';
  return { kind: 'conflict', line, column: null, value: keys.join(', '), code: 'several-projects', message };
}
