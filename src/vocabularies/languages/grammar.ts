import type { GrammarRules } from './grammar-rules.js';
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
  /** Forms that can also describe the noun before them, where most stand before. */
  describesBehind?: RegExp;
  /** What a describing word adds, of its worth as a noun; 1 where it may be one itself. */
  describing: number;
  /** Whether the noun comes before what describes it, as in "aidants familiaux". */
  nounFirst?: true;
  /** Words that join two nouns: isolation "en" paille. */
  joints?: ReadonlySet<string>;
}

/** The grammar that the rules of a language say. */
export function grammarOf(rules: GrammarRules): Grammar {
  const { verbForms, noNoun, behind, introduce, beforeVerb, verb, articles, infinitive, beforeInfinitive } =
    rules;
  const standsBehind = (before: Word, text: string) => {
    if (before.kind !== 'stop') return !behind || behind.test(before.text);
    if (beforeInfinitive?.has(before.text) && infinitive?.test(text)) return false;
    return introduce ? introduce.has(before.text) : !beforeVerb?.has(before.text);
  };
  const isVerb = ({ text, joined }: Word, before: Word | undefined, after: Word | undefined) =>
    verb?.test(text) === true &&
    !(joined && before?.kind === 'stop') &&
    after?.joined === true &&
    articles?.has(after.text) === true;
  return {
    ...rules,
    isNoun: (word, before, after) =>
      !word.name &&
      !noNoun.test(word.text) &&
      !verbForms?.test(word.text) &&
      !(word.joined && before && !standsBehind(before, word.text)) &&
      !isVerb(word, before, after),
    describes: (word) => !word.name && rules.describes.test(word.text) && !verbForms?.test(word.text),
  };
}
