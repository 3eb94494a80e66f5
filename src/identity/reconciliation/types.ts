import { isOfType, type Language, labelOf, labelsOf, vocabulary } from '../../vocabularies/index.js';
import type { Suggestible } from './suggestible.js';

export interface NamedType {
  id: string;
  name: string;
}

/** The type that all organisations have. */
const GENERAL = 'organisation';
const GENERAL_LABELS = { en: 'Organisation', nl: 'Organisatie', fr: 'Organisation', de: 'Organisation' };

/** The types of an organisation whose type is that code, the narrowest first. */
export function typesOf(code: string | undefined, language: Language): NamedType[] {
  const general = { id: GENERAL, name: GENERAL_LABELS[language] };
  return code === undefined
    ? [general]
    : [{ id: code, name: labelOf('organisation-types', code, language) }, general];
}

/** All types, each with the broader one; the general one first. */
export function allTypes(language: Language): (NamedType & { broader?: NamedType[] })[] {
  const [general] = typesOf(undefined, language);
  const others = vocabulary('organisation-types').map(({ code }) => {
    const [type, ...broader] = typesOf(code, language);
    return { ...type!, broader };
  });
  return [general!, ...others];
}

/**
 * The codes of all types that are one of the wanted ones; undefined when that leaves none out: nothing is wanted that is
 * known here, or the general type is.
 */
export function codesOfTypes(wanted: readonly string[]): string[] | undefined {
  if (wanted.includes(GENERAL)) return undefined;
  const codes = vocabulary('organisation-types').map(({ code }) => code);
  const known = wanted.filter((type) => codes.includes(type));
  return known.length > 0 ? codes.filter((code) => known.some((type) => isOfType(code, type))) : undefined;
}

/** The types as they can be suggested, by any word that people use for them. */
export function suggestibleTypes(language: Language): Suggestible[] {
  return allTypes(language).map(({ id, name }) => ({
    ...{ id, name },
    words: [name, ...(id === GENERAL ? Object.values(GENERAL_LABELS) : labelsOf('organisation-types', id))],
  }));
}
