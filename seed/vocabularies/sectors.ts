import type { Item } from '../../src/vocabularies/item.js';

/** The six fields of the programme, by the codes that its action types use. */
const fields: readonly Item[] = [
  {
    code: 'SCH',
    labels: {
      en: 'School education',
      nl: 'Schoolonderwijs',
      fr: 'Enseignement scolaire',
      de: 'Schulbildung',
    },
    aliases: { en: ['Schools'], nl: ['Scholen'], fr: ['Écoles'], de: ['Schulen'] },
  },
  {
    code: 'VET',
    labels: {
      en: 'Vocational education and training',
      nl: 'Beroepsonderwijs en -opleiding',
      fr: 'Enseignement et formation professionnels',
      de: 'Berufliche Aus- und Weiterbildung',
    },
    aliases: { en: ['VET'], nl: ['Beroepsonderwijs', 'MBO'], fr: ['EFP'], de: ['Berufsbildung'] },
  },
  {
    code: 'HED',
    labels: {
      en: 'Higher education',
      nl: 'Hoger onderwijs',
      fr: 'Enseignement supérieur',
      de: 'Hochschulbildung',
    },
  },
  {
    code: 'ADU',
    labels: {
      en: 'Adult education',
      nl: 'Volwasseneneducatie',
      fr: 'Éducation des adultes',
      de: 'Erwachsenenbildung',
    },
    aliases: { en: ['Adult learning'], nl: ['Volwassenenonderwijs'], fr: ['Formation des adultes'] },
  },
  {
    code: 'YOU',
    labels: { en: 'Youth', nl: 'Jeugd', fr: 'Jeunesse', de: 'Jugend' },
    aliases: { nl: ['Jongeren'] },
  },
  { code: 'SPO', labels: { en: 'Sport', nl: 'Sport', fr: 'Sport', de: 'Sport' } },
];

