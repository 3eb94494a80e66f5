import type { Priority } from '../../../src/vocabularies/item.js';

export const horizontal: readonly Priority[] = [
  {
    code: 'inclusion',
    fields: 'all',
    labels: {
      en: 'Inclusion and diversity in all fields of education, training, youth and sport',
      nl: 'Inclusie en diversiteit in alle domeinen van onderwijs, opleiding, jeugd en sport',
      fr: 'Inclusion et diversité dans tous les domaines de l’éducation, de la formation, de la jeunesse et du sport',
      de: 'Inklusion und Vielfalt in allen Bereichen der allgemeinen und beruflichen Bildung, der Jugend und des Sports',
    },
  },
  {
    code: 'environment',
    fields: 'all',
    labels: {
      en: 'Environment and fight against climate change',
      nl: 'Milieu en strijd tegen de klimaatverandering',
      fr: 'Environnement et lutte contre le changement climatique',
      de: 'Umwelt und Bekämpfung des Klimawandels',
    },
  },
  {
    code: 'digital',
    fields: 'all',
    labels: {
      en: 'Addressing digital transformation through development of digital readiness, resilience and capacity',
      nl: 'Digitale transformatie door ontwikkeling van digitale paraatheid, weerbaarheid en capaciteit',
      fr: 'Transformation numérique par le développement de la préparation, de la résilience et des capacités numériques',
      de: 'Digitaler Wandel durch Entwicklung digitaler Bereitschaft, Resilienz und Kapazität',
    },
  },
  {
    code: 'participation',
    fields: 'all',
    labels: {
      en: 'Common values, civic engagement and participation',
      nl: 'Gemeenschappelijke waarden, burgerbetrokkenheid en participatie',
      fr: 'Valeurs communes, engagement civique et participation',
      de: 'Gemeinsame Werte, bürgerschaftliches Engagement und Teilhabe',
    },
  },
];
