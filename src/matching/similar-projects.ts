import { z } from 'zod';
import type { Draft, Drafts } from '../consortia/index.js';
import {
  type Directory,
  mergedProfile,
  type OrganisationRecord,
  summaryOf,
  summarySchema,
} from '../directory/index.js';
import { whole } from '../platform/http/query.js';
import { type Route, route } from '../platform/http/route.js';
import {
  type ProjectRecord,
  type Projects,
  projectFields,
  projectFieldsOf,
  projectView,
  type SimilarProject,
} from '../projects/index.js';
import { type Language, labelOf } from '../vocabularies/index.js';
import { earlierOf } from './draft-spec.js';
import { draftParams, inLanguage } from './schema.js';
import { wordingIn } from './wording/index.js';

/** Organisations of a project that are named: those of the largest ones are found by the project itself. */
const MOST_PARTICIPANTS = 40;

/** So alike that it is asked how the draft differs: nearly every telling word of the idea stands in the project. */
const NEARLY_THE_SAME = 0.85;

const similarProject = z.object({
  project: z.object(projectFields),
  similarity: z.number().meta({ description: 'Above 0, at most 1' }),
  overlap: z.object({
    words: z.array(z.string()).meta({ description: 'As the idea writes them, the most telling first' }),
    terms: z.array(z.object({ code: z.string(), label: z.string() })),
    priorities: z.array(z.string()).meta({ description: 'Codes of the draft that the project states too' }),
    countries: z.array(z.string()).meta({ description: 'Of the draft’s members and of the project' }),
  }),
  participants: z
    .array(summarySchema)
    .meta({ description: 'Who took part and is not in the draft; at most 40, coordinators first' }),
  text: z.string().meta({ description: 'How to build on it, in one sentence' }),
  warning: z.string().optional().meta({ description: 'When the idea has nearly been done already' }),
});

const answer = z
  .object({
    items: z.array(similarProject),
    total: z.int().meta({ description: 'Projects that are like the idea' }),
  })
  .meta({ id: 'SimilarProjects' });

/** Earlier projects that are like a draft's idea, and what can be made of them. */
export function similarProjectRoutes(drafts: Drafts, projects: Projects, directory: Directory): Route[] {
  return [
    route({
      method: 'get',
      path: '/drafts/{id}/similar-projects',
      tag: 'Suggestions',
      summary: 'Earlier projects like the idea, who took part in them, and how to build on them',
      access: 'draft',
      params: draftParams,
      query: inLanguage.extend({ limit: whole(1, 50).default(10) }),
      answers: { 200: { description: 'The most similar first', schema: answer } },
      handle: async ({ params, query: { limit, lang }, bearer }) => {
        const draft = await drafts.open(params.id, bearer);
        const { similar } = await earlierOf(projects.earlier, draft);
        const shown = similar.slice(0, limit);
        const records = await projects.getMany(shown.map(({ id }) => id));
        const members = await directory.getMany(draft.members.map(({ organisationId }) => organisationId));
        const situation = { draft, memberCountries: countriesOf(members), directory, language: lang };
        const items = await Promise.all(
          shown.flatMap((one, at) => {
            const record = records[at];
            return record ? [itemOf(one, record, situation)] : [];
          }),
        );
        return { body: { items, total: similar.length } };
      },
    }),
  ];
}

/** Whose similar projects are told, and how. */
interface Situation {
  draft: Draft;
  memberCountries: ReadonlySet<string>;
  directory: Directory;
  language: Language;
}

async function itemOf(
  { similarity, overlap }: SimilarProject,
  record: ProjectRecord,
  { draft, memberCountries, directory, language }: Situation,
) {
  const { profile, participants } = projectView(record);
  const members = new Set(draft.members.map(({ organisationId }) => organisationId));
  const ids = [...new Set(await directory.currentIds(participants.map(({ organisation }) => organisation)))];
  const records = (await directory.getMany(ids)).flatMap((one) => one ?? []);
  const theirs = countriesOf(records);
  const others = records.filter(({ id }) => !members.has(id)).slice(0, MOST_PARTICIPANTS);
  const terms = overlap.terms.map((code) => ({ code, label: labelOf('expertise', code, language) }));
  const say = wordingIn(language).similarProjects;
  const shared = [...terms.map(({ label }) => label), ...overlap.words].slice(0, 3);
  return {
    project: projectFieldsOf(record),
    similarity,
    overlap: {
      words: overlap.words,
      terms,
      priorities: (draft.priorities ?? []).filter((code) => profile.priorities?.includes(code)),
      countries: [...memberCountries].filter((country) => theirs.has(country)).sort(),
    },
    participants: others.map(summaryOf),
    text: say.buildOn(shared, records.length, profile.website !== undefined),
    ...(similarity >= NEARLY_THE_SAME && { warning: say.warning(profile.title ?? profile.acronym) }),
  };
}

function countriesOf(records: readonly (OrganisationRecord | undefined)[]): Set<string> {
  return new Set(records.flatMap((one) => (one && mergedProfile(one).country) ?? []));
}
