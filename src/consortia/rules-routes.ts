import { z } from 'zod';
import { whole } from '../platform/http/query.js';
import { type Route, route } from '../platform/http/route.js';
import { textOf } from '../platform/limits.js';
import { notFound } from '../platform/problem.js';
import { LANGUAGES, LONGEST_CODE } from '../vocabularies/index.js';
import { absenceOf } from './eligibility/index.js';
import {
  ASSOCIATION_STATUSES,
  COUNTRY_GROUPS,
  countriesByGroup,
  DEMAND_KINDS,
  demandsOfAgencies,
  findRules,
  loadedRules,
  loadedYears,
  type NationalDemand,
  standings,
} from './rules/index.js';

const origin = { confidence: z.enum(['high', 'medium', 'low']), source: z.string() };

const fact = <T extends z.ZodType>(value: T) => z.object({ value, ...origin });

const groups = fact(z.array(z.enum(COUNTRY_GROUPS)));
const codes = fact(z.array(z.string()));
const range = fact(z.object({ minimum: z.int(), maximum: z.int() }));

const rulesSchema = z
  .strictObject({
    actionType: z.string(),
    callYear: z.int(),
    fields: codes,
    centralFields: codes,
    minimumOrganisations: fact(z.int()),
    minimumCountries: fact(z.int()),
    maximumOrganisations: fact(z.int().nullable()),
    countedGroups: groups,
    coordinatorGroups: groups,
    coordinatorTypes: codes.optional().meta({
      description: 'What the coordinator must be; a broad type takes every type of its group.',
    }),
    coordinatorMinimumYears: fact(z.int()).optional(),
    partnerGroups: groups,
    excludedPartnerCountries: codes,
    associatedPartnersAllowed: fact(z.boolean()),
    priorities: range,
    maximumTopics: fact(z.int()),
    lumpSumsEur: fact(z.array(z.int())),
    durationMonths: range,
    applicationCaps: fact(
      z.array(
        z.object({
          fields: z.array(z.string()),
          asCoordinator: z.int().optional(),
          total: z.int().optional(),
        }),
      ),
    ),
    awardCriteria: fact(
      z.object({
        relevance: z.int(),
        design: z.int(),
        partnership: z.int(),
        impact: z.int(),
        pass: z.int(),
        passShare: z.number(),
      }),
    )
      .optional()
      .meta({ description: 'Left out where no source gives them.' }),
    deadlines: fact(z.array(z.object({ round: z.int(), at: z.string(), certain: z.boolean() }))),
    countries: z.record(z.enum(COUNTRY_GROUPS), z.array(z.string())).meta({
      description: 'The countries of each group in this call year; territories count as their state.',
    }),
    associations: z
      .array(
        z.object({ country: z.string(), status: z.enum([...ASSOCIATION_STATUSES, 'member']), ...origin }),
      )
      .meta({
        description:
          'How each country stands in this action and call year. member: of the European Union; partial: counted, to be checked; pending: signed, not in force, not counted. A country that is not listed is not associated',
      }),
    nationalDemands: z
      .array(
        z.object({
          kind: z.enum(DEMAND_KINDS),
          country: z.string().optional().meta({
            description: 'Whose agency asks it; left out for several agencies that no source names',
          }),
          fields: z.array(z.string()).optional().meta({
            description: 'In which fields; left out for all that national agencies manage',
          }),
          text: z.record(z.enum(LANGUAGES), z.string()),
          ...origin,
        }),
      )
      .meta({
        description: 'What national agencies ask besides the Programme Guide; to be checked with them',
      }),
  })
  .meta({ id: 'ProgrammeRules' });

const rulesListSchema = z.strictObject({
  items: z.array(z.strictObject({ actionType: z.string(), callYear: z.int() })),
});

/** Which rules there are, and the facts of each with its source and how sure it is. */
export function rulesRoutes(): Route[] {
  return [listRoute(), oneRoute()];
}

function listRoute(): Route {
  return route({
    method: 'get',
    path: '/rules',
    tag: 'The rest',
    summary: 'Of which action types and call years there are rules',
    access: 'public',
    answers: { 200: { description: 'The action types with their call years', schema: rulesListSchema } },
    handle: async () => ({ body: { items: loadedRules() } }),
  });
}

function oneRoute(): Route {
  return route({
    method: 'get',
    path: '/rules/{actionType}/{callYear}',
    tag: 'The rest',
    summary: 'The rules of an action type in a call year; 404 lists the years there are',
    access: 'public',
    params: z.object({ actionType: textOf(LONGEST_CODE), callYear: whole(1, 9999) }),
    answers: { 200: { description: 'The rules', schema: rulesSchema } },
    async handle({ params: { actionType, callYear } }) {
      const rules = findRules(actionType, callYear);
      if (!rules)
        throw notFound(absenceOf(actionType, callYear), {
          years: loadedYears(actionType),
          loaded: loadedRules(),
        });
      return {
        body: {
          ...rules,
          countries: countriesByGroup(rules),
          associations: standings(rules),
          nationalDemands: demandsOfAgencies(rules).map(asAnswered),
        },
      };
    },
  });
}

function asAnswered({ kind, country, fields, text, confidence, source }: NationalDemand) {
  return {
    kind,
    ...(country && { country }),
    ...(fields && { fields: [...fields] }),
    text,
    confidence,
    source,
  };
}
