import type { Language } from '../../../vocabularies/index.js';
import type { LanguageRules } from '../language-rules.js';
import { dutch } from './dutch.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';

/** The languages that keywords are proposed in. */
export const RULES: Readonly<Record<Language, LanguageRules>> = {
  en: english,
  nl: dutch,
  fr: french,
  de: german,
};
