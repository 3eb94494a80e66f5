import type { Language } from '../../../src/vocabularies/index.js';

/** What a description is made of. */
export interface Facts {
  kind: string;
  /** Where, with its preposition. */
  where: string;
  /** With the word for whom it counts: `420 pupils`. */
  size: string;
  /** What it is known for, as a noun phrase. */
  phrase: string;
  /** One or two terms of expertise. */
  expertise: string;
  projectCount: number | undefined;
}

interface Sentences {
  opening: readonly ((facts: Facts) => string)[];
  speciality: readonly ((facts: Facts) => string)[];
  /** For organisations without a European project, and for others. */
  first: readonly ((facts: Facts) => string)[];
  more: readonly ((facts: Facts) => string)[];
  and: string;
}

/** Sentences that any noun phrase and any number fit into. */
export const sentences: Record<Language, Sentences> = {
  en: {
    opening: [
      ({ kind, where, size }) => `${kind} ${where} with ${size}.`,
      ({ kind, where, size }) => `${kind} ${where}, ${size}.`,
      ({ kind, where, size }) => `Based ${where}: ${kind.toLowerCase()} with ${size}.`,
    ],
    speciality: [
      ({ phrase }) => `Known for ${phrase}.`,
      ({ phrase }) => `Everyday work includes ${phrase}.`,
      ({ phrase }) => `At the heart of the work: ${phrase}.`,
      ({ phrase }) => `Currently busy with ${phrase}.`,
    ],
    first: [
      () => 'Looking for a first European project.',
      ({ expertise }) => `New to European projects, with much to share about ${expertise}.`,
      ({ expertise }) => `Would like to exchange with others about ${expertise}.`,
    ],
    more: [
      ({ expertise, projectCount }) =>
        `Took part in ${projectCount} European ${projectCount === 1 ? 'project' : 'projects'} and offers ${expertise}.`,
      ({ expertise }) => `Brings ${expertise} to a partnership.`,
    ],
    and: 'and',
  },
  nl: {
    opening: [
      ({ kind, where, size }) => `${kind} ${where} met ${size}.`,
      ({ kind, where, size }) => `${kind} ${where}, ${size}.`,
    ],
    speciality: [
      ({ phrase }) => `Bekend om ${phrase}.`,
      ({ phrase }) => `Op het programma: ${phrase}.`,
      ({ phrase }) => `Dagelijks werk: ${phrase}.`,
    ],
    first: [
      () => 'Zoekt een eerste Europees project.',
      ({ expertise }) => `Nieuw in Europese projecten, met veel te delen over ${expertise}.`,
    ],
    more: [
      ({ expertise, projectCount }) =>
        `Nam deel aan ${projectCount} Europese ${projectCount === 1 ? 'project' : 'projecten'} en brengt ervaring mee met ${expertise}.`,
      ({ expertise }) => `Brengt ervaring mee met ${expertise}.`,
    ],
    and: 'en',
  },
  fr: {
    opening: [
      ({ kind, where, size }) => `${kind} ${where}, ${size}.`,
      ({ kind, where, size }) => `${kind} de ${size} ${where}.`,
    ],
    speciality: [
      ({ phrase }) => `Au quotidien : ${phrase}.`,
      ({ phrase }) => `Ses points forts : ${phrase}.`,
      ({ phrase }) => `Au programme : ${phrase}.`,
    ],
    first: [
      () => "À la recherche d'un premier projet européen.",
      ({ expertise }) => `Nouveau dans les projets européens ; à partager : ${expertise}.`,
    ],
    more: [
      ({ expertise, projectCount }) =>
        `Déjà ${projectCount} ${projectCount === 1 ? 'projet européen' : 'projets européens'} ; expertise : ${expertise}.`,
      ({ expertise }) => `Expertise : ${expertise}.`,
    ],
    and: 'et',
  },
  de: {
    opening: [
      ({ kind, where, size }) => `${kind} ${where} mit ${size}.`,
      ({ kind, where, size }) => `${kind} mit ${size} ${where}.`,
    ],
    speciality: [
      ({ phrase }) => `Zum Alltag gehören ${phrase}.`,
      ({ phrase }) => `Schwerpunkte: ${phrase}.`,
      ({ phrase }) => `Im Programm: ${phrase}.`,
    ],
    first: [
      () => 'Sucht ein erstes europäisches Projekt.',
      ({ expertise }) => `Neu in europäischen Projekten; Themen zum Austausch: ${expertise}.`,
    ],
    more: [
      ({ expertise, projectCount }) =>
        `Bisher ${projectCount} europäische${projectCount === 1 ? 's Projekt' : ' Projekte'}; Erfahrung: ${expertise}.`,
      ({ expertise }) => `Erfahrung: ${expertise}.`,
    ],
    and: 'und',
  },
};
