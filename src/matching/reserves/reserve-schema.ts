import { z } from 'zod';
import { whole } from '../../platform/http/query.js';
import { textOf } from '../../platform/limits.js';
import { departure, draftParams, inLanguage, suggestion } from '../schema.js';

const LONGEST_KEY = 200;

export const reserveParams = z.object({
  ...draftParams.shape,
  organisationId: textOf(LONGEST_KEY).meta({ description: 'The id of a member, or an identity key' }),
});

export const reserveQuery = z.object({ limit: whole(1, 20).default(5), ...inLanguage.shape });

const restored = z
  .object({
    rules: z.array(z.string()).meta({ description: 'Rules of `breaks` that would be kept as today' }),
    needs: z.array(z.string()).meta({ description: 'Needs of `breaks` that would be covered as today' }),
    newcomerSeats: z.int(),
    text: z.string(),
  })
  .meta({ description: 'What of `breaks` it would mend, in the role of the one that leaves' });

export const reserveAnswer = z
  .object({
    organisationId: z.string(),
    role: z.enum(['coordinator', 'partner', 'associated']),
    breaks: departure,
    replacements: z.array(z.object({ ...suggestion.shape, restores: restored })).meta({
      description:
        'The suggestions of the draft without the member, best first; for a coordinator only from countries that may coordinate, or of unknown country',
    }),
    draftVersion: z.int(),
    directoryVersion: z.int(),
    rulesVersion: z.string(),
  })
  .meta({ id: 'Reserves' });
export type ReserveAnswer = z.infer<typeof reserveAnswer>;
