import type { ExpertiseTheme } from '../../../src/vocabularies/item.js';

export const digital: ExpertiseTheme = {
  code: 'digital',
  labels: { en: 'Digital', nl: 'Digitaal', fr: 'Numérique', de: 'Digitales' },
  terms: [
    {
      code: 'digital-skills',
      labels: {
        en: 'Digital skills',
        nl: 'Digitale vaardigheden',
        fr: 'Compétences numériques',
        de: 'Digitale Kompetenzen',
      },
      aliases: {
        en: ['Digital competences', 'Digital competencies', 'Digital literacy', 'DigComp', 'Computer skills'],
        nl: ['Digitale geletterdheid', 'Digitale competenties', 'Computervaardigheden'],
        fr: ['Littératie numérique', 'Culture numérique'],
        de: ['Digitale Fähigkeiten', 'Digitale Grundbildung', 'Digitalkompetenz'],
      },
    },
    {
      code: 'digital-pedagogy',
      labels: {
        en: 'Digital pedagogy',
        nl: 'Digitale didactiek',
        fr: 'Pédagogie numérique',
        de: 'Digitale Didaktik',
      },
      aliases: {
        en: [
          'Technology-enhanced learning',
          'Digital education',
          'Educational technology',
          'Digital teaching',
          'EdTech',
        ],
        nl: ['ICT in het onderwijs', 'Onderwijstechnologie', 'Digitaal onderwijs'],
        fr: ['Technologies éducatives', 'Éducation numérique', 'Numérique éducatif'],
        de: ['Digitales Lehren', 'Digitale Bildung', 'Bildungstechnologie', 'Mediendidaktik'],
      },
    },
    {
      code: 'online-learning',
      labels: {
        en: 'Online and distance learning',
        nl: 'Online leren en afstandsonderwijs',
        fr: 'Formation en ligne et à distance',
        de: 'Online- und Fernunterricht',
      },
      aliases: {
        en: ['E-learning', 'Online learning', 'Online course', 'Distance learning', 'MOOC', 'Webinars'],
        nl: ['E-learning', 'Online leren', 'Onlinecursus', 'Afstandsonderwijs', 'MOOC'],
        fr: ['E-learning', 'Formation en ligne', 'Formation à distance', 'Cours en ligne', 'MOOC'],
        de: ['E-Learning', 'Online-Lernen', 'Onlinekurs', 'Online-Kurs', 'Fernunterricht', 'MOOC'],
      },
    },
    {
      code: 'blended-learning',
      labels: {
        en: 'Blended and hybrid learning',
        nl: 'Blended en hybride leren',
        fr: 'Apprentissage mixte et hybride',
        de: 'Blended Learning und hybrides Lernen',
      },
      aliases: {
        en: ['Blended learning', 'Hybrid learning', 'Flipped classroom'],
        nl: ['Blended learning', 'Hybride onderwijs', 'Blended leren'],
        fr: ['Formation hybride', 'Apprentissage hybride', 'Classe inversée'],
        de: ['Blended Learning', 'Hybrides Lernen', 'Umgedrehter Unterricht'],
      },
    },
    {
      code: 'learning-platforms',
      family: 'implementation',
      labels: {
        en: 'Development of learning platforms',
        nl: 'Ontwikkeling van leerplatforms',
        fr: 'Développement de plateformes d’apprentissage',
        de: 'Entwicklung von Lernplattformen',
      },
      aliases: {
        en: [
          'E-learning platform',
          'Learning platform',
          'Learning management system',
          'Online platform',
          'Moodle',
        ],
        nl: ['Leerplatform', 'Elektronische leeromgeving', 'Onlineplatform'],
        fr: ['Plateforme d’apprentissage', 'Plateforme en ligne', 'Plateforme numérique'],
        de: ['Lernplattform', 'Lernmanagementsystem', 'Online-Plattform'],
      },
    },
    {
      code: 'software-and-app-development',
      family: 'implementation',
      labels: {
        en: 'Software and app development',
        nl: 'Software- en appontwikkeling',
        fr: 'Développement de logiciels et d’applications',
        de: 'Software- und App-Entwicklung',
      },
      aliases: {
        en: ['Software development', 'App development', 'Mobile app', 'Web application'],
        nl: ['Softwareontwikkeling', 'Mobiele app', 'App-ontwikkeling'],
        fr: ['Développement de logiciels', 'Application mobile', 'Application web'],
        de: ['Softwareentwicklung', 'Mobile App', 'App-Entwicklung'],
      },
    },
    {
      code: 'artificial-intelligence',
      labels: {
        en: 'Artificial intelligence',
        nl: 'Artificiële intelligentie',
        fr: 'Intelligence artificielle',
        de: 'Künstliche Intelligenz',
      },
      aliases: {
        en: ['AI', 'Machine learning', 'Generative AI', 'AI literacy', 'Chatbots'],
        nl: ['AI', 'Kunstmatige intelligentie', 'Generatieve AI', 'AI-geletterdheid'],
        fr: ['IA', 'IA générative', 'Apprentissage automatique'],
        de: ['KI', 'Generative KI', 'Maschinelles Lernen', 'KI-Kompetenz'],
      },
    },
    {
      code: 'coding-and-computational-thinking',
      labels: {
        en: 'Coding and computational thinking',
        nl: 'Programmeren en computationeel denken',
        fr: 'Programmation et pensée informatique',
        de: 'Programmieren und informatisches Denken',
      },
      aliases: {
        en: ['Coding', 'Computational thinking', 'Computer programming', 'Learning to code', 'Programming'],
        nl: ['Programmeren', 'Computationeel denken', 'Leren programmeren'],
        fr: [
          'Programmation informatique',
          'Pensée informatique',
          'Pensée computationnelle',
          'Apprentissage du code',
        ],
        de: ['Programmieren', 'Informatisches Denken', 'Computational Thinking', 'Programmierkenntnisse'],
      },
    },
    {
      code: 'educational-robotics',
      labels: { en: 'Robotics', nl: 'Robotica', fr: 'Robotique', de: 'Robotik' },
      aliases: {
        en: ['Educational robotics', 'Robots'],
        nl: ['Educatieve robotica', 'Robots'],
        fr: ['Robotique éducative', 'Robots'],
        de: ['Robotik im Unterricht', 'Roboter'],
      },
    },
    {
      code: 'virtual-and-augmented-reality',
      labels: {
        en: 'Virtual and augmented reality',
        nl: 'Virtuele en augmented reality',
        fr: 'Réalité virtuelle et augmentée',
        de: 'Virtuelle und erweiterte Realität',
      },
      aliases: {
        en: ['Virtual reality', 'Augmented reality', 'Extended reality', 'VR', 'XR', 'Immersive learning'],
        nl: ['Virtual reality', 'Virtuele realiteit', 'Augmented reality', 'VR'],
        fr: ['Réalité virtuelle', 'Réalité augmentée', 'Apprentissage immersif'],
        de: ['Virtual Reality', 'Virtuelle Realität', 'Augmented Reality', 'Erweiterte Realität', 'VR'],
      },
    },
    {
      code: 'gamification-and-serious-games',
      labels: {
        en: 'Gamification and serious games',
        nl: 'Gamification en serious games',
        fr: 'Ludification et jeux sérieux',
        de: 'Gamification und Serious Games',
      },
      aliases: {
        en: [
          'Gamification',
          'Serious games',
          'Video games',
          'Digital games',
          'Escape room',
          'Simulation games',
        ],
        nl: ['Gamificatie', 'Gamification', 'Serious games', 'Videogames', 'Escaperoom'],
        fr: ['Ludification', 'Jeux sérieux', 'Jeux vidéo', 'Jeu d’évasion'],
        de: ['Gamification', 'Serious Games', 'Computerspiele', 'Videospiele', 'Planspiele'],
      },
    },
    {
      code: 'maker-education',
      labels: {
        en: 'Maker education and digital fabrication',
        nl: 'Maakonderwijs en digitale fabricage',
        fr: 'Culture maker et fabrication numérique',
        de: 'Maker-Bildung und digitale Fertigung',
      },
      aliases: {
        en: ['Maker education', 'Makerspace', 'Fab lab', '3D printing', 'Digital fabrication'],
        nl: ['Maakonderwijs', 'Makerspace', 'Fablab', '3D-printen'],
        fr: ['Fablab', 'Tiers-lieu', 'Impression 3D', 'Fabrication numérique'],
        de: ['Makerspace', 'Fablab', '3D-Druck', 'Digitale Fertigung'],
      },
    },
    {
      code: 'media-literacy',
      labels: {
        en: 'Media literacy',
        nl: 'Mediawijsheid',
        fr: 'Éducation aux médias',
        de: 'Medienkompetenz',
      },
      aliases: {
        en: ['Media education', 'Information literacy', 'Media and information literacy'],
        nl: ['Mediageletterdheid', 'Media-educatie', 'Informatievaardigheden'],
        fr: ['Éducation aux médias et à l’information'],
        de: ['Medienbildung', 'Medienpädagogik', 'Informationskompetenz'],
      },
    },
    {
      code: 'disinformation',
      labels: {
        en: 'Countering disinformation',
        nl: 'Bestrijding van desinformatie',
        fr: 'Lutte contre la désinformation',
        de: 'Umgang mit Desinformation',
      },
      aliases: {
        en: ['Disinformation', 'Misinformation', 'Fake news', 'Fact-checking', 'Conspiracy theories'],
        nl: ['Desinformatie', 'Nepnieuws', 'Factchecken', 'Complottheorieën'],
        fr: [
          'Désinformation',
          'Infox',
          'Vérification des faits',
          'Théories du complot',
          'Fausses informations',
        ],
        de: ['Desinformation', 'Falschnachrichten', 'Faktencheck', 'Verschwörungstheorien'],
      },
    },
    {
      code: 'online-safety',
      labels: {
        en: 'Online safety and cybersecurity',
        nl: 'Onlineveiligheid en cyberbeveiliging',
        fr: 'Sécurité en ligne et cybersécurité',
        de: 'Online-Sicherheit und Cybersicherheit',
      },
      aliases: {
        en: ['Cybersecurity', 'Online safety', 'Internet safety', 'Cyberbullying', 'Screen time'],
        nl: ['Cybersecurity', 'Cyberveiligheid', 'Cyberpesten', 'Veilig internet'],
        fr: ['Cybersécurité', 'Cyberharcèlement', 'Sécurité sur internet', 'Temps d’écran'],
        de: ['Cybersicherheit', 'Cybermobbing', 'Internetsicherheit', 'IT-Sicherheit'],
      },
    },
    {
      code: 'open-educational-resources',
      family: 'implementation',
      labels: {
        en: 'Open educational resources',
        nl: 'Open leermaterialen',
        fr: 'Ressources éducatives libres',
        de: 'Offene Bildungsressourcen',
      },
      aliases: {
        en: ['OER', 'Open education', 'Open science'],
        nl: ['Open onderwijs', 'OER'],
        fr: ['REL', 'Éducation ouverte', 'Science ouverte'],
        de: ['OER', 'Freie Bildungsmaterialien', 'Offene Bildung'],
      },
    },
    {
      code: 'data-literacy',
      labels: {
        en: 'Data literacy and learning analytics',
        nl: 'Datageletterdheid en learning analytics',
        fr: 'Culture des données et analyse des apprentissages',
        de: 'Datenkompetenz und Lernanalytik',
      },
      aliases: {
        en: ['Data literacy', 'Learning analytics', 'Data science', 'Open data', 'Big data'],
        nl: ['Datageletterdheid', 'Open data', 'Datawetenschap', 'Datavaardigheden'],
        fr: ['Culture des données', 'Science des données', 'Données ouvertes'],
        de: ['Datenkompetenz', 'Datenwissenschaft', 'Lernanalytik', 'Offene Daten'],
      },
    },
    {
      code: 'computer-science',
      labels: {
        en: 'Computer science and information technology',
        nl: 'Informatica en informatietechnologie',
        fr: 'Informatique et technologies de l’information',
        de: 'Informatik und Informationstechnik',
      },
      aliases: {
        en: [
          'Computer science',
          'Information technology',
          'Informatics',
          'Cloud computing',
          'Internet of things',
        ],
        nl: ['Informatica', 'Informatietechnologie'],
        fr: ['Informatique', 'Technologies de l’information'],
        de: ['Informatik', 'Informationstechnik', 'Internet der Dinge'],
      },
    },
  ],
};
