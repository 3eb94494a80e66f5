import {
  generalWords,
  legalForms,
  moreLegalForms,
  numerals,
  qualifyingWords,
  smallWords,
} from '../../vocabularies/index.js';
import { compared, plainLetters } from './letters.js';
import { likeness } from './similar-words.js';
import { splitWords } from './split-words.js';

/** A legal form, by what it is before the law; `rest` for those that prove nothing. */
export interface Form {
  /** As it is written most. */
  shown: string;
  /** Names that are alike and of two different families are two organisations. */
  family: string;
}

const small = new Set(smallWords.map(compared));

/** Whether a word is an article, a preposition or "and". */
export function isSmall(word: string): boolean {
  return small.has(word);
}

const figures = new Map(
  Object.entries(numerals).flatMap(([figure, words]) =>
    words.split(' ').map((word): [string, number] => [compared(word), Number(figure)]),
  ),
);

/** The figure of a number written as a word. */
export function figureOf(word: string): number | undefined {
  return figures.get(word);
}

const whole = new Map<string, string>();
/** Beginnings of words, whatever they end in. */
const begun = new Map<string, string>();
const qualifying = linesOf(qualifyingWords);
for (const [meaning, words] of [...linesOf(generalWords), ...qualifying]) {
  for (const word of words.split(' ')) {
    const key = compared(plainLetters(word.replace('*', '')));
    const table = word.endsWith('*') ? begun : whole;
    if (!table.has(key)) table.set(key, meaning);
    if (!whole.has(key)) whole.set(key, meaning);
  }
}

function linesOf(table: string): [meaning: string, words: string][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(': ') as [string, string]);
}

const qualifiers = new Set(qualifying.map(([meaning]) => meaning));

/** Whether a name may have a word of this meaning or not have it without being another one. */
export function isQualifier(meaning: string): boolean {
  return qualifiers.has(meaning);
}

const [SHORTEST, LONGEST] = [4, 16];
/** Letters of the ending of a word that is one of `begun`. */
const LONGEST_ENDING = 5;

/**
 * What a word means that many names have, in any language: `university` for `universiteit`, `Univ`; for a word put
 * together of two of them, both (`Universitätsklinikum`). Empty for every other word.
 */
export function meaningsOf(word: string): string[] {
  const meaning = whole.get(word);
  if (meaning) return [meaning];
  for (let length = Math.min(LONGEST, word.length); length >= SHORTEST; length--) {
    const first = begun.get(word.slice(0, length));
    if (!first) continue;
    const rest = word.slice(length);
    const second = rest.length > 3 ? secondOf(rest) : undefined;
    if (second) return second === first ? [first] : [first, second];
    if (rest.length <= LONGEST_ENDING) return [first];
  }
  return [];
}

/** The second half of a compound, behind the letters that join it. */
function secondOf(rest: string): string | undefined {
  for (let start = 0; start <= 3 && rest.length - start > 3; start++) {
    const half = rest.slice(start);
    const known = whole.get(half) ?? begunBy(half);
    if (known) return known;
  }
  return undefined;
}

function begunBy(word: string): string | undefined {
  for (let length = Math.min(LONGEST, word.length); length >= 5; length--) {
    const known = begun.get(word.slice(0, length));
    if (known && word.length - length <= LONGEST_ENDING) return known;
  }
  return undefined;
}

/** One form is written II, as the second of two organisations of one name is, another one like `Sci.` of sciences. */
const ROMAN = /^[ivx]+$/;

const forms = new Map<string, Form>();
let longestForm = 1;
for (const { forms: short, spelledOut = [], type } of [...legalForms, ...moreLegalForms]) {
  const [shown = spelledOut[0]!] = short;
  for (const text of [...short, ...spelledOut]) addForm(text, { shown, family: familyOf(type) });
}

/** Letters of a word that can be known for a legal form although it is misspelt. */
const LONG = 12;
const longForms = [...forms].filter(([text]) => text.length >= LONG && !text.includes(' '));

/** Only these exclude each other: public bodies, research institutes and the rest have forms of companies too. */
function familyOf(type: string | undefined): string {
  return type === 'company' || type === 'ngo' || type === 'foundation' ? type : 'rest';
}

function addForm(text: string, form: Form): void {
  const words = splitWords(text).map(({ text: word }) => word);
  const key = words.join(' ');
  if (ROMAN.test(key) || (whole.has(key) && !isQualifier(whole.get(key)!))) return;
  const known = forms.get(key);
  // The same letters mean a company in one country and a foundation in another: then they prove nothing.
  if (known && known.family !== form.family) forms.set(key, { ...known, family: 'rest' });
  else if (!known) forms.set(key, form);
  longestForm = Math.max(longestForm, words.length);
}

/** The legal form that these words spell, if they spell one; a long word may be misspelt. */
export function formOf(words: readonly string[]): Form | undefined {
  if (words.length > longestForm) return undefined;
  const [word = ''] = words;
  const known = forms.get(words.join(' '));
  if (known || words.length > 1 || word.length < LONG) return known;
  return longForms.find(([text]) => likeness(text, word) > 0)?.[1];
}

/** Words of the longest legal form. */
export function mostFormWords(): number {
  return longestForm;
}
