import { z } from 'zod';
import { profileFields, summarySchema } from '../directory/index.js';
import { listOf, textOf, trimmedText } from '../platform/limits.js';
import { recogniseCountry } from '../vocabularies/index.js';

/** Queries of one call. */
const MOST_QUERIES = 1_000;
/** Characters of the longest name, and of the longest line of text. */
const [LONGEST_NAME, LONGEST_TEXT] = [500, 2_000];
const LONGEST_PLACE = 200;

/** Something that can be compared. */
const written = (longest: number) =>
  trimmedText(longest).refine((text) => /[\p{L}\p{N}]/u.test(text), {
    error: 'has neither a letter nor a digit',
  });

const country = textOf(LONGEST_PLACE)
  .transform((text, context) => {
    const code = recogniseCountry(text);
    if (code !== undefined) return code;
    context.addIssue({ code: 'custom', message: `"${text}" is no country` });
    return z.NEVER;
  })
  .meta({ description: 'A code or a name of a country' });

const matchQuery = z
  .strictObject({
    name: written(LONGEST_NAME).optional(),
    text: written(LONGEST_TEXT)
      .optional()
      .meta({ description: 'An affiliation or address line that may name several' }),
    city: trimmedText(LONGEST_PLACE).optional(),
    country: country.optional(),
    website: profileFields.website.optional(),
    identifiers: profileFields.identifiers.optional(),
  })
  .refine(({ name, text }) => (name === undefined) !== (text === undefined), {
    error: 'give either a name or a text',
  })
  .meta({ id: 'MatchQuery' });

export const matchBody = z.strictObject({
  queries: listOf(matchQuery, MOST_QUERIES),
});

const candidate = z
  .object({
    organisation: summarySchema,
    score: z.number().min(0).max(1),
    evidence: z.array(z.object({ kind: z.string(), text: z.string() })),
  })
  .meta({ id: 'MatchCandidate' });
export type MatchCandidate = z.infer<typeof candidate>;

export const matchesSchema = z
  .object({
    results: z.array(
      z.object({
        candidates: z.array(candidate).meta({ description: 'The best first' }),
        chosen: z
          .union([candidate, z.null(), z.array(candidate)])
          .meta({ description: 'One or null for a name, a list for a text; never a closed organisation' }),
        ambiguous: z.boolean().meta({ description: 'Two are as good as each other' }),
      }),
    ),
  })
  .meta({ id: 'OrganisationMatches', description: 'In the order of the queries' });
