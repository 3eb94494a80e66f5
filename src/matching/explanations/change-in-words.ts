import { type Language, labelOf } from '../../vocabularies/index.js';
import { wordingIn } from '../wording/index.js';
import type { Change } from './counterfactual.js';

/** Where the labels of a field's codes are. */
const LISTS = {
  levelOfActivity: 'levels-of-activity',
  experience: 'experience',
  sectors: 'sectors',
  organisationType: 'organisation-types',
  country: 'countries',
} as const;

/** That an organisation would be suggested after a change of its record. */
export function changeInWords({ field, values }: Change, language: Language): string {
  const say = wordingIn(language).whyNot.bringsIn;
  if (field === 'expertise') return say.expertise(values.map((term) => labelOf('expertise', term, language)));
  return say[field](labelOf(LISTS[field], values[0]!, language));
}
