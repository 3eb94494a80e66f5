import { z } from 'zod';
import { type Route, route } from '../platform/http/route.js';
import { textOf } from '../platform/limits.js';
import { notFound } from '../platform/problem.js';
import { LONGEST_CODE } from './code-schema.js';
import type { ListName } from './item.js';
import { LANGUAGES } from './language.js';
import { listItems } from './list-items.js';
import { LIST_NAMES } from './lists.js';

const itemSchema = z
  .strictObject({
    code: z.string(),
    label: z.string(),
    aliases: z
      .array(z.string())
      .readonly()
      .optional()
      .meta({ description: 'Other words for it in this language.' }),
    description: z.string().optional(),
    withoutProjects: z.string().optional().meta({
      description: 'Of a preset that rests on earlier projects: what to know as long as none are loaded.',
    }),
    group: z.string().optional().meta({ description: 'The group that diversity counts a type in.' }),
    groupLabel: z.string().optional(),
    broad: z.literal(true).optional().meta({ description: 'Every other type of its group is one of it.' }),
    family: z
      .string()
      .optional()
      .meta({ description: 'The family of activities that a term carries out; a subject has none.' }),
    theme: z.string().optional(),
    themeLabel: z.string().optional(),
    fields: z.union([z.array(z.string()).readonly(), z.literal('all')]).optional(),
    defaultSize: z.int().optional(),
    countsAs: z.string().optional().meta({ description: 'The state that a territory counts as.' }),
    weights: z
      .record(z.string(), z.number())
      .readonly()
      .optional()
      .meta({ description: 'What a preset makes of the parts of the objective; together 1.' }),
  })
  .meta({ id: 'VocabularyItem' });

/** The code lists, in every language. */
export function vocabularyRoutes(): Route[] {
  return [
    route({
      method: 'get',
      path: '/vocabularies/{list}',
      tag: 'The rest',
      summary: 'A code list with its labels in one language',
      access: 'public',
      params: z.object({ list: textOf(LONGEST_CODE).meta({ enum: LIST_NAMES }) }),
      query: z.object({ lang: z.enum(LANGUAGES).default('en') }),
      answers: { 200: { description: 'The list', schema: z.strictObject({ items: z.array(itemSchema) }) } },
      handle: async ({ params: { list }, query: { lang } }) => ({
        body: { items: listItems(requireList(list), lang) },
      }),
    }),
  ];
}

function requireList(name: string): ListName {
  const list = LIST_NAMES.find((known) => known === name);
  if (!list) throw notFound(`There is no list ${name}; the lists are: ${LIST_NAMES.join(', ')}.`);
  return list;
}
