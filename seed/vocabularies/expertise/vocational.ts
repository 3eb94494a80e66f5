import type { ExpertiseTheme } from '../../../src/vocabularies/item.js';

export const vocational: ExpertiseTheme = {
  code: 'vocational',
  labels: {
    en: 'Vocational training',
    nl: 'Beroepsonderwijs',
    fr: 'Formation professionnelle',
    de: 'Berufsbildung',
  },
  terms: [
    {
      code: 'vocational-training',
      labels: {
        en: 'Vocational training',
        nl: 'Beroepsonderwijs',
        fr: 'Formation professionnelle',
        de: 'Berufsbildung',
      },
      aliases: {
        en: ['Vocational education', 'Vocational education and training', 'VET', 'Vocational excellence'],
        nl: ['Beroepsopleiding', 'MBO', 'Beroepsvorming'],
        fr: ['Enseignement professionnel', 'EFP'],
        de: ['Berufliche Bildung', 'Berufsausbildung', 'Berufliche Weiterbildung'],
      },
    },
    {
      code: 'work-based-learning',
      labels: {
        en: 'Work-based learning and apprenticeships',
        nl: 'Werkplekleren en leerwerkplekken',
        fr: 'Formation en situation de travail et apprentissage',
        de: 'Lernen am Arbeitsplatz und Lehre',
      },
      aliases: {
        en: [
          'Work-based learning',
          'Apprenticeship',
          'Apprentices',
          'Internships',
          'Traineeships',
          'Dual training',
          'Dual system',
        ],
        nl: ['Werkplekleren', 'Leerwerkplek', 'Leren op de werkplek', 'Duaal leren', 'Stageplaatsen'],
        fr: ['Alternance', 'Formation en alternance', 'Apprentis', 'Formation en entreprise'],
        de: [
          'Lernen am Arbeitsplatz',
          'Arbeitsbasiertes Lernen',
          'Duale Ausbildung',
          'Auszubildende',
          'Lehrlinge',
          'Praktika',
        ],
      },
    },
    {
      code: 'in-company-trainers',
      family: 'implementation',
      labels: {
        en: 'In-company trainers and workplace mentors',
        nl: 'Praktijkopleiders en werkplekbegeleiders',
        fr: 'Tuteurs et formateurs en entreprise',
        de: 'Betriebliche Ausbilder und Mentoren',
      },
      aliases: {
        en: ['In-company trainers', 'Workplace mentors', 'Company tutors'],
        nl: ['Praktijkopleiders', 'Leermeesters', 'Werkplekbegeleiders'],
        fr: ['Maîtres d’apprentissage', 'Tuteurs en entreprise'],
        de: ['Ausbilder', 'Praxisanleiter', 'Ausbildung der Ausbilder'],
      },
    },
    {
      code: 'upskilling-and-reskilling',
      labels: {
        en: 'Upskilling and reskilling',
        nl: 'Bij- en omscholing',
        fr: 'Perfectionnement et reconversion',
        de: 'Weiterqualifizierung und Umschulung',
      },
      aliases: {
        en: [
          'Upskilling',
          'Reskilling',
          'Continuing vocational training',
          'Upskilling pathways',
          'Workplace learning',
        ],
        nl: ['Bijscholing', 'Omscholing', 'Nascholing van werknemers', 'Leren op het werk'],
        fr: [
          'Reconversion professionnelle',
          'Formation continue',
          'Montée en compétences',
          'Perfectionnement professionnel',
        ],
        de: ['Weiterbildung', 'Umschulung', 'Höherqualifizierung', 'Betriebliche Weiterbildung'],
      },
    },
    {
      code: 'micro-credentials',
      labels: {
        en: 'Micro-credentials and digital credentials',
        nl: 'Microcredentials en digitale certificaten',
        fr: 'Microcertifications et attestations numériques',
        de: 'Microcredentials und digitale Nachweise',
      },
      aliases: {
        en: [
          'Micro-credentials',
          'Microcredentials',
          'Digital credentials',
          'Open badges',
          'Digital badges',
          'Europass',
        ],
        nl: ['Microcredentials', 'Open badges', 'Digitale certificaten', 'Europass'],
        fr: ['Microcertifications', 'Badges numériques', 'Badges ouverts', 'Europass'],
        de: ['Microcredentials', 'Micro-Credentials', 'Digitale Zertifikate', 'Open Badges', 'Europass'],
      },
    },
    {
      code: 'recognition-of-prior-learning',
      labels: {
        en: 'Recognition of prior learning',
        nl: 'Erkenning van eerder verworven competenties',
        fr: 'Validation des acquis de l’expérience',
        de: 'Anerkennung früher erworbener Kompetenzen',
      },
      aliases: {
        en: [
          'Validation of prior learning',
          'Validation of non-formal learning',
          'Validation of competences',
          'Validation of skills',
        ],
        nl: ['EVC', 'Eerder verworven competenties', 'Validering van competenties'],
        fr: ['VAE', 'Validation des acquis', 'Validation des compétences'],
        de: [
          'Validierung von Kompetenzen',
          'Anerkennung von Vorkenntnissen',
          'Validierung non-formalen Lernens',
        ],
      },
    },
    {
      code: 'recognition-of-qualifications',
      labels: {
        en: 'Recognition and transparency of qualifications',
        nl: 'Erkenning en transparantie van kwalificaties',
        fr: 'Reconnaissance et transparence des certifications',
        de: 'Anerkennung und Transparenz von Qualifikationen',
      },
      aliases: {
        en: ['Qualification frameworks', 'EQF', 'ECVET', 'Recognition of qualifications', 'Certification'],
        nl: ['Kwalificatiekader', 'EQF', 'Diploma-erkenning', 'Certificering'],
        fr: ['Cadre des certifications', 'CEC', 'Reconnaissance des diplômes', 'Certification'],
        de: ['Qualifikationsrahmen', 'EQR', 'Anerkennung von Abschlüssen', 'Zertifizierung'],
      },
    },
    {
      code: 'advanced-manufacturing',
      labels: {
        en: 'Advanced manufacturing and Industry 4.0',
        nl: 'Slimme maakindustrie en industrie 4.0',
        fr: 'Production avancée et industrie 4.0',
        de: 'Moderne Fertigung und Industrie 4.0',
      },
      aliases: {
        en: [
          'Industry 4.0',
          'Mechatronics',
          'Automation',
          'Advanced manufacturing',
          'Welding',
          'Engineering training',
        ],
        nl: ['Industrie 4.0', 'Mechatronica', 'Automatisering', 'Maakindustrie'],
        fr: ['Industrie 4.0', 'Mécatronique', 'Industrie du futur', 'Automatisation', 'Soudage'],
        de: ['Industrie 4.0', 'Mechatronik', 'Automatisierung', 'Schweißen', 'Metalltechnik'],
      },
    },
    {
      code: 'construction-skills',
      labels: {
        en: 'Construction and building trades',
        nl: 'Bouw en bouwberoepen',
        fr: 'Bâtiment et travaux publics',
        de: 'Bauwesen und Bauberufe',
      },
      aliases: {
        en: [
          'Training for construction trades',
          'Construction trades',
          'Building trades',
          'Carpentry',
          'Woodworking',
        ],
        nl: ['Opleiding voor bouwberoepen', 'Bouwberoepen', 'Bouwopleiding', 'Timmeren', 'Houtbewerking'],
        fr: [
          'Formation aux métiers du bâtiment',
          'Métiers du bâtiment',
          'Charpente',
          'Menuiserie',
          'Travail du bois',
        ],
        de: [
          'Ausbildung in Bauberufen',
          'Bauberufe',
          'Zimmerei',
          'Tischlerei',
          'Holzbearbeitung',
          'Holzverarbeitung',
        ],
      },
    },
    {
      code: 'hospitality-and-tourism-training',
      labels: {
        en: 'Tourism, hotels and catering',
        nl: 'Toerisme en horeca',
        fr: 'Tourisme, hôtellerie et restauration',
        de: 'Tourismus, Hotel- und Gaststättengewerbe',
      },
      aliases: {
        en: [
          'Training for tourism, hotels and catering',
          'Tourism training',
          'Hospitality training',
          'Hotel school',
          'Culinary arts',
          'Gastronomy',
          'Catering',
        ],
        nl: [
          'Opleiding voor toerisme en horeca',
          'Hotelschool',
          'Horecaopleiding',
          'Gastronomie',
          'Toerismeopleiding',
        ],
        fr: [
          'Formation aux métiers du tourisme, de l’hôtellerie et de la restauration',
          'École hôtelière',
          'Gastronomie',
          'Hôtellerie-restauration',
          'Arts culinaires',
        ],
        de: [
          'Ausbildung in Tourismus, Hotel- und Gaststättengewerbe',
          'Hotelfachschule',
          'Gastronomie',
          'Gastgewerbe',
          'Kochausbildung',
          'Tourismusausbildung',
        ],
      },
    },
    {
      code: 'agricultural-training',
      labels: {
        en: 'Agriculture and farming',
        nl: 'Landbouw',
        fr: 'Agriculture et élevage',
        de: 'Landwirtschaft',
      },
      aliases: {
        en: ['Agricultural education', 'Agricultural training', 'Young farmers', 'Farmers'],
        nl: ['Land- en bosbouwonderwijs', 'Landbouwonderwijs', 'Groen onderwijs', 'Jonge boeren'],
        fr: [
          'Enseignement agricole et forestier',
          'Enseignement agricole',
          'Lycée agricole',
          'Jeunes agriculteurs',
        ],
        de: [
          'Land- und forstwirtschaftliche Ausbildung',
          'Landwirtschaftliche Ausbildung',
          'Junglandwirte',
          'Landwirtschaftsschule',
        ],
      },
    },
    {
      code: 'transport-and-logistics-training',
      labels: {
        en: 'Transport and logistics',
        nl: 'Transport en logistiek',
        fr: 'Transport et logistique',
        de: 'Verkehr und Logistik',
      },
      aliases: {
        en: ['Logistics', 'Supply chain', 'Road transport', 'Railways'],
        nl: ['Opleiding voor transport en logistiek', 'Logistiek', 'Wegvervoer', 'Spoorwegen'],
        fr: [
          'Formation aux métiers du transport et de la logistique',
          'Logistique',
          'Transport routier',
          'Chemins de fer',
        ],
        de: ['Ausbildung in Verkehr und Logistik', 'Logistik', 'Lieferketten', 'Eisenbahn'],
      },
    },
  ],
};
