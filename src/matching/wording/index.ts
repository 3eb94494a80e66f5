import type { Language } from '../../vocabularies/index.js';
import { german } from './de.js';
import { english } from './en.js';
import { french } from './fr.js';
import { dutch } from './nl.js';
import type { Wording } from './wording.js';

export { dimensionLabel, needLabel } from './labels.js';
export type { Wording } from './wording.js';

const WORDINGS: Readonly<Record<Language, Wording>> = { en: english, nl: dutch, fr: french, de: german };

/** The sentences of one language. */
export function wordingIn(language: Language): Wording {
  return WORDINGS[language];
}
