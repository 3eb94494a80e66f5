import { z } from 'zod';
import { entityTag, requireMatch } from '../platform/http/if-match.js';
import { flag } from '../platform/http/query.js';
import { type Route, route } from '../platform/http/route.js';
import { textOf } from '../platform/limits.js';
import { notFound } from '../platform/problem.js';
import { LANGUAGES } from '../vocabularies/index.js';
import { organisationSchema } from './record/answers.js';
import { organisationLabels } from './record/labels.js';
import type { Relation } from './record/organisation.js';
import { parseEvidence } from './record/other-identifiers.js';
import { partOf } from './record/parts.js';
import type { OrganisationRecord } from './record/record.js';
import { profileBody } from './record/schema.js';
import { layersView, organisationView, summaryOf } from './record/views.js';
import type { OrganisationIndex } from './search/organisation-index.js';
import type { Directory } from './store/directory.js';

const tag = 'Organisations';
const params = z.object({
  id: textOf(1_000).meta({
    description:
      'An id, also that of an organisation that was merged into another one, or an identity key such as `pic:948821603`, `oid:E10054064`, `isil:DE-9`, `NO-BRC:998433290` or `source:sk-schools:100001877`; to read it also an id that several may share (`wikidata:Q1137665`, ISNI, GRID, FundRef) where one organisation has it',
  }),
});

/** The calls about one organisation. */
export function organisationRoutes(directory: Directory, index: OrganisationIndex): Route[] {
  return [
    route({
      method: 'get',
      path: '/organisations/{id}',
      tag,
      summary: 'The profile of one organisation; its ETag is the version',
      access: 'public',
      params,
      query: z.object({
        layers: flag.optional().meta({ description: 'Show where each field comes from' }),
        lang: z
          .enum(LANGUAGES)
          .optional()
          .meta({ description: 'Add what the codes are called in that language' }),
      }),
      answers: { 200: { description: 'The profile, without contact data', schema: organisationSchema } },
      async handle({ params: { id }, query: { layers, lang } }) {
        const record = (await onlyHolder(directory, index, id)) ?? (await existing(directory, id));
        const isMerged = record.absorbed && partOf(record, id) && record.id !== id;
        const { headers, body } = profile(record, {
          ...(lang && { labels: organisationLabels(summaryOf(record), lang) }),
          ...(layers && layersView(record)),
        });
        if (body.relations) body.relations = await withIds(directory, body.relations);
        // An entity tag is one of the address: what had this version under this id may have been another profile.
        return isMerged ? { headers: { 'Content-Location': pathOf(record) }, body } : { headers, body };
      },
    }),
    route({
      method: 'post',
      path: '/organisations',
      tag,
      summary: 'Add an organisation',
      access: 'admin',
      body: profileBody,
      answers: { 201: { description: 'The profile', schema: organisationSchema } },
      async handle({ body }) {
        const record = await directory.create(body);
        const { headers, ...reply } = profile(record);
        return {
          ...reply,
          status: 201,
          headers: { ...headers, Location: pathOf(record) },
        };
      },
    }),
    route({
      method: 'put',
      path: '/organisations/{id}',
      tag,
      summary: 'Replace what was entered by hand; what other sources say stays below it, null hides it',
      access: 'admin',
      params,
      body: profileBody,
      answers: { 200: { description: 'The profile', schema: organisationSchema } },
      async handle({ params: { id }, body, request }) {
        const record = await existing(directory, id);
        const requireVersion = (version: number) => requireMatch(request.get('if-match'), version);
        return profile(await directory.replaceManual(record.id, body, requireVersion));
      },
    }),
    route({
      method: 'delete',
      path: '/organisations/{id}',
      tag,
      summary: 'Erase an organisation and everything it feeds; imports do not bring it back',
      access: 'admin',
      params,
      answers: { 204: { description: 'Erased' } },
      async handle({ params: { id }, request }) {
        const record = await existing(directory, id);
        await directory.erase(record.id, (version) => requireMatch(request.get('if-match'), version));
        return { status: 204 };
      },
    }),
  ];
}

function pathOf({ id }: OrganisationRecord): string {
  return `/api/v1/organisations/${id}`;
}

function profile(record: OrganisationRecord, more: Partial<z.input<typeof organisationSchema>> = {}) {
  return { headers: { ETag: entityTag(record.version) }, body: { ...organisationView(record), ...more } };
}

/** Relations with the ids of those organisations that are in the directory. */
async function withIds(directory: Directory, relations: Relation[]) {
  const ids = await directory.holdersOf(relations.map(({ key }) => key));
  return relations.map((relation, at) => ({ ...relation, ...(ids[at] && { organisationId: ids[at] }) }));
}

/** The organisation with an id of a list whose ids several may share, where it is the only one. */
async function onlyHolder(
  directory: Directory,
  index: OrganisationIndex,
  key: string,
): Promise<OrganisationRecord | undefined> {
  const evidence = parseEvidence(key);
  if (!evidence) return undefined;
  const [id, another] = await index.withIdentifier(evidence.id);
  return id === undefined || another !== undefined ? undefined : directory.find(id);
}

async function existing(directory: Directory, idOrKey: string): Promise<OrganisationRecord> {
  const record = await directory.find(idOrKey);
  if (!record)
    throw notFound(`There is no organisation ${idOrKey}. GET /api/v1/organisations?q=… finds them.`);
  return record;
}
