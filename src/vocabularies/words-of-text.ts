import { otherMeanings } from '../../seed/vocabularies/expertise/other-meanings.js';
import { latinised } from './latin-letters.js';
import { vocabulary } from './lists.js';
import { type Alike, type Part, PhraseTable } from './phrase-table.js';
import { phrasesOf } from './phrases.js';
import { stem } from './stem.js';

/** A word where it stands in a text. */
export interface Word {
  /** Positions in the text; `end` is not part of it. */
  readonly start: number;
  readonly end: number;
  readonly known: KnownWord;
}

/** A word and the phrases of the expertise list that it could begin or hold, whatever stands beside it. */
export interface KnownWord {
  readonly latin: string;
  readonly stem: string;
  /** Phrases that begin with this very word. */
  readonly whole: Alike | undefined;
  /** Phrases whose first word is a beginning of this one: for ever longer beginnings. */
  readonly beginnings: readonly Alike[];
  readonly parts: readonly Part[];
  /** Whether it stands in any phrase behind its first word. */
  readonly goesOn: boolean;
}

/** Texts use the same words again and again: what was looked up is kept, as long as it is not too much. */
const MOST_KEPT = 20_000;
const LONGEST_KEPT = 40;

let made: PhraseTable | undefined;

/** Made when the first text is read: it takes a fifth of a second, and many processes read none. */
function phraseTable(): PhraseTable {
  made ??= new PhraseTable(phrasesOf(vocabulary('expertise'), otherMeanings));
  return made;
}

/** The words of a text: letters, marks and digits without anything between them. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!;
    if (isPartOfWord(code)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words.push(wordAt(text, start, at));
      start = -1;
    }
    at += code > LAST_UNIT ? 2 : 1;
  }
  if (start >= 0) words.push(wordAt(text, start, text.length));
  return words;
}

function wordAt(text: string, start: number, end: number): Word {
  return { start, end, known: knownWord(text.slice(start, end)) };
}

const kept = new Map<string, KnownWord>();

function knownWord(written: string): KnownWord {
  const known = kept.get(written);
  if (known) return known;
  const word = lookedUp(written);
  if (written.length > LONGEST_KEPT) return word;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(written, word);
  return word;
}

function lookedUp(written: string): KnownWord {
  const latin = latinised(written);
  const stemmed = stem(latin);
  const table = phraseTable();
  return {
    latin,
    stem: stemmed,
    whole: table.beginningWith(stemmed),
    beginnings: table.beginningLike(latin),
    parts: table.partsOf(latin),
    goesOn: table.goesOnWith(latin, stemmed),
  };
}

/** The last character that is one unit of UTF-16. */
const LAST_UNIT = 0xffff;
const [UNKNOWN, PART, GAP] = [0, 1, 2];
/** What is known of each character: texts use the same ones again and again. */
const characters = new Uint8Array(LAST_UNIT + 1);

function isPartOfWord(code: number): boolean {
  if (code > LAST_UNIT) return isLetterMarkOrDigit(code);
  if (characters[code] === UNKNOWN) characters[code] = isLetterMarkOrDigit(code) ? PART : GAP;
  return characters[code] === PART;
}

function isLetterMarkOrDigit(code: number): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(code));
}
