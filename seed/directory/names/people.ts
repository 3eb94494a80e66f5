import type { LocaleDefinition } from '@faker-js/faker';

/** Given names and family names (comma separated) for a language that the library has no people for. */
export function peopleOf(givenNames: string, familyNames: string): LocaleDefinition {
  return {
    person: {
      first_name: { generic: givenNames.split(', ') },
      last_name: { generic: familyNames.split(', ') },
    },
  };
}

/** Without the double family names, which are too long for the name of a firm. */
export function withOneFamilyName(locale: LocaleDefinition): LocaleDefinition {
  const pattern = [{ value: '{{person.last_name.generic}}', weight: 1 }];
  return { ...locale, person: { ...locale.person, last_name_pattern: { generic: pattern } } };
}
