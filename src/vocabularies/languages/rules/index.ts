import type { LanguageRules } from '../language-rules.js';
import { albanian } from './albanian.js';
import { armenian } from './armenian.js';
import { bulgarian } from './bulgarian.js';
import { croatian } from './croatian.js';
import { czech } from './czech.js';
import { danish } from './danish.js';
import { dutch } from './dutch.js';
import { english } from './english.js';
import { estonian } from './estonian.js';
import { finnish } from './finnish.js';
import { french } from './french.js';
import { georgian } from './georgian.js';
import { german } from './german.js';
import { greek } from './greek.js';
import { hungarian } from './hungarian.js';
import { icelandic } from './icelandic.js';
import { irish } from './irish.js';
import { italian } from './italian.js';
import { latvian } from './latvian.js';
import { lithuanian } from './lithuanian.js';
import { macedonian } from './macedonian.js';
import { maltese } from './maltese.js';
import { norwegian } from './norwegian.js';
import { polish } from './polish.js';
import { portuguese } from './portuguese.js';
import { romanian } from './romanian.js';
import { serbian } from './serbian.js';
import { slovak } from './slovak.js';
import { slovenian } from './slovenian.js';
import { spanish } from './spanish.js';
import { swedish } from './swedish.js';
import { turkish } from './turkish.js';
import { ukrainian } from './ukrainian.js';

/** What is known of each language, by its code in ISO 639-1. */
export const RULES = {
  bg: bulgarian,
  cs: czech,
  da: danish,
  de: german,
  el: greek,
  en: english,
  es: spanish,
  et: estonian,
  fi: finnish,
  fr: french,
  ga: irish,
  hr: croatian,
  hu: hungarian,
  hy: armenian,
  is: icelandic,
  it: italian,
  ka: georgian,
  lt: lithuanian,
  lv: latvian,
  mk: macedonian,
  mt: maltese,
  nl: dutch,
  no: norwegian,
  pl: polish,
  pt: portuguese,
  ro: romanian,
  sk: slovak,
  sl: slovenian,
  sq: albanian,
  sr: serbian,
  sv: swedish,
  tr: turkish,
  uk: ukrainian,
} satisfies Record<string, LanguageRules>;

export type IdeaLanguage = keyof typeof RULES;

/** The languages whose words are known, by their codes in ISO 639-1. */
export const IDEA_LANGUAGES = Object.keys(RULES) as IdeaLanguage[];

export const rulesOf = (language: IdeaLanguage): LanguageRules => RULES[language];
