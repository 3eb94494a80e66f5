import type { Grammar } from './grammar.js';
import type { GrammarRules } from './grammar-rules.js';
import type { Stems } from './stemmer.js';

/** All that is known of one language; a further language is one more of these. */
export interface LanguageRules {
  /** The name of its file of frequent words, if there is one. */
  frequent?: string;
  stems: Stems;
  /** Words of grammar that the collection of stop words lacks. */
  stopWords?: readonly string[];
  /**
   * Words of almost every project idea in this programme, one form of each: the project itself, what everybody does, for
   * whom and with whom, and how well. They tell one idea from another as little as "the" does. Kinds of organisations
   * are among them: which kinds are missing is for diversity to say.
   */
  general: readonly string[];
  /** Words that say nothing by themselves, but something beside another one: "young carers", "school meals". */
  describing: readonly string[];
  /** What is written together with the word after it, but is a word of its own: l'eau, il-baħar. */
  elision?: RegExp;
  /** The letters of a second script, each with what it is in the script of the words here. */
  letters?: ReadonlyMap<string, string>;
  /** Nouns have a capital wherever they stand. */
  capitalNouns?: true;
  /** What no other language writes, where the detector of languages does not know this one. */
  signs?: RegExp;
  /** The languages that the detector takes this one for, where it does not know it and only words tell them apart. */
  takenFor?: readonly string[];
  /**
   * What the forms of nouns in a sentence could be in the name of an organisation: пчеларството is пчеларство there. The
   * form so made is taken only where more organisations hold it.
   */
  names?: readonly (readonly [RegExp, string])[];
  grammar: Grammar | GrammarRules;
}

/** The words of a text, as a list. */
export const wordsIn = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

export const setOf = (text: string): ReadonlySet<string> => new Set(wordsIn(text));
