/** Requests and answers of the Reconciliation Service API 0.2 (W3C Entity Reconciliation Community Group). */
import { z } from 'zod';
import { jsonOrText, jsonText } from '../../platform/http/form-body.js';
import { whole } from '../../platform/http/query.js';
import { listOf, textOf } from '../../platform/limits.js';
import { tooLarge } from '../../platform/problem.js';

/** Queries of a batch: what is announced, and what is taken of clients that do not read it. */
export const BATCH_SIZE = 100;
const MOST_QUERIES = 1_000;
/** Organisations and properties of one data extension. */
const [MOST_IDS, MOST_PROPERTIES] = [500, 30];
/** Candidates for a query. */
const MOST_CANDIDATES = 50;
/** Values of one property, and types of one query. */
const MOST_VALUES = 50;
const [LONGEST_ID, LONGEST_TEXT] = [1_000, 2_000];

const id = textOf(LONGEST_ID);

const reference = z.strictObject({ id, name: textOf(LONGEST_TEXT).optional() });

const propertyValue = z.union([textOf(LONGEST_TEXT), z.number(), z.boolean(), reference]);
export type PropertyValue = z.infer<typeof propertyValue>;

const typeGiven = z.union([id, reference]);

const reconciliationQuery = z
  .strictObject({
    query: textOf(LONGEST_TEXT)
      .optional()
      .meta({ description: 'A name; longer than 500 characters a line of text; or an identifier' }),
    type: z
      .union([typeGiven, listOf(typeGiven, MOST_VALUES)])
      .optional()
      .meta({ description: 'Those of one of these types, and those whose type nobody knows' }),
    limit: z.int().min(1).max(1_000_000).optional(),
    properties: listOf(
      z.strictObject({
        pid: id,
        v: z.union([propertyValue, listOf(propertyValue, MOST_VALUES)]),
      }),
      MOST_PROPERTIES,
    )
      .optional()
      .meta({ description: 'What else is known of it; a property that is not known here says nothing' }),
    type_strict: z.enum(['any', 'all', 'should']).optional(),
  })
  .refine(({ query, properties = [] }) => query !== undefined || properties.length > 0, {
    error: 'needs a query or properties',
  })
  .meta({ id: 'ReconciliationQuery' })
  .transform(({ limit, ...query }) => ({ ...query, limit: limit && Math.min(limit, MOST_CANDIDATES) }));
export type ReconciliationQuery = z.infer<typeof reconciliationQuery>;

const batch = z.preprocess(
  (given) => {
    const count = typeof given === 'object' && given !== null ? Object.keys(given).length : 0;
    if (count <= MOST_QUERIES) return given;
    throw tooLarge(`The batch has ${count} queries; send ${BATCH_SIZE} at a time, ${MOST_QUERIES} at most.`);
  },
  z.record(id, reconciliationQuery),
);

const extension = z.strictObject({
  ids: listOf(id, MOST_IDS),
  properties: listOf(
    z.strictObject({
      id,
      settings: z
        .record(id, z.union([textOf(LONGEST_TEXT), z.number(), z.boolean()]))
        .nullish()
        .meta({ description: '`codes`: codes of the vocabularies in the place of their labels' }),
    }),
    MOST_PROPERTIES,
  ),
});
export type ExtendQuery = z.infer<typeof extension>;

/** What is asked of the endpoint: a batch of queries or a data extension, each as JSON or as a text of it. */
export const requestBody = z
  .strictObject({ queries: jsonOrText(batch).optional(), extend: jsonOrText(extension).optional() })
  .refine((body) => (body.queries === undefined) !== (body.extend === undefined), {
    error: 'give either queries or extend',
  });
export type Asked = z.infer<typeof requestBody>;

/** Characters of an address; Node takes no longer ones. */
const LONGEST_ADDRESS = 16_000;

/** The same in a query; neither asks for the manifest. */
export const requestParameters = z
  .object({
    queries: jsonText(LONGEST_ADDRESS, batch).optional(),
    extend: jsonText(LONGEST_ADDRESS, extension).optional(),
  })
  .refine((query) => query.queries === undefined || query.extend === undefined, {
    error: 'give either queries or extend',
  });

/** Suggestions in one answer. */
export const MOST_SUGGESTED = 10;

export const suggestParameters = z.object({
  prefix: textOf(500).default(''),
  cursor: whole(0, 1_000_000).default(0).meta({ description: 'Suggestions to pass over' }),
});

export const proposalParameters = z.object({
  type: id.optional(),
  limit: whole(1, 1_000_000).optional(),
});

export const entityParameters = z.object({ id });

const named = z.object({ id: z.string(), name: z.string() });
const type = named.extend({ broader: z.array(named).optional() }).meta({ id: 'ReconciliationType' });
const place = z.object({ service_url: z.string(), service_path: z.string() });
const suggester = place.extend({ flyout_service_path: z.string().optional() });

export const manifestSchema = z
  .object({
    versions: z.array(z.string()),
    name: z.string(),
    identifierSpace: z.url(),
    schemaSpace: z.url(),
    documentation: z.url(),
    serviceVersion: z.string(),
    defaultTypes: z.array(type),
    view: z.object({ url: z.string() }),
    preview: z.object({ url: z.string(), width: z.int(), height: z.int() }),
    suggest: z.object({ entity: suggester, property: suggester, type: suggester }),
    extend: z.object({
      propose_properties: place,
      property_settings: z.array(
        z.object({
          name: z.string(),
          label: z.string(),
          type: z.literal('checkbox'),
          default: z.boolean(),
          help_text: z.string(),
        }),
      ),
    }),
    batchSize: z.int(),
  })
  .meta({ id: 'ReconciliationManifest' });
export type Manifest = z.infer<typeof manifestSchema>;

const candidate = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().optional(),
  type: z.array(named),
  score: z.number().min(0).max(100),
  features: z.array(z.object({ id: z.string(), value: z.union([z.number(), z.boolean()]) })),
  match: z.boolean().meta({ description: 'Whether it is the one; of one at most, the first' }),
});
export type ReconciliationCandidate = z.infer<typeof candidate>;

export const resultsSchema = z
  .record(z.string(), z.object({ result: z.array(candidate) }))
  .meta({ id: 'ReconciliationResults', description: 'Under the names of the queries' });

export const extensionSchema = z
  .object({
    meta: z.array(named),
    rows: z.record(z.string(), z.record(z.string(), z.array(z.object({ str: z.string() })))),
  })
  .meta({ id: 'ReconciliationExtension', description: 'By id, then by property' });
export type Extension = z.infer<typeof extensionSchema>;

export const suggestionsSchema = z
  .object({
    result: z.array(named.extend({ description: z.string().optional(), notable: z.array(named).optional() })),
  })
  .meta({ id: 'ReconciliationSuggestions' });
export type Suggestions = z.infer<typeof suggestionsSchema>;

export const proposalSchema = z
  .object({ type: z.string(), properties: z.array(named), limit: z.int().optional() })
  .meta({ id: 'ReconciliationProposal' });

export const flyoutSchema = named.omit({ name: true }).extend({ html: z.string() });
