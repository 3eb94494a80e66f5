import { z } from 'zod';
import { listOf, textOf, trimmedText } from '../platform/limits.js';
import { codeOf, FIELDS, normalised } from '../vocabularies/index.js';
import { codesOf, stateCode } from './code-schema.js';
import { MAX_MEMBERS, ROLES } from './draft.js';
import { LINK_ACCESSES } from './links/link.js';
import { needsSchema } from './need-schema.js';
import { leaveSomeWeight, PRESET_NAMES, WEIGHT_NAMES } from './weights.js';

const organisationId = trimmedText(200).meta({
  description: 'An id of the directory, or an identity key such as `pic:948821603`.',
});

/** What a project is about, in somebody's own words. */
export const ideaSchema = textOf(20_000)
  .trim()
  .overwrite((text) => normalised(text, 'NFC'));

const role = z.enum(ROLES);

const memberSchema = z.strictObject({ organisationId, role }).meta({ id: 'Member' });
export const newMemberSchema = z
  .strictObject({ organisationId, role: role.default('partner') })
  .meta({ id: 'NewMember' });
export const roleSchema = z.strictObject({ role });

const weightsSchema = z
  .partialRecord(z.enum(WEIGHT_NAMES), z.number().min(0).max(1000))
  .refine(leaveSomeWeight, { error: 'at least one weight must be above 0' })
  .meta({
    description:
      'Those given win over the preset’s of the same name; the sum is scaled to 1. `fit` and `acquaintance` add nothing as long as no projects are loaded.',
  });

const rulesSchema = z.strictObject({
  maxPerCountry: z.int().min(1).max(40).optional(),
  requiredTypes: listOf(codeOf('organisation-types'), 40).default([]),
  newcomerSeats: z.int().min(0).max(40).optional().meta({
    description: 'At least so many of the whole team are newcomers; the members there are count.',
  }),
  excludedCountries: listOf(stateCode, 250).default([]),
  excludedOrganisations: listOf(organisationId, 500).default([]),
});

/** What a draft is made of. */
export const content = {
  title: trimmedText(200),
  idea: ideaSchema,
  actionType: codeOf('action-types'),
  field: z.enum(FIELDS),
  callYear: z.int().min(2021).max(2100),
  size: z.int().min(1).max(40).meta({ description: 'How many organisations are planned.' }),
  needs: needsSchema,
  priorities: codesOf('priorities', 20).meta({ description: 'The main one first.' }),
  members: listOf(newMemberSchema, MAX_MEMBERS),
  rules: rulesSchema,
  weights: weightsSchema,
  preset: z.enum(PRESET_NAMES, { error: `the presets are: ${PRESET_NAMES.join(', ')}` }),
};

const { title, actionType, ...optional } = content;

/** The body of POST /drafts. */
export const newDraftSchema = z
  .strictObject({ title, actionType, ...z.strictObject(optional).partial().shape })
  .meta({ id: 'NewDraft' });
export type NewDraft = z.output<typeof newDraftSchema>;

// null leaves the name with `undefined`, which replaces what was; a name that is not sent is not there at all.
function removable<T extends z.ZodType>(value: T) {
  return value
    .nullable()
    .transform((given) => given ?? undefined)
    .optional();
}

/** The body of PATCH /drafts/{id}: what is there replaces what was; null takes a value away that may be missing. */
export const draftPatchSchema = z
  .strictObject({
    ...z.strictObject(content).partial().shape,
    idea: removable(content.idea),
    field: removable(content.field),
    weights: removable(content.weights),
  })
  .meta({ id: 'DraftPatch' });
export type DraftPatch = z.output<typeof draftPatchSchema>;

const stored = z.object({ ...content, members: listOf(memberSchema, MAX_MEMBERS) });

/** What GET /drafts/{id} answers; what people decide is under the names that POST accepts. */
export const draftSchema = z
  .strictObject({
    ...stored.partial({ idea: true, field: true, weights: true }).shape,
    id: z.string(),
    version: z.int(),
    access: z.enum(['edit', ...LINK_ACCESSES]).meta({
      description: 'What the token that was sent lets its holder do: change the draft, or only read it',
    }),
    needsProposed: z.boolean().meta({ description: 'The needs follow the idea until somebody sets them.' }),
    resolvedWeights: z.record(z.enum(WEIGHT_NAMES), z.number()),
    memberOrganisations: z.array(
      z.strictObject({
        organisationId: z.string(),
        inDirectory: z.boolean(),
        name: z.string().optional(),
        country: z.string().optional(),
      }),
    ),
    createdAt: z.string(),
    updatedAt: z.string(),
  })
  .meta({ id: 'Draft' });

/** What POST /drafts answers. */
export const createdDraftSchema = draftSchema.extend({
  token: z.string().meta({ description: 'Opens the draft; shown only this once.' }),
});
