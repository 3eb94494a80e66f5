import {
  type IdeaLanguage,
  lexiconOf,
  rulesOf,
  type Word,
  type WordKind,
  wordsOf,
} from '../../vocabularies/index.js';
import { isKeyword } from '../need-schema.js';
import { type Candidate, candidatesIn, type Place } from './candidates.js';

/** What may become a keyword, with what the text alone says of it. */
export interface RankedCandidate {
  words: readonly Word[];
  /** How people write it: each form that the text has, the first one first, then what names could have. */
  forms: string[];
  /** The first form as the text has it. */
  written: string;
  /** How much it says of what the text is about; comparable within one text. */
  score: number;
}

/** Candidates that are worth a look in the directory. */
const MOST = 24;

/** Inflected forms of one candidate that are worth a look. */
const MOST_FORMS = 4;

/** Shorter words have too many meanings to make up forms of them. */
const LONG_ENOUGH = 5;

const WORTH: Readonly<Record<WordKind, number>> = {
  ...{ stop: 0, general: 0, describing: 0.4, common: 0.4 },
  ...{ known: 0.8, special: 1 },
};

/** A phrase of three words is less often one than two words are. */
const LONG_PHRASE = 0.85;

/** What each further mention adds, for the first three; and what the first place adds against the last. */
const REPEATED = 0.4;
const EARLY = 0.3;

/**
 * What a text could ask for as a keyword, the most telling first: rare words before common ones, phrases before single
 * words, what comes early or again before what comes late and once. `taken` are the parts of the text, in order, that
 * are needs already. Linear in the text.
 */
export function rankedCandidates(
  text: string,
  language: IdeaLanguage,
  taken: readonly Place[],
): RankedCandidate[] {
  const lexicon = lexiconOf(language);
  const { grammar } = lexicon;
  const words = wordsOf(text, language, lexicon);
  const takenStems = stemsAt(words, taken);
  const formAt = ({ start, end }: Place) => formOf(text.slice(start, end), language);
  return candidatesIn(words, grammar, ({ stem }) => takenStems.has(stem))
    .map((candidate) => ({ candidate, score: scoreOf(candidate, text.length, grammar.describing) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ candidate: { words, places }, score }) => ({
      words,
      forms: formsOf(places.map(formAt), language).filter(isKeyword).slice(0, MOST_FORMS),
      written: text.slice(places[0]!.start, places[0]!.end),
      score,
    }))
    .filter(({ forms }) => forms.length > 0);
}

function stemsAt(words: readonly Word[], places: readonly Place[]): ReadonlySet<string> {
  const stems = new Set<string>();
  let at = 0;
  for (const { stem, start, end } of words) {
    while (at < places.length && places[at]!.end <= start) at++;
    if (at < places.length && places[at]!.start < end) stems.add(stem);
  }
  return stems;
}

function scoreOf({ words, places }: Candidate, length: number, describing: number): number {
  const last = words.length - 1;
  const worth = words.reduce((sum, { kind }, at) => sum + WORTH[kind] * (at < last ? describing : 1), 0);
  const repeated = 1 + REPEATED * Math.min(places.length - 1, 3);
  const early = 1 + EARLY * (1 - places[0]!.start / length);
  return worth * (words.length > 2 ? LONG_PHRASE : 1) * repeated * early;
}

/** In lower case; but a German noun keeps its capital, and its adjective gets the ending of titles: "leichte Sprache". */
function formOf(written: string, language: IdeaLanguage): string {
  const spaced = written.replace(/\s+/g, ' ');
  if (!rulesOf(language).capitalNouns) return spaced.toLocaleLowerCase(language);
  return spaced.replace(/(?<=^\p{Ll}+e)[rnsm](?= )/u, '');
}

/** The forms of the text, each once, and what single words could be in names. */
function formsOf(written: readonly string[], language: IdeaLanguage): string[] {
  const { names = [] } = rulesOf(language);
  const inNames = written
    .filter((form) => form.length >= LONG_ENOUGH && !/\s/.test(form))
    .flatMap((form) =>
      names.filter(([ending]) => ending.test(form)).map(([ending, other]) => form.replace(ending, other)),
    );
  return [...new Set([...written, ...inNames])];
}
