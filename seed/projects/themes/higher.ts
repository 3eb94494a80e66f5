import { themes } from './theme.js';

export const higher = themes('HED', [
  {
    terms:
      'artificial-intelligence digital-pedagogy online-learning data-literacy academic-staff-development',
    priorities: 'digital hed-innovative-learning-and-teaching',
    en: {
      names: 'Minds and machines|Lecture reloaded|Honest algorithms|Prompted',
      about:
        'artificial intelligence in university teaching|online courses that students finish|data literacy for all degrees',
      need: 'Students write with chatbots, and universities have no common answer.|Online courses lose nine in ten of those who begin.',
      tasks:
        'redesign examinations with students|train lecturers in digital pedagogy|compare rules on artificial intelligence|build open modules on data',
      results: 'a policy kit for universities|open online modules|a study of examinations',
    },
    de: {
      names: 'Denken mit Maschinen|Lehre neu gedacht|Ehrliche Algorithmen',
      about: 'künstliche Intelligenz in der Hochschullehre|Datenkompetenz für alle Studiengänge',
      need: 'Studierende schreiben mit Chatbots, und Hochschulen haben keine gemeinsame Antwort.|Viele Online-Kurse werden begonnen und selten beendet.',
      tasks:
        'Prüfungen mit Studierenden neu gestalten|Lehrende fortbilden|Regeln vergleichen|offene Module entwickeln',
      results: 'ein Leitfaden für Hochschulen|offene Online-Module|eine Studie über Prüfungen',
    },
  },
  {
    terms:
      'joint-programmes student-and-staff-mobility virtual-exchange internationalisation curriculum-development',
    priorities: 'hed-interconnected-systems inclusion',
    en: {
      names: 'Campus without walls|Two degrees closer|Mobile minds|The shared semester',
      about: 'joint master programmes|virtual exchange before mobility|students who never go abroad',
      need: 'Only one student in ten studies abroad.|Joint degrees fail because of rules rather than ideas.',
      tasks:
        'design a joint semester|pair courses for virtual exchange|interview students who stay at home|simplify recognition between faculties',
      results: 'a joint curriculum|a guide to virtual exchange|recommendations on recognition',
    },
  },
  {
    terms: 'science-communication stem-education gender-equality educational-research inquiry-based-learning',
    priorities: 'hed-stem-and-women inclusion',
    en: {
      names: 'Science in the square|She measures|Open labs|The curious city',
      about: 'women in science and engineering|researchers who talk to citizens|laboratories open to schools',
      need: 'Women leave science at every step of a career.|Citizens pay for research and seldom meet those who do it.',
      tasks:
        'mentor women in doctoral programmes|train researchers to explain their work|open laboratories to school classes|study why students drop out',
      results: 'a mentoring programme|a course in science communication|a report on drop-out in engineering',
    },
  },
  {
    terms:
      'innovation-and-technology-transfer entrepreneurship-education renewable-energy circular-economy engineering',
    priorities: 'environment hed-digital-and-green-capabilities',
    en: {
      names: 'From bench to business|Green engineers|Campus zero|The useful thesis',
      about:
        'student start-ups in the green economy|engineering for the circular economy|companies as places of study',
      need: 'Companies look for engineers who think in cycles, and programmes still think in products.|Most good theses are read by three people.',
      tasks:
        'let students solve problems of companies|write modules on circular design|coach student start-ups|audit the energy of campuses',
      results: 'modules on circular engineering|an incubator for students|a method of campus audits',
    },
    es: {
      names: 'Del laboratorio a la empresa|Ingeniería verde|Campus cero',
      about: 'emprendimiento universitario en la economía verde|ingeniería y economía circular',
      need: 'Las empresas buscan ingenieros que piensen en ciclos y los programas aún piensan en productos.|La mayoría de las buenas tesis la leen tres personas.',
      tasks:
        'resolver retos de empresas con estudiantes|escribir módulos de diseño circular|acompañar empresas de estudiantes|auditar la energía de los campus',
      results: 'módulos de ingeniería circular|una incubadora para estudiantes|un método de auditoría',
    },
  },
]);
