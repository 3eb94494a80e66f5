import type { Lexicon } from './lexicon.js';
import { type IdeaLanguage, rulesOf } from './rules/index.js';
import type { Word, WordKind } from './word.js';

/** Longer ones are no words; a stemmer would take long over them. */
const LONGEST = 40;
const SHORTEST = 3;

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;

const POSSESSIVE = /['’]s$/iu;

/** The words of a text in their order; what is elided, as in French, is a word of its own. */
export function wordsOf(text: string, language: IdeaLanguage, lexicon: Lexicon): Word[] {
  const { elision, letters } = rulesOf(language);
  const words: Word[] = [];
  let end = 0;
  const add = (written: string, start: number, before: string, elided = false) => {
    const lower = inLetters(written.toLocaleLowerCase(language).replace(POSSESSIVE, ''), letters);
    const isWord = !elided && lower.length >= SHORTEST && lower.length <= LONGEST && !/\p{N}/u.test(lower);
    words.push({
      text: lower,
      stem: isWord ? lexicon.stem(lower) : lower,
      kind: isWord ? kindOf(lower, lexicon) : 'stop',
      ...{ start, end: start + written.length },
      joined: words.length > 0 && /^(?:\s|['’]$){0,40}$/u.test(before) && !/\n\s*\n/.test(before),
      opens: words.length === 0 || (SENTENCE_END.test(before) && !isAbbreviation(words.at(-1)!, before)),
      capital: /^\p{Lu}/u.test(written),
      name: false,
    });
  };
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const elided = elision?.exec(found)?.[0].length ?? 0;
    const before = text.slice(end, Math.min(index, end + 40));
    if (elided > 0) add(found.slice(0, elided), index, before, true);
    add(found.slice(elided), index + elided, elided > 0 ? '' : before);
    end = index + found.length;
  }
  if (text !== text.toUpperCase()) markNames(words);
  return words;
}

/** In a title every word has a capital, also those that every idea has, and then capitals say nothing. */
function markNames(words: Word[]): void {
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && !words[to]!.opens) to++;
    const inside = words.slice(from + 1, to);
    const telling = inside.filter(({ kind }) => kind !== 'stop');
    const isTitle =
      telling.length > 2 &&
      telling.every(({ capital }) => capital) &&
      telling.some(({ kind }) => kind === 'general');
    if (!isTitle) for (const word of inside) word.name = word.capital;
    from = to;
  }
}

const SENTENCE_END = /[.!?:;•|]|\n\s*(?:\n|[-–*])/;

/** "Dr. Whitfield" and "M. Lefebvre" are no new sentences. */
function isAbbreviation({ start, end, capital }: Word, after: string): boolean {
  return capital && end - start <= 4 && after === '. ';
}

/** Words of three letters mean too many things to be a need by themselves. */
function kindOf(word: string, lexicon: Lexicon): WordKind {
  const kind = lexicon.kindOf(word);
  return word.length === SHORTEST && (kind === 'known' || kind === 'special') ? 'common' : kind;
}

/** A word in the script of the word lists. */
export function inLetters(word: string, letters: ReadonlyMap<string, string> | undefined): string {
  return letters ? [...word].map((letter) => letters.get(letter) ?? letter).join('') : word;
}
