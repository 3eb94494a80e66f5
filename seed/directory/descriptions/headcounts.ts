import type { Language } from '../../../src/vocabularies/index.js';

/** Whom an organisation counts when it says how big it is. */
export const headcounts = {
  children: { en: 'children', nl: 'kinderen', fr: 'enfants', de: 'Kindern' },
  pupils: { en: 'pupils', nl: 'leerlingen', fr: 'élèves', de: 'Schülerinnen und Schülern' },
  students: { en: 'students', nl: 'studenten', fr: 'étudiants', de: 'Studierenden' },
  learners: {
    en: 'learners a year',
    nl: 'cursisten per jaar',
    fr: 'apprenants par an',
    de: 'Teilnehmenden im Jahr',
  },
  inhabitants: { en: 'inhabitants', nl: 'inwoners', fr: 'habitants', de: 'Einwohnern' },
  staff: { en: 'members of staff', nl: 'medewerkers', fr: 'agents', de: 'Beschäftigten' },
  employees: { en: 'employees', nl: 'werknemers', fr: 'salariés', de: 'Beschäftigten' },
  members: { en: 'members', nl: 'leden', fr: 'membres', de: 'Mitgliedern' },
  volunteers: { en: 'volunteers', nl: 'vrijwilligers', fr: 'bénévoles', de: 'Freiwilligen' },
  youngsters: { en: 'young people', nl: 'jongeren', fr: 'jeunes', de: 'jungen Menschen' },
} satisfies Record<string, Record<Language, string>>;

export type Headcount = keyof typeof headcounts;
