import type { Common } from '../projects/index.js';
import type { Language } from '../vocabularies/index.js';

/** What similar projects had in common, by its label; always of several projects. */
interface NeedsWording {
  term(label: string, common: Common): string;
  /** Counted among the projects whose partners are known. */
  kind(label: string, common: Common): string;
}

export const NEEDS_WORDING: Readonly<Record<Language, NeedsWording>> = {
  en: {
    term: (label, { projects, of }) =>
      `${projects} of the ${of} most similar projects were about this: ${label}`,
    kind: (label, { projects, of }) =>
      `${projects} of the ${of} most similar projects with known partners had such an organisation: ${label}`,
  },
  nl: {
    term: (label, { projects, of }) =>
      `${projects} van de ${of} meest vergelijkbare projecten gingen hierover: ${label}`,
    kind: (label, { projects, of }) =>
      `${projects} van de ${of} meest vergelijkbare projecten met bekende partners hadden zo’n organisatie: ${label}`,
  },
  de: {
    term: (label, { projects, of }) =>
      `In ${projects} der ${of} ähnlichsten Projekte ging es auch darum: ${label}`,
    kind: (label, { projects, of }) =>
      `${projects} der ${of} ähnlichsten Projekte mit bekannten Partnern hatten eine solche Organisation: ${label}`,
  },
  fr: {
    term: (label, { projects, of }) =>
      `${projects} des ${of} projets les plus proches portaient aussi sur ce thème\u00a0: ${label}`,
    kind: (label, { projects, of }) =>
      `${projects} des ${of} projets les plus proches aux partenaires connus comptaient une organisation de ce type\u00a0: ${label}`,
  },
};
