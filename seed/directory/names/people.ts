import type { LocaleDefinition } from '@faker-js/faker';

interface People {
  women: string;
  men: string;
  family: string;
  /** Where the family names of women are others. */
  familyOfWomen?: string;
}

/** People for a language that the library has none for; every list is separated by commas. */
export function peopleOf({ women, men, family, familyOfWomen = family }: People): LocaleDefinition {
  return {
    person: {
      first_name: { female: women.split(', '), male: men.split(', ') },
      last_name: { female: familyOfWomen.split(', '), male: family.split(', ') },
      last_name_pattern: {
        female: [{ value: '{{person.last_name.female}}', weight: 1 }],
        male: [{ value: '{{person.last_name.male}}', weight: 1 }],
      },
    },
  };
}

/** Without the double family names, which are too long for the name of a firm. */
export function withOneFamilyName(locale: LocaleDefinition): LocaleDefinition {
  const pattern = [{ value: '{{person.last_name.generic}}', weight: 1 }];
  return { ...locale, person: { ...locale.person, last_name_pattern: { generic: pattern } } };
}
