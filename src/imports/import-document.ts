import type { ImportRecord, Tally } from './import.js';
import type { ImportDocument } from './schema.js';

/** An import as people see it; `searchCursor` is the directory version that search has reached. */
export function documentOf(record: ImportRecord, tally: Tally, searchCursor: number): ImportDocument {
  const { id, status, request, bytes, format, rowsInFile, directoryVersion, startedAt, finishedAt, error } =
    record;
  return {
    id,
    source: request.source,
    mode: 'merge',
    status,
    dryRun: false,
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
      notes: format.notes,
    },
    mapping: format.mapping,
    rows: tally.rows,
    warnings: tally.warnings,
    searchable: directoryVersion !== null && searchCursor >= directoryVersion,
    startedAt,
    finishedAt,
    error: error?.message ?? null,
    errorCode: error?.code ?? null,
  };
}
