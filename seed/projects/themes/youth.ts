import { themes } from './theme.js';

export const youth = themes('YOU', [
  {
    terms:
      'youth-participation democracy-and-participation debate-and-public-speaking european-citizenship youth-policy',
    priorities: 'participation you-active-citizenship',
    en: {
      names: 'Our turn to speak|Vote before you vote|The youth chamber|Seats at the table',
      about: 'youth councils in small towns|young people and local democracy|debates about Europe',
      need: 'Young people are asked for their opinion and seldom hear what became of it.|Many first voters have never met anybody who holds an office.',
      tasks:
        'found youth councils with a budget of their own|hold mock elections|train debaters in schools and youth clubs|bring young people and mayors together',
      results:
        'a charter of youth participation|a game about the European Parliament|a handbook for youth councils',
    },
    fr: {
      names: 'À nous la parole|Voter avant l’âge|La chambre des jeunes',
      about: 'conseils de jeunes et démocratie locale|débattre de l’Europe',
      need: 'On demande leur avis aux jeunes, qui apprennent rarement ce qu’il est devenu.|Beaucoup de primo-votants n’ont jamais rencontré d’élus.',
      tasks:
        'créer des conseils de jeunes dotés d’un budget|organiser des élections fictives|former des animateurs de débats|réunir des jeunes et des maires',
      results:
        'une charte de la participation|un jeu sur le Parlement européen|un guide pour les conseils de jeunes',
    },
  },
  {
    terms: 'mental-health peer-education well-being youth-information-and-counselling',
    priorities: 'inclusion you-quality-of-youth-work',
    en: {
      names: 'Talk to me|Minds matter|Breathing space|Not alone',
      about: 'mental health in youth work|peer support among young people|youth workers who listen',
      need: 'Young people wait for half a year for a first talk with a therapist.|Youth workers are often the first to hear of a crisis and do not feel prepared.',
      tasks:
        'train peer supporters|open talking circles in youth centres|write first-aid steps for mental crises|test an online helpline run by young people',
      results: 'a course on mental first aid|a guide to peer support|a campaign against stigma',
    },
  },
  {
    terms: 'outreach-youth-work young-people-not-in-employment employability youth-work social-inclusion',
    priorities: 'inclusion you-employability',
    en: {
      names: 'Back on track|Streets ahead|The missing ones|One step out',
      about: 'outreach to young people without work or school|street work and coaching|first jobs',
      need: 'One young person in eight is neither in work nor in education, and many are known to no office.|Those who need youth work most do not come to youth centres.',
      tasks:
        'meet young people where they are|coach them for six months|set up trial jobs with companies|exchange street workers between cities',
      results: 'a method of outreach|a toolbox for coaches|agreements with employers',
    },
    es: {
      names: 'Paso a paso|La calle también educa|De vuelta',
      about: 'trabajo de calle con jóvenes|primer empleo y acompañamiento',
      need: 'Uno de cada ocho jóvenes ni estudia ni trabaja, y muchos no constan en ninguna oficina.|Quienes más necesitan el trabajo juvenil no acuden a los centros.',
      tasks:
        'encontrar a los jóvenes donde están|acompañarlos durante seis meses|crear prácticas con empresas|intercambiar educadores de calle',
      results: 'un método de acercamiento|una caja de herramientas|acuerdos con empresas',
    },
  },
  {
    terms:
      'digital-youth-work gamification-and-serious-games media-literacy disinformation audiovisual-production',
    priorities: 'digital you-quality-of-youth-work',
    en: {
      names: 'Level up|Game of truths|Streaming hope|The hacked headline',
      about: 'digital youth work|games against hate speech|young film makers',
      need: 'Young people spend four hours a day online, where youth work seldom is.|Hate speech spreads in games and chats without anybody answering.',
      tasks:
        'develop escape games about disinformation|train youth workers to moderate chats|produce short films with young people|write standards for youth work online',
      results: 'an escape game|a training course for digital youth work|a festival of short films',
    },
  },
  {
    terms: 'youth-exchanges intercultural-learning environmental-education volunteering outdoor-sports',
    priorities: 'environment participation',
    en: {
      names: 'Tents and talks|Trail makers|The green caravan|Summer of hands',
      about: 'volunteering for nature|work camps and climate|young people outdoors',
      need: 'Young people want to act on the climate and look for something useful to do.|Youth exchanges end after ten days, and so do often their effects.',
      tasks:
        'restore paths and ponds in work camps|train leaders of green exchanges|count the footprint of every activity|plan follow-ups at home',
      results: 'a guide to green youth exchanges|a network of volunteers|a calculator of footprints',
    },
    de: {
      names: 'Sommer der Hände|Wege bauen|Die grüne Karawane',
      about: 'Freiwillige für die Natur|Jugendbegegnungen und Klima',
      need: 'Junge Menschen wollen etwas für das Klima tun und suchen nach sinnvollen Aufgaben.|Jugendbegegnungen enden nach zehn Tagen, und ihre Wirkung oft auch.',
      tasks:
        'Wege und Teiche in Workcamps erneuern|Teamende für grüne Begegnungen ausbilden|den Fußabdruck jeder Aktivität berechnen|Vorhaben für zu Hause planen',
      results: 'ein Leitfaden für grüne Jugendbegegnungen|ein Netz von Freiwilligen|ein Fußabdruckrechner',
    },
  },
]);
