import type { ExpertiseTheme } from '../../../src/vocabularies/item.js';

export const medicineAndCare: ExpertiseTheme = {
  code: 'medicine-and-care',
  labels: {
    en: 'Medicine and care',
    nl: 'Geneeskunde en zorg',
    fr: 'Médecine et soins',
    de: 'Medizin und Pflege',
  },
  terms: [
    {
      code: 'medicine',
      labels: {
        en: 'Medicine and medical research',
        nl: 'Geneeskunde en medisch onderzoek',
        fr: 'Médecine et recherche médicale',
        de: 'Medizin und medizinische Forschung',
      },
      aliases: {
        en: [
          'Medicine',
          'Medical research',
          'Oncology',
          'Cardiology',
          'Surgery',
          'Neuroscience',
          'Paediatrics',
        ],
        nl: ['Geneeskunde', 'Medisch onderzoek', 'Oncologie', 'Cardiologie'],
        fr: ['Médecine', 'Recherche médicale', 'Oncologie', 'Cardiologie', 'Neurosciences'],
        de: ['Medizin', 'Medizinische Forschung', 'Onkologie', 'Kardiologie'],
      },
    },
    {
      code: 'dentistry',
      labels: {
        en: 'Dentistry and oral health',
        nl: 'Tandheelkunde en mondzorg',
        fr: 'Dentisterie et santé bucco-dentaire',
        de: 'Zahnmedizin und Mundgesundheit',
      },
      aliases: {
        en: ['Dentistry', 'Dental technology', 'Oral health'],
        nl: ['Tandheelkunde', 'Mondzorg'],
        fr: ['Chirurgie dentaire', 'Santé bucco-dentaire'],
        de: ['Zahnmedizin', 'Zahntechnik'],
      },
    },
    {
      code: 'pharmacy',
      labels: {
        en: 'Pharmacy and drug research',
        nl: 'Farmacie en geneesmiddelenonderzoek',
        fr: 'Pharmacie et recherche sur les médicaments',
        de: 'Pharmazie und Arzneimittelforschung',
      },
      aliases: {
        en: ['Pharmacy', 'Pharmacology', 'Drug discovery', 'Toxicology'],
        nl: ['Farmacie', 'Geneesmiddelenonderzoek'],
        fr: ['Pharmacie', 'Pharmacologie'],
        de: ['Pharmazie', 'Arzneimittelforschung'],
      },
    },
    {
      code: 'physiotherapy-and-rehabilitation',
      labels: {
        en: 'Physiotherapy and rehabilitation',
        nl: 'Fysiotherapie en revalidatie',
        fr: 'Kinésithérapie et réadaptation',
        de: 'Physiotherapie und Rehabilitation',
      },
      aliases: {
        en: ['Physiotherapy', 'Occupational therapy', 'Speech therapy'],
        nl: ['Fysiotherapie', 'Ergotherapie', 'Logopedie', 'Revalidatie'],
        fr: ['Kinésithérapie', 'Ergothérapie', 'Orthophonie'],
        de: ['Physiotherapie', 'Ergotherapie', 'Logopädie'],
      },
    },
    {
      code: 'psychology',
      labels: {
        en: 'Psychology and psychotherapy',
        nl: 'Psychologie en psychotherapie',
        fr: 'Psychologie et psychothérapie',
        de: 'Psychologie und Psychotherapie',
      },
      aliases: {
        en: ['Psychology', 'Psychotherapy', 'Psychologists'],
        nl: ['Psychologie', 'Psychotherapie'],
        fr: ['Psychologie', 'Psychothérapie'],
        de: ['Psychologie', 'Psychotherapie'],
      },
    },
    {
      code: 'medical-technology',
      labels: {
        en: 'Medical technology and digital health',
        nl: 'Medische technologie en digitale gezondheid',
        fr: 'Technologies médicales et santé numérique',
        de: 'Medizintechnik und digitale Gesundheit',
      },
      aliases: {
        en: ['Medical technology', 'Medical devices', 'Biomedical engineering', 'Digital health', 'E-health'],
        nl: ['Medische technologie', 'Medische hulpmiddelen', 'E-health'],
        fr: ['Technologies médicales', 'Dispositifs médicaux', 'Santé numérique'],
        de: ['Medizintechnik', 'Medizinprodukte', 'E-Health'],
      },
    },
    {
      code: 'social-work',
      labels: {
        en: 'Social work and social care',
        nl: 'Sociaal werk en maatschappelijke zorg',
        fr: 'Travail social et action sociale',
        de: 'Soziale Arbeit und Sozialwesen',
      },
      aliases: {
        en: ['Social work', 'Social workers', 'Social services', 'Social care'],
        nl: ['Sociaal werk', 'Maatschappelijk werk', 'Sociale dienstverlening'],
        fr: ['Travail social', 'Travailleurs sociaux', 'Action sociale'],
        de: ['Soziale Arbeit', 'Sozialarbeit', 'Sozialwesen', 'Sozialpädagogik'],
      },
    },
    {
      code: 'beauty-care',
      labels: {
        en: 'Hairdressing and beauty care',
        nl: 'Haarverzorging en schoonheidsverzorging',
        fr: 'Coiffure et esthétique',
        de: 'Friseurhandwerk und Kosmetik',
      },
      aliases: {
        en: ['Hairdressing', 'Beauty care', 'Cosmetology'],
        nl: ['Kappersopleiding', 'Schoonheidsverzorging'],
        fr: ['Coiffure'],
        de: ['Friseurhandwerk', 'Kosmetik'],
      },
    },
  ],
};
