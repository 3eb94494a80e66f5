import { fold } from './fold.js';
import { LANGUAGES } from './language.js';
import { vocabulary } from './lists.js';
import { type Phrase, phrasesOf } from './phrases.js';
import { stem } from './stem.js';

/** A term of the expertise list, and the words of the text that name it, as they are written there. */
export interface FoundTerm {
  code: string;
  text: string;
}

interface Word {
  written: string;
  stem: string;
  start: number;
  end: number;
}

/** Where a text names a term, as positions in the text; `end` is not part of it. */
interface Mention {
  code: string;
  start: number;
  end: number;
}

const phrases = phrasesOf(vocabulary('expertise'), LANGUAGES);

/**
 * The terms of expertise that a text names by a label or an alias in any language, in the order of their first
 * appearance, each once. Whole words only; case, accents and regular plurals make no difference, but an acronym needs
 * its capitals. Of the terms that begin at one word the longest is found, and no word belongs to two terms.
 */
export function termsInText(text: string): FoundTerm[] {
  const found = new Map<string, FoundTerm>();
  for (const { code, start, end } of mentionsIn(text))
    if (!found.has(code)) found.set(code, { code, text: text.slice(start, end) });
  return [...found.values()];
}

/** What a text says besides the terms of expertise that it names, however often it names them. */
export function withoutTerms(text: string): string {
  const mentions = mentionsIn(text);
  return [0, ...mentions.map(({ end }) => end)]
    .map((from, index) => text.slice(from, mentions[index]?.start))
    .join(' ');
}

function mentionsIn(text: string): Mention[] {
  const words = wordsOf(text);
  const mentions: Mention[] = [];
  let at = 0;
  while (at < words.length) {
    const { stem: first, start } = words[at]!;
    const phrase = phrases.get(first)?.find((candidate) => matches(candidate, words, at));
    at += phrase?.stems.length ?? 1;
    if (phrase) mentions.push({ code: phrase.code, start, end: words[at - 1]!.end });
  }
  return mentions;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: written, index }) => ({
    written,
    stem: stem(fold(written)),
    start: index,
    end: index + written.length,
  }));
}

function matches(phrase: Phrase, words: readonly Word[], at: number): boolean {
  if (phrase.acronym) return words[at]!.written.replace(/s$/, '') === phrase.acronym;
  return phrase.stems.every((expected, offset) => words[at + offset]?.stem === expected);
}
