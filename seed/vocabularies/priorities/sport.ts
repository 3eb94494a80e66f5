import type { Priority } from '../../../src/vocabularies/item.js';

export const sport: readonly Priority[] = [
  {
    code: 'spo-healthy-lifestyles',
    fields: ['SPO'],
    labels: {
      en: 'Encouraging healthy lifestyles for all',
      nl: 'Een gezonde leefstijl voor iedereen aanmoedigen',
      fr: 'Encourager des modes de vie sains pour tous',
      de: 'Förderung gesunder Lebensweisen für alle',
    },
  },
  {
    code: 'spo-integrity-and-values',
    fields: ['SPO'],
    labels: {
      en: 'Promoting integrity and values in sport',
      nl: 'Integriteit en waarden in de sport bevorderen',
      fr: 'Promouvoir l’intégrité et les valeurs dans le sport',
      de: 'Förderung von Integrität und Werten im Sport',
    },
  },
  {
    code: 'spo-education-through-sport',
    fields: ['SPO'],
    labels: {
      en: 'Promoting education in and through sport',
      nl: 'Educatie in en door sport bevorderen',
      fr: 'Promouvoir l’éducation dans et par le sport',
      de: 'Förderung der Bildung im und durch Sport',
    },
  },
  {
    code: 'spo-combating-violence-and-discrimination',
    fields: ['SPO'],
    labels: {
      en: 'Combating violence, racism, discrimination and intolerance in sport',
      nl: 'Geweld, racisme, discriminatie en onverdraagzaamheid in de sport bestrijden',
      fr: 'Lutter contre la violence, le racisme, la discrimination et l’intolérance dans le sport',
      de: 'Bekämpfung von Gewalt, Rassismus, Diskriminierung und Intoleranz im Sport',
    },
  },
];
