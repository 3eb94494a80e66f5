import type { Word } from './word.js';

/**
 * What the form of words and their neighbours say of them, as far as rules of thumb go: whether one can be the noun
 * that a need is, and whether two can belong together.
 */
export interface Grammar {
  /** Whether a word looks like a noun where it stands, and not like a verb, an adjective or a name. */
  isNoun(word: Word, before: Word | undefined, after: Word | undefined): boolean;
  /** Whether a word can describe the one after it: "offshore" wind, "ocean" acidification. */
  describes(word: Word, before: Word | undefined): boolean;
  /** What a describing word adds, of its worth as a noun; 1 where it may be one itself. */
  describing: number;
  /** Whether the noun comes before what describes it, as in "aidants familiaux". */
  nounFirst?: true;
  /** Words that join two nouns: isolation "en" paille. */
  joints?: ReadonlySet<string>;
}

/** All that is known of one language; a further language is one more of these. */
export interface LanguageRules {
  /** The name of its file of frequent words. */
  name: string;
  /** What inflected forms of one word, in lower case, have in common. */
  stem(word: string): string;
  /**
   * Words of almost every project idea in this programme, one form of each: the project itself, what everybody does, for
   * whom and with whom, and how well. They tell one idea from another as little as "the" does. Kinds of organisations
   * are among them: which kinds are missing is for diversity to say.
   */
  general: readonly string[];
  /** Words that say nothing by themselves, but something beside another one: "young carers", "school meals". */
  describing: readonly string[];
  grammar: Grammar;
}

/** The words of a text, as a list. */
export const wordsIn = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

export const setOf = (text: string): ReadonlySet<string> => new Set(wordsIn(text));
