import { z } from 'zod';
import { TARGETS } from './reading/index.js';
import { importDefaults } from './request-schema.js';

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
  projects: z
    .object({ restored: count, removed: count, kept: count })
    .optional()
    .meta({ description: 'The same of projects' }),
  error: z.string().nullable().meta({ description: 'Why it stopped, and what to do' }),
});
export type ImportUndoDocument = z.infer<typeof undo>;

const removals = z.object({
  kind: z.enum(['organisations', 'projects']),
  gone: count.meta({ description: 'How many of them the file does not have' }),
  sizeBefore: count.meta({ description: 'How many the source had before' }),
});
export type Removals = z.infer<typeof removals>;

const table = z.object({ sheet: z.string().optional(), path: z.string().optional(), rows: count.nullable() });

/** How a file is read; null is not known before the whole file was looked at. */
const formatFields = {
  format: z.enum(['csv', 'json', 'ndjson', 'xml', 'html', 'xlsx', 'ods', 'xls']).nullable(),
  compression: z.enum(['none', 'gzip', 'zip']).nullable(),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  headerLine: count.nullable(),
  profile: z.string().nullable().meta({ description: 'The known list that it is, else generic' }),
  sheet: z
    .string()
    .nullable()
    .meta({ description: 'The sheet, or the number of the table of a web page, that is read' }),
  path: z.string().nullable().meta({ description: 'Where the rows stand in JSON or XML' }),
  tables: z.array(table).meta({ description: 'Every list that the file holds' }),
};

const findingKind = z.enum(['rejected', 'conflict', 'warning', 'repaired']).meta({
  description:
    'rejected, conflict: the row is not stored; warning: it is, without what is named; repaired: it is, look at it',
});

/** Rows in which the same thing was found. */
const cause = z.object({
  kind: findingKind,
  code: z.string(),
  column: z.string().nullable(),
  rows: count,
  text: z.string().meta({ description: 'How many rows, and what to do' }),
});
export type Cause = z.infer<typeof cause>;

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
      ...formatFields,
      rows: count.nullable().meta({ description: 'Known once the whole file was checked' }),
      notes: z.array(note),
    }),
    mapping: z.record(z.string(), z.enum(TARGETS)),
    defaults: importDefaults.meta({ description: 'What was said for rows that lack it' }),
    completeFor: z.array(z.string()).optional().meta({
      description: 'The types of action of which this list holds all projects, as was said with it',
    }),
    rows: rowCounts.meta({
      description:
        'What happened to the rows after the header; in a list of participations, to what they say of projects',
    }),
    made: z.object({ organisations: count, projects: count }).optional().meta({
      description: 'In a list of projects or participations: organisations and projects that were new',
    }),
    warnings: count,
    removed: count.meta({
      description: 'By a replace: organisations that only this source had and its file has no more',
    }),
    withdrawn: count.meta({
      description: 'By a replace: organisations that the file has no more, but other sources have',
    }),
    closed: count.meta({ description: 'Rows stored of organisations that no longer exist' }),
    causes: z
      .array(cause)
      .meta({ description: 'What was found in the rows, by cause, the most frequent first' }),
    searchable: z.boolean(),
    startedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
    error: z.string().nullable().meta({ description: 'Why it failed or was cancelled, and how to mend it' }),
    errorCode: z.string().nullable(),
    removals: removals.optional().meta({
      description: 'What a replace that was stopped (`too-many-removals`) would have taken out',
    }),
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
  kind: findingKind,
  line: count.meta({
    description: 'The line or row of the file; in JSON and XML the position of the element',
  }),
  column: z.string().nullable(),
  value: z.string().nullable(),
  code: z.string(),
  message: z.string(),
});
export type Finding = z.infer<typeof finding>;

export const findingList = z.object({
  sheet: z.string().nullable(),
  path: z.string().nullable(),
  items: z.array(finding),
});

/** What `POST /imports/preview` answers. */
export const previewDocument = z
  .object({
    ...formatFields,
    columns: z.array(
      z.object({
        column: z.string(),
        field: z.enum(TARGETS),
        confidence: z.number().min(0).max(1),
        examples: z.array(z.string()),
      }),
    ),
    organisations: z
      .array(z.looseObject({ name: z.string() }))
      .meta({ description: 'The first rows as they would be stored, without contact data' }),
    rejected: z
      .array(z.object({ line: count, code: z.string(), message: z.string() }))
      .meta({ description: 'Of the first rows those that would not be' }),
    notes: z.array(note),
    error: z
      .string()
      .nullable()
      .meta({ description: 'Why none of the rows can be stored like this, and what to do' }),
    errorCode: z.string().nullable(),
  })
  .meta({ id: 'ImportPreview' });
export type PreviewDocument = z.infer<typeof previewDocument>;
