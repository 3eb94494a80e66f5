import {
  fold,
  type IdeaLanguage,
  inLetters,
  lexiconOf,
  rulesOf,
  termsInText,
} from '../../vocabularies/index.js';

/** What is written about a project or an idea. */
export interface WrittenText {
  text: string;
  /** The language that it is in, if that is known: without it words keep their endings, and those of grammar count. */
  language?: IdeaLanguage | undefined;
}

/** Longer ones are no words; shorter ones say nothing. */
const LONGEST = 40;
const SHORTEST = 2;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/** Words of a language of which it is kept how they are compared: 30,000 projects have the same ones again and again. */
const MOST_KEPT = 50_000;
const compared = new Map<IdeaLanguage | undefined, Map<string, string>>();

/**
 * The words of a text as they are compared, in their order: folded, without endings and without grammar, each with how
 * it is written. Linear in the text.
 */
export function* wordsIn({ text, language }: WrittenText): Generator<{ word: string; written: string }> {
  const elision = language && rulesOf(language).elision;
  for (const [found] of text.normalize('NFC').matchAll(WORD)) {
    const elided = elision?.exec(found)?.[0].length ?? 0;
    for (const written of found.slice(elided).split(/['’]/)) {
      const word = written.length > LONGEST ? '' : asCompared(written.toLocaleLowerCase(language), language);
      if (word.length >= SHORTEST) yield { word, written };
    }
  }
}

/** The terms of expertise that a text names in any language, each once. */
export function termsIn({ text, language }: WrittenText): string[] {
  return termsInText(text, language && { languages: [language] }).map(({ code }) => code);
}

function asCompared(word: string, language: IdeaLanguage | undefined): string {
  let ofLanguage = compared.get(language);
  if (!ofLanguage || ofLanguage.size >= MOST_KEPT) {
    ofLanguage = new Map();
    compared.set(language, ofLanguage);
  }
  const known = ofLanguage.get(word);
  if (known !== undefined) return known;
  const stem = language ? stemOf(word, language) : fold(word);
  ofLanguage.set(word, stem);
  return stem;
}

/** Empty for a word of grammar. */
function stemOf(word: string, language: IdeaLanguage): string {
  const lexicon = lexiconOf(language);
  const inScript = inLetters(word, rulesOf(language).letters);
  return lexicon.kindOf(inScript) === 'stop' ? '' : fold(lexicon.stem(inScript));
}
