import { z } from 'zod';
import { organisationSchema, summarySchema } from '../../directory/index.js';
import { textOf } from '../../platform/limits.js';
import { EVIDENCE_CODES } from '../evidence.js';

export const listQuery = z.object({
  minScore: z.coerce.number().min(0).max(1).default(0),
  source: textOf(200).optional().meta({ description: 'Only pairs of which this source has one or both' }),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

const CODE = 'Which sentence the text is, to say it in another language; `words` have none';

const ground = z.object({
  kind: z.string(),
  text: z.string().meta({ description: 'In English' }),
  code: z.string().optional().meta({ description: CODE }),
  values: z.record(z.string(), z.string()).optional().meta({
    description: 'What is put into the sentence: names as they are written, a country by its code',
  }),
});

const evidence = ground.extend({ code: z.enum(EVIDENCE_CODES).optional().meta({ description: CODE }) });

export const listSchema = z
  .object({
    total: z.int(),
    page: z.int(),
    limit: z.int(),
    waiting: z.int().meta({ description: 'Organisations that have changed and are still to be looked at' }),
    items: z.array(
      z.object({
        id: z.string().meta({ description: 'The two ids with a hyphen between them' }),
        score: z.number(),
        evidence: z.array(evidence),
        sources: z.array(z.string()),
        organisations: z.array(summarySchema),
      }),
    ),
  })
  .meta({ id: 'Duplicates' });

export const pairParams = z.object({
  pair: textOf(100).meta({
    description: 'The ids of two organisations with a hyphen between them; they need not be proposed',
  }),
});

export const mergeBody = z.strictObject({
  keep: textOf(100).optional().meta({
    description: 'The id that the merged organisation has; without it that of the one known best',
  }),
});

export const mergeSchema = z
  .object({
    merge: z.string().meta({ description: 'DELETE /merges/{merge} undoes it' }),
    organisation: organisationSchema,
  })
  .meta({ id: 'Merge' });

const { page, limit } = listQuery.shape;
export const mergesQuery = z.object({ page, limit });

export const mergesSchema = z
  .object({
    total: z.int(),
    page: z.int(),
    limit: z.int(),
    items: z.array(
      z.object({
        id: z
          .string()
          .meta({ description: 'The id that was given up; DELETE /merges/{id} undoes the merge' }),
        name: z.string().optional().meta({
          description: 'What it is called by itself; absent when nobody says anything of it any more',
        }),
        at: z.iso.datetime(),
        basis: z.string().meta({ description: 'Who or what says that they are one, in English' }),
        evidence: z.array(ground).optional().meta({
          description:
            'What spoke for it, as GET /duplicates says it, where nobody decided; absent from older merges',
        }),
        organisation: summarySchema.meta({ description: 'The organisation that it belongs to now' }),
      }),
    ),
  })
  .meta({ id: 'Merges' });

export const mergeParams = z.object({
  id: textOf(100).meta({ description: 'The id of the organisation that was merged into another one' }),
});

export const separatedSchema = z
  .object({ organisations: z.array(organisationSchema) })
  .meta({ id: 'UndoneMerge' });
