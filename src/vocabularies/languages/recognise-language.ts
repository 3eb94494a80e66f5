import { lexiconOf } from './lexicon.js';
import { IDEA_LANGUAGES, type IdeaLanguage, rulesOf } from './rules/index.js';
import { inLetters } from './words.js';

/** Languages of Europe, the only ones a text is taken for: a few words of English look Tagalog otherwise. */
const EUROPEAN =
  'be bg ca cs da de el en es et eu fi fr gl hr hu hy is it ka lt lv nl no pl pt ro ru sk sl sq sr sv tr uk'.split(
    ' ',
  );

/** The words of a language tell it better than its letters in texts of fewer words. */
const FEW_WORDS = 8;

/** And so many of them are enough. */
const ENOUGH_WORDS = 100;

/** So many of the likeliest languages are looked at then. */
const LIKELIEST = 4;

/** One word in so many is a sign of its language, in languages that the detector does not know. */
const SIGNS = 12;

const SIGNED = IDEA_LANGUAGES.filter((language) => rulesOf(language).signs);

let detector: ReturnType<typeof loadDetector> | undefined;

/**
 * The language that a text is written in, if it is one of those whose words are known here. Letters tell it; in a text of
 * few words, and between languages that the detector takes for each other, the words that each of them knows do. The
 * detector takes half a second and 150 MB to load, so only a process that needs it loads it, once.
 */
export async function recogniseLanguage(text: string): Promise<IdeaLanguage | undefined> {
  detector ??= loadDetector();
  const eld = await detector;
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const signed = SIGNED.find((language) => isSigned(text, words.length, language));
  if (signed) return signed;
  const found = eld.detect(text);
  const first = IDEA_LANGUAGES.find((language) => language === found.language);
  const likely = Object.entries(found.getScores())
    .sort(([, one], [, other]) => other - one)
    .slice(0, words.length < FEW_WORDS ? LIKELIEST : 1)
    .flatMap(([language]) => [language, ...takenFor(language)]);
  if (likely.length === 1) return first;
  const known = likely.flatMap((language) => IDEA_LANGUAGES.find((other) => other === language) ?? []);
  return mostKnown(words.slice(0, ENOUGH_WORDS), known) ?? first;
}

/** Whether enough of the words of a text are written as in no other language. */
function isSigned(text: string, words: number, language: IdeaLanguage): boolean {
  const { signs } = rulesOf(language);
  const found = (signs && text.match(signs)?.length) ?? 0;
  return found > 0 && SIGNS * found >= words;
}

/** The languages that the detector takes for this one. */
const takenFor = (language: string): IdeaLanguage[] =>
  IDEA_LANGUAGES.filter((other) => rulesOf(other).takenFor?.includes(language));

/** Of some languages the one that knows most of these words, the first one of equals; none that knows none. */
function mostKnown(words: readonly string[], languages: readonly IdeaLanguage[]): IdeaLanguage | undefined {
  let best: IdeaLanguage | undefined;
  let most = 0;
  for (const language of languages) {
    const lexicon = lexiconOf(language);
    const known = words.filter((word) => lexicon.knows(inLetters(word, rulesOf(language).letters))).length;
    if (known > most) [best, most] = [language, known];
  }
  return best;
}

async function loadDetector() {
  const { eld } = await import('eld/small');
  eld.setLanguageSubset(EUROPEAN);
  return eld;
}
