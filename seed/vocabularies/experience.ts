import type { Item } from '../../src/vocabularies/item.js';

/** From no experience with EU projects to much of it. */
export const experience: readonly Item[] = [
  {
    code: 'newcomer',
    labels: { en: 'Newcomer', nl: 'Nieuwkomer', fr: 'Organisation novice', de: 'Neueinsteiger' },
    aliases: { fr: ['Novice', 'Nouveau venu', 'Nouvel arrivant', 'Primodemandeur'] },
  },
  {
    code: 'less-experienced',
    labels: { en: 'Less experienced', nl: 'Minder ervaren', fr: 'Peu expérimentée', de: 'Weniger erfahren' },
    aliases: { fr: ['Peu expérimenté'] },
  },
  {
    code: 'experienced',
    labels: { en: 'Experienced', nl: 'Ervaren', fr: 'Expérimentée', de: 'Erfahren' },
    aliases: { fr: ['Expérimenté'] },
  },
];
