import { fold } from '../../../../vocabularies/index.js';

/** One word of a name as it is compared, and where it stands in the name as it is written. */
export interface Word {
  /** Folded; letters that stand alone in a row are one word (`s. r. o.` is `sro`). */
  text: string;
  start: number;
  end: number;
  /** Which part of the name it is in: a comma, a bracket, a dash or the like begins a new one. */
  part: number;
}

/** Longer names are cut: no name says what it is behind that. */
const LONGEST_NAME = 500;
/** Between letters that are one word there is a dot, a space, a stroke, or two of them. */
const LONGEST_GAP = 2;
const KEPT_CHARACTERS = 20_000;

const SPACE = ' ';
const BREAK = ',';
const DASH = '-';
const AND = '&';

/** The words of a name, in time linear in its first 500 characters. */
export function wordsOf(name: string): Word[] {
  const found: Word[] = [];
  const end = Math.min(name.length, LONGEST_NAME);
  let part = 0;
  let text = '';
  let start = 0;
  const close = (at: number) => {
    if (text !== '') found.push({ text, start, end: at, part });
    text = '';
  };
  for (let at = 0; at < end; at++) {
    const character = name[at]!;
    const folded = character >= 'a' && character <= 'z' ? character : characterOf(character);
    if (folded === SPACE || folded === BREAK || folded === DASH || folded === AND) {
      close(at);
      if (folded === AND) found.push({ text: 'and', start: at, end: at + 1, part });
      if (folded === BREAK || (folded === DASH && name[at - 1] === SPACE && name[at + 1] === SPACE)) part++;
    } else {
      if (text === '') start = at;
      text += folded;
    }
  }
  close(end);
  return joined(found);
}

function joined(words: readonly Word[]): Word[] {
  const result: Word[] = [];
  let isRow = false;
  for (const word of words) {
    const last = result.at(-1);
    const isLetter = word.text.length === 1 && !(word.text >= '0' && word.text <= '9');
    if (isLetter && isRow && last && last.part === word.part && word.start - last.end <= LONGEST_GAP) {
      last.text += word.text;
      last.end = word.end;
    } else result.push(word);
    isRow = isLetter;
  }
  return result;
}

/** What each character is: folded letters, nothing for a mark on the letter before, or what is between words. */
const characters = new Map<string, string>();

function characterOf(character: string): string {
  const known = characters.get(character);
  if (known !== undefined) return known;
  const kind = classified(character);
  if (characters.size < KEPT_CHARACTERS) characters.set(character, kind);
  return kind;
}

function classified(character: string): string {
  if (/[\p{L}\p{N}\p{Cs}]/u.test(character)) return fold(character).replaceAll(' ', '').replaceAll('ς', 'σ');
  if (/\p{M}/u.test(character)) return '';
  if (character === AND || character === DASH) return character;
  return /[,;:|()[\]{}–—]/u.test(character) ? BREAK : SPACE;
}
