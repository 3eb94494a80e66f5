import type { Request } from 'express';
import { baseAddress } from '../../platform/http/base-address.js';
import { type Route, route } from '../../platform/http/route.js';
import { notFound } from '../../platform/problem.js';
import { LANGUAGES, type Language } from '../../vocabularies/index.js';
import { manifestOf } from './manifest.js';
import { missingPage, previewPage, previewPart } from './preview.js';
import { properties } from './properties.js';
import type { Reconciliation } from './reconciliation.js';
import {
  type Asked,
  entityParameters,
  extensionSchema,
  flyoutSchema,
  MOST_SUGGESTED,
  manifestSchema,
  proposalParameters,
  proposalSchema,
  requestBody,
  requestParameters,
  resultsSchema,
  suggestionsSchema,
  suggestParameters,
} from './schema.js';
import { type Suggestible, suggested } from './suggestible.js';
import { suggestibleTypes, typesOf } from './types.js';

const declared = { tag: 'Reconciliation', access: 'public', isOpen: true } as const;

interface ServiceFacts {
  version: string;
  /** Where people reach the service; without it, what each request says. */
  publicUrl: string | undefined;
}

/** The Reconciliation Service API 0.2 of the W3C Entity Reconciliation Community Group. */
export function reconciliationRoutes(service: Reconciliation, { version, publicUrl }: ServiceFacts): Route[] {
  const answer = async ({ queries, extend }: Asked, language: Language) =>
    queries ? service.reconcile(queries, language) : service.extend(extend!, language);
  return [
    route({
      ...declared,
      method: 'get',
      path: '/reconcile',
      summary: 'What the reconciliation service offers; with queries or extend as POST',
      query: requestParameters,
      cost: ({ query }) => queriesIn(query),
      answers: {
        200: {
          description: 'The manifest, or what POST answers',
          schema: manifestSchema.or(extensionSchema).or(resultsSchema),
        },
      },
      async handle({ query, request }) {
        const language = languageOf(request);
        if (query.queries || query.extend) return { body: await answer(query, language) };
        const manifest = manifestOf(baseAddress(request, publicUrl), version, language);
        return { headers: { 'Cache-Control': 'no-store' }, body: manifest };
      },
    }),
    route({
      ...declared,
      method: 'post',
      path: '/reconcile',
      summary: 'Candidates for a batch of queries, or values of properties of organisations',
      body: requestBody,
      isForm: true,
      cost: ({ body }) => queriesIn(body),
      answers: {
        200: {
          description: 'The candidates of each query, or the values of each organisation',
          schema: extensionSchema.or(resultsSchema),
        },
      },
      async handle({ body, request }) {
        return { body: await answer(body, languageOf(request)) };
      },
    }),
    route({
      ...declared,
      method: 'get',
      path: '/reconcile/suggest/entity',
      summary: 'Organisations that a text begins to name',
      query: suggestParameters,
      answers: { 200: { description: 'The best first', schema: suggestionsSchema } },
      async handle({ query: { prefix, cursor }, request }) {
        return { body: await service.suggest(prefix, cursor, languageOf(request)) };
      },
    }),
    ...(['type', 'property'] as const).map((what) =>
      route({
        ...declared,
        method: 'get',
        path: `/reconcile/suggest/${what}`,
        summary: what === 'type' ? 'Types of organisations' : 'Properties of organisations',
        query: suggestParameters,
        answers: { 200: { description: 'Those that a text begins to name', schema: suggestionsSchema } },
        async handle({ query: { prefix, cursor }, request }) {
          const language = languageOf(request);
          const all = what === 'type' ? suggestibleTypes(language) : suggestibleProperties(language);
          const found = suggested(all, prefix).slice(cursor, cursor + MOST_SUGGESTED);
          return { body: { result: found.map(({ id, name }) => ({ id, name })) } };
        },
      }),
    ),
    route({
      ...declared,
      method: 'get',
      path: '/reconcile/extend/properties',
      summary: 'Properties that can be fetched of organisations of a type',
      query: proposalParameters,
      answers: { 200: { description: 'The same for all types', schema: proposalSchema } },
      async handle({ query: { type, limit }, request }) {
        const language = languageOf(request);
        const all = properties.map(({ id, labels }) => ({ id, name: labels[language] }));
        const [general] = typesOf(undefined, language);
        return { body: { type: type ?? general!.id, properties: all.slice(0, limit), limit } };
      },
    }),
    route({
      ...declared,
      method: 'get',
      path: '/reconcile/preview/{id}',
      summary: 'A small page about an organisation, for a frame',
      params: entityParameters,
      answers: {
        200: { description: 'The page', contentType: 'text/html' },
        404: { description: 'A page that says so', contentType: 'text/html' },
      },
      async handle({ params: { id }, request }) {
        const record = await service.find(id);
        const language = languageOf(request);
        return {
          status: record ? 200 : 404,
          headers: { 'Content-Type': 'text/html; charset=utf-8' },
          body: record ? previewPage(record, language) : missingPage(id),
        };
      },
    }),
    route({
      ...declared,
      method: 'get',
      path: '/reconcile/flyout/{id}',
      summary: 'The same as a piece of HTML',
      params: entityParameters,
      answers: { 200: { description: 'Without scripts', schema: flyoutSchema } },
      async handle({ params: { id }, request }) {
        const record = await service.find(id);
        if (!record) throw notFound(`There is no organisation ${id}.`);
        return { body: { id, html: previewPart(record, languageOf(request)) } };
      },
    }),
  ];
}

/** As how many requests of the rate limit it counts. */
function queriesIn({ queries }: { queries?: object | undefined }): number {
  return queries ? Object.keys(queries).length : 1;
}

function suggestibleProperties(language: Language): Suggestible[] {
  return properties.map(({ id, labels }) => ({ id, name: labels[language], words: Object.values(labels) }));
}

/** The language of labels that the client prefers; the answer says that it depends on that. */
function languageOf(request: Request): Language {
  request.res!.vary('Accept-Language');
  const preferred = request.acceptsLanguages([...LANGUAGES]);
  return LANGUAGES.find((language) => language === preferred) ?? 'en';
}
