import type { Item } from '../../src/vocabularies/item.js';

/** From the smallest reach to the widest. */
export const levelsOfActivity: readonly Item[] = [
  { code: 'local', labels: { en: 'Local', nl: 'Lokaal', fr: 'Local', de: 'Lokal' } },
  { code: 'regional', labels: { en: 'Regional', nl: 'Regionaal', fr: 'Régional', de: 'Regional' } },
  { code: 'national', labels: { en: 'National', nl: 'Nationaal', fr: 'National', de: 'National' } },
  { code: 'european', labels: { en: 'European', nl: 'Europees', fr: 'Européen', de: 'Europäisch' } },
  {
    code: 'international',
    labels: { en: 'International', nl: 'Internationaal', fr: 'International', de: 'International' },
  },
];
