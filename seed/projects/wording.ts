import type { ProjectLanguage } from './themes/index.js';

/** How a language puts the parts of a project together. `{…}` is filled in. */
export interface Wording {
  /** For `{name}: {about}`; an empty one leaves the title as it is. */
  readonly titles: readonly string[];
  readonly and: string;
  readonly team: readonly string[];
  readonly results: readonly string[];
}

export const wordings: Readonly<Record<ProjectLanguage, Wording>> = {
  en: {
    titles: [
      '',
      ' across borders',
      ', from idea to practice',
      ' – the next step',
      ' – learning from each other',
    ],
    and: 'and',
    team: [
      '{partners} organisations from {countries} countries will {tasks}.',
      'Together, {partners} partners from {countries} countries want to {tasks}.',
      'To change this, {partners} organisations in {countries} countries will {tasks}.',
    ],
    results: [
      'The project leaves behind {results}, free for everybody to use.',
      'Its results are {results}; all of it is tested by {testers} people before it is published.',
      'After {months} months there will be {results}, presented at events in every partner country.',
    ],
  },
  nl: {
    titles: ['', ' over grenzen heen', ', van idee naar praktijk', ' – de volgende stap'],
    and: 'en',
    team: [
      '{partners} organisaties uit {countries} landen gaan {tasks}.',
      'Samen willen {partners} partners uit {countries} landen {tasks}.',
    ],
    results: [
      'Het project levert {results} op, vrij te gebruiken voor iedereen.',
      'Na {months} maanden zijn er {results}, getest door {testers} mensen.',
    ],
  },
  fr: {
    titles: ['', ' au-delà des frontières', ', des idées à la pratique', ' – une nouvelle étape'],
    and: 'et',
    team: [
      '{partners} organisations de {countries} pays vont {tasks}.',
      'Ensemble, {partners} partenaires de {countries} pays veulent {tasks}.',
    ],
    results: [
      'Les résultats, {results}, seront accessibles à tous.',
      'Au bout de {months} mois, le projet aura produit {results}, testés par {testers} personnes.',
    ],
  },
  de: {
    titles: ['', ' über Grenzen hinweg', ' – von der Idee zur Praxis', ' – der nächste Schritt'],
    and: 'und',
    team: [
      '{partners} Einrichtungen aus {countries} Ländern werden {tasks}.',
      'Gemeinsam wollen {partners} Partner aus {countries} Ländern {tasks}.',
    ],
    results: [
      'Am Ende stehen {results}, frei zugänglich für alle.',
      'Nach {months} Monaten gibt es {results}, erprobt von {testers} Menschen.',
    ],
  },
  es: {
    titles: ['', ' más allá de las fronteras', ', de la idea a la práctica', ' – un paso más'],
    and: 'y',
    team: [
      '{partners} organizaciones de {countries} países van a {tasks}.',
      'Juntos, {partners} socios de {countries} países quieren {tasks}.',
    ],
    results: [
      'El proyecto dejará {results}, de libre acceso para todos.',
      'Después de {months} meses habrá {results}, con la participación de {testers} personas.',
    ],
  },
  it: {
    titles: ['', ' oltre i confini', ', dall’idea alla pratica', ' – un passo avanti'],
    and: 'e',
    team: [
      '{partners} organizzazioni di {countries} paesi intendono {tasks}.',
      'Insieme, {partners} partner di {countries} paesi vogliono {tasks}.',
    ],
    results: [
      'Il progetto lascerà {results}, a disposizione di tutti.',
      'Dopo {months} mesi ci saranno {results}, sperimentati da {testers} persone.',
    ],
  },
};
