import type { Labels } from '../../../src/vocabularies/item.js';

/** What each group of organisation types is called; diversity counts groups, not types. */
export const typeGroups: Readonly<Record<string, Labels>> = {
  school: { en: 'Schools', nl: 'Scholen', fr: 'Écoles', de: 'Schulen' },
  'higher-education': {
    en: 'Higher education',
    nl: 'Hoger onderwijs',
    fr: 'Enseignement supérieur',
    de: 'Hochschulen',
  },
  research: { en: 'Research', nl: 'Onderzoek', fr: 'Recherche', de: 'Forschung' },
  'public-authority': {
    en: 'Public authorities',
    nl: 'Overheden',
    fr: 'Pouvoirs publics',
    de: 'Öffentliche Stellen',
  },
  services: {
    en: 'Public and support services',
    nl: 'Publieke en ondersteunende diensten',
    fr: "Services publics et d'appui",
    de: 'Öffentliche und unterstützende Dienste',
  },
  enterprise: { en: 'Enterprises', nl: 'Ondernemingen', fr: 'Entreprises', de: 'Unternehmen' },
  'labour-market': {
    en: 'Social partners',
    nl: 'Sociale partners',
    fr: 'Partenaires sociaux',
    de: 'Sozialpartner',
  },
  'civil-society': {
    en: 'Civil society',
    nl: 'Maatschappelijk middenveld',
    fr: 'Société civile',
    de: 'Zivilgesellschaft',
  },
  youth: {
    en: 'Youth organisations',
    nl: 'Jeugdorganisaties',
    fr: 'Organisations de jeunesse',
    de: 'Jugendorganisationen',
  },
  sport: {
    en: 'Sport organisations',
    nl: 'Sportorganisaties',
    fr: 'Organisations sportives',
    de: 'Sportorganisationen',
  },
  other: { en: 'Other', nl: 'Overige', fr: 'Autres', de: 'Sonstige' },
};
