import type { ImportRecord, Tally } from './import.js';
import type { FileFormat } from './reading/index.js';
import type { ImportDocument } from './schema.js';

type Note = ImportDocument['file']['notes'][number];

/** The versions of the directory and of the projects that search has reached. */
export interface SearchCursors {
  directory: number;
  projects: number;
}

/** An import as people see it. */
export function documentOf(record: ImportRecord, tally: Tally, reached: SearchCursors): ImportDocument {
  const { id, status, request, bytes, format, rowsInFile, directoryVersion, projectsVersion = 0 } = record;
  const { startedAt, finishedAt, error, undo, causes } = record;
  return {
    id,
    source: request.source,
    mode: request.mode ?? 'merge',
    status,
    dryRun: request.dryRun ?? false,
    file: {
      name: request.filename ?? null,
      bytes,
      ...formatView(format),
      rows: rowsInFile,
      notes: [...(format?.notes ?? []), ...leftOut(tally)],
    },
    mapping: format?.mapping ?? {},
    defaults: request.defaults ?? {},
    ...(request.completeFor && { completeFor: request.completeFor }),
    rows: tally.rows,
    ...(tally.ofProjects > 0 && {
      made: { organisations: tally.organisations ?? 0, projects: tally.projects },
    }),
    warnings: tally.warnings,
    removed: tally.removed,
    withdrawn: tally.withdrawn,
    closed: tally.closed,
    causes: causes ?? [],
    searchable:
      directoryVersion !== null &&
      reached.directory >= directoryVersion &&
      reached.projects >= projectsVersion,
    startedAt,
    finishedAt,
    error: error?.message ?? null,
    errorCode: error?.code ?? null,
    ...(error?.removals && { removals: error.removals }),
    undo: undo ?? null,
  };
}

/** How a file is read, as people see it; null is not known yet. */
export function formatView(format: FileFormat | null) {
  return {
    format: format?.kind ?? null,
    compression: format ? (format.wrapping[0]?.kind ?? ('none' as const)) : null,
    encoding: format?.encoding ?? null,
    delimiter: format?.dialect?.delimiter ?? null,
    headerLine: format?.headerLine ?? null,
    profile: format?.profile ?? null,
    sheet: format?.table.sheet ?? null,
    path: format?.table.path ?? null,
    tables: format?.tables ?? [],
  };
}

function leftOut({ findingsKept, findingsLeftOut }: Tally): Note[] {
  if (findingsLeftOut === 0) return [];
  const message = `Of what was found in the rows only the first ${findingsKept} are listed; ${findingsLeftOut} more are counted. Mend those and import the file again.`;
  return [{ code: 'findings-left-out', count: findingsLeftOut, message }];
}
