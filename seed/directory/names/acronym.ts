import { fold } from '../../../src/vocabularies/index.js';

const SMALL_WORDS = new Set(['para', 'pour', 'voor', 'pentru', 'imeni', 'przez', 'rzecz', 'della', 'delle']);

/** The initials of the first and of all longer words, when there are three to six of them. */
export function acronymOf(name: string): string | undefined {
  const initials = fold(name)
    .split(' ')
    .filter((word, at) => at === 0 || (word.length > 3 && !SMALL_WORDS.has(word)))
    .map((word) => word.charAt(0))
    .join('')
    .replace(/[^a-z]/g, '');
  return initials.length >= 3 && initials.length <= 6 ? initials.toUpperCase() : undefined;
}
