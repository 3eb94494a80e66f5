import { z } from 'zod';
import { TARGETS } from './reading/index.js';

/** What is answered about imports. */

const count = z.int().min(0);

const note = z.object({
  code: z.string(),
  column: z.string().optional(),
  count,
  message: z.string(),
});

const status = z.enum(['receiving', 'running', 'completed', 'failed', 'cancelled', 'undone']);
export type ImportStatus = z.infer<typeof status>;

/** What happened to the rows after the header; `read` is always the sum of the others. */
const rowCounts = z.object({
  read: count,
  created: count,
  updated: count,
  unchanged: count,
  rejected: count,
  conflicts: count,
  blank: count,
});
export type RowCounts = z.infer<typeof rowCounts>;

const undo = z.object({
  requestedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  restored: count.meta({ description: 'Organisations that are again as the import found them' }),
  removed: count.meta({ description: 'Organisations that the import had created' }),
  kept: count.meta({
    description: 'Organisations that were changed again since, by a later import for example',
  }),
  error: z.string().nullable().meta({ description: 'Why it stopped, and what to do' }),
});
export type ImportUndoDocument = z.infer<typeof undo>;

/** What `GET /imports/{id}` answers. */
export const importDocument = z
  .object({
    id: z.string(),
    source: z.string(),
    mode: z.enum(['merge', 'replace']),
    status,
    dryRun: z.boolean().meta({ description: 'It says what would happen; nothing was stored' }),
    file: z.object({
      name: z.string().nullable(),
      bytes: count,
      format: z.enum(['csv', 'json', 'ndjson', 'xml', 'html', 'xlsx', 'ods', 'xls']),
      compression: z.enum(['none', 'gzip']),
      encoding: z.string(),
      delimiter: z.string().nullable(),
      headerLine: count.nullable(),
      rows: count.nullable().meta({ description: 'Known once the whole file was checked' }),
      profile: z.string(),
      notes: z.array(note),
    }),
    mapping: z.record(z.string(), z.enum(TARGETS)),
    rows: rowCounts,
    warnings: count,
    removed: count.meta({
      description: 'By a replace: organisations that only this source had and its file has no more',
    }),
    withdrawn: count.meta({
      description: 'By a replace: organisations that the file has no more, but other sources have',
    }),
    searchable: z.boolean(),
    startedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
    error: z.string().nullable().meta({ description: 'Why it failed or was cancelled, and how to mend it' }),
    errorCode: z.string().nullable(),
    undo: undo.nullable().meta({ description: 'Once it was asked for' }),
  })
  .meta({ id: 'Import' });
export type ImportDocument = z.infer<typeof importDocument>;

export const importList = z.object({
  items: z.array(importDocument),
  total: count,
  page: count,
  limit: count,
});

/** One thing about one row that a person should know. */
const finding = z.object({
  kind: z.enum(['rejected', 'conflict', 'warning']).meta({
    description: 'rejected, conflict: the row is not stored; warning: it is, without what is named',
  }),
  line: count,
  column: z.string().nullable(),
  value: z.string().nullable(),
  code: z.string(),
  message: z.string(),
});
export type Finding = z.infer<typeof finding>;

export const findingList = z.object({ items: z.array(finding) });
