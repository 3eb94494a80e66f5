import { type FoundTerm, type Language, termsInText } from '../vocabularies/index.js';
import type { Need } from './draft.js';
import { chosenKeywords, type Held, rankedCandidates } from './keywords/keywords.js';
import { recogniseLanguage } from './keywords/language.js';

const MAX_TERMS = 8;

/** A proposed need and the words of the idea that it comes from. */
interface Because {
  need: Need;
  text: string;
}

interface Proposal {
  needs: Need[];
  because: Because[];
}

/** What the directory knows of words. */
export interface DirectoryWords {
  /** How many organisations have each of these in their text, and how many lie in a place of that name. */
  held(keywords: string[]): Promise<Held[]>;
  /** How many organisations there are. */
  size(): Promise<number>;
}

export type NeedsProposer = (idea: string, language?: Language) => Promise<Proposal>;

/**
 * Proposes what an idea needs: the terms of the expertise list that it names in any language, then the words and
 * phrases that say most of what it is about, as keywords; these only where the words of its language are known.
 */
export function needsProposer(directory: DirectoryWords): NeedsProposer {
  return async (idea, named) => {
    const found = termsInText(idea);
    const terms = found.slice(0, MAX_TERMS);
    const language = named ?? (await recogniseLanguage(idea));
    const keywords = language ? await keywordsOf(idea, language, found, directory, Math.max(3, Math.min(5, 7 - terms.length))) : [];
    const weight = terms.length === 0 ? 1 : Math.min(1, terms.length / (2 * keywords.length));
    const because = [
      ...terms.map(({ code, text }) => ({ need: { expertise: code, weight: 1 }, text })),
      ...keywords.map((form) => ({ need: { keyword: form, weight }, text: form })),
    ];
    return { needs: because.map(({ need }) => need), because };
  };
}

async function keywordsOf(
  idea: string,
  language: Language,
  found: FoundTerm[],
  directory: DirectoryWords,
  most: number,
): Promise<string[]> {
  const mentions = found.flatMap((term) => term.mentions).sort((a, b) => a.start - b.start);
  const ranked = rankedCandidates(idea, language, mentions);
  if (ranked.length === 0) return [];
  const forms = ranked.flatMap((candidate) => candidate.forms);
  const [answers, size] = await Promise.all([directory.held(forms), directory.size()]);
  const held = new Map(forms.map((form, index) => [form, answers[index]!]));
  return chosenKeywords(ranked, held, size, most).map(({ form }) => form);
}
