/**
 * What a word can be in a need. `stop`: nothing, it is grammar. `general`: nothing, every idea has it. `describing`: a
 * part of a phrase, but not its noun. `common`: a part of a phrase. `known`: a need by itself, that most people know.
 * `special`: the same, and few people use it.
 */
export type WordKind = 'stop' | 'general' | 'describing' | 'common' | 'known' | 'special';

/** A word of a text, and what its place says of it. */
export interface Word {
  /** In lower case, and in the script of the word lists of its language. */
  text: string;
  stem: string;
  start: number;
  end: number;
  kind: WordKind;
  /** Nothing but a space stands between it and the word before. */
  joined: boolean;
  /** It begins a sentence, where a capital says nothing. */
  opens: boolean;
  capital: boolean;
  /** Its capital sets it apart: not first in a sentence, nor in a title where all words have one. */
  name: boolean;
}
