import { fold } from '../../vocabularies/index.js';

/** Something of a short list that is suggested to who begins to write it. */
export interface Suggestible {
  id: string;
  name: string;
  /** What it is called, in any language. */
  words: readonly string[];
}

/** Those with a word that begins like this, in their own order; those whose name or id begins like this first. */
export function suggested<T extends Suggestible>(all: readonly T[], prefix: string): T[] {
  const wanted = fold(prefix);
  const begins = ({ id, name }: T) => [id, name].some((text) => fold(text).startsWith(wanted));
  const has = ({ id, words }: T) => [id, ...words].some((text) => ` ${fold(text)}`.includes(` ${wanted}`));
  const found = all.filter(has);
  return [...found.filter(begins), ...found.filter((one) => !begins(one))];
}
