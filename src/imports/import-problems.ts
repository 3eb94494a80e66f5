import { conflict, Problem, unprocessable } from '../platform/problem.js';
import { type ImportRecord, isBeingUndone, isOver } from './import.js';
import type { UnreadableFileError } from './reading/index.js';
import { DAYS_KEPT } from './receipt-store.js';
import type { UploadsFullError } from './upload-store.js';

/** What people are told when something about an import cannot be done. */

/** `tables`: those among which one has to be chosen. */
export function unreadable({ code, message, tables }: UnreadableFileError): Problem {
  return unprocessable(code, message, tables.length > 0 ? { tables } : {});
}

export function uploadExpired(): Problem {
  return new Problem(
    408,
    'upload-expired',
    'The upload took too long',
    'Parts of it had expired before it was complete. Nothing was stored; try again.',
  );
}

export function alreadyOver({ id, status }: ImportRecord): Problem {
  const was = status === 'cancelled' || status === 'undone';
  const how = was ? `was ${status} before` : `is over: it has ${status}`;
  return conflict(`The import ${id} ${how}. There is nothing left to cancel.`);
}

export function noRoom({ limit }: UploadsFullError): Problem {
  return new Problem(
    507,
    'uploads-full',
    'No room for the file',
    `The files that wait to be imported would come to more than ${limit} bytes. Nothing was stored. Wait until some are ` +
      'imported (GET /api/v1/imports lists them), cancel one that is not needed, or raise UPLOADS_LIMIT.',
  );
}

export function findingsExpired(): Problem {
  return new Problem(
    410,
    'findings-expired',
    'No longer kept',
    `What is found in the rows of an import is kept for ${DAYS_KEPT} days after its end. Import the file again to see it.`,
  );
}

/** @throws Problem 409 for what has nothing to undo, or not yet. */
export function refuseUndo(record: ImportRecord): void {
  const { id, status, request } = record;
  if (request.dryRun)
    throw conflict(`The import ${id} is a dry run. It stored nothing; there is nothing to undo.`);
  if (!isOver(status))
    throw conflict(
      `The import ${id} is not over yet. Cancel it first (POST /api/v1/imports/${id}/cancel), then undo what it has stored.`,
    );
  if (status === 'undone')
    throw conflict(`The import ${id} was undone before. There is nothing left to undo.`);
  if (isBeingUndone(record)) throw conflict(`The import ${id} is being undone already.`);
}

export function undoExpired(id: string): Problem {
  return new Problem(
    410,
    'undo-expired',
    'No longer kept',
    `What the import ${id} found is kept for ${DAYS_KEPT} days after its end; it can no longer be undone. To correct what it brought, import a better file of the same source, with mode=replace if organisations have to go.`,
  );
}
