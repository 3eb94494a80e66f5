import type { ExpertiseTheme } from '../../../src/vocabularies/item.js';

export const teachingAndLearning: ExpertiseTheme = {
  code: 'teaching-and-learning',
  labels: {
    en: 'Teaching and learning',
    nl: 'Onderwijzen en leren',
    fr: 'Enseignement et apprentissage',
    de: 'Lehren und Lernen',
  },
  terms: [
    {
      code: 'curriculum-development',
      family: 'implementation',
      labels: {
        en: 'Curriculum development',
        nl: 'Curriculumontwikkeling',
        fr: 'Élaboration de programmes de formation',
        de: 'Lehrplanentwicklung',
      },
      aliases: {
        en: ['Curriculum design', 'Course design', 'Curriculum', 'Curricula'],
        nl: ['Leerplanontwikkeling', 'Leerplan', 'Curriculum'],
        fr: ['Conception de programmes', 'Ingénierie pédagogique'],
        de: ['Curriculumentwicklung', 'Lehrplan', 'Curriculum'],
      },
    },
    {
      code: 'learning-materials',
      family: 'implementation',
      labels: {
        en: 'Development of learning materials',
        nl: 'Ontwikkeling van lesmateriaal',
        fr: 'Conception de supports pédagogiques',
        de: 'Entwicklung von Lehr- und Lernmaterialien',
      },
      aliases: {
        en: ['Teaching materials', 'Learning materials', 'Learning resources', 'Lesson plans'],
        nl: ['Lesmateriaal', 'Leermiddelen', 'Leermateriaal'],
        fr: ['Supports pédagogiques', 'Matériel pédagogique'],
        de: ['Lehrmaterial', 'Lernmaterial', 'Unterrichtsmaterial'],
      },
    },
    {
      code: 'teacher-training',
      family: 'implementation',
      labels: {
        en: 'Teacher training',
        nl: 'Lerarenopleiding en nascholing',
        fr: 'Formation des enseignants',
        de: 'Aus- und Fortbildung von Lehrkräften',
      },
      aliases: {
        en: ['Teacher education', 'Professional development of teachers', 'Training of teachers'],
        nl: ['Lerarenopleiding', 'Nascholing', 'Professionalisering van leraren'],
        fr: ['Formation initiale des enseignants', 'Formation continue des enseignants'],
        de: ['Lehrerbildung', 'Lehrkräftebildung', 'Lehrerfortbildung', 'Lehrkräftefortbildung'],
      },
    },
    {
      code: 'training-of-trainers',
      family: 'implementation',
      labels: {
        en: 'Training of trainers',
        nl: 'Opleiding van trainers',
        fr: 'Formation de formateurs',
        de: 'Ausbildung von Trainerinnen und Trainern',
      },
      aliases: {
        en: ['Train the trainer', 'Trainer training'],
        nl: ['Train-de-trainer'],
        fr: ['Formation des formateurs'],
        de: ['Train-the-Trainer', 'Multiplikatorenschulung'],
      },
    },
    {
      code: 'school-leadership',
      labels: {
        en: 'School leadership',
        nl: 'Schoolleiderschap',
        fr: 'Direction d’établissement scolaire',
        de: 'Schulleitung',
      },
      aliases: {
        en: ['Educational leadership', 'School leaders', 'School management'],
        nl: ['Onderwijskundig leiderschap', 'Schoolleiders'],
        fr: ['Chefs d’établissement', 'Leadership scolaire'],
        de: ['Schulmanagement'],
      },
    },
    {
      code: 'whole-school-development',
      labels: {
        en: 'School development',
        nl: 'Schoolontwikkeling',
        fr: 'Développement scolaire',
        de: 'Schulentwicklung',
      },
      aliases: {
        en: ['Whole-school approach', 'School improvement'],
        nl: ['Schoolverbetering'],
        fr: ['Projet d’établissement'],
      },
    },
    {
      code: 'project-based-learning',
      labels: {
        en: 'Project-based learning',
        nl: 'Projectonderwijs',
        fr: 'Pédagogie de projet',
        de: 'Projektbasiertes Lernen',
      },
      aliases: {
        en: ['Problem-based learning', 'Challenge-based learning'],
        nl: ['Projectgestuurd onderwijs', 'Probleemgestuurd onderwijs'],
        fr: ['Apprentissage par projet', 'Apprentissage par problèmes'],
        de: ['Projektunterricht', 'Problembasiertes Lernen'],
      },
    },
    {
      code: 'inquiry-based-learning',
      labels: {
        en: 'Inquiry-based learning',
        nl: 'Onderzoekend leren',
        fr: 'Démarche d’investigation',
        de: 'Forschendes Lernen',
      },
      aliases: {
        en: ['Enquiry-based learning', 'Discovery learning'],
        nl: ['Ontdekkend leren'],
        fr: ['Apprentissage par l’enquête'],
        de: ['Entdeckendes Lernen'],
      },
    },
    {
      code: 'game-based-learning',
      labels: {
        en: 'Game-based learning',
        nl: 'Spelend leren',
        fr: 'Apprentissage par le jeu',
        de: 'Spielbasiertes Lernen',
      },
      aliases: {
        en: ['Educational games', 'Learning through play', 'Board games'],
        nl: ['Spelgebaseerd leren', 'Educatieve spellen', 'Bordspellen'],
        fr: ['Jeux éducatifs', 'Jeux de société'],
        de: ['Lernspiele', 'Spielerisches Lernen', 'Brettspiele'],
      },
    },
    {
      code: 'outdoor-learning',
      labels: {
        en: 'Outdoor learning',
        nl: 'Buitenonderwijs',
        fr: 'Pédagogie en plein air',
        de: 'Lernen im Freien',
      },
      aliases: {
        en: ['Outdoor education', 'Forest school'],
        nl: ['Buitenlessen', 'Buitenleren', 'Natuurpedagogiek'],
        fr: ['Éducation en plein air', 'École du dehors', 'Éducation par la nature'],
        de: ['Draußenschule', 'Erlebnispädagogik', 'Waldpädagogik'],
      },
    },
    {
      code: 'cooperative-learning',
      labels: {
        en: 'Cooperative and peer learning',
        nl: 'Coöperatief leren en leren van elkaar',
        fr: 'Apprentissage coopératif et entre pairs',
        de: 'Kooperatives Lernen und Peer-Learning',
      },
      aliases: {
        en: ['Cooperative learning', 'Collaborative learning', 'Peer learning', 'Peer tutoring'],
        nl: ['Coöperatief leren', 'Samenwerkend leren', 'Peer learning'],
        fr: [
          'Apprentissage coopératif',
          'Apprentissage collaboratif',
          'Apprentissage entre pairs',
          'Tutorat entre pairs',
        ],
        de: ['Kooperatives Lernen', 'Peer-Learning'],
      },
    },
    {
      code: 'differentiated-instruction',
      labels: {
        en: 'Differentiated and personalised learning',
        nl: 'Gedifferentieerd en gepersonaliseerd leren',
        fr: 'Différenciation pédagogique et apprentissage personnalisé',
        de: 'Differenzierung und personalisiertes Lernen',
      },
      aliases: {
        en: [
          'Differentiated instruction',
          'Differentiation',
          'Personalised learning',
          'Individualised learning',
          'Universal design for learning',
        ],
        nl: ['Gepersonaliseerd leren', 'Binnenklasdifferentiatie', 'Maatwerk in het onderwijs'],
        fr: ['Pédagogie différenciée', 'Différenciation pédagogique', 'Apprentissage personnalisé'],
        de: ['Binnendifferenzierung', 'Individualisiertes Lernen', 'Personalisiertes Lernen'],
      },
    },
    {
      code: 'assessment-of-learning',
      labels: {
        en: 'Assessment of learning',
        nl: 'Toetsing en formatief evalueren',
        fr: 'Évaluation des apprentissages',
        de: 'Leistungsbeurteilung und Lernstandsdiagnose',
      },
      aliases: {
        en: ['Formative assessment', 'Learning assessment', 'Competence assessment'],
        nl: ['Formatief evalueren', 'Formatief toetsen', 'Toetsontwikkeling'],
        fr: ['Évaluation formative', 'Évaluation des compétences'],
        de: ['Formative Beurteilung', 'Leistungsbeurteilung', 'Kompetenzfeststellung'],
      },
    },
    {
      code: 'critical-thinking',
      labels: {
        en: 'Critical thinking',
        nl: 'Kritisch denken',
        fr: 'Esprit critique',
        de: 'Kritisches Denken',
      },
      aliases: {
        en: ['Philosophy with children', 'Philosophy for children'],
        nl: ['Filosoferen met kinderen'],
        fr: ['Pensée critique', 'Philosophie avec les enfants'],
        de: ['Philosophieren mit Kindern'],
      },
    },
    {
      code: 'creativity',
      labels: {
        en: 'Creativity and creative thinking',
        nl: 'Creativiteit en creatief denken',
        fr: 'Créativité et pensée créative',
        de: 'Kreativität und kreatives Denken',
      },
      aliases: {
        en: ['Creativity', 'Creative thinking', 'Design thinking'],
        nl: ['Creativiteit', 'Creatief denken'],
        fr: ['Créativité', 'Pensée créative'],
        de: ['Kreativität', 'Kreatives Denken'],
      },
    },
    {
      code: 'learning-to-learn',
      labels: {
        en: 'Learning to learn',
        nl: 'Leren leren',
        fr: 'Apprendre à apprendre',
        de: 'Lernen lernen',
      },
      aliases: {
        en: ['Self-regulated learning', 'Study skills', 'Metacognition'],
        nl: ['Zelfgestuurd leren', 'Studievaardigheden', 'Metacognitie'],
        fr: ['Autorégulation des apprentissages', 'Métacognition'],
        de: ['Selbstreguliertes Lernen', 'Lernstrategien', 'Metakognition'],
      },
    },
    {
      code: 'gifted-education',
      labels: {
        en: 'Gifted and talented education',
        nl: 'Begaafdheid en talentontwikkeling',
        fr: 'Éducation des élèves à haut potentiel',
        de: 'Begabtenförderung',
      },
      aliases: {
        en: ['Gifted education', 'Gifted children', 'Talent development'],
        nl: ['Hoogbegaafdheid', 'Talentontwikkeling'],
        fr: ['Haut potentiel intellectuel', 'Élèves surdoués'],
        de: ['Hochbegabung', 'Talentförderung'],
      },
    },
    {
      code: 'school-education',
      labels: {
        en: 'School education',
        nl: 'Schoolonderwijs',
        fr: 'Enseignement scolaire',
        de: 'Schulbildung',
      },
      aliases: {
        en: ['Primary education', 'Secondary education'],
        nl: ['Basisonderwijs', 'Secundair onderwijs', 'Voortgezet onderwijs'],
        fr: ['Enseignement primaire', 'Enseignement secondaire'],
        de: ['Primarbildung', 'Sekundarbildung'],
      },
    },
    {
      code: 'early-childhood-education',
      labels: {
        en: 'Early childhood education and care',
        nl: 'Onderwijs en opvang van jonge kinderen',
        fr: 'Éducation et accueil de la petite enfance',
        de: 'Frühkindliche Bildung, Betreuung und Erziehung',
      },
      aliases: {
        en: [
          'Early childhood education',
          'Early years',
          'Preschool education',
          'ECEC',
          'Early childhood',
          'Preschool',
          'Kindergarten',
        ],
        nl: ['Voorschoolse educatie', 'Vroegschoolse educatie', 'Kleuteronderwijs', 'Kleuters'],
        fr: ['Petite enfance', 'Éducation préscolaire', 'École maternelle'],
        de: ['Frühkindliche Bildung', 'Frühpädagogik', 'Elementarbildung', 'Kindergarten', 'Kita'],
      },
    },
  ],
};
