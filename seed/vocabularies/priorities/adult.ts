import type { Priority } from '../../../src/vocabularies/item.js';

export const adult: readonly Priority[] = [
  {
    code: 'adu-learning-opportunities',
    fields: ['ADU'],
    labels: {
      en: 'Improving the availability of high-quality learning opportunities for adults',
      nl: 'Meer hoogwaardige leermogelijkheden voor volwassenen',
      fr: 'Améliorer l’offre de possibilités d’apprentissage de qualité pour les adultes',
      de: 'Verbesserung des Angebots hochwertiger Lernmöglichkeiten für Erwachsene',
    },
  },
  {
    code: 'adu-upskilling-pathways',
    fields: ['ADU'],
    labels: {
      en: 'Creating upskilling pathways, improving accessibility and increasing take-up of adult education',
      nl: 'Bijscholingstrajecten opzetten, volwasseneneducatie toegankelijker maken en de deelname vergroten',
      fr: 'Créer des parcours de renforcement des compétences, améliorer l’accessibilité et accroître la participation des adultes',
      de: 'Schaffung von Weiterbildungspfaden, bessere Zugänglichkeit und höhere Beteiligung an der Erwachsenenbildung',
    },
  },
  {
    code: 'adu-competences-of-educators',
    fields: ['ADU'],
    labels: {
      en: 'Improving the competences of educators and other adult education staff',
      nl: 'Competenties van docenten en ander personeel in de volwasseneneducatie verbeteren',
      fr: 'Améliorer les compétences des formateurs et des autres personnels de l’éducation des adultes',
      de: 'Verbesserung der Kompetenzen von Lehrenden und sonstigem Personal der Erwachsenenbildung',
    },
  },
  {
    code: 'adu-quality-assurance',
    fields: ['ADU'],
    labels: {
      en: 'Enhancing quality assurance in adult learning opportunities',
      nl: 'Kwaliteitsborging van het leeraanbod voor volwassenen versterken',
      fr: 'Renforcer l’assurance qualité des possibilités d’apprentissage des adultes',
      de: 'Stärkung der Qualitätssicherung bei Lernangeboten für Erwachsene',
    },
  },
  {
    code: 'adu-learning-centres',
    fields: ['ADU'],
    labels: {
      en: 'Developing forward-looking learning centres',
      nl: 'Toekomstgerichte leercentra ontwikkelen',
      fr: 'Développer des centres d’apprentissage tournés vers l’avenir',
      de: 'Entwicklung zukunftsorientierter Lernzentren',
    },
  },
  {
    code: 'adu-all-citizens-and-generations',
    fields: ['ADU'],
    labels: {
      en: 'Creating and promoting learning opportunities among all citizens and generations',
      nl: 'Leermogelijkheden voor alle burgers en generaties scheppen en bevorderen',
      fr: 'Créer et promouvoir des possibilités d’apprentissage pour tous les citoyens et toutes les générations',
      de: 'Schaffung und Förderung von Lernmöglichkeiten für alle Bürger und Generationen',
    },
  },
];
