import type { Priority } from '../../../src/vocabularies/item.js';

export const school: readonly Priority[] = [
  {
    code: 'sch-learning-disadvantage',
    fields: ['SCH'],
    labels: {
      en: 'Tackling learning disadvantage, early school leaving and low proficiency in basic skills',
      nl: 'Leerachterstand, voortijdig schoolverlaten en zwakke basisvaardigheden aanpakken',
      fr: 'Lutter contre les difficultés d’apprentissage, le décrochage scolaire et la faible maîtrise des compétences de base',
      de: 'Bekämpfung von Lernbenachteiligung, frühzeitigem Schulabgang und unzureichenden Grundkompetenzen',
    },
  },
  {
    code: 'sch-supporting-teachers-and-leaders',
    fields: ['SCH'],
    labels: {
      en: 'Supporting teachers, school leaders and other teaching professions',
      nl: 'Leraren, schoolleiders en andere onderwijsberoepen ondersteunen',
      fr: 'Soutenir les enseignants, les chefs d’établissement et les autres professions éducatives',
      de: 'Unterstützung von Lehrkräften, Schulleitungen und anderen Lehrberufen',
    },
  },
  {
    code: 'sch-key-competences',
    fields: ['SCH'],
    labels: {
      en: 'Development of key competences',
      nl: 'Ontwikkeling van sleutelcompetenties',
      fr: 'Développement des compétences clés',
      de: 'Entwicklung von Schlüsselkompetenzen',
    },
  },
  {
    code: 'sch-language-teaching',
    fields: ['SCH'],
    labels: {
      en: 'Promoting a comprehensive approach to language teaching and learning',
      nl: 'Een brede aanpak van het onderwijzen en leren van talen bevorderen',
      fr: 'Promouvoir une approche globale de l’enseignement et de l’apprentissage des langues',
      de: 'Förderung eines umfassenden Ansatzes für das Lehren und Lernen von Sprachen',
    },
  },
  {
    code: 'sch-stem-and-steam',
    fields: ['SCH'],
    labels: {
      en: 'Promoting interest and excellence in STEM and the STEAM approach',
      nl: 'Belangstelling voor en excellentie in STEM en de STEAM-aanpak bevorderen',
      fr: 'Promouvoir l’intérêt et l’excellence dans les STIM et l’approche STEAM',
      de: 'Förderung von Interesse und Exzellenz in MINT und im STEAM-Ansatz',
    },
  },
  {
    code: 'sch-early-childhood',
    fields: ['SCH'],
    labels: {
      en: 'Developing high-quality early childhood education and care systems',
      nl: 'Hoogwaardige stelsels voor onderwijs en opvang van jonge kinderen ontwikkelen',
      fr: 'Développer des systèmes d’éducation et d’accueil de la petite enfance de haute qualité',
      de: 'Entwicklung hochwertiger Systeme der frühkindlichen Bildung, Betreuung und Erziehung',
    },
  },
  {
    code: 'sch-recognition-of-mobility',
    fields: ['SCH'],
    labels: {
      en: 'Recognition of learning outcomes for participants in cross-border learning mobility',
      nl: 'Erkenning van leerresultaten van deelnemers aan grensoverschrijdende leermobiliteit',
      fr: 'Reconnaissance des acquis d’apprentissage des participants à la mobilité transfrontière',
      de: 'Anerkennung der Lernergebnisse von Teilnehmenden an grenzüberschreitender Lernmobilität',
    },
  },
];
