import { z } from 'zod';
import { type Route, route } from '../platform/http/route.js';
import { codeOf, IDEA_LANGUAGES } from '../vocabularies/index.js';
import { needSchema } from './need-schema.js';
import { type OrganisationLookup, resolveMembers } from './organisations.js';
import type { Proposals } from './proposals.js';
import { content, ideaSchema } from './schema.js';

const counted = {
  projects: z.int().meta({ description: 'In so many of the most similar projects' }),
  of: z.int().meta({ description: 'Of so many that were looked at, 20 at most' }),
};

const proposal = z
  .strictObject({
    needs: z.array(needSchema),
    because: z.array(
      z.union([
        z.strictObject({ need: needSchema, text: z.string() }).meta({
          description: 'From the idea; the text is the words of it that say so',
        }),
        z.strictObject({ need: needSchema, text: z.string(), ...counted }).meta({
          description:
            'From similar earlier projects: a term that they name more often than others, that the idea does not name and no member holds; the text is a sentence',
        }),
      ]),
    ),
    requiredTypes: z
      .array(z.strictObject({ type: codeOf('organisation-types'), text: z.string(), ...counted }))
      .meta({
        description:
          'Kinds of organisations that similar projects with known partners had more often than others and no member is: what `rules.requiredTypes` of a draft could ask for. No draft gets them by itself',
      }),
  })
  .meta({ id: 'NeedsProposal' });

/** Proposes needs without making a draft. */
export function proposeNeedsRoute(proposals: Proposals, organisations: OrganisationLookup): Route {
  return route({
    method: 'post',
    path: '/drafts/propose-needs',
    tag: 'Draft consortia',
    summary:
      'Propose needs from an idea and from what similar earlier projects had in common; nothing is stored',
    access: 'public',
    body: z.strictObject({
      idea: ideaSchema.min(1),
      lang: z.enum(IDEA_LANGUAGES).optional().meta({
        description:
          'The language of the text; without it, it is recognised. Sentences are in it if it is en, nl, de or fr, else in English.',
      }),
      priorities: content.priorities.optional().meta({
        description: 'Of similar projects those that state one of them come first.',
      }),
      members: content.members.optional().meta({
        description: 'What they hold and are is not proposed from similar projects.',
      }),
    }),
    answers: { 200: { description: 'The needs, and where each comes from', schema: proposal } },
    handle: async ({ body: { idea, lang, priorities = [], members = [] } }) => ({
      body: await proposals.of({
        ...{ idea, language: lang, priorities },
        members: await resolveMembers(organisations, members),
      }),
    }),
  });
}
