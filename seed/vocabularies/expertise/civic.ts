import type { ExpertiseTheme } from '../../../src/vocabularies/item.js';

export const civic: ExpertiseTheme = {
  code: 'civic',
  labels: {
    en: 'Citizenship and participation',
    nl: 'Burgerschap en participatie',
    fr: 'Citoyenneté et participation',
    de: 'Bürgerschaft und Teilhabe',
  },
  terms: [
    {
      code: 'citizenship-education',
      labels: {
        en: 'Citizenship education',
        nl: 'Burgerschapsvorming',
        fr: 'Éducation à la citoyenneté',
        de: 'Politische Bildung',
      },
      aliases: {
        en: ['Civic education', 'Active citizenship', 'Citizenship'],
        nl: ['Burgerschapsonderwijs', 'Actief burgerschap', 'Burgerschap'],
        fr: ['Éducation civique', 'Citoyenneté active', 'Citoyenneté'],
        de: ['Aktive Bürgerschaft', 'Staatsbürgerkunde', 'Bürgerbildung'],
      },
    },
    {
      code: 'democracy-and-participation',
      labels: {
        en: 'Democracy and civic participation',
        nl: 'Democratie en burgerparticipatie',
        fr: 'Démocratie et participation citoyenne',
        de: 'Demokratie und Bürgerbeteiligung',
      },
      aliases: {
        en: [
          'Democracy',
          'Civic engagement',
          'Civic participation',
          'Democratic participation',
          'Student voice',
        ],
        nl: ['Democratie', 'Burgerparticipatie', 'Burgerbetrokkenheid', 'Leerlingparticipatie'],
        fr: ['Démocratie', 'Participation citoyenne', 'Engagement civique', 'Participation démocratique'],
        de: [
          'Demokratie',
          'Demokratiebildung',
          'Bürgerbeteiligung',
          'Bürgerschaftliches Engagement',
          'Demokratische Teilhabe',
        ],
      },
    },
    {
      code: 'european-citizenship',
      labels: {
        en: 'European citizenship and EU values',
        nl: 'Europees burgerschap en EU-waarden',
        fr: "Citoyenneté européenne et valeurs de l'UE",
        de: 'Europäische Bürgerschaft und EU-Werte',
      },
      aliases: {
        en: [
          'European citizenship',
          'EU values',
          'European identity',
          'Common values',
          'Learning about the EU',
        ],
        nl: ['Europees burgerschap', 'Europese waarden', 'Europese identiteit', 'Gemeenschappelijke waarden'],
        fr: ['Citoyenneté européenne', 'Valeurs européennes', 'Identité européenne', 'Valeurs communes'],
        de: [
          'Unionsbürgerschaft',
          'Europäische Werte',
          'Europäische Identität',
          'Europabildung',
          'Gemeinsame Werte',
        ],
      },
    },
    {
      code: 'human-rights-education',
      labels: {
        en: 'Human rights education',
        nl: 'Mensenrechteneducatie',
        fr: "Éducation aux droits de l'homme",
        de: 'Menschenrechtsbildung',
      },
      aliases: {
        en: ['Human rights', "Children's rights", 'Rights of the child'],
        nl: ['Mensenrechten', 'Kinderrechten', 'Rechten van het kind'],
        fr: ["Droits de l'homme", 'Droits humains', "Droits de l'enfant"],
        de: ['Menschenrechte', 'Kinderrechte', 'Rechte des Kindes'],
      },
    },
    {
      code: 'global-citizenship-education',
      labels: {
        en: 'Global citizenship education',
        nl: 'Wereldburgerschapseducatie',
        fr: 'Éducation à la citoyenneté mondiale',
        de: 'Globales Lernen',
      },
      aliases: {
        en: ['Global citizenship', 'Global education', 'Development education', 'Fair trade'],
        nl: ['Wereldburgerschap', 'Mondiale vorming', 'Eerlijke handel'],
        fr: ['Citoyenneté mondiale', 'Solidarité internationale', 'Commerce équitable'],
        de: ['Weltbürgerschaft', 'Entwicklungspolitische Bildung', 'Fairer Handel'],
      },
    },
    {
      code: 'volunteering',
      labels: {
        en: 'Volunteering and solidarity',
        nl: 'Vrijwilligerswerk en solidariteit',
        fr: 'Bénévolat et solidarité',
        de: 'Freiwilligenarbeit und Solidarität',
      },
      aliases: {
        en: ['Volunteering', 'Volunteers', 'Volunteer management', 'Voluntary service'],
        nl: ['Vrijwilligerswerk', 'Vrijwilligers'],
        fr: ['Bénévolat', 'Volontariat', 'Bénévoles'],
        de: ['Freiwilligenarbeit', 'Ehrenamt', 'Freiwillige', 'Freiwilligendienst'],
      },
    },
    {
      code: 'service-learning',
      labels: {
        en: 'Service learning',
        nl: 'Maatschappelijk betrokken leren',
        fr: 'Apprentissage par le service',
        de: 'Lernen durch Engagement',
      },
      aliases: {
        en: ['Community-based learning', 'Community engagement'],
        nl: ['Service-learning', 'Maatschappelijke diensttijd'],
        fr: ['Service-learning', 'Apprentissage par le service communautaire'],
        de: ['Service-Learning', 'Gemeinwesenorientiertes Lernen'],
      },
    },
    {
      code: 'community-development',
      labels: {
        en: 'Community development',
        nl: 'Gemeenschapsopbouw',
        fr: 'Développement communautaire',
        de: 'Gemeinwesenarbeit',
      },
      aliases: {
        en: [
          'Local development',
          'Community work',
          'Community building',
          'Neighbourhood work',
          'Placemaking',
        ],
        nl: ['Opbouwwerk', 'Buurtwerk', 'Wijkontwikkeling', 'Samenlevingsopbouw'],
        fr: ['Développement local', 'Développement social local', 'Vie associative'],
        de: ['Quartiersarbeit', 'Lokale Entwicklung', 'Stadtteilarbeit'],
      },
    },
    {
      code: 'social-innovation',
      labels: {
        en: 'Social innovation',
        nl: 'Sociale innovatie',
        fr: 'Innovation sociale',
        de: 'Soziale Innovation',
      },
      aliases: {
        en: ['Co-creation', 'Living lab', 'Social economy', 'Co-design'],
        nl: ['Cocreatie', 'Living lab', 'Sociale economie'],
        fr: ['Cocréation', 'Co-création', 'Économie sociale et solidaire', 'Économie sociale'],
        de: ['Ko-Kreation', 'Reallabor', 'Sozialwirtschaft', 'Sozialökonomie'],
      },
    },
    {
      code: 'peace-education',
      labels: {
        en: 'Peace education and conflict resolution',
        nl: 'Vredeseducatie en conflictoplossing',
        fr: 'Éducation à la paix et résolution des conflits',
        de: 'Friedenspädagogik und Konfliktlösung',
      },
      aliases: {
        en: [
          'Peace education',
          'Peacebuilding',
          'Conflict resolution',
          'Mediation',
          'Restorative practices',
          'Non-violent communication',
        ],
        nl: [
          'Vredeseducatie',
          'Conflicthantering',
          'Conflictbemiddeling',
          'Geweldloze communicatie',
          'Herstelgericht werken',
        ],
        fr: [
          'Éducation à la paix',
          'Gestion des conflits',
          'Médiation par les pairs',
          'Communication non violente',
          'Pratiques restauratives',
        ],
        de: [
          'Friedenserziehung',
          'Friedensbildung',
          'Konfliktlösung',
          'Streitschlichtung',
          'Gewaltfreie Kommunikation',
        ],
      },
    },
    {
      code: 'prevention-of-radicalisation',
      labels: {
        en: 'Prevention of radicalisation and extremism',
        nl: 'Preventie van radicalisering en extremisme',
        fr: "Prévention de la radicalisation et de l'extrémisme",
        de: 'Prävention von Radikalisierung und Extremismus',
      },
      aliases: {
        en: ['Radicalisation', 'Radicalization', 'Violent extremism', 'Extremism', 'Polarisation'],
        nl: ['Radicalisering', 'Extremisme', 'Polarisatie'],
        fr: ['Radicalisation', 'Extrémisme violent', 'Extrémisme', 'Polarisation'],
        de: ['Radikalisierung', 'Extremismus', 'Extremismusprävention', 'Polarisierung'],
      },
    },
    {
      code: 'remembrance-and-history-education',
      labels: {
        en: 'History and remembrance education',
        nl: 'Geschiedenis- en herinneringseducatie',
        fr: "Enseignement de l'histoire et travail de mémoire",
        de: 'Historische Bildung und Erinnerungsarbeit',
      },
      aliases: {
        en: [
          'Remembrance',
          'History education',
          'History teaching',
          'Holocaust education',
          'Oral history',
          'Holocaust',
        ],
        nl: ['Herinneringseducatie', 'Geschiedenisonderwijs', 'Holocausteducatie', 'Oral history'],
        fr: [
          'Travail de mémoire',
          'Devoir de mémoire',
          "Enseignement de l'histoire",
          'Histoire orale',
          'Mémoire de la Shoah',
          'Shoah',
        ],
        de: [
          'Erinnerungskultur',
          'Erinnerungsarbeit',
          'Geschichtsunterricht',
          'Holocaust-Bildung',
          'Zeitzeugen',
          'Gedenkstättenpädagogik',
          'Holocaust',
          'Shoah',
        ],
      },
    },
    {
      code: 'debate-and-public-speaking',
      labels: {
        en: 'Debate and public speaking',
        nl: 'Debatteren en spreken in het openbaar',
        fr: 'Débat et prise de parole en public',
        de: 'Debattieren und öffentliches Reden',
      },
      aliases: {
        en: ['Debating', 'Public speaking', 'Rhetoric'],
        nl: ['Debatteren', 'Spreken in het openbaar'],
        fr: ['Prise de parole', 'Art oratoire', 'Éloquence'],
        de: ['Debattieren', 'Rhetorik', 'Jugend debattiert'],
      },
    },
  ],
};
