import type { ExpertiseTheme } from '../../../src/vocabularies/item.js';

export const dissemination: ExpertiseTheme = {
  code: 'dissemination',
  family: 'promotion',
  labels: {
    en: 'Dissemination and communication',
    nl: 'Verspreiding en communicatie',
    fr: 'Diffusion et communication',
    de: 'Verbreitung und Kommunikation',
  },
  terms: [
    {
      code: 'dissemination-of-results',
      labels: {
        en: 'Dissemination of results',
        nl: 'Verspreiding van resultaten',
        fr: 'Diffusion des résultats',
        de: 'Verbreitung von Ergebnissen',
      },
      aliases: {
        en: ['Dissemination', 'Sharing of results', 'Dissemination strategy', 'Project promotion'],
        nl: ['Disseminatie', 'Delen van resultaten', 'Kennisverspreiding'],
        fr: ['Dissémination', 'Partage des résultats', 'Valorisation des résultats'],
        de: ['Dissemination', 'Ergebnisverbreitung', 'Verbreitung der Projektergebnisse'],
      },
    },
    {
      code: 'exploitation-and-mainstreaming',
      labels: {
        en: 'Exploitation and lasting use of results',
        nl: 'Benutting en borging van resultaten',
        fr: 'Exploitation et pérennisation des résultats',
        de: 'Nutzung und Verstetigung von Ergebnissen',
      },
      aliases: {
        en: [
          'Exploitation of results',
          'Sustainability of results',
          'Mainstreaming',
          'Upscaling',
          'Transfer of innovation',
        ],
        nl: [
          'Borging van resultaten',
          'Duurzaamheid van resultaten',
          'Opschaling',
          'Verduurzaming van resultaten',
        ],
        fr: ['Exploitation des résultats', 'Pérennisation', 'Transfert d’innovation', 'Passage à l’échelle'],
        de: [
          'Verstetigung',
          'Verwertung der Ergebnisse',
          'Innovationstransfer',
          'Nachhaltigkeit der Ergebnisse',
        ],
      },
    },
    {
      code: 'communication-strategy',
      labels: {
        en: 'Communication and public relations',
        nl: 'Communicatie en public relations',
        fr: 'Communication et relations publiques',
        de: 'Kommunikation und Öffentlichkeitsarbeit',
      },
      aliases: {
        en: [
          'Communication strategy',
          'Public relations',
          'Press relations',
          'Communication plan',
          'Press work',
        ],
        nl: ['Communicatiestrategie', 'Public relations', 'Perscontacten', 'Communicatieplan'],
        fr: [
          'Stratégie de communication',
          'Relations publiques',
          'Relations presse',
          'Plan de communication',
        ],
        de: ['Kommunikationsstrategie', 'Öffentlichkeitsarbeit', 'Pressearbeit', 'Kommunikationsplan'],
      },
    },
    {
      code: 'social-media-and-campaigns',
      labels: {
        en: 'Social media and campaigns',
        nl: 'Sociale media en campagnes',
        fr: 'Réseaux sociaux et campagnes',
        de: 'Soziale Medien und Kampagnen',
      },
      aliases: {
        en: ['Social media', 'Awareness raising', 'Awareness campaign', 'Online campaign', 'Campaigning'],
        nl: ['Sociale media', 'Social media', 'Bewustmaking', 'Bewustwordingscampagne'],
        fr: ['Réseaux sociaux', 'Médias sociaux', 'Campagne de sensibilisation', 'Sensibilisation du public'],
        de: [
          'Soziale Medien',
          'Social Media',
          'Sensibilisierung',
          'Sensibilisierungskampagne',
          'Aufklärungskampagne',
        ],
      },
    },
    {
      code: 'conferences-and-events',
      labels: {
        en: 'Conferences and events',
        nl: 'Conferenties en evenementen',
        fr: 'Conférences et événements',
        de: 'Konferenzen und Veranstaltungen',
      },
      aliases: {
        en: ['Event organisation', 'Event management', 'Multiplier events', 'Conference', 'Festivals'],
        nl: ['Evenementenorganisatie', 'Multiplier events', 'Conferentie', 'Festivals'],
        fr: [
          'Organisation d’événements',
          'Conférence',
          'Événements de dissémination',
          'Colloques',
          'Festivals',
        ],
        de: [
          'Veranstaltungsmanagement',
          'Veranstaltungsorganisation',
          'Konferenz',
          'Multiplikatorenveranstaltungen',
          'Tagungen',
          'Festivals',
        ],
      },
    },
    {
      code: 'networks-and-multipliers',
      labels: {
        en: 'European networks and multipliers',
        nl: 'Europese netwerken en multiplicatoren',
        fr: 'Réseaux européens et relais',
        de: 'Europäische Netzwerke und Multiplikatoren',
      },
      aliases: {
        en: ['Networking', 'European network', 'Umbrella organisation', 'Multipliers', 'Membership network'],
        nl: ['Netwerken', 'Europees netwerk', 'Koepelorganisatie'],
        fr: ['Mise en réseau', 'Réseau européen', 'Tête de réseau', 'Organisation faîtière'],
        de: ['Netzwerkarbeit', 'Vernetzung', 'Europäisches Netzwerk', 'Dachverband', 'Dachorganisation'],
      },
    },
    {
      code: 'policy-advocacy',
      labels: {
        en: 'Policy recommendations and advocacy',
        nl: 'Beleidsaanbevelingen en belangenbehartiging',
        fr: 'Recommandations politiques et plaidoyer',
        de: 'Politikempfehlungen und Interessenvertretung',
      },
      aliases: {
        en: ['Advocacy', 'Policy recommendations', 'Policy influence', 'Policy dialogue', 'Policy brief'],
        nl: ['Beleidsaanbevelingen', 'Belangenbehartiging', 'Beleidsbeïnvloeding', 'Pleitbezorging'],
        fr: ['Plaidoyer', 'Recommandations politiques', 'Dialogue politique'],
        de: ['Politikempfehlungen', 'Interessenvertretung', 'Politikdialog', 'Handlungsempfehlungen'],
      },
    },
    {
      code: 'website-development',
      labels: {
        en: 'Website development',
        nl: 'Websiteontwikkeling',
        fr: 'Création de sites web',
        de: 'Website-Entwicklung',
      },
      aliases: {
        en: ['Web design', 'Web development', 'Project website'],
        nl: ['Webdesign', 'Webontwikkeling', 'Projectwebsite'],
        fr: ['Développement web', 'Conception web', 'Site internet du projet'],
        de: ['Webdesign', 'Webentwicklung', 'Projektwebsite'],
      },
    },
    {
      code: 'graphic-design-and-publishing',
      labels: {
        en: 'Graphic design and publishing',
        nl: 'Grafische vormgeving en publicaties',
        fr: 'Graphisme et édition',
        de: 'Grafikdesign und Publikationen',
      },
      aliases: {
        en: ['Graphic design', 'Visual identity', 'Publishing', 'Illustration', 'Infographics'],
        nl: ['Grafische vormgeving', 'Grafisch ontwerp', 'Huisstijl', 'Infografieken'],
        fr: ['Graphisme', 'Conception graphique', 'Identité visuelle', 'Infographie'],
        de: ['Grafikdesign', 'Gestaltung von Publikationen', 'Visuelle Identität', 'Infografiken'],
      },
    },
    {
      code: 'audiovisual-production',
      labels: {
        en: 'Video, radio and podcast production',
        nl: 'Video-, radio- en podcastproductie',
        fr: 'Production vidéo, radio et podcasts',
        de: 'Video-, Radio- und Podcastproduktion',
      },
      aliases: {
        en: [
          'Video production',
          'Podcast',
          'Podcasting',
          'Radio production',
          'Community radio',
          'Animation video',
        ],
        nl: ['Videoproductie', 'Podcast', 'Animatievideo', 'Radioproductie'],
        fr: ['Production vidéo', 'Production audiovisuelle', 'Podcast', 'Webradio'],
        de: ['Videoproduktion', 'Podcast', 'Audiovisuelle Produktion', 'Erklärvideo', 'Filmproduktion'],
      },
    },
    {
      code: 'storytelling-and-journalism',
      labels: {
        en: 'Storytelling and journalism',
        nl: 'Storytelling en journalistiek',
        fr: 'Narration et journalisme',
        de: 'Storytelling und Journalismus',
      },
      aliases: {
        en: ['Storytelling', 'Digital storytelling', 'Journalism', 'Blogging'],
        nl: ['Storytelling', 'Digitale verhalen', 'Journalistiek'],
        fr: ['Narration numérique', 'Récits numériques', 'Journalisme'],
        de: ['Storytelling', 'Digitales Erzählen', 'Journalismus'],
      },
    },
    {
      code: 'translation-and-interpreting',
      labels: {
        en: 'Translation and interpreting',
        nl: 'Vertalen en tolken',
        fr: 'Traduction et interprétation',
        de: 'Übersetzen und Dolmetschen',
      },
      aliases: {
        en: ['Translation', 'Interpreters', 'Subtitling'],
        nl: ['Vertaling', 'Vertaalwerk', 'Tolken', 'Ondertiteling'],
        fr: ['Traduction', 'Interprétation de conférence', 'Sous-titrage'],
        de: ['Übersetzung', 'Dolmetschen', 'Untertitelung'],
      },
    },
  ],
};
