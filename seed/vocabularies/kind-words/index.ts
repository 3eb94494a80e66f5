import { albanian } from './albanian.js';
import { armenian } from './armenian.js';
import { basque } from './basque.js';
import { bulgarian } from './bulgarian.js';
import { catalan } from './catalan.js';
import { croatian } from './croatian.js';
import { czech } from './czech.js';
import { danish } from './danish.js';
import { dutch } from './dutch.js';
import { english } from './english.js';
import { estonian } from './estonian.js';
import { finnish } from './finnish.js';
import { french } from './french.js';
import { galician } from './galician.js';
import { georgian } from './georgian.js';
import { german } from './german.js';
import { greek } from './greek.js';
import { hungarian } from './hungarian.js';
import { icelandic } from './icelandic.js';
import { indonesian } from './indonesian.js';
import { irish } from './irish.js';
import { italian } from './italian.js';
import type { KindWords } from './kind-words.js';
import { latvian } from './latvian.js';
import { lithuanian } from './lithuanian.js';
import { luxembourgish } from './luxembourgish.js';
import { macedonian } from './macedonian.js';
import { maltese } from './maltese.js';
import { norwegian } from './norwegian.js';
import { polish } from './polish.js';
import { portuguese } from './portuguese.js';
import { romanian } from './romanian.js';
import { russian } from './russian.js';
import { serbian } from './serbian.js';
import { slovak } from './slovak.js';
import { slovenian } from './slovenian.js';
import { spanish } from './spanish.js';
import { swedish } from './swedish.js';
import { turkish } from './turkish.js';
import { ukrainian } from './ukrainian.js';

/** The words of all languages of the programme and its neighbours, a file a language. */
export const kindWordLists: readonly KindWords[] = [
  albanian,
  armenian,
  basque,
  bulgarian,
  catalan,
  croatian,
  czech,
  danish,
  dutch,
  english,
  estonian,
  finnish,
  french,
  galician,
  georgian,
  german,
  greek,
  hungarian,
  icelandic,
  indonesian,
  irish,
  italian,
  latvian,
  lithuanian,
  luxembourgish,
  macedonian,
  maltese,
  norwegian,
  polish,
  portuguese,
  romanian,
  russian,
  serbian,
  slovak,
  slovenian,
  spanish,
  swedish,
  turkish,
  ukrainian,
];
