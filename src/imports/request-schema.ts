import { z } from 'zod';
import { EXPERIENCES, LEVELS_OF_ACTIVITY, profileFields } from '../directory/index.js';
import { flag } from '../platform/http/query.js';
import { textOf } from '../platform/limits.js';
import { TARGETS } from './reading/index.js';

/** What people may ask of an import. */

const LONGEST_NAME = 40;
/** Characters of JSON in an address, which has room for no more. */
const LONGEST_JSON = 16_000;
/** Columns that one mapping names. */
const MOST_MAPPED = 200;

/** Lower-case words joined by hyphens. */
const kebabCase = z
  .string()
  .max(LONGEST_NAME, { error: `must have at most ${LONGEST_NAME} characters`, abort: true });
const KEBAB_CASE = '[a-z0-9]+(-[a-z0-9]+)*';

/** `manual` is the layer that people edit by hand. */
const sourceName = kebabCase.regex(
  new RegExp(`^(?!manual$)${KEBAB_CASE}$`),
  'must be lower-case words joined by hyphens, such as cordis-h2020, and not manual',
);
export const profileName = kebabCase
  .regex(new RegExp(`^${KEBAB_CASE}$`), 'must be lower-case words joined by hyphens, such as school-register')
  .meta({ description: 'The name of a kept mapping' });

const mapping = z
  .preprocess(
    (given, context) => {
      if (Object.keys(Object(given)).length <= MOST_MAPPED) return given;
      const message = `names more than ${MOST_MAPPED} columns; leave out those that are ignored`;
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    },
    z.record(textOf(1_000), z.enum(TARGETS)),
  )
  .meta({ id: 'ColumnMapping', description: 'What each column holds, by column name' });

/** As they are kept and answered: what is canonical already. */
const codes = z.array(z.string());

/** What holds for every row that does not say it itself. */
export const importDefaults = z
  .strictObject({
    country: profileFields.country,
    organisationType: profileFields.organisationType,
    sectors: profileFields.sectors.pipe(codes),
    levelOfActivity: z.enum(LEVELS_OF_ACTIVITY),
    experience: z.enum(EXPERIENCES),
    languages: profileFields.languages.pipe(codes),
  })
  .partial()
  .meta({ id: 'ImportDefaults', description: 'What holds for every row that does not say it itself' });
export type ImportDefaults = z.infer<typeof importDefaults>;

const reading = {
  encoding: textOf(40).optional(),
  sheet: textOf(200).optional().meta({ description: 'Of a workbook with several tables: the sheet to read' }),
  path: textOf(500).optional().meta({ description: 'Of JSON or XML with several lists: the one to read' }),
};

/** How files of one kind are read, kept by name. */
export const importProfile = z
  .strictObject({
    mapping: mapping.optional(),
    defaults: importDefaults.optional(),
    ...reading,
  })
  .meta({ id: 'ImportProfile' });
export type ImportProfile = z.infer<typeof importProfile>;

/** JSON in a query parameter. */
function json<T extends z.ZodType>(value: T, example: string) {
  return textOf(LONGEST_JSON)
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: `must be JSON, for example ${example}` });
        return z.NEVER;
      }
    })
    .pipe(value);
}

/** What `POST /imports` may be asked. */
export const uploadQuery = z.object({
  source: sourceName,
  mode: z.enum(['merge', 'replace'], 'must be merge or replace').default('merge').meta({
    description: 'replace: what the source has and the file has not is taken out of the directory',
  }),
  dryRun: flag.default(false).meta({ description: 'Report what would happen, and store nothing' }),
  confirmRemovals: flag.default(false).meta({
    description: 'Lets a replace remove more than a fifth of what the source has',
  }),
  completeFor: textOf(200)
    .transform((text) =>
      text
        .toUpperCase()
        .split(/[\s,]+/)
        .filter((action) => action !== ''),
    )
    .pipe(z.array(z.string().regex(/^KA\d{3}$/, 'must be types of action, such as KA210,KA220')).max(20))
    .optional()
    .meta({
      override: {
        type: 'string',
        description:
          'Types of action, such as KA210,KA220, of which this list holds all projects there are: who is in none of them is a newcomer there',
      },
    }),
  filename: textOf(255).optional(),
  mapping: json(mapping, '{"Organisation Legal Name":"name"}')
    .optional()
    .meta({ override: { type: 'string', description: 'JSON: what each column holds, by column name' } }),
  defaults: json(importDefaults, '{"country":"SK"}')
    .optional()
    .meta({
      override: { type: 'string', description: 'JSON: what holds for every row that does not say it itself' },
    }),
  ...reading,
  profile: profileName.optional(),
});

/** What `POST /imports/preview` may be asked. */
export const previewQuery = uploadQuery.pick({
  filename: true,
  mapping: true,
  defaults: true,
  encoding: true,
  sheet: true,
  path: true,
  profile: true,
});

/** What a person asks for along with a file. */
export type ImportRequest = Pick<z.output<typeof uploadQuery>, 'source'> &
  Partial<z.output<typeof uploadQuery>>;
