import { english } from './english.js';
import type { KindWords } from './kind-words.js';

/** The words of all languages of the programme and its neighbours, a file a language. */
export const kindWordLists: readonly KindWords[] = [english];
