import type { ExpertiseTheme } from '../../../src/vocabularies/item.js';

export const society: ExpertiseTheme = {
  code: 'society-and-economy',
  labels: {
    en: 'Society, law and economy',
    nl: 'Samenleving, recht en economie',
    fr: 'Société, droit et économie',
    de: 'Gesellschaft, Recht und Wirtschaft',
  },
  terms: [
    {
      code: 'law',
      labels: {
        en: 'Law and justice',
        nl: 'Recht en justitie',
        fr: 'Droit et justice',
        de: 'Recht und Justiz',
      },
      aliases: {
        en: ['Legal studies', 'Legal education', 'Rule of law'],
        nl: ['Rechtsgeleerdheid', 'Rechtsstaat'],
        fr: ['Études juridiques', 'État de droit'],
        de: ['Rechtswissenschaft', 'Rechtsstaatlichkeit'],
      },
    },
    {
      code: 'economics-and-business',
      labels: {
        en: 'Economics and business administration',
        nl: 'Economie en bedrijfskunde',
        fr: 'Économie et gestion d’entreprise',
        de: 'Wirtschaft und Betriebswirtschaft',
      },
      aliases: {
        en: ['Economics', 'Business administration', 'Business studies', 'Accounting'],
        nl: ['Economie', 'Bedrijfskunde', 'Boekhouding'],
        fr: ['Sciences économiques', 'Administration des entreprises', 'Comptabilité'],
        de: ['Wirtschaftswissenschaften', 'Betriebswirtschaft', 'Buchhaltung'],
      },
    },
    {
      code: 'banking-and-finance',
      labels: {
        en: 'Banking, finance and insurance',
        nl: 'Bankieren, financiën en verzekeringen',
        fr: 'Banque, finance et assurance',
        de: 'Banken, Finanzen und Versicherungen',
      },
      aliases: {
        en: ['Banking', 'Insurance', 'Financial services'],
        nl: ['Bankwezen', 'Verzekeringen'],
        fr: ['Services financiers'],
        de: ['Bankwesen', 'Versicherungen', 'Finanzwesen'],
      },
    },
    {
      code: 'trade-and-retail',
      labels: {
        en: 'Trade and retail',
        nl: 'Handel en detailhandel',
        fr: 'Commerce et distribution',
        de: 'Handel und Verkauf',
      },
      aliases: {
        en: ['Retail', 'Retail trade', 'Sales training', 'Foreign trade'],
        nl: ['Detailhandel', 'Buitenlandse handel'],
        fr: ['Commerce de détail', 'Commerce extérieur'],
        de: ['Einzelhandel', 'Außenhandel'],
      },
    },
    {
      code: 'public-administration',
      labels: {
        en: 'Public administration and government',
        nl: 'Bestuur en overheid',
        fr: 'Administration publique et gouvernement',
        de: 'Öffentliche Verwaltung und Regierung',
      },
      aliases: {
        en: ['Public administration', 'Local government', 'Civil servants', 'Public sector'],
        nl: ['Bestuurskunde', 'Openbaar bestuur', 'Lokale overheden'],
        fr: ['Administration publique', 'Collectivités locales'],
        de: ['Öffentliche Verwaltung', 'Verwaltungswissenschaften'],
      },
    },
    {
      code: 'politics-and-international-relations',
      labels: {
        en: 'Politics and international relations',
        nl: 'Politiek en internationale betrekkingen',
        fr: 'Politique et relations internationales',
        de: 'Politik und internationale Beziehungen',
      },
      aliases: {
        en: ['Political science', 'International relations', 'Diplomacy', 'European studies'],
        nl: ['Politicologie', 'Internationale betrekkingen', 'Diplomatie'],
        fr: ['Sciences politiques', 'Relations internationales', 'Diplomatie'],
        de: ['Politikwissenschaft', 'Internationale Beziehungen', 'Diplomatie'],
      },
    },
    {
      code: 'social-sciences',
      labels: {
        en: 'Social sciences and humanities',
        nl: 'Sociale en geesteswetenschappen',
        fr: 'Sciences sociales et humaines',
        de: 'Sozial- und Geisteswissenschaften',
      },
      aliases: {
        en: ['Social sciences', 'Sociology', 'Humanities', 'Anthropology'],
        nl: ['Sociale wetenschappen', 'Sociologie', 'Geesteswetenschappen'],
        fr: ['Sciences sociales', 'Sociologie', 'Sciences humaines', 'Anthropologie'],
        de: ['Sozialwissenschaften', 'Soziologie', 'Geisteswissenschaften'],
      },
    },
    {
      code: 'philosophy-and-ethics',
      labels: {
        en: 'Philosophy and ethics',
        nl: 'Filosofie en ethiek',
        fr: 'Philosophie et éthique',
        de: 'Philosophie und Ethik',
      },
      aliases: {
        en: ['Philosophy', 'Bioethics'],
        nl: ['Filosofie', 'Bio-ethiek'],
        fr: ['Philosophie', 'Bioéthique'],
        de: ['Philosophie', 'Bioethik'],
      },
    },
    {
      code: 'theology-and-religion',
      labels: {
        en: 'Theology and religion',
        nl: 'Theologie en religie',
        fr: 'Théologie et religion',
        de: 'Theologie und Religion',
      },
      aliases: {
        en: ['Theology', 'Religious studies', 'Interreligious dialogue', 'Church'],
        nl: ['Theologie', 'Religiewetenschappen', 'Interreligieuze dialoog'],
        fr: ['Théologie', 'Sciences religieuses', 'Dialogue interreligieux'],
        de: ['Theologie', 'Religionswissenschaft', 'Interreligiöser Dialog'],
      },
    },
    {
      code: 'linguistics-and-philology',
      labels: {
        en: 'Linguistics and philology',
        nl: 'Taalkunde en filologie',
        fr: 'Linguistique et philologie',
        de: 'Sprachwissenschaft und Philologie',
      },
      aliases: {
        en: ['Linguistics', 'Philology', 'Modern languages'],
        nl: ['Taalkunde', 'Filologie', 'Moderne talen'],
        fr: ['Linguistique', 'Philologie', 'Langues vivantes'],
        de: ['Sprachwissenschaft', 'Philologie'],
      },
    },
    {
      code: 'archaeology-and-antiquity',
      labels: {
        en: 'Archaeology and antiquity',
        nl: 'Archeologie en oudheid',
        fr: 'Archéologie et Antiquité',
        de: 'Archäologie und Altertum',
      },
      aliases: {
        en: ['Archaeology', 'Classical studies'],
        nl: ['Archeologie'],
        fr: ['Archéologie'],
        de: ['Archäologie', 'Altertumswissenschaft'],
      },
    },
    {
      code: 'media-and-communication',
      labels: {
        en: 'Media and communication',
        nl: 'Media en communicatie',
        fr: 'Médias et communication',
        de: 'Medien und Kommunikation',
      },
      aliases: {
        en: ['Media studies', 'Communication studies', 'Mass media', 'Broadcasting'],
        nl: ['Mediastudies', 'Communicatiewetenschap', 'Omroep'],
        fr: ['Sciences de la communication', 'Radiodiffusion'],
        de: ['Medienwissenschaft', 'Kommunikationswissenschaft', 'Rundfunk'],
      },
    },
    {
      code: 'development-cooperation',
      labels: {
        en: 'Development cooperation and humanitarian aid',
        nl: 'Ontwikkelingssamenwerking en noodhulp',
        fr: 'Coopération au développement et aide humanitaire',
        de: 'Entwicklungszusammenarbeit und humanitäre Hilfe',
      },
      aliases: {
        en: ['Development cooperation', 'International development', 'Humanitarian aid'],
        nl: ['Ontwikkelingssamenwerking', 'Noodhulp'],
        fr: ['Coopération au développement', 'Aide humanitaire'],
        de: ['Entwicklungszusammenarbeit', 'Humanitäre Hilfe'],
      },
    },
    {
      code: 'social-dialogue-and-labour',
      labels: {
        en: 'Social dialogue and working conditions',
        nl: 'Sociale dialoog en arbeidsomstandigheden',
        fr: 'Dialogue social et conditions de travail',
        de: 'Sozialer Dialog und Arbeitsbedingungen',
      },
      aliases: {
        en: ['Social dialogue', 'Trade unions', 'Working conditions', 'Industrial relations'],
        nl: ['Sociale dialoog', 'Vakbonden', 'Arbeidsomstandigheden'],
        fr: ['Dialogue social', 'Syndicats', 'Conditions de travail'],
        de: ['Sozialer Dialog', 'Gewerkschaften', 'Arbeitsbedingungen'],
      },
    },
    {
      code: 'regional-development',
      labels: {
        en: 'Regional and urban development',
        nl: 'Regionale en stedelijke ontwikkeling',
        fr: 'Développement régional et urbain',
        de: 'Regional- und Stadtentwicklung',
      },
      aliases: {
        en: ['Regional development', 'Urban development', 'Territorial development'],
        nl: ['Regionale ontwikkeling', 'Stedelijke ontwikkeling', 'Streekontwikkeling'],
        fr: ['Développement régional', 'Développement urbain', 'Développement territorial'],
        de: ['Regionalentwicklung', 'Stadtentwicklung'],
      },
    },
  ],
};
