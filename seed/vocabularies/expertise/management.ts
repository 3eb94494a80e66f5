import type { ExpertiseTheme } from '../../../src/vocabularies/item.js';

export const management: ExpertiseTheme = {
  code: 'management',
  family: 'management',
  labels: {
    en: 'Project management',
    nl: 'Projectmanagement',
    fr: 'Gestion de projet',
    de: 'Projektmanagement',
  },
  terms: [
    {
      code: 'project-management',
      labels: {
        en: 'Coordination of European projects',
        nl: 'Coördinatie van Europese projecten',
        fr: 'Coordination de projets européens',
        de: 'Koordination europäischer Projekte',
      },
      aliases: {
        en: [
          'Project coordination',
          'Project management',
          'EU project management',
          'Project coordinator',
          'Lead partner',
        ],
        nl: ['Projectcoördinatie', 'Projectmanagement', 'Projectleiding', 'Projectbeheer'],
        fr: ['Coordination de projet', 'Gestion de projet', 'Conduite de projet', 'Management de projet'],
        de: ['Projektkoordination', 'Projektmanagement', 'Projektleitung'],
      },
    },
    {
      code: 'proposal-writing',
      labels: {
        en: 'Proposal writing and fundraising',
        nl: 'Projectaanvragen en fondsenwerving',
        fr: 'Montage de projets et recherche de fonds',
        de: 'Antragstellung und Mittelbeschaffung',
      },
      aliases: {
        en: ['Proposal writing', 'Grant writing', 'Fundraising', 'Project design'],
        nl: ['Subsidieaanvraag', 'Fondsenwerving', 'Aanvragen schrijven'],
        fr: ['Montage de projets', 'Recherche de financements', 'Collecte de fonds'],
        de: ['Antragstellung', 'Projektanträge', 'Fundraising', 'Fördermittelberatung'],
      },
    },
    {
      code: 'financial-management',
      labels: {
        en: 'Financial management',
        nl: 'Financieel beheer',
        fr: 'Gestion financière',
        de: 'Finanzverwaltung',
      },
      aliases: {
        en: ['Budget management', 'Budgeting', 'Financial reporting', 'Project accounting'],
        nl: ['Financieel management', 'Budgetbeheer', 'Financiële verantwoording'],
        fr: ['Gestion budgétaire', 'Gestion du budget', 'Rapport financier'],
        de: ['Finanzmanagement', 'Budgetverwaltung', 'Projektabrechnung'],
      },
    },
    {
      code: 'reporting-and-administration',
      labels: {
        en: 'Reporting and project administration',
        nl: 'Rapportage en projectadministratie',
        fr: 'Rapports et administration de projet',
        de: 'Berichtswesen und Projektverwaltung',
      },
      aliases: {
        en: ['Project administration', 'Project reporting', 'Grant administration'],
        nl: ['Projectadministratie', 'Projectrapportage', 'Subsidiebeheer'],
        fr: ['Administration de projet', 'Suivi administratif', 'Rapport de projet'],
        de: ['Projektverwaltung', 'Projektberichte', 'Berichtswesen', 'Projektadministration'],
      },
    },
    {
      code: 'planning-and-risk-management',
      labels: {
        en: 'Planning and risk management',
        nl: 'Planning en risicobeheer',
        fr: 'Planification et gestion des risques',
        de: 'Planung und Risikomanagement',
      },
      aliases: {
        en: ['Risk management', 'Project planning', 'Work plan'],
        nl: ['Risicobeheer', 'Risicomanagement', 'Projectplanning'],
        fr: ['Gestion des risques', 'Planification de projet'],
        de: ['Risikomanagement', 'Projektplanung', 'Arbeitsplanung'],
      },
    },
    {
      code: 'transnational-meetings-and-facilitation',
      labels: {
        en: 'Transnational meetings and facilitation',
        nl: 'Transnationale bijeenkomsten en procesbegeleiding',
        fr: 'Réunions transnationales et facilitation',
        de: 'Transnationale Treffen und Moderation',
      },
      aliases: {
        en: [
          'Transnational meetings',
          'Partner meetings',
          'Facilitation',
          'Workshop facilitation',
          'Group facilitation',
        ],
        nl: ['Transnationale bijeenkomsten', 'Partnerbijeenkomsten', 'Procesbegeleiding'],
        fr: [
          'Réunions transnationales',
          'Réunions de partenaires',
          'Animation de groupe',
          'Intelligence collective',
        ],
        de: ['Transnationale Treffen', 'Partnertreffen', 'Workshop-Moderation', 'Prozessbegleitung'],
      },
    },
    {
      code: 'partnership-building',
      labels: {
        en: 'Partnership building',
        nl: 'Opbouwen van partnerschappen',
        fr: 'Constitution de partenariats',
        de: 'Aufbau von Partnerschaften',
      },
      aliases: {
        en: [
          'Consortium building',
          'Partner search',
          'International cooperation',
          'Cross-border cooperation',
        ],
        nl: ['Consortiumvorming', 'Internationale samenwerking', 'Grensoverschrijdende samenwerking'],
        fr: ['Coopération internationale', 'Coopération transfrontalière', 'Recherche de partenaires'],
        de: [
          'Konsortialbildung',
          'Internationale Zusammenarbeit',
          'Grenzüberschreitende Zusammenarbeit',
          'Partnersuche',
        ],
      },
    },
    {
      code: 'cross-sector-cooperation',
      labels: {
        en: 'Cross-sector cooperation',
        nl: 'Sectoroverschrijdende samenwerking',
        fr: 'Coopération intersectorielle',
        de: 'Sektorübergreifende Zusammenarbeit',
      },
      aliases: {
        en: ['Cross-sectoral cooperation', 'Multi-stakeholder cooperation', 'Public-private partnership'],
        nl: ['Intersectorale samenwerking', 'Publiek-private samenwerking'],
        fr: ['Partenariat public-privé', 'Coopération multi-acteurs'],
        de: ['Öffentlich-private Partnerschaft', 'Intersektorale Zusammenarbeit'],
      },
    },
    {
      code: 'organisation-of-mobility',
      family: 'implementation',
      labels: {
        en: 'Organisation of learning mobility',
        nl: 'Organisatie van leermobiliteit',
        fr: 'Organisation de mobilités d’apprentissage',
        de: 'Organisation von Lernmobilität',
      },
      aliases: {
        en: [
          'Learning mobility',
          'Mobility projects',
          'Hosting of participants',
          'Internships abroad',
          'Sending organisation',
          'Hosting organisation',
        ],
        nl: ['Leermobiliteit', 'Mobiliteitsprojecten', 'Stage in het buitenland', 'Buitenlandse stages'],
        fr: [
          'Mobilité à des fins d’apprentissage',
          'Projets de mobilité',
          'Stages à l’étranger',
          'Organisme d’accueil',
        ],
        de: ['Lernmobilität', 'Mobilitätsprojekte', 'Auslandspraktika', 'Aufnehmende Einrichtung'],
      },
    },
    {
      code: 'internationalisation',
      labels: {
        en: 'Internationalisation strategies',
        nl: 'Internationaliseringsstrategieën',
        fr: 'Stratégies d’internationalisation',
        de: 'Internationalisierungsstrategien',
      },
      aliases: {
        en: ['Internationalisation', 'Internationalization', 'European strategy'],
        nl: ['Internationalisering'],
        fr: ['Internationalisation', 'Ouverture à l’international'],
        de: ['Internationalisierung', 'Europastrategie'],
      },
    },
    {
      code: 'organisational-development',
      labels: {
        en: 'Organisational development',
        nl: 'Organisatieontwikkeling',
        fr: 'Développement organisationnel',
        de: 'Organisationsentwicklung',
      },
      aliases: {
        en: ['Capacity building', 'Change management', 'Organizational development', 'Strategic planning'],
        nl: ['Capaciteitsopbouw', 'Verandermanagement', 'Strategische planning'],
        fr: ['Renforcement des capacités', 'Conduite du changement', 'Planification stratégique'],
        de: ['Kapazitätsaufbau', 'Change-Management', 'Veränderungsmanagement', 'Strategische Planung'],
      },
    },
    {
      code: 'legal-and-data-protection',
      labels: {
        en: 'Law, ethics and data protection',
        nl: 'Recht, ethiek en gegevensbescherming',
        fr: 'Droit, éthique et protection des données',
        de: 'Recht, Ethik und Datenschutz',
      },
      aliases: {
        en: ['Data protection', 'GDPR', 'Intellectual property', 'Copyright', 'Research ethics'],
        nl: ['Gegevensbescherming', 'AVG', 'Intellectueel eigendom', 'Auteursrecht'],
        fr: ['Protection des données', 'RGPD', 'Propriété intellectuelle', 'Droit d’auteur'],
        de: ['Datenschutz', 'DSGVO', 'Geistiges Eigentum', 'Urheberrecht'],
      },
    },
  ],
};
