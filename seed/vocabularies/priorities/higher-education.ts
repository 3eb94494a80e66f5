import type { Priority } from '../../../src/vocabularies/item.js';

export const higherEducation: readonly Priority[] = [
  {
    code: 'hed-interconnected-systems',
    fields: ['HED'],
    labels: {
      en: 'Promoting interconnected higher education systems',
      nl: 'Onderling verbonden hogeronderwijsstelsels bevorderen',
      fr: 'Promouvoir des systèmes d’enseignement supérieur interconnectés',
      de: 'Förderung vernetzter Hochschulsysteme',
    },
  },
  {
    code: 'hed-innovative-learning-and-teaching',
    fields: ['HED'],
    labels: {
      en: 'Stimulating innovative learning and teaching practices',
      nl: 'Innovatieve leer- en onderwijspraktijken stimuleren',
      fr: 'Stimuler des pratiques innovantes d’apprentissage et d’enseignement',
      de: 'Förderung innovativer Lern- und Lehrmethoden',
    },
  },
  {
    code: 'hed-stem-and-women',
    fields: ['HED'],
    labels: {
      en: 'Developing STEM and STEAM in higher education, in particular the participation of women',
      nl: 'STEM en STEAM in het hoger onderwijs ontwikkelen, in het bijzonder de deelname van vrouwen',
      fr: 'Développer les STIM et STEAM dans l’enseignement supérieur, en particulier la participation des femmes',
      de: 'Förderung von MINT und STEAM in der Hochschulbildung, insbesondere der Beteiligung von Frauen',
    },
  },
  {
    code: 'hed-rewarding-excellence',
    fields: ['HED'],
    labels: {
      en: 'Rewarding excellence in learning, teaching and skills development',
      nl: 'Excellentie in leren, onderwijzen en vaardigheidsontwikkeling belonen',
      fr: 'Récompenser l’excellence dans l’apprentissage, l’enseignement et le développement des compétences',
      de: 'Anerkennung von Exzellenz beim Lernen, Lehren und in der Kompetenzentwicklung',
    },
  },
  {
    code: 'hed-inclusive-systems',
    fields: ['HED'],
    labels: {
      en: 'Building inclusive higher education systems',
      nl: 'Inclusieve hogeronderwijsstelsels opbouwen',
      fr: 'Construire des systèmes d’enseignement supérieur inclusifs',
      de: 'Aufbau inklusiver Hochschulsysteme',
    },
  },
  {
    code: 'hed-digital-and-green-capabilities',
    fields: ['HED'],
    labels: {
      en: 'Supporting digital and green capabilities of the higher education sector',
      nl: 'Digitale en groene capaciteiten van het hoger onderwijs ondersteunen',
      fr: 'Soutenir les capacités numériques et vertes de l’enseignement supérieur',
      de: 'Unterstützung der digitalen und grünen Kapazitäten des Hochschulsektors',
    },
  },
];
