import { z } from 'zod';
import { EXPERIENCES, LEVELS_OF_ACTIVITY, RELATION_KINDS, STATUSES } from './organisation.js';

const codes = z.array(z.string());

const identifiers = z
  .object({
    oid: z.string().optional(),
    pic: z.string().optional(),
    ror: z.string().optional(),
    erasmusCodes: codes.optional(),
    vat: z.string().optional(),
    others: z
      .array(z.object({ scheme: z.string(), id: z.string() }))
      .optional()
      .meta({
        description:
          'What registers, lists and sources call it: a code of org-id.guide (`NO-BRC`), ISIL, ISNI, WIKIDATA, GRID, FUNDREF, `source:<name>` or `source:<name>/<column>`',
      }),
  })
  .meta({ id: 'Identifiers' });

function grounded<T extends string>(values: readonly [T, ...T[]]) {
  return z.object({
    value: z.enum(values),
    basis: z.string().meta({ description: '`declared`, `said at import`, or what it was derived from' }),
  });
}

const listed = {
  name: z.string(),
  shortName: z.string().optional(),
  country: z.string().optional(),
  city: z.string().optional(),
  organisationType: z.string().optional(),
  sectors: codes.optional().meta({ description: 'The main sector first' }),
  expertise: codes.optional(),
  identifiers: identifiers.optional(),
};

/** An organisation in a list. */
export const summarySchema = z
  .object({
    id: z.string(),
    ...listed,
    levelOfActivity: z.enum(LEVELS_OF_ACTIVITY).optional(),
    experience: z.enum(EXPERIENCES).optional(),
    status: z.literal('closed').optional().meta({ description: 'Absent for an organisation that exists' }),
  })
  .meta({ id: 'OrganisationSummary' });
export type OrganisationSummary = z.infer<typeof summarySchema>;

const derivedCode = z.object({ value: z.string(), basis: z.string() });

const derived = z
  .object({
    organisationType: derivedCode.optional(),
    sectors: z.array(derivedCode).optional(),
    expertise: z.array(derivedCode).optional(),
    levelOfActivity: grounded(LEVELS_OF_ACTIVITY).optional(),
    experience: grounded(EXPERIENCES).optional(),
  })
  .meta({
    id: 'DerivedProfile',
    description:
      'What follows from its own names, texts, type and projects, with what it follows from; searched and scored where nothing is stated',
  });

const relation = z
  .object({
    kind: z.enum(RELATION_KINDS).meta({ description: 'What the other organisation is to this one' }),
    key: z.string().meta({ description: 'An identity key of the other one, such as `ror:00cv9y106`' }),
    name: z.string().optional().meta({ description: 'What the source calls it' }),
    organisationId: z
      .string()
      .optional()
      .meta({ description: 'Its id, in the answer for one profile and where it is in the directory' }),
  })
  .meta({ id: 'Relation' });

/** A profile as anybody may see it: never with contact data. */
const publicProfile = z.object({
  ...listed,
  otherNames: z.array(z.object({ name: z.string(), lang: z.string().optional() })).optional(),
  region: z.string().optional(),
  location: z.object({ lat: z.number(), lon: z.number() }).optional(),
  levelOfActivity: grounded(LEVELS_OF_ACTIVITY).optional(),
  experience: grounded(EXPERIENCES).optional(),
  projectCount: z.int().optional(),
  description: z.string().optional(),
  website: z.string().optional(),
  languages: codes.optional(),
  relations: z.array(relation).optional(),
  contact: z.never().optional().meta({ description: 'Never part of an answer' }),
  status: z.enum(STATUSES).optional(),
  lastConfirmedAt: z.string().optional(),
});
export type PublicProfile = z.infer<typeof publicProfile>;

const origin = z.object({ sources: z.array(z.string()), basis: z.string().optional() });

const layers = {
  layers: z
    .array(z.object({ source: z.string(), changedAt: z.iso.datetime(), profile: publicProfile }))
    .optional()
    .meta({ description: 'What each source says by itself, the one that prevails first' }),
  origins: z
    .record(z.string(), origin)
    .optional()
    .meta({ description: 'By field (`identifiers.pic` for an identifier): where its value comes from' }),
};

/** What its codes are called in the language that was asked for. */
export const labelsSchema = z
  .object({
    country: z.string().optional(),
    organisationType: z.string().optional(),
    sectors: codes.optional(),
    expertise: codes.optional(),
    levelOfActivity: z.string().optional(),
    experience: z.string().optional(),
  })
  .meta({ id: 'OrganisationLabels' });
export type OrganisationLabels = z.infer<typeof labelsSchema>;

/** The profile of an organisation as anybody may see it. */
export const organisationSchema = z
  .object({
    id: z.string(),
    ...publicProfile.shape,
    derived: derived.optional(),
    status: z.enum(STATUSES),
    updatedAt: z.iso.datetime(),
    version: z.int(),
    sources: z
      .array(z.string())
      .meta({ description: 'Who says something of it, the one that prevails first' }),
    merged: z
      .array(z.object({ id: z.string(), at: z.iso.datetime(), basis: z.string() }))
      .optional()
      .meta({ description: 'What was merged into it: their ids find it too, and undo the merge' }),
    labels: labelsSchema.optional(),
    ...layers,
  })
  .meta({ id: 'Organisation' });
export type OrganisationView = z.infer<typeof organisationSchema>;