const others: readonly Item[] = [
  {
    code: 'public-administration',
    labels: {
      en: 'Public administration',
      nl: 'Openbaar bestuur',
      fr: 'Administration publique',
      de: 'Öffentliche Verwaltung',
    },
  },
  {
    code: 'health',
    labels: { en: 'Health care', nl: 'Gezondheidszorg', fr: 'Santé', de: 'Gesundheitswesen' },
  },
  {
    code: 'social-services',
    labels: {
      en: 'Social services and welfare',
      nl: 'Welzijn en sociale dienstverlening',
      fr: 'Services sociaux',
      de: 'Soziale Dienste und Wohlfahrt',
    },
  },
  {
    code: 'employment',
    labels: {
      en: 'Employment services and labour market',
      nl: 'Arbeidsbemiddeling en arbeidsmarkt',
      fr: 'Emploi et marché du travail',
      de: 'Arbeitsvermittlung und Arbeitsmarkt',
    },
  },
  {
    code: 'civil-society',
    labels: {
      en: 'Civil society and human rights',
      nl: 'Maatschappelijk middenveld en mensenrechten',
      fr: 'Société civile et droits humains',
      de: 'Zivilgesellschaft und Menschenrechte',
    },
  },
  {
    code: 'development-cooperation',
    labels: {
      en: 'Development cooperation and humanitarian aid',
      nl: 'Ontwikkelingssamenwerking en humanitaire hulp',
      fr: 'Coopération au développement et aide humanitaire',
      de: 'Entwicklungszusammenarbeit und humanitäre Hilfe',
    },
  },
  {
    code: 'culture',
    labels: {
      en: 'Culture, arts and heritage',
      nl: 'Cultuur, kunst en erfgoed',
      fr: 'Culture, arts et patrimoine',
      de: 'Kultur, Kunst und Kulturerbe',
    },
  },
  {
    code: 'creative-industries',
    labels: {
      en: 'Creative industries and design',
      nl: 'Creatieve sector en design',
      fr: 'Industries créatives et design',
      de: 'Kreativwirtschaft und Design',
    },
  },
  {
    code: 'media',
    labels: {
      en: 'Media and publishing',
      nl: 'Media en uitgeverij',
      fr: 'Médias et édition',
      de: 'Medien und Verlagswesen',
    },
  },
  {
    code: 'research',
    labels: {
      en: 'Research and development',
      nl: 'Onderzoek en ontwikkeling',
      fr: 'Recherche et développement',
      de: 'Forschung und Entwicklung',
    },
  },
  {
    code: 'ict',
    labels: {
      en: 'Information and communication technology',
      nl: 'Informatie- en communicatietechnologie',
      fr: 'Technologies de l’information et de la communication',
      de: 'Informations- und Kommunikationstechnik',
    },
    aliases: { en: ['ICT', 'IT'], nl: ['ICT'], fr: ['TIC'], de: ['IKT'] },
  },
  {
    code: 'industry',
    labels: {
      en: 'Manufacturing industry',
      nl: 'Industrie en productie',
      fr: 'Industrie manufacturière',
      de: 'Verarbeitendes Gewerbe',
    },
    aliases: { de: ['Industrie'] },
  },
  {
    code: 'business-services',
    labels: {
      en: 'Business services and consultancy',
      nl: 'Zakelijke dienstverlening en advies',
      fr: 'Services aux entreprises et conseil',
      de: 'Unternehmensdienstleistungen und Beratung',
    },
    aliases: { en: ['Consulting'] },
  },
  {
    code: 'finance',
    labels: {
      en: 'Finance and insurance',
      nl: 'Financiën en verzekeringen',
      fr: 'Finance et assurance',
      de: 'Finanzen und Versicherungen',
    },
  },
  {
    code: 'trade',
    labels: {
      en: 'Wholesale and retail trade',
      nl: 'Groot- en detailhandel',
      fr: 'Commerce de gros et de détail',
      de: 'Groß- und Einzelhandel',
    },
  },
  {
    code: 'crafts',
    labels: { en: 'Crafts', nl: 'Ambachten', fr: 'Artisanat', de: 'Handwerk' },
  },
  {
    code: 'agriculture',
    labels: {
      en: 'Agriculture, forestry and fisheries',
      nl: 'Landbouw, bosbouw en visserij',
      fr: 'Agriculture, sylviculture et pêche',
      de: 'Land-, Forst- und Fischereiwirtschaft',
    },
    aliases: { de: ['Landwirtschaft'] },
  },
  {
    code: 'environment',
    labels: {
      en: 'Environment and nature',
      nl: 'Milieu en natuur',
      fr: 'Environnement et nature',
      de: 'Umwelt und Natur',
    },
  },
  {
    code: 'energy',
    labels: { en: 'Energy', nl: 'Energie', fr: 'Énergie', de: 'Energiewirtschaft' },
  },
  {
    code: 'construction',
    labels: {
      en: 'Construction and housing',
      nl: 'Bouw en wonen',
      fr: 'Construction et logement',
      de: 'Bauwesen und Wohnen',
    },
  },
  {
    code: 'transport',
    labels: {
      en: 'Transport and logistics',
      nl: 'Vervoer en logistiek',
      fr: 'Transport et logistique',
      de: 'Verkehr und Logistik',
    },
  },
  {
    code: 'tourism',
    labels: {
      en: 'Tourism and hospitality',
      nl: 'Toerisme en horeca',
      fr: 'Tourisme et hôtellerie-restauration',
      de: 'Tourismus und Gastgewerbe',
    },
  },
  {
    code: 'justice',
    labels: {
      en: 'Justice, safety and security',
      nl: 'Justitie, veiligheid en beveiliging',
      fr: 'Justice, sûreté et sécurité',
      de: 'Justiz und Sicherheit',
    },
  },
];

/** The six fields first, then the other socio-economic sectors. */
export const sectors: readonly Item[] = [...fields, ...others];
