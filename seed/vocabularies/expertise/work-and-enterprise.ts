import type { ExpertiseTheme } from '../../../src/vocabularies/item.js';

export const workAndEnterprise: ExpertiseTheme = {
  code: 'work-and-enterprise',
  labels: {
    en: 'Work and enterprise',
    nl: 'Werk en ondernemerschap',
    fr: 'Travail et entrepreneuriat',
    de: 'Arbeit und Unternehmertum',
  },
  terms: [
    {
      code: 'career-guidance',
      labels: {
        en: 'Career guidance',
        nl: 'Loopbaanbegeleiding',
        fr: 'Orientation professionnelle',
        de: 'Berufsberatung und -orientierung',
      },
      aliases: {
        en: [
          'Career counselling',
          'Vocational guidance',
          'Career education',
          'Career orientation',
          'Guidance counsellors',
        ],
        nl: ['Loopbaanoriëntatie', 'Beroepskeuze', 'Studiekeuze', 'Beroepsoriëntatie'],
        fr: ['Orientation scolaire', 'Conseil en orientation', 'Conseillers d’orientation'],
        de: ['Berufsorientierung', 'Berufsberatung', 'Laufbahnberatung', 'Berufswahl'],
      },
    },
    {
      code: 'employability',
      labels: {
        en: 'Employability and labour market integration',
        nl: 'Inzetbaarheid en arbeidsintegratie',
        fr: 'Employabilité et insertion professionnelle',
        de: 'Beschäftigungsfähigkeit und Arbeitsmarktintegration',
      },
      aliases: {
        en: [
          'Employability',
          'Labour market integration',
          'Job seekers',
          'Unemployment',
          'Job coaching',
          'Long-term unemployed',
        ],
        nl: [
          'Inzetbaarheid',
          'Re-integratie',
          'Werkzoekenden',
          'Werkloosheid',
          'Arbeidsintegratie',
          'Toeleiding naar werk',
        ],
        fr: [
          'Employabilité',
          'Insertion professionnelle',
          'Demandeurs d’emploi',
          'Chômage',
          'Retour à l’emploi',
        ],
        de: [
          'Beschäftigungsfähigkeit',
          'Arbeitsmarktintegration',
          'Arbeitssuchende',
          'Arbeitslosigkeit',
          'Langzeitarbeitslose',
        ],
      },
    },
    {
      code: 'transversal-skills',
      labels: {
        en: 'Transversal and soft skills',
        nl: 'Transversale en sociale vaardigheden',
        fr: 'Compétences transversales',
        de: 'Überfachliche Kompetenzen',
      },
      aliases: {
        en: [
          'Soft skills',
          'Transversal skills',
          'Transferable skills',
          'Life skills',
          'Teamwork',
          'Problem solving',
        ],
        nl: ['Soft skills', 'Transversale vaardigheden', 'Levensvaardigheden', 'Probleemoplossend vermogen'],
        fr: ['Soft skills', 'Savoir-être', 'Compétences de vie', 'Travail d’équipe'],
        de: ['Soft Skills', 'Transversale Kompetenzen', 'Lebenskompetenzen', 'Teamarbeit'],
      },
    },
    {
      code: 'skills-anticipation',
      labels: {
        en: 'Skills needs and labour market analysis',
        nl: 'Vaardigheidsbehoeften en arbeidsmarktanalyse',
        fr: 'Besoins en compétences et analyse du marché du travail',
        de: 'Qualifikationsbedarf und Arbeitsmarktanalyse',
      },
      aliases: {
        en: [
          'Skills anticipation',
          'Skills forecasting',
          'Skills gap',
          'Skills mismatch',
          'Labour market analysis',
        ],
        nl: ['Arbeidsmarktanalyse', 'Vaardigheidskloof', 'Skillsmismatch'],
        fr: ['Anticipation des compétences', 'Pénurie de compétences', 'Analyse du marché du travail'],
        de: ['Fachkräftebedarf', 'Fachkräftemangel', 'Arbeitsmarktanalyse', 'Kompetenzlücken'],
      },
    },
    {
      code: 'school-business-cooperation',
      labels: {
        en: 'Cooperation between education and business',
        nl: 'Samenwerking tussen onderwijs en bedrijfsleven',
        fr: 'Coopération entre éducation et entreprises',
        de: 'Zusammenarbeit von Bildung und Wirtschaft',
      },
      aliases: {
        en: [
          'University-business cooperation',
          'School-business cooperation',
          'Business-education partnerships',
          'Industry partnerships',
        ],
        nl: ['Onderwijs en bedrijfsleven', 'Regionaal opleidingscentrum'],
        fr: ['Relations école-entreprise', 'Relations université-entreprise'],
        de: ['Schule und Wirtschaft', 'Hochschule und Wirtschaft', 'Lernortkooperation'],
      },
    },
    {
      code: 'entrepreneurship-education',
      labels: {
        en: 'Entrepreneurship education',
        nl: 'Ondernemerschapsonderwijs',
        fr: 'Éducation à l’entrepreneuriat',
        de: 'Entrepreneurship-Bildung',
      },
      aliases: {
        en: [
          'Entrepreneurship',
          'Entrepreneurial skills',
          'EntreComp',
          'Sense of initiative',
          'Business simulation',
        ],
        nl: ['Ondernemerschap', 'Ondernemende vaardigheden', 'Ondernemend leren'],
        fr: ['Entrepreneuriat', 'Esprit d’entreprendre', 'Esprit d’initiative', 'Création d’entreprise'],
        de: [
          'Unternehmertum',
          'Unternehmergeist',
          'Unternehmerisches Denken',
          'Existenzgründung',
          'Gründerbildung',
        ],
      },
    },
    {
      code: 'social-entrepreneurship',
      labels: {
        en: 'Social entrepreneurship',
        nl: 'Sociaal ondernemerschap',
        fr: 'Entrepreneuriat social',
        de: 'Soziales Unternehmertum',
      },
      aliases: {
        en: ['Social enterprises', 'Worker cooperatives'],
        nl: ['Sociale ondernemingen', 'Coöperaties'],
        fr: ['Entreprises sociales', 'Sociétés coopératives'],
        de: ['Sozialunternehmen', 'Genossenschaften', 'Sozialunternehmertum'],
      },
    },
    {
      code: 'support-for-small-businesses',
      labels: {
        en: 'Support for start-ups and small businesses',
        nl: 'Ondersteuning van starters en kleine bedrijven',
        fr: 'Appui aux jeunes pousses et petites entreprises',
        de: 'Unterstützung von Start-ups und kleinen Unternehmen',
      },
      aliases: {
        en: [
          'Start-ups',
          'Business incubator',
          'SME support',
          'Small businesses',
          'Women entrepreneurs',
          'Business coaching',
        ],
        nl: ['Start-ups', 'Bedrijfsincubator', 'Startende ondernemers', 'Vrouwelijke ondernemers'],
        fr: [
          'Start-up',
          'Incubateur d’entreprises',
          'Pépinière d’entreprises',
          'Appui aux PME',
          'Femmes entrepreneures',
        ],
        de: ['Start-ups', 'Gründerzentrum', 'Existenzgründer', 'Mittelstandsförderung', 'Unternehmerinnen'],
      },
    },
    {
      code: 'digital-marketing',
      labels: {
        en: 'Marketing and e-commerce skills',
        nl: 'Marketing- en e-commercevaardigheden',
        fr: 'Compétences en marketing et commerce électronique',
        de: 'Kompetenzen in Marketing und E-Commerce',
      },
      aliases: {
        en: ['Digital marketing', 'E-commerce', 'Marketing'],
        nl: ['Digitale marketing', 'E-commerce', 'Marketing'],
        fr: ['Marketing numérique', 'Commerce électronique', 'E-commerce', 'Marketing'],
        de: ['Online-Marketing', 'Digitales Marketing', 'E-Commerce', 'Marketing'],
      },
    },
    {
      code: 'occupational-health-and-safety',
      labels: {
        en: 'Health and safety at work',
        nl: 'Veiligheid en gezondheid op het werk',
        fr: 'Santé et sécurité au travail',
        de: 'Sicherheit und Gesundheitsschutz bei der Arbeit',
      },
      aliases: {
        en: ['Occupational health and safety', 'Occupational safety', 'Workplace safety'],
        nl: ['Arbeidsveiligheid', 'Arbo', 'Veilig werken'],
        fr: ['Sécurité au travail', 'Prévention des risques professionnels'],
        de: ['Arbeitsschutz', 'Arbeitssicherheit', 'Gesundheit am Arbeitsplatz'],
      },
    },
  ],
};
