import type { Labels } from '../../../src/vocabularies/item.js';

interface TypeGroup {
  labels: Labels;
  /** The sector that follows from being of the group. */
  sector?: string;
}

/** The groups of organisation types; diversity counts groups, not types. */
export const typeGroups: Readonly<Record<string, TypeGroup>> = {
  school: { labels: { en: 'Schools', nl: 'Scholen', fr: 'Écoles', de: 'Schulen' }, sector: 'SCH' },
  'higher-education': {
    labels: {
      en: 'Higher education',
      nl: 'Hoger onderwijs',
      fr: 'Enseignement supérieur',
      de: 'Hochschulen',
    },
    sector: 'HED',
  },
  research: {
    labels: { en: 'Research', nl: 'Onderzoek', fr: 'Recherche', de: 'Forschung' },
    sector: 'research',
  },
  'public-authority': {
    labels: { en: 'Public authorities', nl: 'Overheden', fr: 'Pouvoirs publics', de: 'Öffentliche Stellen' },
    sector: 'public-administration',
  },
  services: {
    labels: {
      en: 'Public and support services',
      nl: 'Publieke en ondersteunende diensten',
      fr: 'Services publics et d’appui',
      de: 'Öffentliche und unterstützende Dienste',
    },
  },
  enterprise: { labels: { en: 'Enterprises', nl: 'Ondernemingen', fr: 'Entreprises', de: 'Unternehmen' } },
  'labour-market': {
    labels: { en: 'Social partners', nl: 'Sociale partners', fr: 'Partenaires sociaux', de: 'Sozialpartner' },
  },
  'civil-society': {
    labels: {
      en: 'Civil society',
      nl: 'Maatschappelijk middenveld',
      fr: 'Société civile',
      de: 'Zivilgesellschaft',
    },
    sector: 'civil-society',
  },
  youth: {
    labels: {
      en: 'Youth organisations',
      nl: 'Jeugdorganisaties',
      fr: 'Organisations de jeunesse',
      de: 'Jugendorganisationen',
    },
    sector: 'YOU',
  },
  sport: {
    labels: {
      en: 'Sport organisations',
      nl: 'Sportorganisaties',
      fr: 'Organisations sportives',
      de: 'Sportorganisationen',
    },
    sector: 'SPO',
  },
  other: { labels: { en: 'Other', nl: 'Overige', fr: 'Autres', de: 'Sonstige' } },
};
