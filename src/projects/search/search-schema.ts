import { z } from 'zod';
import { codeOrUnknown, UNKNOWN } from '../../directory/index.js';
import { repeated, whole } from '../../platform/http/query.js';
import { textOf, trimmedText } from '../../platform/limits.js';
import { LANGUAGES } from '../../vocabularies/index.js';
import { projectFields } from '../schema.js';
import { filterValue } from './document.js';
import { PROJECT_FACETS, type ProjectFacet } from './facets.js';

const SORTS = ['relevance', 'title', 'year', 'updatedAt'] as const;
export type ProjectSort = (typeof SORTS)[number];

/** The longest title is not above it. */
const LONGEST_TEXT = 500;

/** Values that one filter takes; more narrow nothing down. */
const MOST_VALUES = 100;

/** No list has more pages. */
const LAST_PAGE = 100_000_000;

/** A value as sources write it; capitals make no difference. */
const written = trimmedText(LONGEST_TEXT)
  .overwrite(filterValue)
  .meta({ description: `As sources write it, in small letters or capitals, or ${UNKNOWN}` });

const filters = {
  programme: written,
  actionType: written,
  field: codeOrUnknown('sectors'),
  year: textOf(UNKNOWN.length)
    .regex(new RegExp(`^(\\d{4}|${UNKNOWN})$`), { abort: true, error: `must be a year or ${UNKNOWN}` })
    .meta({ description: `Of the call, else of the start; or ${UNKNOWN}` }),
  country: codeOrUnknown('countries'),
  topic: written,
  priority: written,
  goodPractice: z.enum(['true', 'false', UNKNOWN]),
  organisation: textOf(1_000).meta({
    description: `An id, or an identity key such as \`pic:948821603\`, of one that took part; or ${UNKNOWN}`,
  }),
} satisfies Record<ProjectFacet, z.ZodType<string>>;

function byFacet<T>(make: (name: ProjectFacet) => T): Record<ProjectFacet, T> {
  return Object.fromEntries(PROJECT_FACETS.map((name) => [name, make(name)])) as Record<ProjectFacet, T>;
}

export const projectSearchParameters = z.object({
  q: textOf(LONGEST_TEXT).default('').meta({
    description: 'Words that must all match, or an identifier; quotes and minus signs are plain text',
  }),
  ...byFacet((name) => repeated(filters[name] as z.ZodType<string>, MOST_VALUES)),
  sort: z.enum(SORTS).default('relevance'),
  page: whole(1, LAST_PAGE).default(1),
  limit: whole(1, 100).default(20),
  lang: z.enum(LANGUAGES).optional().meta({ description: 'Adds what the codes are called in this language' }),
});

const { summary: _, ...shown } = projectFields;

const projectHit = z.object({
  ...shown,
  countries: z.array(z.string()).meta({ description: 'Of those who took part' }),
  coordinator: z.object({ id: z.string(), name: z.string(), country: z.string().optional() }).optional(),
  participants: z.int().meta({ description: 'How many organisations took part' }),
  labels: z
    .object({
      countries: z.array(z.string()),
      field: z.string().optional(),
      actionType: z.string().optional(),
      priorities: z.array(z.string()).optional(),
    })
    .optional(),
  _formatted: z
    .object({ title: z.string(), acronym: z.string(), topics: z.array(z.string()), summary: z.string() })
    .partial()
    .meta({
      description: 'HTML: the texts escaped, with what matched in `<em>`; of the summary an excerpt',
    }),
});

/** The answer of GET /projects. */
export const projectsFound = z
  .object({
    hits: z.array(projectHit),
    total: z.int().meta({ description: 'Exact; every page up to it can be reached' }),
    page: z.int(),
    limit: z.int(),
    facets: z.object(byFacet(() => z.record(z.string(), z.int()))).meta({
      description:
        'Projects by value; the counts of a facet ignore its own filter. Of more than 250 values the most frequent, and those that filter',
    }),
    relaxed: z.boolean().meta({ description: 'True when not every word of `q` has matched' }),
    tookMs: z.int(),
    projectsVersion: z
      .int()
      .meta({ description: 'All changes of projects up to this version have been searched' }),
  })
  .meta({ id: 'ProjectsFound' });
export type ProjectsFound = z.infer<typeof projectsFound>;
