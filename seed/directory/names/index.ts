import { albanian } from './books/albanian.js';
import { bulgarian } from './books/bulgarian.js';
import { armenian, azerbaijani, georgian } from './books/caucasus.js';
import { croatian } from './books/croatian.js';
import { czech } from './books/czech.js';
import { danish } from './books/danish.js';
import { dutch } from './books/dutch.js';
import { english } from './books/english.js';
import { estonian } from './books/estonian.js';
import { finnish } from './books/finnish.js';
import { french } from './books/french.js';
import { german } from './books/german.js';
import { greek } from './books/greek.js';
import { hungarian } from './books/hungarian.js';
import { icelandic } from './books/icelandic.js';
import { irish } from './books/irish.js';
import { italian } from './books/italian.js';
import { latvian } from './books/latvian.js';
import { arabic, hebrew } from './books/levant.js';
import { lithuanian } from './books/lithuanian.js';
import { macedonian } from './books/macedonian.js';
import { maghrebi } from './books/maghrebi.js';
import { maltese } from './books/maltese.js';
import { norwegian } from './books/norwegian.js';
import { polish } from './books/polish.js';
import { portuguese } from './books/portuguese.js';
import { romanian } from './books/romanian.js';
import { serbian } from './books/serbian.js';
import { slovak } from './books/slovak.js';
import { slovenian } from './books/slovenian.js';
import { spanish } from './books/spanish.js';
import { swedish } from './books/swedish.js';
import { turkish } from './books/turkish.js';
import { ukrainian } from './books/ukrainian.js';
import { bosnian, montenegrin } from './books/western-balkans.js';
import type { NameBook } from './name-book.js';

const books = [
  albanian,
  bulgarian,
  croatian,
  czech,
  danish,
  dutch,
  english,
  estonian,
  finnish,
  french,
  german,
  greek,
  hungarian,
  icelandic,
  italian,
  latvian,
  lithuanian,
  macedonian,
  norwegian,
  polish,
  portuguese,
  romanian,
  serbian,
  slovak,
  slovenian,
  spanish,
  swedish,
  turkish,
  ukrainian,
  armenian,
  bosnian,
  montenegrin,
  azerbaijani,
  georgian,
  irish,
  arabic,
  hebrew,
  maghrebi,
  maltese,
];

const byKey = new Map(books.map((book) => [book.key, book]));

/** @throws RangeError when there is no such book. */
export function nameBookOf(key: string): NameBook {
  const book = byKey.get(key);
  if (!book) throw new RangeError(`no book of names ${key}`);
  return book;
}
