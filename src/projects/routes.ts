import { z } from 'zod';
import {
  type Directory,
  type OrganisationSummary,
  partsOf,
  summaryOf,
  summarySchema,
} from '../directory/index.js';
import { whole } from '../platform/http/query.js';
import { type Route, route } from '../platform/http/route.js';
import { textOf } from '../platform/limits.js';
import { notFound } from '../platform/problem.js';
import type { Projects } from './projects.js';
import { ROLES } from './record/project.js';
import { type ProjectRecord, projectView } from './record/project-record.js';

const tag = 'Projects';

const role = z.enum(ROLES);
const date = z.string().meta({ description: 'Year, month and day' });

const projectFields = {
  id: z.string(),
  identifiers: z
    .record(z.string(), z.string())
    .meta({ description: 'By kind: `grant`, `rcn`, `erasmus`, `source:<name>`' }),
  title: z.string().optional(),
  acronym: z.string().optional(),
  summary: z.string().optional(),
  programme: z.string().optional(),
  actionType: z.string().optional(),
  field: z.string().optional(),
  callYear: z.int().optional(),
  startDate: date.optional(),
  endDate: date.optional(),
  topics: z.array(z.string()).optional(),
  priorities: z.array(z.string()).optional(),
  goodPractice: z.boolean().optional(),
  grant: z.number().optional().meta({ description: 'Euros' }),
  website: z.string().optional(),
  sources: z.array(z.string()),
  updatedAt: z.iso.datetime(),
  version: z.int(),
};

const participant = z.object({
  organisation: summarySchema,
  role: role.optional(),
  until: date.optional().meta({ description: 'When its own part ended before the project' }),
});

const projectSchema = z
  .object({
    ...projectFields,
    coordinator: summarySchema.optional(),
    participants: z.array(participant).meta({ description: 'Coordinators first' }),
  })
  .meta({ id: 'Project' });

const participationList = z
  .object({
    items: z.array(
      z.object({
        project: z.object(projectFields),
        role: role.optional(),
        until: date.optional(),
        participants: z.int().meta({ description: 'How many organisations took part' }),
      }),
    ),
    total: z.int(),
    page: z.int(),
    limit: z.int(),
  })
  .meta({ id: 'Participations' });

/** Earlier projects, and those of one organisation. */
export function projectRoutes(projects: Projects, directory: Directory): Route[] {
  return [
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
            project: fieldsOf(record),
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

function fieldsOf(record: ProjectRecord) {
  const { profile, sources } = projectView(record);
  const { id, version, updatedAt, keys } = record;
  const identifiers = Object.fromEntries(
    keys.map((key) => [key.slice(0, key.lastIndexOf(':')), key.slice(key.lastIndexOf(':') + 1)]),
  );
  return { id, identifiers, ...profile, sources, updatedAt, version };
}

/** Each organisation once, also where two that took part have become one since. */
async function withParticipants(directory: Directory, record: ProjectRecord) {
  const { participants } = projectView(record);
  const ids = await directory.currentIds(participants.map(({ organisation }) => organisation));
  const records = await directory.getMany([...new Set(ids)]);
  const summaries = new Map(records.flatMap((each) => (each ? [[each.id, summaryOf(each)]] : [])));
  const shown = new Map<string, { organisation: OrganisationSummary; role?: (typeof ROLES)[number] }>();
  for (const [at, { organisation: _, ...said }] of participants.entries()) {
    const organisation = summaries.get(ids[at]!);
    if (organisation && !shown.has(organisation.id)) shown.set(organisation.id, { organisation, ...said });
  }
  const all = [...shown.values()];
  const coordinator = all.find((each) => each.role === 'coordinator')?.organisation;
  return { ...fieldsOf(record), ...(coordinator && { coordinator }), participants: all };
}
