import { otherMeanings } from '../../seed/vocabularies/expertise/other-meanings.js';
import { latinised } from './latin-letters.js';
import { vocabulary } from './lists.js';
import { PhraseTable } from './phrase-table.js';
import { type Phrase, type PhraseWord, phrasesOf } from './phrases.js';
import { stem } from './stem.js';

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

interface Word {
  written: string;
  latin: string;
  stem: string;
  start: number;
  end: number;
}

/** A term that a word begins, or holds, in a text. */
interface Match {
  phrase: Phrase;
  /** Letters of the first word that it takes. */
  letters: number;
}

const table = new PhraseTable(phrasesOf(vocabulary('expertise'), otherMeanings));

/**
 * The terms of expertise that a text names in any language of the programme, in the order of their first appearance,
 * each once. Case, accents, inflections and the script make no difference, but an acronym needs its capitals. Of the
 * terms that begin at one word the longest is found, and no part of a word belongs to two terms; a compound word can
 * name several. Linear in the text.
 */
export function termsInText(text: string, kind: TextKind = {}): FoundTerm[] {
  const words = wordsOf(text);
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
    const word = words[at]!;
    const match = matchAt(words, at, counts);
    const length = match?.phrase.words.length ?? 1;
    if (match) note(match.phrase, word.start, words[at + length - 1]!.end);
    if (length === 1)
      for (const part of partsOf(word, match?.letters ?? 1, counts)) note(part, word.start, word.end);
    at += length;
  }
  return [...found.values()];
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const latin = latinised(written);
    words.push({ written, latin, stem: stem(latin), start: index, end: index + written.length });
  }
  return words;
}

function isOfKind({ inNames, languages }: Phrase, kind: TextKind): boolean {
  return (
    (!inNames || kind.isName === true) &&
    (!languages || languages.some((language) => kind.languages?.includes(language) === true))
  );
}

/** The longest phrase from a word on; of equally long ones that with the whole word, then the longest beginning. */
function matchAt(words: readonly Word[], at: number, counts: (phrase: Phrase) => boolean): Match | undefined {
  const { stem, latin } = words[at]!;
  const isHere = (phrase: Phrase) => counts(phrase) && matches(phrase, words, at);
  const whole = table.beginningWith(stem).find(isHere);
  let best = whole && { phrase: whole, letters: latin.length };
  for (const phrases of table.beginningLike(latin)) {
    const phrase = phrases.find(isHere);
    if (!phrase || (best && best.phrase.words.length > phrase.words.length)) continue;
    if (best?.phrase === whole && whole?.words.length === phrase.words.length) continue;
    best = { phrase, letters: phrase.words[0]!.letters.length };
  }
  return best;
}

function matches({ acronym, words: expected }: Phrase, words: readonly Word[], at: number): boolean {
  if (acronym) return words[at]!.written.replace(/s$/, '') === acronym;
  return expected.every((word, offset) => isWord(words[at + offset], word));
}

function isWord(word: Word | undefined, { letters, open }: PhraseWord): boolean {
  return word !== undefined && (open ? word.latin.startsWith(letters) : word.stem === letters);
}

/** The phrases that the rest of a word holds, from a letter on: `museum` in "sjøfartsmuseum". */
function partsOf(
  { latin, stem }: Word,
  from: number,
  counts: (phrase: Phrase) => boolean,
): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let at = from; at < latin.length; ) {
    let part: Phrase | undefined;
    for (const phrases of table.partsFrom(latin, at))
      part = phrases.find((phrase) => counts(phrase) && ends(phrase, latin, stem, at)) ?? part;
    if (part) found.push(part);
    at += part?.words[0]?.letters.length ?? 1;
  }
  return found;
}

function ends({ words: [only] }: Phrase, latin: string, stem: string, at: number): boolean {
  const end = at + only!.letters.length;
  return only!.open || end === latin.length || end === stem.length;
}
