import type { ActionType } from '../../src/vocabularies/item.js';

/** What a draft can be prepared for; the rules of each year are data of their own. */
export const actionTypes: readonly ActionType[] = [
  {
    code: 'KA210',
    defaultSize: 3,
    labels: {
      en: 'Small-scale Partnerships',
      nl: 'Kleinschalige partnerschappen',
      fr: 'Partenariats simplifiés',
      de: 'Kleinere Partnerschaften',
    },
  },
  {
    code: 'KA220',
    defaultSize: 6,
    labels: {
      en: 'Cooperation Partnerships',
      nl: 'Samenwerkingspartnerschappen',
      fr: 'Partenariats de coopération',
      de: 'Kooperationspartnerschaften',
    },
  },
  {
    code: 'KA240',
    defaultSize: 8,
    labels: {
      en: 'European Partnerships for School Development',
      nl: 'Europese partnerschappen voor schoolontwikkeling',
      fr: 'Partenariats européens pour le développement scolaire',
      de: 'Europäische Partnerschaften für Schulentwicklung',
    },
  },
];
