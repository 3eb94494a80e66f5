import { smallWords } from './name-words.js';
import type { Alike } from './phrase-table.js';
import type { Phrase, PhraseWord } from './phrases.js';
import { type KnownWord, type Word, wordsOf } from './words-of-text.js';

/** A term of the expertise list in a text. */
export interface FoundTerm {
  code: string;
  /** The words that name it first, as they are written. */
  text: string;
  /** Everywhere it is named, in the order of the text. */
  mentions: Mention[];
}

interface Mention {
  /** Positions in the text; `end` is not part of it. */
  start: number;
  end: number;
  /** Whether that is its label or an alias, no more and no less; another word may say more than the term does. */
  exact: boolean;
}

/** What is known of a text beside its words. */
export interface TextKind {
  /** The languages that it may be in (ISO 639-1): words that mean something else in other languages count too. */
  languages?: readonly string[];
  /** Whether it is the name of an organisation: short, so that each of its words says what it is about. */
  isName?: boolean;
}

/** A phrase at a word, and how many letters of that word it takes. */
interface Match {
  phrase: Phrase;
  letters: number;
}

/**
 * The terms of expertise that a text names in any language of the programme, in the order of their first appearance,
 * each once. Case, accents, inflections and the script make no difference, but an acronym needs its capitals, and that
 * of a name itself is no word (`FISH – Federazione Italiana per il Superamento dell'Handicap`). Of the terms that begin at
 * one word the longest is found, and no part of a word belongs to two terms; a compound word can name several. Linear in
 * the text.
 */
export function termsInText(text: string, kind: TextKind = {}): FoundTerm[] {
  const words = wordsOf(text);
  if (!words.some(({ known }) => mayName(known))) return [];
  // In a name that is all in capitals they tell no acronym.
  const acronyms = !kind.isName || /\p{Ll}/u.test(text);
  const counts = (phrase: Phrase) => isOfKind(phrase, kind) && (acronyms || !phrase.acronym);
  const found = new Map<string, FoundTerm>();
  const note = ({ code, exact }: Phrase, start: number, end: number) => {
    if (code === undefined) return;
    const term = found.get(code);
    if (term) term.mentions.push({ start, end, exact });
    else found.set(code, { code, text: text.slice(start, end), mentions: [{ start, end, exact }] });
  };
  for (let at = 0; at < words.length; ) {
    const { known, start, end } = words[at]!;
    const match = matchAt(text, words, at, counts);
    if (match && kind.isName && isOwnAcronym(text, words, at)) {
      at++;
      continue;
    }
    const length = match?.phrase.words.length ?? 1;
    if (match) note(match.phrase, start, words[at + length - 1]!.end);
    if (length === 1 && known.parts.length > 0)
      for (const part of partsOf(known, match?.letters ?? 1, counts)) note(part, start, end);
    at += length;
  }
  return [...found.values()];
}

const small = new Set(smallWords);

/** Letters of an acronym that could be taken for a word. */
const ACRONYM = /^\p{Lu}{3,8}$/u;

/** Words beside an acronym that may be those it stands for, small ones among them. */
const BESIDE = 20;

/** Whether a word in capitals is made of the first letters of the words behind or before it, with or without the small ones. */
function isOwnAcronym(text: string, words: readonly Word[], at: number): boolean {
  const { start, end, known } = words[at]!;
  if (!ACRONYM.test(text.slice(start, end))) return false;
  const [before, behind] = [words.slice(Math.max(0, at - BESIDE), at), words.slice(at + 1, at + 1 + BESIDE)];
  const withoutSmall = (some: readonly Word[]) => some.filter((word) => !small.has(word.known.latin));
  return (
    [before, withoutSmall(before)].some((some) => initialsOf(some).endsWith(known.latin)) ||
    [behind, withoutSmall(behind)].some((some) => initialsOf(some).startsWith(known.latin))
  );
}

function initialsOf(words: readonly Word[]): string {
  return words.map(({ known }) => known.latin[0]).join('');
}

/** Whether a word begins or holds any phrase; of names most do not. */
function mayName({ whole, beginnings, parts }: KnownWord): boolean {
  return whole !== undefined || beginnings.length > 0 || parts.length > 0;
}

function isOfKind({ only, languages }: Phrase, kind: TextKind): boolean {
  return (
    (!only || (only === 'names') === (kind.isName === true)) &&
    (!languages || languages.some((language) => kind.languages?.includes(language) === true))
  );
}

/** The longest phrase from a word on; of equally long ones that with the whole word, then the longest beginning. */
function matchAt(
  text: string,
  words: readonly Word[],
  at: number,
  counts: (phrase: Phrase) => boolean,
): Match | undefined {
  const { latin, whole: begunByWhole, beginnings } = words[at]!.known;
  if (!begunByWhole && beginnings.length === 0) return undefined;
  const goesOnHere = words[at + 1]?.known.goesOn === true;
  const isHere = (phrase: Phrase) => isWhole(phrase, text, words, at) && counts(phrase);
  const find = ({ phrases, single }: Alike) => (goesOnHere ? phrases : single).find(isHere);
  const whole = begunByWhole && find(begunByWhole);
  let best = whole && { phrase: whole, letters: latin.length };
  for (const alike of beginnings) {
    const phrase = find(alike);
    if (!phrase || (best && best.phrase.words.length > phrase.words.length)) continue;
    if (best?.phrase === whole && whole?.words.length === phrase.words.length) continue;
    best = { phrase, letters: phrase.words[0]!.letters.length };
  }
  return best;
}

/** Whether a phrase whose first word stands at a place is there with all its words, or in its capitals. */
function isWhole(
  { acronym, words: expected }: Phrase,
  text: string,
  words: readonly Word[],
  at: number,
): boolean {
  if (acronym) {
    const { start, end } = words[at]!;
    return text.slice(start, end).replace(/s$/, '') === acronym;
  }
  for (let offset = 1; offset < expected.length; offset++)
    if (!isWord(words[at + offset]?.known, expected[offset]!)) return false;
  return true;
}

function isWord(word: KnownWord | undefined, { letters, open }: PhraseWord): boolean {
  return word !== undefined && (open ? word.latin.startsWith(letters) : word.stem === letters);
}

/** The phrases that the rest of a word holds, from a letter on: `museum` in "sjøfartsmuseum". */
function partsOf(word: KnownWord, from: number, counts: (phrase: Phrase) => boolean): readonly Phrase[] {
  const found: Phrase[] = [];
  let free = from;
  for (const { at, alike } of word.parts) {
    if (at < free) continue;
    let part: Phrase | undefined;
    for (const { phrases } of alike)
      part = phrases.find((phrase) => counts(phrase) && endsWell(phrase, word, at)) ?? part;
    if (!part) continue;
    found.push(part);
    free = at + part.words[0]!.letters.length;
  }
  return found;
}

/** Whether what may not go on ends where the word does. */
function endsWell({ words: [only] }: Phrase, { latin, stem }: KnownWord, at: number): boolean {
  const end = at + only!.letters.length;
  return only!.open || end === latin.length || end === stem.length;
}
