import type { Item } from '../../src/vocabularies/item.js';

/** From no experience with EU projects to much of it. */
export const experience: readonly Item[] = [
  { code: 'newcomer', labels: { en: 'Newcomer', nl: 'Nieuwkomer', fr: 'Nouveau venu', de: 'Neueinsteiger' } },
  {
    code: 'less-experienced',
    labels: { en: 'Less experienced', nl: 'Minder ervaren', fr: 'Peu expérimenté', de: 'Weniger erfahren' },
  },
  { code: 'experienced', labels: { en: 'Experienced', nl: 'Ervaren', fr: 'Expérimenté', de: 'Erfahren' } },
];
