import { z } from 'zod';
import { kindOf, summarySchema } from '../directory/index.js';
import { ROLES } from './record/project.js';
import { type ProjectRecord, projectView } from './record/project-record.js';

const role = z.enum(ROLES);
const date = z.string().meta({ description: 'Year, month and day' });

/** A project without its organisations. */
export const projectFields = {
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

export const projectSchema = z
  .object({
    ...projectFields,
    coordinator: summarySchema.optional(),
    participants: z.array(participant).meta({ description: 'Coordinators first' }),
  })
  .meta({ id: 'Project' });

export const participationList = z
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

/** The values of `projectFields`. */
export function projectFieldsOf(record: ProjectRecord) {
  const { profile, sources } = projectView(record);
  const { id, version, updatedAt, keys } = record;
  const identifiers = Object.fromEntries(keys.map((key) => [kindOf(key), key.slice(kindOf(key).length + 1)]));
  return { id, identifiers, ...profile, sources, updatedAt, version };
}
