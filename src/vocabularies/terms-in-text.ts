import { fold } from './fold.js';
import { LANGUAGES } from './language.js';
import { vocabulary } from './lists.js';
import { type Phrase, phrasesOf } from './phrases.js';
import { stem } from './stem.js';

/** A term of the expertise list in a text. */
export interface FoundTerm {
  code: string;
  /** The words that name it first, as they are written. */
  text: string;
  /** Everywhere it is named, in the order of the text. */
  mentions: Span[];
}

/** Positions in a text; `end` is not part of it. */
interface Span {
  start: number;
  end: number;
}

interface Word {
  written: string;
  stem: string;
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
  const words = wordsOf(text);
  const found = new Map<string, FoundTerm>();
  let at = 0;
  while (at < words.length) {
    const { stem: first, start } = words[at]!;
    const phrase = phrases.get(first)?.find((candidate) => matches(candidate, words, at));
    at += phrase?.stems.length ?? 1;
    if (!phrase) continue;
    const mention = { start, end: words[at - 1]!.end };
    const term = found.get(phrase.code);
    if (term) term.mentions.push(mention);
    else
      found.set(phrase.code, {
        code: phrase.code,
        text: text.slice(start, mention.end),
        mentions: [mention],
      });
  }
  return [...found.values()];
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
