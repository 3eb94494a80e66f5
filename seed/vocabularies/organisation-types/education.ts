import type { OrganisationType } from '../../../src/vocabularies/item.js';

export const education: readonly OrganisationType[] = [
  {
    code: 'school-pre-primary',
    group: 'school',
    labels: {
      en: 'School/Institute/Educational centre – General education (pre-primary level)',
      nl: 'School/instituut/onderwijscentrum – algemeen onderwijs (voorschools)',
      fr: 'École/institut/centre éducatif – enseignement général (niveau préprimaire)',
      de: 'Schule/Institut/Bildungszentrum – allgemeine Bildung (Vorschulbereich)',
    },
    aliases: {
      en: ['Kindergarten', 'Nursery school', 'Preschool'],
      nl: ['Kleuterschool', 'Kinderopvang'],
      fr: ['École maternelle'],
      de: ['Kindergarten', 'Kita'],
    },
  },
  {
    code: 'school-primary',
    group: 'school',
    labels: {
      en: 'School/Institute/Educational centre – General education (primary level)',
      nl: 'School/instituut/onderwijscentrum – algemeen onderwijs (basisonderwijs)',
      fr: 'École/institut/centre éducatif – enseignement général (niveau primaire)',
      de: 'Schule/Institut/Bildungszentrum – allgemeine Bildung (Primarbereich)',
    },
    aliases: { en: ['Primary school'], nl: ['Basisschool'], fr: ['École primaire'], de: ['Grundschule'] },
  },
  {
    code: 'school-secondary',
    group: 'school',
    labels: {
      en: 'School/Institute/Educational centre – General education (secondary level)',
      nl: 'School/instituut/onderwijscentrum – algemeen onderwijs (voortgezet onderwijs)',
      fr: 'École/institut/centre éducatif – enseignement général (niveau secondaire)',
      de: 'Schule/Institut/Bildungszentrum – allgemeine Bildung (Sekundarbereich)',
    },
    aliases: {
      en: ['Secondary school', 'High school'],
      nl: ['Middelbare school', 'Secundaire school'],
      fr: ['Collège', 'Lycée'],
      de: ['Gymnasium', 'Gesamtschule'],
    },
  },
  {
    code: 'school-vocational-secondary',
    group: 'school',
    labels: {
      en: 'School/Institute/Educational centre – Vocational Training (secondary level)',
      nl: 'School/instituut/onderwijscentrum – beroepsonderwijs (secundair niveau)',
      fr: 'École/institut/centre éducatif – formation professionnelle (niveau secondaire)',
      de: 'Schule/Institut/Bildungszentrum – Berufsbildung (Sekundarbereich)',
    },
    aliases: {
      en: ['Vocational school'],
      nl: ['Beroepsschool', 'MBO-school'],
      fr: ['Lycée professionnel'],
      de: ['Berufsschule'],
    },
  },
  {
    code: 'school-vocational-tertiary',
    group: 'school',
    labels: {
      en: 'School/Institute/Educational centre – Vocational Training (tertiary level)',
      nl: 'School/instituut/onderwijscentrum – beroepsonderwijs (tertiair niveau)',
      fr: 'École/institut/centre éducatif – formation professionnelle (niveau supérieur)',
      de: 'Schule/Institut/Bildungszentrum – Berufsbildung (Tertiärbereich)',
    },
    aliases: { en: ['Vocational college'], de: ['Fachschule', 'Berufsakademie'] },
  },
  {
    code: 'school-adult',
    group: 'school',
    labels: {
      en: 'School/Institute/Educational centre – Adult education',
      nl: 'School/instituut/onderwijscentrum – volwasseneneducatie',
      fr: 'École/institut/centre éducatif – éducation des adultes',
      de: 'Schule/Institut/Bildungszentrum – Erwachsenenbildung',
    },
    aliases: {
      en: ['Adult education centre'],
      nl: ['Volksuniversiteit'],
      fr: ['Université populaire'],
      de: ['Volkshochschule'],
    },
  },
  {
    code: 'higher-education-institution',
    group: 'higher-education',
    labels: {
      en: 'Higher education institution (tertiary level)',
      nl: 'Instelling voor hoger onderwijs (tertiair niveau)',
      fr: 'Établissement d’enseignement supérieur (niveau tertiaire)',
      de: 'Hochschuleinrichtung (Tertiärbereich)',
    },
    aliases: {
      en: ['University', 'University of applied sciences'],
      nl: ['Universiteit', 'Hogeschool'],
      fr: ['Université', 'Haute école', 'Grande école'],
      de: ['Universität', 'Fachhochschule', 'Hochschule'],
    },
  },
  {
    code: 'research-institute',
    group: 'research',
    labels: {
      en: 'Research Institute/Centre',
      nl: 'Onderzoeksinstituut/-centrum',
      fr: 'Institut/centre de recherche',
      de: 'Forschungsinstitut/-zentrum',
    },
  },
];
