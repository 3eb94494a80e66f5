import type { Activity } from '../../src/vocabularies/item.js';

/** The families that the work of every partnership falls into. */
export const activities: readonly Activity[] = [
  {
    code: 'management',
    labels: {
      en: 'Project management',
      nl: 'Projectmanagement',
      fr: 'Gestion de projet',
      de: 'Projektmanagement',
    },
    descriptions: {
      en: 'Planning, coordination, meetings, budget, quality and reporting',
      nl: 'Planning, coördinatie, vergaderingen, begroting, kwaliteit en rapportage',
      fr: 'Planification, coordination, réunions, budget, qualité et rapports',
      de: 'Planung, Koordination, Treffen, Budget, Qualität und Berichte',
    },
  },
  {
    code: 'implementation',
    labels: { en: 'Implementation', nl: 'Uitvoering', fr: 'Mise en œuvre', de: 'Umsetzung' },
    descriptions: {
      en: 'Training, exchange of practice, research and the development of results',
      nl: 'Opleiding, uitwisseling van praktijken, onderzoek en de ontwikkeling van resultaten',
      fr: 'Formation, échange de pratiques, recherche et élaboration des résultats',
      de: 'Schulungen, Austausch bewährter Verfahren, Forschung und Entwicklung von Ergebnissen',
    },
  },
  {
    code: 'promotion',
    labels: {
      en: 'Sharing and promotion',
      nl: 'Verspreiding en promotie',
      fr: 'Partage et promotion',
      de: 'Verbreitung und Öffentlichkeitsarbeit',
    },
    descriptions: {
      en: 'Conferences, communication, sharing of results and lasting use',
      nl: 'Conferenties, communicatie, verspreiding van resultaten en blijvend gebruik',
      fr: 'Conférences, communication, diffusion des résultats et pérennisation',
      de: 'Konferenzen, Kommunikation, Verbreitung der Ergebnisse und nachhaltige Nutzung',
    },
  },
];
