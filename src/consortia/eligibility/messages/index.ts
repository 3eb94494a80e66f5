import type { Language } from '../../../vocabularies/index.js';
import { GERMAN } from './de.js';
import { ENGLISH } from './en.js';
import { FRENCH } from './fr.js';
import type { Messages } from './messages.js';
import { DUTCH } from './nl.js';

export type { Goal, Messages, Named, Remedy } from './messages.js';

const MESSAGES: Readonly<Record<Language, Messages>> = { en: ENGLISH, nl: DUTCH, fr: FRENCH, de: GERMAN };

/** The sentences of the checklist in one language. */
export function messagesIn(language: Language): Messages {
  return MESSAGES[language];
}

/** Says nothing: for those who only compare what holds, many times over. */
export const SILENCE = Object.fromEntries(
  Object.entries(ENGLISH).map(([name, said]) => [name, typeof said === 'function' ? () => '' : '']),
) as unknown as Messages;
