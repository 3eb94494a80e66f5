import type { ImportRecord, Tally } from './import.js';
import type { ImportDocument } from './schema.js';

type Note = ImportDocument['file']['notes'][number];

/** An import as people see it; `searchCursor` is the directory version that search has reached. */
export function documentOf(record: ImportRecord, tally: Tally, searchCursor: number): ImportDocument {
  const { id, status, request, bytes, format, rowsInFile, directoryVersion } = record;
  const { startedAt, finishedAt, error, undo } = record;
  return {
    id,
    source: request.source,
    mode: request.mode ?? 'merge',
    status,
    dryRun: request.dryRun ?? false,
    file: {
      name: request.filename ?? null,
      bytes,
      format: format.kind,
      compression: format.compression,
      encoding: format.encoding,
      delimiter: format.delimiter ?? null,
      headerLine: format.headerLine ?? null,
      rows: rowsInFile,
      profile: format.profile,
      notes: [...format.notes, ...leftOut(tally)],
    },
    mapping: format.mapping,
    rows: tally.rows,
    warnings: tally.warnings,
    removed: tally.removed,
    withdrawn: tally.withdrawn,
    searchable: directoryVersion !== null && searchCursor >= directoryVersion,
    startedAt,
    finishedAt,
    error: error?.message ?? null,
    errorCode: error?.code ?? null,
    undo: undo ?? null,
  };
}

function leftOut({ findingsKept, findingsLeftOut }: Tally): Note[] {
  if (findingsLeftOut === 0) return [];
  const message = `Of what was found in the rows only the first ${findingsKept} are listed; ${findingsLeftOut} more are counted. Mend those and import the file again.`;
  return [{ code: 'findings-left-out', count: findingsLeftOut, message }];
}
