import { themeLabel, typeGroupLabel } from './classifications.js';
import type { ActivityFamily, Expertise, Labels, ListName, Lists } from './item.js';
import type { Language } from './language.js';
import { vocabulary } from './lists.js';

/** An item as a person reads it in one language. */
export interface ListedItem {
  code: string;
  label: string;
  aliases?: readonly string[];
  description?: string;
  withoutProjects?: string;
  group?: string;
  groupLabel?: string;
  broad?: true;
  family?: ActivityFamily;
  theme?: string;
  themeLabel?: string;
  fields?: readonly string[] | 'all';
  defaultSize?: number;
  countsAs?: string;
  weights?: Readonly<Record<string, number>>;
}

/** The other lists have an order that means something. */
const ALPHABETICAL: ReadonlySet<ListName> = new Set(['countries', 'expertise']);

/** A list in one language: countries and expertise in the alphabetical order of that language. */
export function listItems(list: ListName, language: Language): ListedItem[] {
  const items = vocabulary(list).map((item: Lists[ListName]) => listed(item, language));
  if (!ALPHABETICAL.has(list)) return items;
  const { compare } = new Intl.Collator(language);
  return items.sort((a, b) => compare(a.label, b.label));
}

/** What only some lists say in every language. */
type Said = Partial<Record<'descriptions' | 'withoutProjects', Labels>> & Pick<Expertise, 'words'>;

function listed(item: Lists[ListName], language: Language): ListedItem {
  const { labels, aliases, descriptions, withoutProjects, words: _, ...rest }: Lists[ListName] & Said = item;
  const others = aliases?.[language];
  return {
    ...rest,
    label: labels[language],
    ...(others && { aliases: others }),
    ...(descriptions && { description: descriptions[language] }),
    ...(withoutProjects && { withoutProjects: withoutProjects[language] }),
    ...('group' in item && { groupLabel: typeGroupLabel(item.group, language) }),
    ...('theme' in item && { themeLabel: themeLabel(item.theme, language) }),
  };
}
