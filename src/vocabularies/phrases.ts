import { fold } from './fold.js';
import type { Expertise, Words } from './item.js';
import { latinised } from './latin-letters.js';
import { stem } from './stem.js';

/** One word of a phrase, as it is compared with a word of a text. */
export interface PhraseWord {
  /** The stem of the whole word; of an open one what it begins with. Latin letters. */
  letters: string;
  /** Whether any ending may follow. */
  open: boolean;
}

/** One way to name a code, or to say something else with words that could name one. */
export interface Phrase {
  /** Absent when the words mean something that is no term. */
  code?: string;
  words: PhraseWord[];
  /** Whether it is a label or an alias. */
  exact: boolean;
  /** For an acronym, its capitals: `STEM` is a field of learning, "stem" a part of a plant. */
  acronym?: string;
  /** It may be a part of a longer word, not only the first one. */
  inside: boolean;
  /** It means this only in a text that is known to be in one of these languages. */
  languages?: readonly string[];
  /** It means this only in the name of an organisation, or only in other texts. */
  only?: 'names' | 'texts';
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/** The keys of `Words` that are no languages; the last two may stand behind languages ("pl texts"). */
const ANY_LANGUAGE = 'any';
const ONLY = ['names', 'texts'] as const;

/** All the ways to name some terms, with what their words mean otherwise: what goes first counts among equals. */
export function phrasesOf(terms: readonly Expertise[], otherMeanings: Words): Phrase[] {
  return [
    ...phrasesIn(otherMeanings),
    ...terms.flatMap(({ code, labels, aliases }) =>
      [...Object.values(labels), ...Object.values(aliases ?? {}).flat()].map((name) => named(code, name)),
    ),
    ...terms.flatMap(({ code, words }) => phrasesIn(words ?? {}, code)),
  ];
}

/** A label or an alias: whole words, in any language. */
function named(code: string, name: string): Phrase {
  const words = fold(name)
    .split(' ')
    .map((word) => ({ letters: stem(latinised(word)), open: false }));
  return {
    code,
    words,
    exact: true,
    inside: false,
    ...(ACRONYM.test(name) && { acronym: name }),
  };
}

function phrasesIn(words: Words, code?: string): Phrase[] {
  return Object.entries(words).flatMap(([key, list]) => {
    const of = key.split(' ');
    const only = ONLY.find((kind) => of.includes(kind));
    return list.split(', ').map((written): Phrase => {
      const unsure = written.endsWith('?');
      const text = written.replace(/[^\p{L}\p{M}\p{N}|]+/gu, ' ').trim();
      return {
        ...(code && { code }),
        words: text.replace(/^\|/, '').split(' ').map(phraseWord),
        exact: false,
        inside: text.startsWith('|'),
        ...(unsure && { languages: of }),
        ...(only && { only }),
      };
    });
  });
}

function phraseWord(written: string): PhraseWord {
  const [beginning = '', ending] = written.split('|');
  return ending === undefined
    ? { letters: stem(latinised(written)), open: false }
    : { letters: latinised(beginning), open: true };
}

/** A word, or the beginning of one, that is not written to its end. */
const CUT_OFF = /\|( |\??$)/;

/** What people call it in the languages that have no labels, a word for each: the first one that is written whole. */
export function wordsPeopleType(words: Words = {}): string[] {
  return Object.entries(words).flatMap(([key, list]) => {
    if (key === ANY_LANGUAGE || ONLY.some((kind) => key.split(' ').includes(kind))) return [];
    const whole = list.split(', ').find((written) => !CUT_OFF.test(written));
    return whole?.replace(/[|?]/g, '') ?? [];
  });
}
