/** An idea as somebody would write it, and what a project officer would keep and strike out of the proposal. */
export interface GoldenIdea {
  /** The language it is written in (ISO 639-1). */
  lang: string;
  field: 'SCH' | 'VET' | 'HED' | 'ADU' | 'YOU' | 'SPO';
  idea: string;
  /** Codes of expertise that must be proposed. */
  terms: string[];
  /** Keywords that must be proposed; `a|b` stands for either. */
  keywords: string[];
  /** Codes and keywords that must not be proposed, whatever else is. */
  unwanted: string[];
}

export const GOLDEN_IDEAS: GoldenIdea[] = [
  {
    lang: 'en',
    field: 'VET',
    idea: `Offshore wind and hydrogen are growing fast around the North Sea, but the skills are missing. Vocational
      colleges and companies develop a joint curriculum for technicians, train workers who come from the oil industry,
      and test the modules in three regions.`,
    terms: ['curriculum-development'],
    keywords: ['offshore wind', 'hydrogen'],
    unwanted: [
      'wind',
      'joint',
      'workers',
      'curriculum',
      'modules',
      'skills',
      'growing',
      'joint curriculum',
      'sea',
    ],
  },
  {
    lang: 'nl',
    field: 'SCH',
    idea: `Onze basisschool in Deventer wil dat leerlingen leren programmeren met robots. Samen met scholen uit andere
      landen ontwikkelen leerkrachten lessen in robotica voor kinderen van tien tot twaalf jaar. We denken ook aan
      meisjes, die nu vaak afhaken, en sluiten af met een robotwedstrijd.`,
    terms: ['coding-and-computational-thinking', 'educational-robotics'],
    keywords: ['robotwedstrijd'],
    unwanted: ['deventer', 'twaalf', 'afhaken', 'denken', 'lessen', 'leerkrachten', 'robots', 'basisschool'],
  },
  {
    lang: 'en',
    field: 'ADU',
    idea: `Older migrants often stay away from digital services. Public libraries are places they trust. We want to train
      librarians and volunteers to teach digital skills to older migrants, in plain language and in small groups, and
      we are looking for municipalities and adult education centres that want to try this with us.`,
    terms: ['digital-skills', 'integration-of-migrants', 'libraries', 'volunteering'],
    keywords: ['plain language'],
    unwanted: [
      'municipalities',
      'places',
      'trust',
      'centres',
      'groups',
      'looking',
      'digital services',
      'older',
    ],
  },
  {
    lang: 'en',
    field: 'HED',
    idea: `A joint curriculum on ocean acidification for master students in marine biology. Universities on the Atlantic
      and the Baltic coast share laboratory data, students measure carbonate chemistry on a research vessel, and a
      summer school in Galway ends each cohort.`,
    terms: ['curriculum-development'],
    keywords: ['ocean acidification', 'marine biology'],
    unwanted: [
      'joint',
      'curriculum',
      'joint curriculum',
      'galway',
      'cohort',
      'ends',
      'master',
      'atlantic',
      'baltic',
    ],
  },
  {
    lang: 'fr',
    field: 'YOU',
    idea: `Les jeunes des petites communes se sentent loin de la démocratie locale. Nous voulons former des animateurs à
      l'éducation aux médias, créer des conseils de jeunes et lutter contre la désinformation au niveau local, avec
      l'aide de la mairie de Quimper et d'associations de plusieurs pays.`,
    terms: ['democracy-and-participation', 'media-literacy', 'disinformation', 'youth-participation'],
    keywords: [],
    unwanted: [
      'locale',
      'local',
      'niveau',
      'quimper',
      'mairie',
      'communes',
      'sentent',
      'aide',
      "l'aide",
      'plusieurs',
    ],
  },
  {
    lang: 'en',
    field: 'SCH',
    idea: `Pupils keep bees in the school garden and learn about biodiversity. Beekeepers from the village visit the class,
      teachers get a toolkit for outdoor learning, and the honey is sold at the summer fair.`,
    terms: ['biodiversity', 'school-and-community-gardens', 'outdoor-learning'],
    keywords: ['bees', 'beekeepers|honey'],
    unwanted: ['visit', 'village', 'fair', 'summer', 'toolkit', 'sold', 'pupils'],
  },
  {
    lang: 'en',
    field: 'SPO',
    idea: `Walking football gives people over sixty a way back into sport. Our clubs will write a guide for coaches, run
      sessions with physiotherapists on injury prevention, and organise a friendly tournament. Dr Margaret Whitfield
      will advise us.`,
    terms: [],
    keywords: ['walking football', 'injury prevention'],
    unwanted: [
      'margaret',
      'whitfield',
      'advise',
      'friendly',
      'guide',
      'sessions',
      'sixty',
      'clubs',
      'margaret whitfield',
    ],
  },
  {
    lang: 'en',
    field: 'VET',
    idea: `Heat pumps are replacing gas boilers and installers cannot keep up. The partnership creates a short course for
      heat pump installation, with micro-credentials, virtual reality exercises and a register of qualified installers.
      Training centres in Poland, Italy and Finland try it out.`,
    terms: ['micro-credentials', 'virtual-and-augmented-reality'],
    keywords: ['heat pumps|heat pump installation', 'gas boilers|installers'],
    unwanted: [
      'poland',
      'finland',
      'italy',
      'register',
      'exercises',
      'heat',
      'pump',
      'pumps',
      'replacing',
      'qualified',
    ],
  },
  {
    lang: 'en',
    field: 'YOU',
    idea: `Young carers look after a sick parent or a brother with a disability, and hardly anyone notices. Youth workers
      need to recognise them. The project will collect stories of young carers, make a podcast with them and design a
      training in mental health support for youth workers.`,
    terms: ['mental-health', 'youth-work', 'audiovisual-production'],
    keywords: ['young carers'],
    unwanted: [
      'workers',
      'stories',
      'notices',
      'brother',
      'sick',
      'design',
      'hardly',
      'young',
      'carers look',
    ],
  },
  {
    lang: 'en',
    field: 'ADU',
    idea: `Many people released from prison cannot read a contract or fill in a tax form. Together with prison services and
      former inmates we will build short lessons in functional literacy and budgeting, taught by peer mentors, and
      study what happens in the first year after release.`,
    terms: ['literacy-and-numeracy', 'prison-education'],
    keywords: [],
    unwanted: ['form', 'contract', 'happens', 'release', 'short', 'former', 'released', 'year'],
  },
  {
    lang: 'nl',
    field: 'VET',
    idea: `In de zorg is een groot tekort aan personeel. Wij leiden zij-instromers op voor de ouderenzorg en de
      thuiszorg, met simulatiepatiënten en leren op de werkplek. Het ROC van Zwolle zoekt partners met ervaring in
      dementiezorg.`,
    terms: ['work-based-learning'],
    keywords: ['thuiszorg', 'dementiezorg', 'zij-instromers|ouderenzorg'],
    unwanted: ['zwolle', 'tekort', 'groot', 'personeel', 'leiden', 'ervaring', 'zoekt'],
  },
  {
    lang: 'nl',
    field: 'YOU',
    idea: `Jongeren organiseren zelf nachtwandelingen onder een donkere hemel. Ze leren over lichtvervuiling, sterrenkunde
      en nachtdieren, maken een podcast en voeren campagne bij de gemeente. Lichtvervuiling is een onderwerp waar
      jongeren uit stad en dorp elkaar kunnen vinden.`,
    terms: [],
    keywords: ['lichtvervuiling', 'sterrenkunde'],
    unwanted: ['zelf', 'gemeente', 'onderwerp', 'vinden', 'dorp', 'elkaar', 'donkere', 'maken', 'hemel'],
  },
  {
    lang: 'nl',
    field: 'HED',
    idea: `Hogescholen in Nederland en Vlaanderen bereiden studenten slecht voor op circulair bouwen. We ontwikkelen een
      gezamenlijke minor over houtbouw en hergebruik van bouwmaterialen, met opdrachten van architecten en aannemers.
      Studenten werken in internationale teams aan een echte opdracht.`,
    terms: ['sustainable-construction'],
    keywords: ['houtbouw', 'bouwmaterialen|hergebruik van bouwmaterialen|hergebruik'],
    unwanted: [
      'nederland',
      'vlaanderen',
      'gezamenlijke',
      'echte',
      'teams',
      'slecht',
      'opdracht',
      'opdrachten',
      'minor',
    ],
  },
  {
    lang: 'nl',
    field: 'ADU',
    idea: `Mensen die moeite hebben met lezen en schrijven komen vaak in de schulden. Vrijwilligers van de
      schuldhulpverlening leren laaggeletterdheid herkennen. We maken een gesprekswijzer en een cursus, en we testen die
      met taalambassadeurs.`,
    terms: ['literacy-and-numeracy', 'volunteering'],
    keywords: ['schuldhulpverlening', 'taalambassadeurs'],
    unwanted: ['moeite', 'vaak', 'cursus', 'testen', 'komen', 'herkennen', 'mensen'],
  },
  {
    lang: 'nl',
    field: 'SPO',
    idea: `Zwemveiligheid is niet vanzelfsprekend voor kinderen van nieuwkomers. Zwemclubs en wijkcentra bieden zwemlessen
      aan, trainen vrijwillige zwemleraren en delen wat werkt. Vooral meisjes krijgen een veilige plek.`,
    terms: [],
    keywords: ['zwemveiligheid', 'zwemlessen|zwemclubs|zwemleraren'],
    unwanted: ['vanzelfsprekend', 'vooral', 'plek', 'veilige', 'bieden', 'kinderen', 'werkt'],
  },
  {
    lang: 'fr',
    field: 'SCH',
    idea: `Dans nos écoles maternelles, les enfants passent peu de temps dehors. Le projet forme les enseignantes à la
      pédagogie par la nature, aménage des cours d'école végétalisées et associe les parents. Les forêts scolaires du
      Danemark nous inspirent.`,
    terms: [],
    keywords: ['forêts scolaires'],
    unwanted: ['danemark', 'temps', 'dehors', 'passent', 'inspirent', 'associe', 'peu', "d'école", 'enfants'],
  },
  {
    lang: 'fr',
    field: 'VET',
    idea: `La rénovation énergétique du bâti ancien manque de mains. Nous créons une formation courte pour les artisans sur
      l'isolation en paille et la chaux, avec des chantiers-écoles et l'usage de la réalité virtuelle. Les compagnons
      d'Angers et M. Lefebvre apportent leur savoir-faire.`,
    terms: ['virtual-and-augmented-reality'],
    keywords: ['isolation en paille|isolation|paille', 'chantiers-écoles|chaux'],
    unwanted: [
      'angers',
      "d'angers",
      'lefebvre',
      'mains',
      'manque',
      'courte',
      "l'usage",
      'usage',
      'savoir-faire',
    ],
  },
  {
    lang: 'fr',
    field: 'HED',
    idea: `Les étudiantes et étudiants en médecine connaissent mal l'antibiorésistance. Cinq facultés construisent un
      module en ligne sur l'usage raisonné des antibiotiques, avec des patients simulés, et comparent les résultats
      aux examens.`,
    terms: [],
    keywords: [
      'antibiorésistance',
      'antibiotiques|usage raisonné des antibiotiques',
      'patients simulés|médecine',
    ],
    unwanted: [
      "l'antibiorésistance",
      'cinq',
      'connaissent',
      'comparent',
      'module',
      'ligne',
      'facultés',
      'étudiantes',
    ],
  },
  {
    lang: 'fr',
    field: 'ADU',
    idea: `Beaucoup d'aidants familiaux s'épuisent en silence. L'idée est d'offrir aux aidants familiaux des ateliers de
      répit, une écoute entre pairs et une formation à l'éducation à la santé, animés par des centres sociaux de
      quatre pays.`,
    terms: ['health-promotion', 'health-and-care-training'],
    keywords: ['répit|ateliers de répit'],
    unwanted: [
      'beaucoup',
      'silence',
      'quatre',
      'centres',
      'ateliers',
      'écoute',
      "l'idée",
      "d'aidants",
      'aidants',
    ],
  },
  {
    lang: 'fr',
    field: 'SPO',
    idea: `L'escalade attire de plus en plus de filles, mais les salles restent pensées pour les valides. Des clubs
      d'escalade forment des moniteurs au handisport, adaptent leurs murs et partagent leurs méthodes lors de
      rencontres à Grenoble.`,
    terms: ['inclusive-sport'],
    keywords: ['escalade'],
    unwanted: [
      'grenoble',
      'attire',
      'salles',
      'pensées',
      'lors',
      "d'escalade",
      "l'escalade",
      'rencontres',
      'restent',
    ],
  },
  {
    lang: 'de',
    field: 'VET',
    idea: `Das Handwerk braucht Fachkräfte für Wärmepumpen und Photovoltaik. Berufsschulen und Kammern entwickeln
      gemeinsam Lernmodule zur Gebäudesanierung, erproben sie in Lehrwerkstätten und bilden Ausbilder weiter. Die
      Handwerkskammer Osnabrück leitet das Vorhaben.`,
    terms: [],
    keywords: ['wärmepumpen', 'photovoltaik', 'gebäudesanierung'],
    unwanted: [
      'osnabrück',
      'fachkräfte',
      'leitet',
      'vorhaben',
      'gemeinsam',
      'braucht',
      'kammern',
      'berufsschulen',
    ],
  },
  {
    lang: 'de',
    field: 'SCH',
    idea: `Viele Kinder können nicht sicher schwimmen und bewegen sich zu wenig. Grundschulen richten Bewegungspausen ein,
      bauen ihren Schulhof um und arbeiten mit Sportvereinen zusammen. Die Schulen in Leipzig und Graz haben mit
      bewegtem Unterricht gute Erfahrungen gemacht.`,
    terms: [],
    keywords: ['bewegungspausen', 'schulhof'],
    unwanted: [
      'leipzig',
      'graz',
      'sicher',
      'viele',
      'gemacht',
      'gute',
      'wenig',
      'grundschulen',
      'unterricht',
    ],
  },
  {
    lang: 'de',
    field: 'HED',
    idea: `Studierende der Sozialen Arbeit lernen zu wenig über Wohnungslosigkeit. Vier Hochschulen entwickeln ein Modul
      mit Menschen, die selbst wohnungslos waren, und mit Trägern der Wohnungslosenhilfe. Professorin Katharina
      Brandstetter begleitet die Auswertung.`,
    terms: ['social-inclusion'],
    keywords: ['wohnungslosenhilfe'],
    unwanted: [
      'brandstetter',
      'katharina',
      'professorin',
      'auswertung',
      'selbst',
      'vier',
      'modul',
      'hochschulen',
    ],
  },
  {
    lang: 'de',
    field: 'ADU',
    idea: `Volkshochschulen wollen Menschen mit geringen Lesefähigkeiten besser erreichen. In Lerncafés üben Erwachsene
      Lesen und Schreiben in Leichter Sprache, unterstützt von Freiwilligen. Wir suchen Partner, die Erfahrung mit
      Alphabetisierung und aufsuchender Bildungsarbeit haben.`,
    terms: ['literacy-and-numeracy', 'volunteering'],
    keywords: ['lerncafés', 'bildungsarbeit|aufsuchende bildungsarbeit'],
    unwanted: ['wollen', 'menschen', 'geringen', 'erwachsene', 'partner', 'besser', 'haben', 'üben'],
  },
  {
    lang: 'de',
    field: 'YOU',
    idea: `Jugendliche auf dem Land kommen ohne Auto nirgendwohin. In einem Jugendaustausch planen sie
      Mitfahrgelegenheiten, reparieren Fahrräder in einer Fahrradwerkstatt und sprechen mit dem Gemeinderat über den
      Nahverkehr. Am Ende steht eine Ausstellung in Bregenz.`,
    terms: ['youth-exchanges'],
    keywords: ['nahverkehr', 'fahrradwerkstatt|fahrräder'],
    unwanted: ['bregenz', 'nirgendwohin', 'ende', 'land', 'sprechen', 'steht', 'jugendliche'],
  },
  {
    lang: 'en',
    field: 'HED',
    idea: `Hospitals generate data faster than they can use it. This project sets up a blended intensive programme in health
      data science for nursing and computer science students, with open educational resources and ethical guidelines
      for data sharing. Partners bring hospitals, nursing schools and experts in data protection.`,
    terms: ['open-educational-resources', 'data-literacy', 'health-and-care-training'],
    keywords: [],
    unwanted: [
      'faster',
      'generate',
      'sets',
      'experts',
      'intensive',
      'guidelines',
      'bring',
      'science students',
    ],
  },
  {
    lang: 'es',
    field: 'SCH',
    idea: `Queremos que los alumnos de primaria descubran la robótica y el pensamiento computacional. Los profesores
      prepararán actividades STEM con materiales reciclados, y las familias de Valladolid participarán en talleres los
      sábados.`,
    terms: ['stem-education'],
    keywords: [],
    unwanted: ['*'],
  },
  {
    lang: 'es',
    field: 'SPO',
    idea: `El proyecto promueve el deporte femenino en zonas rurales y combate los estereotipos. Clubes pequeños formarán
      entrenadoras, ofrecerán un MOOC sobre liderazgo y organizarán un torneo de pelota vasca.`,
    terms: ['online-learning'],
    keywords: [],
    unwanted: ['*', 'dance-and-circus'],
  },
  {
    lang: 'pl',
    field: 'VET',
    idea: `Uczniowie szkół branżowych potrzebują nowych umiejętności w zakresie fotowoltaiki i magazynowania energii.
      Przygotujemy kurs e-learning, przeszkolimy nauczycieli zawodu i zorganizujemy staże w firmach w Krakowie.`,
    terms: ['online-learning'],
    keywords: [],
    unwanted: ['*'],
  },
  {
    lang: 'pl',
    field: 'ADU',
    idea: `Seniorzy coraz częściej padają ofiarą oszustw internetowych. Biblioteki i kluby seniora poprowadzą zajęcia o
      bezpieczeństwie w sieci, sztucznej inteligencji i chatbotach, a wolontariusze z uniwersytetu trzeciego wieku będą
      im pomagać.`,
    terms: [],
    keywords: [],
    unwanted: ['*'],
  },
];
