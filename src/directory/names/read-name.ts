import { type Form, withoutForms } from './legal-forms.js';
import { figureOf, isQualifier, isSmall, meaningsOf, ownWord } from './lexicon.js';
import { splitWords, type Word } from './split-words.js';

/** A word that counts when names are compared. */
export interface NameWord {
  /** Equal for equal words: its letters, what it means where many names have it, or its figure. */
  key: string;
  shown: string;
  /** Its first letter, as it is written. */
  initial: string;
  /** `general` words are in many names, in many languages; of these, names may have a `qualifier` or not have it. */
  kind: 'own' | 'general' | 'qualifier' | 'number';
  isBracketed: boolean;
  /** With a full stop behind it. */
  isCut: boolean;
}

/** A name as it is compared. */
export interface ReadName {
  written: string;
  words: readonly NameWord[];
  /** Legal forms before and behind it. */
  forms: readonly Form[];
  /** The keys of its words in alphabetical order: equal for names that differ only in the order of their words. */
  sorted: string;
  /** All its letters, legal forms left out: equal for names that are only parted otherwise. */
  letters: string;
  /** Its first letters, with those of small words and without. */
  initials: readonly string[];
  /** Its only word, where it has but one of two to ten letters: it may be an acronym. */
  single: string | undefined;
}

/** Reads a name. Time grows with its length; of more than a hundred words the rest is not looked at. */
export function readName(written: string): ReadName {
  const { words: named, forms } = withoutForms(splitWords(written));
  const all = withoutOwnAcronym(named);
  const counting = all.filter(({ text, isUpperCase }) => !isSmall(text) || (isUpperCase && all.length === 1));
  const kept = counting.length > 0 ? counting : all;
  const words = joinFigures(kept.flatMap((word, position) => nameWords(word, position)));
  return {
    written,
    words,
    forms,
    sorted: words
      .map(({ key }) => key)
      .sort()
      .join(' '),
    letters: all.map(({ text }) => text).join(''),
    initials: [...new Set([initialsOf(all), initialsOf(kept)])],
    single: kept.length === 1 && /^\p{L}[\p{L}\d]{1,9}$/u.test(kept[0]!.text) ? kept[0]!.text : undefined,
  };
}

/** Without an acronym in brackets of what stands outside of them. */
function withoutOwnAcronym(words: readonly Word[]): readonly Word[] {
  const outside = words.filter(({ isBracketed }) => !isBracketed);
  if (outside.length < 2 || outside.length === words.length) return words;
  const initials = [outside, outside.filter(({ text }) => !isSmall(text))].map(initialsOf);
  return words.filter(({ text, isBracketed }) => !(isBracketed && initials.includes(text)));
}

function initialsOf(words: readonly Word[]): string {
  return words.map(({ text }) => text[0]).join('');
}

function nameWords(word: Word, position: number): NameWord[] {
  const figure = numberOf(word, position);
  if (figure !== undefined) return [nameWord(word, String(figure), 'number')];
  const meanings = meaningsOf(word.text);
  if (meanings.length === 0) return [nameWord(word, ownWord(word.text), 'own')];
  return meanings.map((key) => nameWord(word, key, isQualifier(key) ? 'qualifier' : 'general'));
}

function nameWord({ text, shown, isBracketed, isCut }: Word, key: string, kind: NameWord['kind']): NameWord {
  return { key, shown, initial: text[0]!, kind, isBracketed, isCut };
}

/** `5`, `5th`, `Fifth`, and `V` where it is not the first word. */
function numberOf({ text, shown, isUpperCase }: Word, position: number): number | undefined {
  const [, digits] = /^(\d{1,9})(?:st|nd|rd|th|e|er|eme|ter|te|a|o|os)?$/.exec(text) ?? [];
  if (digits) return Number(digits);
  return figureOf(text) ?? (isUpperCase && position > 0 ? romanFigure(shown) : undefined);
}

function romanFigure(shown: string): number | undefined {
  const [, tens, units] = /^(X{0,3})(IX|IV|V?I{0,3})$/.exec(shown) ?? [];
  if (tens === undefined || units === undefined || shown === '') return undefined;
  const values: Record<string, number> = { IX: 9, IV: 4 };
  return tens.length * 10 + (values[units] ?? units.replace('V', 'IIIII').length);
}

/** `Forty 4` is 44. */
function joinFigures(words: NameWord[]): NameWord[] {
  return words.reduce<NameWord[]>((joined, word) => {
    const before = joined.at(-1);
    const isUnit = word.kind === 'number' && Number(word.key) < 10;
    const isTens = before?.kind === 'number' && /^[2-9]0$/.test(before.key) && !/\d/.test(before.shown);
    if (isUnit && isTens)
      joined[joined.length - 1] = { ...before, key: String(Number(before.key) + Number(word.key)) };
    else joined.push(word);
    return joined;
  }, []);
}
