import { actionTypes } from '../../seed/vocabularies/action-types.js';
import { activities } from '../../seed/vocabularies/activities.js';
import { experience } from '../../seed/vocabularies/experience.js';
import { expertise } from '../../seed/vocabularies/expertise/index.js';
import { levelsOfActivity } from '../../seed/vocabularies/levels-of-activity.js';
import { organisationTypes } from '../../seed/vocabularies/organisation-types/index.js';
import { presets } from '../../seed/vocabularies/presets.js';
import { priorities } from '../../seed/vocabularies/priorities/index.js';
import { sectors } from '../../seed/vocabularies/sectors.js';
import { canonicalCountry, countries } from './countries.js';
import type { Expertise, Item, ListName, Lists } from './item.js';
import { LANGUAGES, type Language } from './language.js';
import { wordsPeopleType } from './phrases.js';

const LISTS: { readonly [L in ListName]: readonly Lists[L][] } = {
  countries,
  sectors,
  'organisation-types': organisationTypes,
  'levels-of-activity': levelsOfActivity,
  experience,
  expertise,
  'action-types': actionTypes,
  priorities,
  activities,
  presets,
};

export const LIST_NAMES = Object.keys(LISTS) as ListName[];

const byCode = new Map(
  LIST_NAMES.map((list) => [list, new Map<string, Item>(LISTS[list].map((item) => [item.code, item]))]),
);

/** The items of a list, in the list's own order. */
export function vocabulary<L extends ListName>(list: L): readonly Lists[L][] {
  return LISTS[list];
}

/** One item of a list. EL and UK are known for GR and GB, so take the code from the item. */
export function vocabularyItem<L extends ListName>(list: L, code: string): Lists[L] | undefined {
  const canonical = list === 'countries' ? canonicalCountry(code) : code;
  return byCode.get(list)?.get(canonical) as Lists[L] | undefined;
}

/** Whether a text is a code of a list, exactly as the list has it. */
export function isCode(list: ListName, text: string): boolean {
  return vocabularyItem(list, text)?.code === text;
}

/** What a code is called; a code that is not in the list is its own label. */
export function labelOf(list: ListName, code: string, language: Language): string {
  return vocabularyItem(list, code)?.labels[language] ?? code;
}

/**
 * Every word for a code that people may type: labels and aliases in the languages that have them, a word in each of the
 * others. What the search index holds of it.
 */
export function labelsOf(list: ListName, code: string): string[] {
  const item: (Item & Pick<Expertise, 'words'>) | undefined = vocabularyItem(list, code);
  if (!item) return [];
  const labels = LANGUAGES.flatMap((language) => [
    item.labels[language],
    ...(item.aliases?.[language] ?? []),
  ]);
  return [...new Set([...labels, ...wordsPeopleType(item.words)])];
}
