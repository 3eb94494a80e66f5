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

/** What a character is: in a word, something or nothing by itself (a mark), or what stands between words. */
const [LETTER, MARK, SPACE, BREAK, DASH, AND] = [1, 2, 3, 4, 5, 6];

/** The words of a name, in time linear in its first 500 characters. */
export function wordsOf(name: string): Word[] {
  const found: Word[] = [];
  const end = Math.min(name.length, LONGEST_NAME);
  let part = 0;
  let start = -1;
  const close = (at: number) => {
    if (start >= 0) found.push({ text: folded(name.slice(start, at)), start, end: at, part });
    start = -1;
  };
  for (let at = 0; at < end; at++) {
    const kind = kindOf(name.charCodeAt(at));
    if (kind === LETTER && start < 0) start = at;
    if (kind === LETTER || kind === MARK) continue;
    close(at);
    if (kind === AND) found.push({ text: 'and', start: at, end: at + 1, part });
    if (kind === BREAK || (kind === DASH && name[at - 1] === ' ' && name[at + 1] === ' ')) part++;
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

function folded(word: string): string {
  if (/^[A-Za-z0-9]*$/.test(word)) return word.toLowerCase();
  let text = '';
  for (let at = 0; at < word.length; at++)
    if (kindOf(word.charCodeAt(at)) === LETTER) text += letters.get(word.charCodeAt(at));
  return text;
}

/** By unit of UTF-16 what it is, 0 as long as nobody has asked, and what letters are folded. */
const kinds = new Uint8Array(0x1_0000);
const letters = new Map<number, string>();

function kindOf(unit: number): number {
  return kinds[unit] || classify(unit);
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  let kind = SPACE;
  if (/[\p{L}\p{N}\p{Cs}]/u.test(character)) {
    const letter = fold(character).replaceAll(' ', '').replaceAll('ς', 'σ');
    letters.set(unit, letter);
    kind = letter === '' ? MARK : LETTER;
  } else if (/\p{M}/u.test(character)) kind = MARK;
  else if (character === '&') kind = AND;
  else if (character === '-') kind = DASH;
  else if (/[,;:|()[\]{}–—]/u.test(character)) kind = BREAK;
  kinds[unit] = kind;
  return kind;
}
