import type { Priority } from '../../../src/vocabularies/item.js';

export const vocational: readonly Priority[] = [
  {
    code: 'vet-labour-market-needs',
    fields: ['VET'],
    labels: {
      en: 'Adapting vocational education and training to labour market needs',
      nl: 'Beroepsonderwijs en -opleiding afstemmen op de behoeften van de arbeidsmarkt',
      fr: 'Adapter l’enseignement et la formation professionnels aux besoins du marché du travail',
      de: 'Anpassung der beruflichen Bildung an die Erfordernisse des Arbeitsmarkts',
    },
  },
  {
    code: 'vet-flexibility',
    fields: ['VET'],
    labels: {
      en: 'Increasing the flexibility of opportunities in vocational education and training',
      nl: 'Mogelijkheden in beroepsonderwijs en -opleiding flexibeler maken',
      fr: 'Accroître la flexibilité des possibilités d’enseignement et de formation professionnels',
      de: 'Flexiblere Gestaltung der Angebote in der beruflichen Bildung',
    },
  },
  {
    code: 'vet-innovation',
    fields: ['VET'],
    labels: {
      en: 'Contributing to innovation in vocational education and training',
      nl: 'Bijdragen aan innovatie in beroepsonderwijs en -opleiding',
      fr: 'Contribuer à l’innovation dans l’enseignement et la formation professionnels',
      de: 'Beitrag zur Innovation in der beruflichen Bildung',
    },
  },
  {
    code: 'vet-attractiveness',
    fields: ['VET'],
    labels: {
      en: 'Increasing the attractiveness of vocational education and training',
      nl: 'Beroepsonderwijs en -opleiding aantrekkelijker maken',
      fr: 'Accroître l’attractivité de l’enseignement et de la formation professionnels',
      de: 'Steigerung der Attraktivität der beruflichen Bildung',
    },
  },
  {
    code: 'vet-quality-assurance',
    fields: ['VET'],
    labels: {
      en: 'Improving quality assurance in vocational education and training',
      nl: 'Kwaliteitsborging in beroepsonderwijs en -opleiding verbeteren',
      fr: 'Améliorer l’assurance qualité dans l’enseignement et la formation professionnels',
      de: 'Verbesserung der Qualitätssicherung in der beruflichen Bildung',
    },
  },
  {
    code: 'vet-internationalisation',
    fields: ['VET'],
    labels: {
      en: 'Creating and implementing internationalisation strategies for vocational training providers',
      nl: 'Internationaliseringsstrategieën voor aanbieders van beroepsonderwijs opstellen en uitvoeren',
      fr: 'Élaborer et mettre en œuvre des stratégies d’internationalisation pour les prestataires de formation professionnelle',
      de: 'Entwicklung und Umsetzung von Internationalisierungsstrategien für Berufsbildungsanbieter',
    },
  },
];
