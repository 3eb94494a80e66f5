import type { Ending, ImportRecord, Tally } from './import.js';
import type { Removals } from './schema.js';

/** Why imports end before they are completed, in words that say what to do. */

export function failed(code: string, message: string, removals?: Removals): Ending {
  return { status: 'failed', error: { code, message, ...(removals && { removals }) } };
}

export const GIVEN_UP = {
  'worker-lost': 'Each of its workers ended, or stopped answering, while it was carried out.',
  unexpected: 'Stopped by an error on our side, which was logged.',
};

/** What stays of an import that did not come to its end. */
export function importAgain({ id, request }: ImportRecord): string {
  if (request.dryRun) return 'It was a dry run: nothing was stored. Try the file again.';
  return `Rows committed before stay; import the file again, they count as unchanged. ${takeBack(id)}`;
}

export function whereItStopped({ rowsInFile }: ImportRecord, { rows, line }: Tally): string {
  if (rowsInFile === null) return 'It was still being checked.';
  if (rows.read === 0) return `None of its ${rowsInFile} rows is stored.`;
  return `${rows.read} of ${rowsInFile} rows are done, up to line ${line}; look at the rows after it.`;
}

export function cancelled({ id, request }: ImportRecord): Ending {
  const message = request.dryRun
    ? 'Cancelled. It was a dry run: nothing was stored.'
    : `Cancelled. What it had stored until then stays, as counted; when the file is imported again, those rows count as unchanged. ${takeBack(id)}`;
  return { status: 'cancelled', error: { code: 'cancelled', message } };
}

/** A replace whose file has lost much of what its source has. */
export function tooManyRemovals({ id, request }: ImportRecord, removals: Removals): Ending {
  const { source, dryRun } = request;
  const { kind, gone, sizeBefore } = removals;
  const stored = dryRun
    ? 'It was a dry run: nothing was stored.'
    : `None of them was removed; the rows of the file are stored. ${takeBack(id)}`;
  return failed(
    'too-many-removals',
    `The file does not have ${gone} of the ${sizeBefore} ${kind} of ${source}: more than a fifth of them would be removed. ` +
      `${stored} If the file is complete, send it again with confirmRemovals=true (on the command line: --confirm-removals).`,
    removals,
  );
}

function takeBack(id: string): string {
  return `To take them back: DELETE /api/v1/imports/${id}.`;
}
