import type { Priority } from '../../../src/vocabularies/item.js';

export const youth: readonly Priority[] = [
  {
    code: 'you-active-citizenship',
    fields: ['YOU'],
    labels: {
      en: 'Promoting active citizenship, young people’s sense of initiative and youth entrepreneurship',
      nl: 'Actief burgerschap, initiatief en ondernemerschap van jongeren bevorderen',
      fr: 'Promouvoir la citoyenneté active, le sens de l’initiative et l’entrepreneuriat des jeunes',
      de: 'Förderung von aktiver Bürgerschaft, Eigeninitiative und Unternehmertum junger Menschen',
    },
  },
  {
    code: 'you-quality-of-youth-work',
    fields: ['YOU'],
    labels: {
      en: 'Increasing the quality, innovation and recognition of youth work',
      nl: 'Kwaliteit, innovatie en erkenning van jeugdwerk vergroten',
      fr: 'Accroître la qualité, l’innovation et la reconnaissance de l’animation socio-éducative',
      de: 'Steigerung von Qualität, Innovation und Anerkennung der Jugendarbeit',
    },
  },
  {
    code: 'you-employability',
    fields: ['YOU'],
    labels: {
      en: 'Strengthening the employability of young people',
      nl: 'De inzetbaarheid van jongeren op de arbeidsmarkt versterken',
      fr: 'Renforcer l’employabilité des jeunes',
      de: 'Stärkung der Beschäftigungsfähigkeit junger Menschen',
    },
  },
  {
    code: 'you-policy-research-and-practice',
    fields: ['YOU'],
    labels: {
      en: 'Reinforcing links between policy, research and practice',
      nl: 'De banden tussen beleid, onderzoek en praktijk aanhalen',
      fr: 'Renforcer les liens entre politique, recherche et pratique',
      de: 'Stärkung der Verbindungen zwischen Politik, Forschung und Praxis',
    },
  },
];
