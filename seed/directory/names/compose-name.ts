import type { City } from '../places/index.js';
import type { Random } from '../random.js';
import { english } from './books/english.js';
import type { Cause, NameBook } from './name-book.js';

export interface Naming {
  type: string;
  country: string;
  city: City;
  cause: Cause;
  /** The sports it could be named after, by their place in the books. */
  sports: readonly number[];
}

/** A name in the language and script of its book, and what it was made of. */
export interface ComposedName {
  name: string;
  /** The name that the organisation gave itself, when there is one in it. */
  own: string | undefined;
  /** The cause in English, when there is one in it. */
  englishCause: string | undefined;
}

/**
 * Fills one of the book's patterns for the type; what the book leaves out is named in English.
 * @throws RangeError when no book knows the type or a word of the pattern.
 */
export function composeName(book: NameBook, naming: Naming, random: Random): ComposedName {
  const { type, country, city, cause, sports } = naming;
  const patterns = book.lists.get(`${type}@${country}`) ?? book.lists.get(type);
  if (!patterns) {
    if (book === english) throw new RangeError(`no names for the type ${type}`);
    return composeName(english, { ...naming, city: { ...city, form: city.name } }, random);
  }

  const used: ComposedName = { name: '', own: undefined, englishCause: undefined };
  const word = (list: string) => random.one(wordsOf(book, list));
  const causePhrase = () => {
    const phrases = wordsOf(book, `cause ${cause}`);
    const at = random.integer(0, phrases.length - 1);
    used.englishCause = wordsOf(english, `cause ${cause}`)[at];
    return phrases[at] ?? '';
  };
  const fillers: Record<string, () => string> = {
    own: () => {
      used.own = word('own');
      return used.own;
    },
    cause: causePhrase,
    Cause: () => capitalised(causePhrase()),
    patron: () => word('patron'),
    place: () => word('place'),
    sport: () => wordsOf(book, 'sport')[random.one(sports)] ?? '',
    city: () => city.name,
    in: () => city.form,
    surname: () => random.familyName(book.people),
    number: () => String(random.integer(2, 29)),
    year: () => String(random.integer(1894, 1978)),
  };
  const filled = random.one(patterns).replace(/\{(\w+)\}/g, (_, key: string) => {
    const filler = fillers[key];
    if (!filler) throw new RangeError(`{${key}} is no word of a name`);
    return filler();
  });
  const name = book.language === 'fr' ? elided(filled) : filled;
  return { ...used, name: name.charAt(0).toUpperCase() + name.slice(1) };
}

/** French leaves a vowel out before another. */
function elided(name: string): string {
  return name.replace(/(?<=^| )([Dd])e (?=[aeiouyéèêàâAEIOUYÉÈÊÀÂ])/g, "$1'");
}

function capitalised(phrase: string): string {
  return phrase.replace(/(?<!\p{L})(?!przez)\p{L}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
}

function wordsOf(book: NameBook, list: string): readonly string[] {
  const words = book.lists.get(list);
  if (!words) throw new RangeError(`the book of ${book.language} has no list ${list}`);
  return words;
}
