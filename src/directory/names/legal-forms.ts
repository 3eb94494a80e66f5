import { legalForms, moreLegalForms } from '../../vocabularies/index.js';
import { isQualifier, meaningsOf } from './lexicon.js';
import { likeness } from './similar-words.js';
import { splitWords, type Word } from './split-words.js';

/** A legal form in a name. */
export interface Form {
  /** As it is written most. */
  shown: string;
  /** What it is before the law: names that are alike and of two families are two organisations; `rest` proves nothing. */
  family: string;
}

interface Phrase {
  words: readonly string[];
  form: Form;
}

/** One form is written II, as the second of two organisations of one name is. */
const ROMAN = /^[ivx]+$/;

/** Letters of a word that is known for a legal form although it is misspelt. */
const LONG = 12;

/** Forms that one name has. */
const MOST_FORMS = 3;

const [byLastWord, byFirstWord, longWords] = read();

function read() {
  const phrases = new Map<string, Phrase>();
  for (const { forms, spelledOut = [], type } of [...legalForms, ...moreLegalForms])
    for (const text of [...forms, ...spelledOut]) {
      const form = { shown: forms[0] ?? spelledOut[0]!, family: familyOf(type) };
      const words = splitWords(text).map((word) => word.text);
      const [word = ''] = words;
      // `Sci.` of sciences is written like a form of companies.
      const isOther = words.length === 1 && meaningsOf(word).some((meaning) => !isQualifier(meaning));
      if (ROMAN.test(word) || isOther) continue;
      const known = phrases.get(words.join(' '))?.form;
      // The same letters mean a company in one country and a foundation in another: then they prove nothing.
      const family = known && known.family !== form.family ? 'rest' : form.family;
      phrases.set(words.join(' '), { words, form: { ...(known ?? form), family } });
    }
  const longestFirst = [...phrases.values()].sort((a, b) => b.words.length - a.words.length);
  return [
    grouped(longestFirst, ({ words }) => words.at(-1)!),
    grouped(longestFirst, ({ words }) => words[0]!),
    longestFirst.filter(({ words: [word], words }) => words.length === 1 && word!.length >= LONG),
  ] as const;
}

function grouped(phrases: readonly Phrase[], by: (phrase: Phrase) => string): Map<string, Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const group = groups.get(by(phrase));
    if (group) group.push(phrase);
    else groups.set(by(phrase), [phrase]);
  }
  return groups;
}

/** Only these exclude each other: public bodies, research institutes and the rest have forms of companies too. */
function familyOf(type: string | undefined): string {
  return type === 'company' || type === 'ngo' || type === 'foundation' ? type : 'rest';
}

/** A name without the legal forms behind and before it, as long as something else is left. */
export function withoutForms(words: readonly Word[]): { words: readonly Word[]; forms: Form[] } {
  const forms: Form[] = [];
  let [from, to] = [0, words.length];
  for (let phrase = formBehind(words, to); phrase; phrase = formBehind(words, to)) {
    forms.push(phrase.form);
    to -= phrase.words.length;
    if (forms.length === MOST_FORMS) break;
  }
  const before = formBefore(words, to);
  if (before) {
    forms.push(before.form);
    from = before.words.length;
  }
  return { words: words.slice(from, to), forms };
}

function formBehind(words: readonly Word[], to: number): Phrase | undefined {
  if (to < 2) return undefined;
  const { text } = words[to - 1]!;
  const known = byLastWord.get(text)?.find((phrase) => stands(phrase, words, to - phrase.words.length, 1));
  if (known || text.length < LONG) return known;
  return longWords.find((phrase) => likeness(phrase.words[0]!, text) > 0);
}

/** In front of a name stand forms in full, or as capitals: `ООО`, `PT`. */
function formBefore(words: readonly Word[], to: number): Phrase | undefined {
  const [first] = words;
  if (!first || to < 2) return undefined;
  const isAbbreviated = first.isUpperCase && first.text.length > 1;
  return byFirstWord
    .get(first.text)
    ?.find(
      (phrase) =>
        phrase.words.length < to && (isAbbreviated || phrase.words.length > 1) && stands(phrase, words, 0, 0),
    );
}

/** Whether the words of a form stand there, with at least so many words before it. */
function stands({ words }: Phrase, inName: readonly Word[], at: number, before: number): boolean {
  return at >= before && words.every((word, n) => inName[at + n]!.text === word);
}
