import type { GoldenIdea } from './golden-ideas.js';

/** Ideas of the same kind that the proposal was not tuned on: what it does with those that nobody looked at. */
export const HELD_OUT_IDEAS: GoldenIdea[] = [
  {
    lang: 'en',
    field: 'ADU',
    idea: `Repair cafés bring neighbours together and keep toasters out of the bin. We would like to turn the knowledge of
      retired electricians into short video lessons, and find out how repair cafés can welcome newcomers. Mr Henrik
      Solberg of the Bergen repair café has agreed to coordinate.`,
    terms: [],
    keywords: ['repair cafés', 'electricians|retired electricians|toasters'],
    unwanted: ['henrik', 'solberg', 'bergen', 'bring', 'agreed', 'coordinate', 'neighbours', 'bin', 'find'],
  },
  {
    lang: 'en',
    field: 'HED',
    idea: `Antarctic ice cores hold the climate of the past, yet few geology degrees teach how to read them. Six
      departments prepare a virtual exchange and a shared set of case studies on paleoclimate, and lend each other
      equipment for isotope analysis.`,
    terms: ['virtual-exchange'],
    keywords: ['ice cores', 'paleoclimate|isotope analysis'],
    unwanted: [
      'departments',
      'shared',
      'equipment',
      'prepare',
      'degrees',
      'lend',
      'hold',
      'case studies',
      'past',
    ],
  },
  {
    lang: 'en',
    field: 'SCH',
    idea: `Dyslexia is often seen too late. Teachers in five primary schools will test a reading app, exchange notes with
      speech therapists and write a handbook for colleagues. Parents are invited to evening meetings.`,
    terms: ['learning-difficulties'],
    keywords: ['speech therapists'],
    unwanted: ['notes', 'evening', 'handbook', 'colleagues', 'meetings', 'invited', 'late', 'write'],
  },
  {
    lang: 'nl',
    field: 'VET',
    idea: `De scheepsbouw verandert snel: rompen worden geprint en motoren varen op waterstof. Mbo-scholen in Rotterdam,
      Vigo en Gdynia maken lesmateriaal over waterstof aan boord, en studenten lopen stage op een werf in het
      buitenland.`,
    terms: ['learning-materials'],
    keywords: ['waterstof', 'scheepsbouw'],
    unwanted: [
      'rotterdam',
      'vigo',
      'gdynia',
      'snel',
      'buitenland',
      'verandert',
      'maken',
      'lopen',
      'mbo-scholen',
    ],
  },
  {
    lang: 'nl',
    field: 'ADU',
    idea: `Steeds meer mensen zorgen voor een familielid met dementie. Wijkverpleegkundigen en bibliotheken geven
      geheugentrainingen en richten een ontmoetingsplek in. Mevrouw Van Dijk van de bibliotheek in Assen schreef
      hierover een boek.`,
    terms: ['libraries'],
    keywords: ['dementie', 'geheugentrainingen|wijkverpleegkundigen'],
    unwanted: ['assen', 'dijk', 'mevrouw', 'steeds', 'zorgen', 'boek', 'richten', 'hierover', 'mensen'],
  },
  {
    lang: 'fr',
    field: 'SCH',
    idea: `Le gaspillage alimentaire commence à la cantine. Des élèves pèsent les restes, les cuisiniers revoient les
      menus et le collège Jean Moulin de Rennes installe un composteur. Nous cherchons d'autres établissements prêts à
      réduire le gaspillage alimentaire.`,
    terms: [],
    keywords: ['gaspillage alimentaire', 'cantine|composteur|cuisiniers'],
    unwanted: ['moulin', 'rennes', 'jean', 'commence', 'prêts', 'restes', 'installe', 'autres', 'réduire'],
  },
  {
    lang: 'fr',
    field: 'VET',
    idea: `La filière du cuir recrute et ne trouve pas. Maroquiniers et lycées professionnels préparent ensemble un
      parcours de formation à la maroquinerie, avec de l'impression 3D pour les outils et un séjour dans les tanneries
      de Toscane.`,
    terms: [],
    keywords: ['maroquinerie|maroquiniers', 'tanneries|cuir|filière du cuir'],
    unwanted: ['toscane', 'parcours', 'outils', 'séjour', 'trouve', 'recrute', 'ensemble', "l'impression"],
  },
  {
    lang: 'fr',
    field: 'YOU',
    idea: `Des jeunes en décrochage montent une web-radio. Ils apprennent le montage sonore, interviewent des chercheurs
      d'emploi et des élus, et découvrent les métiers de la radio associative auprès d'animateurs de trois pays.`,
    terms: ['early-school-leaving|web-radio'],
    keywords: ['web-radio|radio associative', 'montage sonore'],
    unwanted: ['élus', 'trois', 'découvrent', 'apprennent', 'auprès', 'montent', 'métiers', 'jeunes'],
  },
  {
    lang: 'de',
    field: 'VET',
    idea: `In der Altenpflege fehlt Zeit für Gespräche. Pflegeschulen und Heime erproben Biografiearbeit und kultursensible
      Pflege, entwickeln dazu Lernvideos und tauschen Auszubildende aus. Beteiligt sind Häuser in Kassel und Linz.`,
    terms: [],
    keywords: ['altenpflege', 'biografiearbeit'],
    unwanted: ['kassel', 'linz', 'zeit', 'häuser', 'beteiligt', 'gespräche', 'erproben', 'heime'],
  },
  {
    lang: 'de',
    field: 'SPO',
    idea: `Rollstuhlbasketball verbindet Menschen mit und ohne Behinderung. Drei Vereine wollen Übungsleiter ausbilden,
      Schnuppertage an Schulen anbieten und Barrierefreiheit in Sporthallen prüfen.`,
    terms: ['accessibility'],
    keywords: ['rollstuhlbasketball', 'sporthallen|schnuppertage|übungsleiter'],
    unwanted: ['drei', 'verbindet', 'wollen', 'vereine', 'menschen', 'anbieten', 'prüfen', 'schulen'],
  },
  {
    lang: 'it',
    field: 'ADU',
    idea: `I musei dei piccoli borghi vogliono accogliere meglio le persone con demenza. Formeremo i volontari, creeremo
      percorsi multisensoriali e un corso e-learning per gli operatori di Matera e dei comuni vicini.`,
    terms: ['online-learning'],
    keywords: [],
    unwanted: ['*'],
  },
  {
    lang: 'pl',
    field: 'YOU',
    idea: `Młodzież z małych miejscowości tworzy podcasty o zmianach klimatu. Warsztaty poprowadzą dziennikarze z
      Wrocławia, a na koniec odbędzie się festiwal i spotkanie z radnymi.`,
    terms: [],
    keywords: [],
    unwanted: ['*'],
  },
];
