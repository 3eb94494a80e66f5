import { z } from 'zod';
import { type Directory, type OrganisationSummary, partsOf, summaryOf } from '../directory/index.js';
import { whole } from '../platform/http/query.js';
import { type Route, route } from '../platform/http/route.js';
import { textOf } from '../platform/limits.js';
import { notFound } from '../platform/problem.js';
import type { Projects } from './projects.js';
import type { Role } from './record/project.js';
import { type ProjectRecord, projectView } from './record/project-record.js';
import { participationList, projectFieldsOf, projectSchema } from './schema.js';
import type { ProjectSearch } from './search/project-search.js';
import { projectSearchParameters, projectsFound } from './search/search-schema.js';

const tag = 'Projects';

/** The search for earlier projects, one of them, and those of one organisation. */
export function projectRoutes(projects: Projects, search: ProjectSearch, directory: Directory): Route[] {
  return [
    route({
      method: 'get',
      path: '/projects',
      tag,
      summary: 'Search earlier projects',
      access: 'public',
      query: projectSearchParameters,
      answers: { 200: { description: 'One page of what was found, with counts', schema: projectsFound } },
      async handle({ query: { q, sort, page, limit, lang, ...filters } }) {
        return { body: await search.search({ q, filters, sort, page, limit, lang }) };
      },
    }),
    route({
      method: 'get',
      path: '/projects/{id}',
      tag,
      summary: 'An earlier project and who took part in it',
      access: 'public',
      params: z.object({
        id: textOf(1_000).meta({
          description:
            'An id, or an identity key such as `grant:779469`, `rcn:207027` or `erasmus:2019-1-NL01-KA201-060314`',
        }),
      }),
      answers: { 200: { description: 'The project', schema: projectSchema } },
      async handle({ params: { id } }) {
        const record = await projects.find(id);
        if (!record) throw notFound(`There is no project ${id}.`);
        return { body: await withParticipants(directory, record) };
      },
    }),
    route({
      method: 'get',
      path: '/organisations/{id}/projects',
      tag,
      summary: 'The projects that an organisation took part in, newest first',
      access: 'public',
      params: z.object({
        id: textOf(1_000).meta({ description: 'An id, or an identity key such as `pic:948821603`' }),
      }),
      query: z.object({
        page: whole(1, LAST_PAGE).default(1),
        limit: whole(1, 100).default(20),
      }),
      answers: { 200: { description: 'One page of them', schema: participationList } },
      async handle({ params: { id }, query: { page, limit } }) {
        const organisation = await directory.find(id);
        if (!organisation) throw notFound(`There is no organisation ${id}.`);
        const ids = partsOf(organisation).map((part) => part.id);
        const found = await projects.ofOrganisation(ids, page, limit);
        const items = found.projects.map((record) => {
          const { participants } = projectView(record);
          const own = participants.find((each) => ids.includes(each.organisation));
          return {
            project: projectFieldsOf(record),
            ...(own?.role && { role: own.role }),
            ...(own?.until && { until: own.until }),
            participants: participants.length,
          };
        });
        return { body: { items, total: found.total, page, limit } };
      },
    }),
  ];
}

/** No organisation has more. */
const LAST_PAGE = 1_000_000;

/** Each organisation once, also where two that took part have become one since. */
async function withParticipants(directory: Directory, record: ProjectRecord) {
  const { participants } = projectView(record);
  const ids = await directory.currentIds(participants.map(({ organisation }) => organisation));
  const records = await directory.getMany([...new Set(ids)]);
  const summaries = new Map(records.flatMap((each) => (each ? [[each.id, summaryOf(each)]] : [])));
  const shown = new Map<string, { organisation: OrganisationSummary; role?: Role }>();
  for (const [at, { organisation: _, ...said }] of participants.entries()) {
    const organisation = summaries.get(ids[at]!);
    if (organisation && !shown.has(organisation.id)) shown.set(organisation.id, { organisation, ...said });
  }
  const all = [...shown.values()];
  const coordinator = all.find((each) => each.role === 'coordinator')?.organisation;
  return { ...projectFieldsOf(record), ...(coordinator && { coordinator }), participants: all };
}
