import { otherMeanings } from '../../seed/vocabularies/expertise/other-meanings.js';
import { latinised } from './latin-letters.js';
import { vocabulary } from './lists.js';
import { type Alike, PhraseTable } from './phrase-table.js';
import { phrasesOf } from './phrases.js';
import { stem } from './stem.js';

/** A word and the phrases that it could begin, whatever stands beside it. */
export interface KnownWord {
  readonly latin: string;
  readonly stem: string;
  /** Phrases that begin with this very word, the longest first. */
  readonly whole: Alike;
  /** Phrases whose first word is a beginning of this one: for ever longer beginnings. */
  readonly beginnings: readonly Alike[];
  /** Phrases that stand within it, by where they begin. */
  readonly parts: readonly Part[];
}

interface Part {
  at: number;
  /** For ever longer parts. */
  phrases: readonly Alike[];
}

/** Texts use the same words again and again: what was looked up is kept, as long as it is not too much. */
const MOST_KEPT = 50_000;
const LONGEST_KEPT = 40;

const kept = new Map<string, KnownWord>();
const table = new PhraseTable(phrasesOf(vocabulary('expertise'), otherMeanings));

/** A word, as it is written, with the phrases of the expertise list that it could begin or hold. */
export function knownWord(written: string): KnownWord {
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
  const parts: Part[] = [];
  for (let at = 1; at < latin.length; at++) {
    const phrases = table.partsFrom(latin, at);
    if (phrases.length > 0) parts.push({ at, phrases });
  }
  return {
    latin,
    stem: stemmed,
    whole: table.beginningWith(stemmed),
    beginnings: table.beginningLike(latin),
    parts,
  };
}
