import { basque } from './basque.js';
import { catalan } from './catalan.js';
import { croatian } from './croatian.js';
import { czech } from './czech.js';
import { dutch } from './dutch.js';
import { english } from './english.js';
import { french } from './french.js';
import { galician } from './galician.js';
import { german } from './german.js';
import { italian } from './italian.js';
import type { KindWords } from './kind-words.js';
import { polish } from './polish.js';
import { portuguese } from './portuguese.js';
import { romanian } from './romanian.js';
import { serbian } from './serbian.js';
import { slovak } from './slovak.js';
import { slovenian } from './slovenian.js';
import { spanish } from './spanish.js';

/** The words of all languages of the programme and its neighbours, a file a language. */
export const kindWordLists: readonly KindWords[] = [
  basque,
  catalan,
  croatian,
  czech,
  dutch,
  english,
  french,
  galician,
  german,
  italian,
  polish,
  portuguese,
  romanian,
  serbian,
  slovak,
  slovenian,
  spanish,
];
