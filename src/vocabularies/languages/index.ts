/** What is known of the words of each language: its grammar, its commonest words, its stems. */
export type { Grammar } from './grammar.js';
export { lexiconOf } from './lexicon.js';
export { recogniseLanguage } from './recognise-language.js';
export { IDEA_LANGUAGES, type IdeaLanguage, rulesOf } from './rules/index.js';
export type { Word, WordKind } from './word.js';
export { inLetters, wordsOf } from './words.js';
