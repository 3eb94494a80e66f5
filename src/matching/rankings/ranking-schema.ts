import { z } from 'zod';
import { EXPERIENCES, LEVELS_OF_ACTIVITY } from '../../directory/index.js';
import { repeated, whole } from '../../platform/http/query.js';
import { codeOf, TYPE_GROUPS } from '../../vocabularies/index.js';
import { labelled, suggestion, suggestionsAnswer } from '../schema.js';
import { KEPT } from '../suggestions/suggestion-store.js';

const shown = { limit: whole(1, KEPT).default(10), ...labelled.shape };

export const complementaryQuery = z.object(shown);

export const complementaryAnswer = z
  .object({
    organisationId: z.string().meta({ description: 'The organisation that was asked about' }),
    items: z.array(suggestion.pick({ organisation: true, score: true, reasons: true })).meta({
      description: 'Those that would add most, best first; the gains of an item sum to its score',
    }),
    ...suggestionsAnswer.pick({ directoryVersion: true, rulesVersion: true }).shape,
  })
  .meta({ id: 'Complementary' });

/** Countries that one asks for at once. */
const MOST_COUNTRIES = 50;

export const narrowedQuery = z.object({
  country: repeated(codeOf('countries'), MOST_COUNTRIES),
  typeGroup: repeated(z.enum(TYPE_GROUPS), TYPE_GROUPS.length).meta({
    description: 'Groups of organisation types: `group` of the vocabulary organisation-types',
  }),
  levelOfActivity: repeated(z.enum(LEVELS_OF_ACTIVITY), LEVELS_OF_ACTIVITY.length),
  experience: repeated(z.enum(EXPERIENCES), EXPERIENCES.length).meta({
    description: 'As the draft counts it: with its type of action wherever that is known',
  }),
  ...shown,
});
export type NarrowedQuery = z.output<typeof narrowedQuery>;

export const narrowedAnswer = suggestionsAnswer.omit({ status: true }).meta({ id: 'NarrowedSuggestions' });
