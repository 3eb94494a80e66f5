import type { ExpertiseTheme } from '../../../src/vocabularies/item.js';

export const higherEducation: ExpertiseTheme = {
  code: 'higher-education',
  labels: {
    en: 'Higher education',
    nl: 'Hoger onderwijs',
    fr: 'Enseignement supérieur',
    de: 'Hochschulbildung',
  },
  terms: [
    {
      code: 'joint-programmes',
      family: 'implementation',
      labels: {
        en: 'Joint study programmes',
        nl: 'Gezamenlijke opleidingen',
        fr: 'Programmes d’études conjoints',
        de: 'Gemeinsame Studiengänge',
      },
      aliases: {
        en: ['Joint degree', 'Joint programme', 'Double degree', "Joint master's", 'European degree'],
        nl: ['Gezamenlijke graad', 'Dubbeldiploma', 'Joint degree', 'Europees diploma'],
        fr: ['Diplôme conjoint', 'Double diplôme', 'Diplôme européen'],
        de: ['Gemeinsamer Abschluss', 'Doppelabschluss', 'Joint Degree', 'Europäischer Abschluss'],
      },
    },
    {
      code: 'student-and-staff-mobility',
      family: 'implementation',
      labels: {
        en: 'Student and staff mobility',
        nl: 'Mobiliteit van studenten en personeel',
        fr: 'Mobilité des étudiants et du personnel',
        de: 'Mobilität von Studierenden und Personal',
      },
      aliases: {
        en: [
          'Student mobility',
          'Staff mobility',
          'Student exchange',
          'Blended intensive programmes',
          'Study abroad',
        ],
        nl: [
          'Studentenmobiliteit',
          'Studentenuitwisseling',
          'Personeelsmobiliteit',
          'Studeren in het buitenland',
        ],
        fr: ['Mobilité étudiante', 'Échanges étudiants', 'Mobilité du personnel', 'Études à l’étranger'],
        de: ['Studierendenmobilität', 'Studierendenaustausch', 'Personalmobilität', 'Auslandsstudium'],
      },
    },
    {
      code: 'virtual-exchange',
      family: 'implementation',
      labels: {
        en: 'Virtual exchange and internationalisation at home',
        nl: 'Virtuele uitwisseling en internationalisering thuis',
        fr: 'Échanges virtuels et internationalisation à domicile',
        de: 'Virtueller Austausch und Internationalisierung zu Hause',
      },
      aliases: {
        en: ['Virtual exchange', 'Virtual mobility', 'COIL', 'Internationalisation at home', 'eTwinning'],
        nl: ['Virtuele uitwisseling', 'Virtuele mobiliteit', 'COIL', 'eTwinning'],
        fr: ['Échanges virtuels', 'Mobilité virtuelle', 'COIL', 'eTwinning'],
        de: ['Virtueller Austausch', 'Virtuelle Mobilität', 'COIL', 'eTwinning'],
      },
    },
    {
      code: 'academic-staff-development',
      family: 'implementation',
      labels: {
        en: 'University teaching and staff development',
        nl: 'Docentprofessionalisering in het hoger onderwijs',
        fr: 'Pédagogie universitaire et développement professionnel',
        de: 'Hochschuldidaktik und Personalentwicklung',
      },
      aliases: {
        en: [
          'University teaching',
          'Academic staff development',
          'Faculty development',
          'Student-centred learning',
        ],
        nl: ['Docentprofessionalisering', 'Didactiek van het hoger onderwijs', 'Studentgericht onderwijs'],
        fr: ['Pédagogie universitaire', 'Pédagogie du supérieur', 'Approche centrée sur l’étudiant'],
        de: ['Hochschuldidaktik', 'Hochschullehre', 'Studierendenzentriertes Lernen'],
      },
    },
    {
      code: 'doctoral-education',
      labels: {
        en: 'Doctoral education and young researchers',
        nl: 'Promotieonderzoek en jonge onderzoekers',
        fr: 'Formation doctorale et jeunes chercheurs',
        de: 'Promotion und wissenschaftlicher Nachwuchs',
      },
      aliases: {
        en: [
          'Doctoral education',
          'PhD training',
          'Doctoral school',
          'Early-career researchers',
          'Research training',
        ],
        nl: ['Promovendi', 'Doctoraatsopleiding', 'Jonge onderzoekers'],
        fr: ['Formation doctorale', 'Doctorants', 'École doctorale', 'Jeunes chercheurs'],
        de: ['Doktorandenausbildung', 'Promovierende', 'Graduiertenschule', 'Nachwuchswissenschaftler'],
      },
    },
    {
      code: 'student-support',
      labels: {
        en: 'Student guidance and access to higher education',
        nl: 'Studentbegeleiding en toegang tot hoger onderwijs',
        fr: 'Accompagnement des étudiants et accès à l’enseignement supérieur',
        de: 'Studienberatung und Hochschulzugang',
      },
      aliases: {
        en: [
          'Student support',
          'Student services',
          'Student success',
          'Access to higher education',
          'Widening participation',
          'Student wellbeing',
        ],
        nl: ['Studentbegeleiding', 'Studiesucces', 'Doorstroom naar hoger onderwijs', 'Studentenwelzijn'],
        fr: [
          'Accompagnement des étudiants',
          'Réussite étudiante',
          'Vie étudiante',
          'Accès à l’enseignement supérieur',
        ],
        de: [
          'Studienberatung',
          'Studienerfolg',
          'Hochschulzugang',
          'Studierendenberatung',
          'Studierendenwerk',
        ],
      },
    },
    {
      code: 'university-governance',
      labels: {
        en: 'Governance of higher education',
        nl: 'Bestuur van het hoger onderwijs',
        fr: 'Gouvernance de l’enseignement supérieur',
        de: 'Hochschulsteuerung',
      },
      aliases: {
        en: ['University governance', 'University management', 'Higher education reform', 'Bologna Process'],
        nl: ['Universitair bestuur', 'Bolognaproces'],
        fr: ['Gouvernance universitaire', 'Processus de Bologne'],
        de: ['Hochschulmanagement', 'Hochschulreform', 'Bologna-Prozess'],
      },
    },
    {
      code: 'european-university-alliances',
      labels: {
        en: 'Alliances of European universities',
        nl: 'Allianties van Europese universiteiten',
        fr: 'Alliances d’universités européennes',
        de: 'Allianzen europäischer Hochschulen',
      },
      aliases: {
        en: ['European Universities alliance', 'University alliance', 'University network'],
        nl: ['Universitaire alliantie', 'Universitair netwerk'],
        fr: ['Alliance universitaire', 'Réseau universitaire'],
        de: ['Hochschulallianz', 'Hochschulnetzwerk', 'Hochschulverbund'],
      },
    },
    {
      code: 'innovation-and-technology-transfer',
      labels: {
        en: 'Innovation and technology transfer',
        nl: 'Innovatie en technologieoverdracht',
        fr: 'Innovation et transfert de technologie',
        de: 'Innovation und Technologietransfer',
      },
      aliases: {
        en: [
          'Technology transfer',
          'Knowledge transfer',
          'Third mission',
          'Spin-offs',
          'Research and innovation',
        ],
        nl: ['Kennisoverdracht', 'Technologieoverdracht', 'Valorisatie', 'Kennisvalorisatie'],
        fr: ['Transfert de technologie', 'Transfert de connaissances', 'Troisième mission'],
        de: ['Technologietransfer', 'Wissenstransfer', 'Dritte Mission', 'Ausgründungen'],
      },
    },
  ],
};
