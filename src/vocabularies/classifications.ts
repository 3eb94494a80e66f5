import { expertiseThemes } from '../../seed/vocabularies/expertise/index.js';
import { typeGroups } from '../../seed/vocabularies/organisation-types/index.js';
import type { ActivityFamily } from './item.js';
import type { Language } from './language.js';
import { vocabulary, vocabularyItem } from './lists.js';

/** The fields one can apply in, by the programme's own codes; each is a sector too. */
export const FIELDS = ['SCH', 'VET', 'HED', 'ADU', 'YOU', 'SPO'] as const;

/** The codes of the groups of organisation types. */
export const TYPE_GROUPS: readonly string[] = Object.keys(typeGroups);

/** The group that an organisation type is counted in; undefined for a type that is not in the list. */
export function typeGroupOf(organisationType: string): string | undefined {
  return vocabularyItem('organisation-types', organisationType)?.group;
}

/** Whether a type is the wanted one; a broad wanted type (`company`, `public-body`) takes every type of its group. */
export function isOfType(organisationType: string, wanted: string): boolean {
  const item = vocabularyItem('organisation-types', wanted);
  return (
    organisationType === wanted || (item?.broad === true && typeGroupOf(organisationType) === item.group)
  );
}

/** What a group of organisation types is called; an unknown group is its own label. */
export function typeGroupLabel(group: string, language: Language): string {
  return typeGroups[group]?.labels[language] ?? group;
}

/** The sector that organisations of a group work in by being what they are; undefined where the group says nothing. */
export function sectorOfGroup(group: string): string | undefined {
  return typeGroups[group]?.sector;
}

/** Whether a sector is one of the fields of the programme. */
export function isField(sector: string): boolean {
  return (FIELDS as readonly string[]).includes(sector);
}

/** The family of activities that a term of expertise carries out; undefined for a subject and for what is not in the list. */
export function familyOf(expertise: string): ActivityFamily | undefined {
  return vocabularyItem('expertise', expertise)?.family;
}

/** The codes of all terms of expertise that carry out a family of activities. */
export function expertiseOfFamily(family: string): string[] {
  return vocabulary('expertise').flatMap((term) => (term.family === family ? [term.code] : []));
}

/** What a theme of the expertise list is called; an unknown theme is its own label. */
export function themeLabel(theme: string, language: Language): string {
  return expertiseThemes.find(({ code }) => code === theme)?.labels[language] ?? theme;
}
