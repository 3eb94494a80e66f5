import { themes } from './theme.js';

export const school = themes('SCH', [
  {
    terms: 'biodiversity school-and-community-gardens outdoor-learning environmental-education',
    priorities: 'environment sch-key-competences',
    en: {
      names: 'Hives and hedges|The humming classroom|Wild corners|Roots and wings',
      about: 'outdoor learning about biodiversity|beekeeping and school gardens|nature lessons outdoors',
      need: 'Insects disappear, and many pupils know plants and animals from screens only.|Children spend less time outdoors than ever, while teachers feel unsure about lessons outside the classroom.',
      tasks:
        'keep bees with pupils and measure pollination|turn unused schoolyards into gardens|write lesson plans for biology and mathematics outdoors|train teachers in outdoor learning|let pupils count birds and insects and compare the figures',
      results:
        'a toolkit for outdoor learning|a calendar of the school garden|an atlas of biodiversity made by pupils',
    },
    nl: {
      names: 'Zoemende scholen|Het groene schoolplein|Bijen in de klas',
      about: 'buiten leren over biodiversiteit|schooltuinen en bijen',
      need: 'Kinderen komen steeds minder buiten en kennen de natuur vooral van een scherm.|Veel schoolpleinen zijn van steen, terwijl de biodiversiteit in de stad afneemt.',
      tasks:
        'schooltuinen aanleggen met leerlingen|bijen houden en bestuiving meten|leraren scholen in buitenlessen|lesplannen voor biologie en rekenen schrijven',
      results: 'een handreiking voor buitenlessen|een tuinkalender voor scholen|een cursus voor leraren',
    },
    de: {
      names: 'Summende Schulhöfe|Klassenzimmer im Grünen|Wilde Ecken',
      about: 'Lernen im Freien und Artenvielfalt|Schulgärten und Bienen im Unterricht',
      need: 'Viele Kinder kennen Pflanzen und Tiere nur noch aus Büchern und vom Bildschirm.|Schulhöfe sind oft versiegelt, obwohl sie Lernorte für Artenvielfalt sein könnten.',
      tasks:
        'Schulgärten gemeinsam anlegen|Bienen halten und beobachten|Lehrkräfte für Unterricht im Freien fortbilden|Unterrichtspläne erproben',
      results: 'ein Werkzeugkasten für den Unterricht im Freien|ein Gartenkalender|ein Kurs für Lehrkräfte',
    },
  },
  {
    terms: 'sustainable-food-systems healthy-nutrition waste-and-recycling school-and-community-gardens',
    priorities: 'environment sch-key-competences',
    en: {
      names: 'From seed to plate|Clean plates|The thinking canteen|What the bread knows',
      about: 'food waste in school canteens|cooking and growing food at school|healthy food and the climate',
      need: 'A third of the food in school canteens is thrown away, and few pupils know where it comes from.|What children eat shapes their health and the climate, yet food has no place of its own in the curriculum.',
      tasks:
        'weigh and chart the food waste of canteens|cook with leftovers in mixed-age groups|grow vegetables in school gardens|invite farmers and bakers to lessons|draw up menus together with cooks and families',
      results:
        'a recipe book of pupils|a guide for canteens without waste|lesson plans on food, climate and health',
    },
    fr: {
      names: "De la graine à l'assiette|Zéro reste|La cantine qui réfléchit",
      about: "éducation à l'alimentation durable|contre le gaspillage alimentaire à la cantine",
      need: "Un tiers des repas servis à la cantine finit à la poubelle, et peu d'élèves savent d'où vient leur nourriture.|L'alimentation touche à la santé et au climat, mais elle reste absente des programmes.",
      tasks:
        'peser et analyser les déchets des cantines|cultiver des légumes dans des jardins scolaires|cuisiner les restes avec les familles|former des enseignants à une pédagogie du goût',
      results: "un livre de recettes des élèves|un guide pour les cantines|des séquences d'enseignement",
    },
  },
  {
    terms:
      'inclusive-education special-needs-education learning-difficulties differentiated-instruction teacher-training',
    priorities: 'inclusion sch-learning-disadvantage',
    en: {
      names: 'Every child reads|One class, many ways|Keys to the page|No one at the back',
      about:
        'inclusive education for pupils with dyslexia|differentiated lessons for mixed classes|early support for learning difficulties',
      need: 'One pupil in ten has dyslexia, and many are noticed too late.|Teachers meet classes that are more diverse every year and ask for methods that work for all pupils.',
      tasks:
        'train teachers to notice learning difficulties early|try out easy-to-read books and audio texts|adapt lessons to different levels|observe lessons in each other’s schools|build teams of teachers, parents and therapists',
      results:
        'a checklist for early support|a library of differentiated lessons|a training course for inclusive schools',
    },
    es: {
      names: 'Leer sin barreras|Una clase, muchos caminos|Nadie se queda atrás',
      about: 'educación inclusiva y dislexia|atención a la diversidad en el aula',
      need: 'Uno de cada diez alumnos tiene dislexia y muchos reciben ayuda demasiado tarde.|Las aulas son cada vez más diversas y el profesorado pide métodos que sirvan para todos.',
      tasks:
        'formar al profesorado en la detección temprana|probar libros de lectura fácil|adaptar las clases a distintos niveles|crear equipos de docentes y familias',
      results: 'una guía de apoyo temprano|un banco de actividades adaptadas|un curso de formación docente',
    },
  },
  {
    terms: 'educational-robotics coding-and-computational-thinking stem-education maker-education',
    priorities: 'digital sch-stem-and-steam',
    en: {
      names: 'Robots with manners|Girls who solder|Think, build, test|Small motors, big questions',
      about: 'robotics and coding in STEM lessons|hands-on technology in class|computational thinking',
      need: 'Too few young people, and far too few girls, choose technology.|Schools have bought robots and 3D printers that mostly stay in cupboards.',
      tasks:
        'design robotics challenges around local problems|open maker corners in school libraries|train teachers in coding without screens|pair girls with women engineers as mentors|hold a yearly robotics fair of pupils',
      results: 'a set of STEM challenges|a guide to maker corners|an online course for teachers on coding',
    },
    it: {
      names: 'Robot in classe|Pensare e costruire|Ragazze che programmano',
      about: 'robotica educativa e discipline STEM|pensiero computazionale a scuola',
      need: 'Pochi giovani, e ancora meno ragazze, scelgono studi tecnologici.|Molte scuole hanno robot e stampanti 3D che restano negli armadi.',
      tasks:
        'progettare sfide di robotica legate al territorio|aprire laboratori creativi nelle scuole|formare insegnanti alla programmazione|organizzare una fiera annuale degli studenti',
      results: 'una raccolta di sfide STEM|una guida per i laboratori|un corso per insegnanti',
    },
  },
  {
    terms: 'media-literacy disinformation critical-thinking online-safety',
    priorities: 'digital participation',
    en: {
      names: 'Check before you share|The truth detectives|Behind the headline|Likes and lies',
      about:
        'media literacy against disinformation|critical thinking about news|safe and critical use of social media',
      need: 'Teenagers get their news from videos that nobody has checked.|Invented pictures and voices have become so good that pupils and teachers can hardly tell them from real ones.',
      tasks:
        'let pupils run fact-checking desks|produce podcasts about local rumours|analyse how social media choose what is shown|train teachers to talk about conspiracy stories|invite journalists to lessons',
      results: 'a fact-checking kit for classes|a series of podcasts|lesson plans on sources and images',
    },
  },
  {
    terms: 'bullying-prevention social-and-emotional-learning well-being mental-health',
    priorities: 'inclusion sch-supporting-teachers-and-leaders',
    en: {
      names: 'Safe corridors|The kindness lab|Strong together|Words that heal',
      about:
        'bullying prevention and well-being at school|social and emotional learning|mental health of pupils and teachers',
      need: 'One pupil in four has been bullied, increasingly online.|Since the pandemic schools report more anxiety and loneliness among pupils, and exhausted teachers.',
      tasks:
        'train peer mediators in every class|teach emotions through stories and role play|set up quiet rooms and talking circles|measure the school climate twice a year|advise school leaders on the well-being of staff',
      results:
        'an anti-bullying programme for schools|a self-assessment of school climate|a handbook for peer mediators',
    },
  },
  {
    terms:
      'foreign-language-teaching content-and-language-integrated-learning multilingualism intercultural-learning',
    priorities: 'inclusion sch-language-teaching',
    en: {
      names: 'Languages on the move|Say it with a song|The many-tongued school|Neighbours’ words',
      about: 'languages in every subject|home languages as a treasure|science lessons in a foreign language',
      need: 'Pupils bring dozens of languages to school, and few of them are ever heard in class.|Languages are learnt best when there is something to say, but subject and language lessons rarely meet.',
      tasks:
        'teach science and history in a foreign language|collect songs and stories in the languages of families|exchange letters and videos between partner classes|train teachers of all subjects in language support',
      results:
        'a multilingual songbook|lessons that integrate content and language|a course for teachers in multilingual classes',
    },
    fr: {
      names: 'Langues en chemin|Les mots des voisins|École plurilingue',
      about: 'plurilinguisme et langues de la maison|enseigner une discipline en langue étrangère',
      need: "Les élèves apportent à l'école des dizaines de langues que l'on n'entend jamais en classe.|On apprend mieux une langue quand on a quelque chose à dire.",
      tasks:
        'recueillir des chansons et des contes dans les langues des familles|enseigner les sciences dans une langue étrangère|échanger des lettres et des vidéos entre classes|former des enseignants de toutes les disciplines',
      results: 'un recueil de chansons plurilingue|des séquences bilingues|une formation pour enseignants',
    },
  },
  {
    terms: 'early-childhood-education game-based-learning creativity family-learning',
    priorities: 'sch-early-childhood inclusion',
    en: {
      names: 'Mud, sand and stars|Little explorers|Play is serious|A house of blocks',
      about:
        'learning through play in early childhood|creative kindergartens and families|science for the youngest',
      need: 'The first years decide much of what children can become, yet the youngest in poor families seldom get a place.|Kindergartens are asked to prepare children for school without taking away their play.',
      tasks:
        'observe and document free play|build play corners from natural materials|invite parents to weekly family mornings|exchange educators between kindergartens|try out simple experiments with water and light',
      results: 'a catalogue of play corners|a guide to family mornings|short films for educators',
    },
  },
  {
    terms: 'early-school-leaving roma-inclusion second-chance-education social-inclusion',
    priorities: 'inclusion sch-learning-disadvantage',
    en: {
      names: 'Stay with us|A bridge to school|Second bell|Doors that stay open',
      about: 'against early school leaving|Roma families and school success|mentoring for pupils at risk',
      need: 'In some regions every fifth young person leaves school without a diploma.|Families who had bad experiences at school themselves rarely come through its doors.',
      tasks:
        'train mediators who visit families at home|open homework clubs in the neighbourhood|pair pupils at risk with older mentors|follow attendance and act in the first week|plan individual ways back to school',
      results: 'an early-warning system|a handbook for school mediators|a mentoring programme',
    },
  },
  {
    terms: 'cultural-heritage museum-education remembrance-and-history-education intergenerational-learning',
    priorities: 'participation sch-key-competences',
    en: {
      names: 'Stones that speak|Grandparents’ treasure|The museum in a suitcase|Paths of memory',
      about: 'local heritage in history lessons|oral history between generations|remembrance and museums',
      need: 'The last witnesses of the war are growing old, and their stories disappear with them.|Heritage is on every street corner, but lessons about it stay in books.',
      tasks:
        'interview grandparents and witnesses|design exhibitions with local museums|map heritage around the school|exchange suitcases of objects between classes',
      results: 'a digital archive of interviews|a travelling exhibition|a method for heritage walks',
    },
  },
  {
    terms: 'climate-change-education renewable-energy education-for-sustainable-development water-and-oceans',
    priorities: 'environment sch-stem-and-steam',
    en: {
      names: 'Schools for the planet|The river next door|Degrees of change|Watt’s up',
      about: 'climate change education|saving energy at school|rivers, seas and citizen science',
      need: 'Young people worry about the climate and hear little about what they can do.|School buildings waste energy, and nobody there knows how much.',
      tasks:
        'measure energy and water at school|sample rivers and beaches with scientists|form climate councils of pupils|write action plans with municipalities|train teachers of science and geography together',
      results:
        'a carbon calculator for schools|an open database of water samples|a curriculum on climate action',
    },
    de: {
      names: 'Klima macht Schule|Der Fluss nebenan|Energiedetektive',
      about: 'Klimabildung und Energiesparen|Wasserforschung mit Schulklassen',
      need: 'Junge Menschen sorgen sich um das Klima und erfahren wenig darüber, was sie tun können.|Schulgebäude verschwenden Energie, und niemand weiß, wie viel.',
      tasks:
        'Energie und Wasser an Schulen messen|Klimaräte gründen|Wasserproben mit Fachleuten auswerten|Aktionspläne mit Gemeinden schreiben',
      results: 'ein Klimarechner für Schulen|ein Lehrplan für Klimabildung|eine offene Datenbank',
    },
  },
  {
    terms: 'arts-education theatre-and-drama music creativity',
    priorities: 'inclusion sch-key-competences',
    en: {
      names: 'Stage fright, goodbye|The sounding school|Puppets without borders|Draw me a bridge',
      about: 'theatre and music in everyday lessons|arts education for inclusion|creativity across subjects',
      need: 'Arts are the first subjects to be cut, though many pupils only shine there.|Children who do not yet speak the language of the school need other ways to express themselves.',
      tasks:
        'rehearse a play with classes of several countries|teach mathematics through rhythm|invite artists to stay at schools|build puppets and instruments from waste',
      results: 'a handbook of drama methods|a joint performance on video|a collection of arts lessons',
    },
  },
]);
