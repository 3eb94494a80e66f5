import type { ExpertiseTheme } from '../../../src/vocabularies/item.js';

export const basicSkillsAndLanguages: ExpertiseTheme = {
  code: 'basic-skills-and-languages',
  labels: {
    en: 'Basic skills, languages and sciences',
    nl: 'Basisvaardigheden, talen en wetenschappen',
    fr: 'Compétences de base, langues et sciences',
    de: 'Grundkompetenzen, Sprachen und Naturwissenschaften',
  },
  terms: [
    {
      code: 'literacy-and-numeracy',
      labels: {
        en: 'Literacy and numeracy',
        nl: 'Geletterdheid en gecijferdheid',
        fr: 'Littératie et numératie',
        de: 'Lese-, Schreib- und Rechenkompetenz',
      },
      aliases: {
        en: ['Basic skills', 'Literacy', 'Numeracy'],
        nl: ['Basisvaardigheden', 'Laaggeletterdheid', 'Geletterdheid', 'Gecijferdheid'],
        fr: ['Compétences de base', 'Illettrisme', 'Alphabétisation', 'Littératie'],
        de: ['Grundbildung', 'Grundkompetenzen', 'Alphabetisierung', 'Alltagsmathematik'],
      },
    },
    {
      code: 'reading-promotion',
      labels: {
        en: 'Reading promotion',
        nl: 'Leesbevordering',
        fr: 'Promotion de la lecture',
        de: 'Leseförderung',
      },
      aliases: {
        en: ['Reading motivation', 'Reading for pleasure', 'Reading skills'],
        nl: ['Leesplezier', 'Leesmotivatie', 'Leesvaardigheid'],
        fr: ['Plaisir de lire', 'Compréhension de lecture'],
        de: ['Lesemotivation', 'Lesekompetenz'],
      },
    },
    {
      code: 'key-competences',
      labels: {
        en: 'Key competences',
        nl: 'Sleutelcompetenties',
        fr: 'Compétences clés',
        de: 'Schlüsselkompetenzen',
      },
      aliases: {
        en: ['Key competencies', '21st century skills'],
        nl: ['21e-eeuwse vaardigheden'],
        fr: ['Compétences du XXIe siècle'],
        de: ['Kompetenzen des 21. Jahrhunderts'],
      },
    },
    {
      code: 'foreign-language-teaching',
      labels: {
        en: 'Foreign language teaching',
        nl: 'Vreemdetalenonderwijs',
        fr: 'Enseignement des langues étrangères',
        de: 'Fremdsprachenunterricht',
      },
      aliases: {
        en: ['Language teaching', 'Language learning', 'Foreign languages'],
        nl: ['Taalonderwijs', 'Vreemde talen', 'Talen leren'],
        fr: ['Enseignement des langues', 'Apprentissage des langues', 'Langues étrangères'],
        de: ['Sprachunterricht', 'Sprachenlernen', 'Fremdsprachen'],
      },
    },
    {
      code: 'task-based-language-teaching',
      labels: {
        en: 'Task-based language teaching',
        nl: 'Taakgericht taalonderwijs',
        fr: 'Approche actionnelle en langues',
        de: 'Aufgabenorientierter Sprachunterricht',
      },
      aliases: {
        en: ['Task-based learning', 'TBLT'],
        nl: ['Taakgericht leren'],
        fr: ['Approche actionnelle', 'Approche par les tâches'],
        de: ['Aufgabenbasierter Sprachunterricht', 'Aufgabenorientierung'],
      },
    },
    {
      code: 'content-and-language-integrated-learning',
      labels: {
        en: 'Content and language integrated learning',
        nl: 'Taalgericht en tweetalig vakonderwijs',
        fr: 'Enseignement d’une matière intégré à une langue étrangère',
        de: 'Integriertes Lernen von Inhalten und Sprache',
      },
      aliases: {
        en: ['CLIL', 'Bilingual education', 'Bilingual teaching'],
        nl: ['CLIL', 'Tweetalig onderwijs', 'Taalgericht vakonderwijs'],
        fr: ['CLIL', 'EMILE', 'Enseignement bilingue'],
        de: ['CLIL', 'Bilingualer Unterricht', 'Bilingualer Sachfachunterricht'],
      },
    },
    {
      code: 'second-language-for-newcomers',
      labels: {
        en: 'Language courses for migrants',
        nl: 'Taalonderwijs voor migranten',
        fr: 'Cours de langue pour migrants',
        de: 'Sprachkurse für Zugewanderte',
      },
      aliases: {
        en: ['Second language teaching', 'Language support for migrants', 'Language learning for refugees'],
        nl: ['Tweedetaalonderwijs', 'Nederlands als tweede taal', 'NT2'],
        fr: ['Français langue seconde', 'Français langue étrangère', 'FLE'],
        de: ['Deutsch als Zweitsprache', 'Deutsch als Fremdsprache', 'Integrationskurse', 'Sprachförderung'],
      },
    },
    {
      code: 'multilingualism',
      labels: {
        en: 'Multilingualism and linguistic diversity',
        nl: 'Meertaligheid en taaldiversiteit',
        fr: 'Plurilinguisme et diversité linguistique',
        de: 'Mehrsprachigkeit und sprachliche Vielfalt',
      },
      aliases: {
        en: ['Multilingualism', 'Plurilingualism', 'Linguistic diversity', 'Minority languages'],
        nl: ['Meertaligheid', 'Taaldiversiteit', 'Minderheidstalen'],
        fr: ['Plurilinguisme', 'Multilinguisme', 'Diversité linguistique', 'Langues minoritaires'],
        de: ['Mehrsprachigkeit', 'Sprachenvielfalt', 'Minderheitensprachen'],
      },
    },
    {
      code: 'stem-education',
      labels: {
        en: 'STEM education',
        nl: 'Bèta- en techniekonderwijs',
        fr: 'Enseignement des sciences et techniques',
        de: 'MINT-Bildung',
      },
      aliases: {
        en: ['STEM', 'STEAM', 'Science education', 'Science teaching', 'Technology education'],
        nl: [
          'STEM',
          'STEAM',
          'Bètaonderwijs',
          'Techniekonderwijs',
          'Wetenschap en techniek',
          'STEM-onderwijs',
          'Natuurwetenschappen',
        ],
        fr: ['STIM', 'STEM', 'STEAM', 'Enseignement des sciences', 'Éducation scientifique'],
        de: [
          'MINT',
          'STEM',
          'STEAM',
          'Naturwissenschaftlicher Unterricht',
          'Technikunterricht',
          'Naturwissenschaften',
        ],
      },
    },
    {
      code: 'mathematics-education',
      labels: {
        en: 'Mathematics and its teaching',
        nl: 'Wiskunde en wiskundeonderwijs',
        fr: 'Mathématiques et leur enseignement',
        de: 'Mathematik und ihr Unterricht',
      },
      aliases: {
        en: ['Mathematics education', 'Mathematics teaching', 'Mathematics', 'Maths'],
        nl: ['Wiskundeonderwijs', 'Rekenonderwijs', 'Wiskunde'],
        fr: ['Enseignement des mathématiques', 'Didactique des mathématiques', 'Mathématiques'],
        de: ['Mathematikunterricht', 'Mathematikdidaktik', 'Mathematik'],
      },
    },
    {
      code: 'science-communication',
      family: 'promotion',
      labels: {
        en: 'Science communication',
        nl: 'Wetenschapscommunicatie',
        fr: 'Médiation scientifique',
        de: 'Wissenschaftskommunikation',
      },
      aliases: {
        en: ['Public engagement with science', 'Citizen science'],
        nl: ['Burgerwetenschap'],
        fr: ['Vulgarisation scientifique', 'Sciences participatives'],
        de: ['Bürgerwissenschaft'],
      },
    },
  ],
};
