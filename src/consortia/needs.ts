import {
  type FoundTerm,
  type IdeaLanguage,
  LANGUAGES,
  lexiconOf,
  recogniseLanguage,
  termsInText,
} from '../vocabularies/index.js';
import type { Need } from './draft.js';
import { type ChosenKeyword, chosenKeywords, type DirectoryWords } from './keywords/chosen.js';
import { rankedCandidates } from './keywords/ranked.js';

const MAX_TERMS = 8;

/** Terms and keywords together are about so many; an idea that names few terms gets more keywords. */
const USUAL = 7;
const FEWEST_KEYWORDS = 3;
const MOST_KEYWORDS = 5;

/** A proposed need and the words of the idea that it comes from. */
interface Because {
  need: Need;
  text: string;
}

interface Proposal {
  needs: Need[];
  because: Because[];
  /** The codes of all terms of expertise that the idea names. */
  named: string[];
  /** The language of the idea, if it was recognised. */
  language: IdeaLanguage | undefined;
}

export type NeedsProposer = (idea: string, language?: IdeaLanguage) => Promise<Proposal>;

/**
 * Proposes what an idea needs: the terms of the expertise list that it names in any language, then the words and
 * phrases that say most of what else it is about, as keywords. Keywords need the language of the idea, named or
 * recognised, to be one whose words are known; together they weigh at most half of what the terms do.
 */
export function needsProposer(directory: DirectoryWords): NeedsProposer {
  return async (idea, given) => {
    const text = idea.normalize('NFC');
    const language = given ?? (await recogniseLanguage(text));
    const found = termsInText(text, language && { languages: [language] });
    const terms = mostNamed(found);
    const keywords = language ? await keywordsIn(text, language, found, directory) : [];
    const weight = terms.length === 0 ? 1 : Math.min(1, terms.length / (2 * keywords.length));
    const because = [
      ...terms.map((term) => ({ need: { expertise: term.code, weight: 1 }, text: term.text })),
      ...keywords.map(({ keyword, text }) => ({ need: { keyword, weight }, text })),
    ];
    const needs = because.map(({ need }) => need);
    return { needs, because, named: found.map(({ code }) => code), language };
  };
}

/**
 * Reads what tells languages apart and the words of the usual ones, so that no request waits for it: a second. The words
 * of another language are read when it is first met: at most a fifth of a second.
 */
export async function loadLanguages(): Promise<void> {
  for (const language of LANGUAGES) lexiconOf(language);
  await recogniseLanguage('');
}

/** The terms that are named most often, in their order. */
function mostNamed(found: readonly FoundTerm[]): FoundTerm[] {
  const most = [...found].sort((a, b) => b.mentions.length - a.mentions.length).slice(0, MAX_TERMS);
  return found.filter((term) => most.includes(term));
}

async function keywordsIn(
  text: string,
  language: IdeaLanguage,
  found: readonly FoundTerm[],
  directory: DirectoryWords,
): Promise<ChosenKeyword[]> {
  const mentions = found
    .flatMap((term) => term.mentions)
    .filter(({ exact }) => exact)
    .sort((a, b) => a.start - b.start);
  // What names a term in other words than its own may be a keyword as well, so such a term leaves room for it.
  const exactly = found.filter((term) => term.mentions.some(({ exact }) => exact)).length;
  const most = Math.max(FEWEST_KEYWORDS, Math.min(MOST_KEYWORDS, USUAL - exactly));
  return chosenKeywords(rankedCandidates(text, language, mentions), directory, most);
}
