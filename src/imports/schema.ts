import { z } from 'zod';
import { textOf } from '../platform/limits.js';
import { IMPORT_STATUSES, SOURCE_NAME, SOURCE_NAME_LENGTH } from './import.js';
import { type Mapping, TARGETS } from './reading/index.js';

const count = z.int().min(0);

const mapping = z.record(z.string(), z.enum(TARGETS)).meta({
  id: 'ColumnMapping',
  description: 'What each column holds, by column name',
});

const note = z.object({
  code: z.string(),
  column: z.string().optional(),
  count,
  message: z.string(),
});

/** What `GET /imports/{id}` answers. */
export const importDocument = z
  .object({
    id: z.string(),
    source: z.string(),
    mode: z.literal('merge'),
    status: z.enum(IMPORT_STATUSES),
    dryRun: z.literal(false),
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
    mapping,
    rows: z.object({
      read: count,
      created: count,
      updated: count,
      unchanged: count,
      rejected: count,
      conflicts: count,
      blank: count,
    }),
    warnings: count,
    searchable: z.boolean(),
    startedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
    error: z.string().nullable().meta({ description: 'Why it failed or was cancelled, and how to mend it' }),
    errorCode: z.string().nullable(),
  })
  .meta({ id: 'Import' });
export type ImportDocument = z.infer<typeof importDocument>;

export const importList = z.object({
  items: z.array(importDocument),
  total: count,
  page: count,
  limit: count,
});

export const findingList = z.object({
  items: z.array(
    z.object({
      kind: z.enum(['rejected', 'conflict', 'warning']),
      line: count,
      column: z.string().nullable(),
      value: z.string().nullable(),
      code: z.string(),
      message: z.string(),
    }),
  ),
});

/** Characters of a mapping; an address has room for no more. */
const LONGEST_MAPPING = 16_000;
/** Columns that one mapping names. */
const MOST_MAPPED = 200;

const jsonMapping = textOf(LONGEST_MAPPING).transform((text, context): unknown => {
  try {
    const given: unknown = JSON.parse(text);
    if (Object.keys(Object(given)).length <= MOST_MAPPED) return given;
    context.issues.push({
      code: 'custom',
      message: `names more than ${MOST_MAPPED} columns; leave out those that are ignored`,
      input: text,
    });
    return z.NEVER;
  } catch {
    context.issues.push({
      code: 'custom',
      message: 'must be JSON, for example {"Organisation Legal Name":"name"}',
      input: text,
    });
    return z.NEVER;
  }
});

/** The name of a source, as people may give it. */
export const sourceName = z
  .string()
  .max(SOURCE_NAME_LENGTH, {
    error: `must have at most ${SOURCE_NAME_LENGTH} characters`,
    abort: true,
  })
  .regex(SOURCE_NAME, 'must be lower-case words joined by hyphens, such as cordis-h2020, and not manual');

/** What `POST /imports` may be asked. */
export const uploadQuery = z.object({
  source: sourceName,
  mode: z.literal('merge', 'must be merge: other modes are not offered').default('merge'),
  dryRun: z.literal('false', 'must be false: dry runs are not offered').default('false'),
  filename: textOf(255).optional(),
  encoding: textOf(40).optional(),
  mapping: jsonMapping
    .pipe(mapping as z.ZodType<Mapping>)
    .optional()
    .meta({
      override: { type: 'string', description: 'JSON: what each column holds, by column name' },
    }),
});
