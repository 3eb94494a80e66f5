import { compared, plainLetters } from './letters.js';

/** A word of a name. */
export interface Word {
  /** In plain letters, as it is compared. */
  text: string;
  /** As it is written. */
  shown: string;
  /** Where it begins in the name, in characters. */
  at: number;
  isBracketed: boolean;
  /** With a full stop behind it. */
  isCut: boolean;
  isUpperCase: boolean;
}

/** Words of one name that are looked at; the longest real one has fewer. */
const MOST_WORDS = 100;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ`´‘][\p{L}\p{M}\p{N}]+)*/gu;
const APOSTROPHE = /['’ʼ`´‘]/;
/** Articles and prepositions that lose their vowel. */
const ELIDED = /^(l|d|un|qu|dell|nell|sull|all|dall|s|n|m|t|c|j)$/i;
/** Capitals behind a word without a space: `SiemensAG`. */
const CAMEL = /(?<=\p{Ll})(?=\p{Lu}{2,}$)/u;

const PARTED = new RegExp(`${APOSTROPHE.source}|${CAMEL.source}`, 'u');
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu;

/** `&` as web pages write it. */
const AMPERSAND = /&amp;?/gi;

let last: { written: string; words: readonly Word[] } = { written: '', words: [] };

/**
 * The words of a name in their order; initials with dots or alone beside each other are one word (`U.S.A.`, `s. r. o.`).
 * Those of the last name are kept: a document asks for them several times in a row.
 */
export function splitWords(written: string): readonly Word[] {
  if (last.written !== written) last = { written, words: wordsOf(written) };
  return last.words;
}

function wordsOf(written: string): Word[] {
  const name = written.replace(AMPERSAND, '&');
  const words: Word[] = [];
  let depth = 0;
  let end = 0;
  for (const match of name.matchAll(WORD)) {
    if (words.length >= MOST_WORDS) break;
    for (let sign = end; sign < match.index; sign++)
      if (name[sign] === '(' || name[sign] === '[') depth++;
      else if ((name[sign] === ')' || name[sign] === ']') && depth > 0) depth--;
    end = match.index + match[0].length;
    const isCut = name[end] === '.';
    let at = match.index;
    for (const shown of partsOf(match[0])) {
      const plain = plainLetters(shown).replace(NEITHER_LETTER_NOR_DIGIT, '');
      const isUpperCase = shown === shown.toUpperCase() && shown !== shown.toLowerCase();
      if (plain) words.push({ text: compared(plain), shown, at, isBracketed: depth > 0, isCut, isUpperCase });
      at += shown.length;
    }
  }
  return joinInitials(words, name);
}

function partsOf(word: string): string[] {
  if (!PARTED.test(word)) return [word];
  const [before, ...behind] = word.split(APOSTROPHE);
  const parts =
    behind.length === 0
      ? [before!]
      : ELIDED.test(before!)
        ? [before!, behind.join('')]
        : [[before!, ...behind].join('')];
  return parts.flatMap((part) => part.split(CAMEL));
}

function joinInitials(words: readonly Word[], name: string): Word[] {
  const joined: Word[] = [];
  let last: Word | undefined;
  for (const word of words) {
    const isInitial = word.shown.length === 1 && (word.isCut || word.isUpperCase);
    if (isInitial && last && /^[\s.]*$/.test(name.slice(last.at + last.shown.length, word.at))) {
      last.text += word.text;
      last.shown = name.slice(last.at, word.at + 1);
      continue;
    }
    last = isInitial ? { ...word, isCut: false } : undefined;
    joined.push(last ?? word);
  }
  return joined;
}
