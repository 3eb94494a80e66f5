import { z } from 'zod';
import { flag, repeated, whole } from '../../platform/http/query.js';
import { textOf } from '../../platform/limits.js';
import {
  LANGUAGES,
  type ListName,
  LONGEST_CODE,
  requireCode,
  vocabularyItem,
} from '../../vocabularies/index.js';
import { labelsSchema, summarySchema } from '../record/answers.js';
import { UNKNOWN } from './document.js';
import { FACET_NAMES, FACETS, type FacetName } from './facets.js';
import { SORTS } from './pages.js';

/** The longest name in a directory is below it. */
const LONGEST_TEXT = 500;

/** Values that one filter takes; more narrow nothing down. */
const MOST_VALUES = 100;

/** No directory has more pages. */
const LAST_PAGE = 100_000_000;

/** A code of a list, one of its aliases (EL, UK), or `unknown`. */
export function codeOrUnknown(list: ListName) {
  return textOf(LONGEST_CODE)
    .overwrite((value) => vocabularyItem(list, value)?.code ?? value)
    .superRefine((value, context) => {
      if (value !== UNKNOWN) requireCode(list, value, context);
    })
    .meta({ description: `A code of the vocabulary ${list}, or ${UNKNOWN}` });
}

function byFacet<T>(make: (name: FacetName) => T): Record<FacetName, T> {
  return Object.fromEntries(FACET_NAMES.map((name) => [name, make(name)])) as Record<FacetName, T>;
}

/** In place of the name of a facet: count nothing. */
const NONE = 'none';

const facetsToCount = repeated(z.enum([...FACET_NAMES, NONE]), FACET_NAMES.length + 1)
  .transform((given) =>
    given.length === 0 ? FACET_NAMES : FACET_NAMES.filter((name) => given.includes(name)),
  )
  .meta({
    description: `Which facets to count, all unless named; \`${NONE}\`: none`,
    override: { type: 'array', items: { type: 'string', enum: [...FACET_NAMES, NONE] } },
  });

export const searchParameters = z.object({
  q: textOf(LONGEST_TEXT).default('').meta({
    description: 'Words that must all match, or an identifier; quotes and minus signs are plain text',
  }),
  ...byFacet((name) => repeated(codeOrUnknown(FACETS[name].list), MOST_VALUES)),
  stated: flag.default(false).meta({
    description: 'Whether filters and counts go by what sources state only, and not by what is derived',
  }),
  facets: facetsToCount,
  sort: z.enum(SORTS).default('relevance'),
  page: whole(1, LAST_PAGE).default(1),
  limit: whole(1, 100).default(20),
  lang: z.enum(LANGUAGES).optional().meta({ description: 'Adds what the codes are called in this language' }),
});

const formatted = z
  .object({
    name: z.string(),
    shortName: z.string(),
    otherNames: z.array(z.string()),
    city: z.string(),
    description: z.string(),
  })
  .partial()
  .meta({
    description: 'HTML: the texts escaped, with what matched in `<em>`; of the description an excerpt',
  });

const counts = z.record(z.string(), z.int());

const organisationHit = z.object({
  ...summarySchema.shape,
  _formatted: formatted,
  labels: labelsSchema.optional(),
});
export type OrganisationHit = z.infer<typeof organisationHit>;

/** The answer of GET /organisations. */
export const foundSchema = z
  .object({
    hits: z.array(organisationHit),
    total: z.int().meta({ description: 'Exact; every page up to it can be reached' }),
    page: z.int(),
    limit: z.int(),
    facets: z.object(byFacet(() => counts.optional())).meta({
      description:
        'Organisations by code, of the facets that were asked for; the counts of a facet ignore its own filter',
    }),
    relaxed: z.boolean().meta({ description: 'True when not every word of `q` has matched' }),
    tookMs: z.int(),
    directoryVersion: z.int().meta({ description: 'All changes up to this version have been searched' }),
  })
  .meta({ id: 'OrganisationsFound' });
export type OrganisationsFound = z.infer<typeof foundSchema>;
