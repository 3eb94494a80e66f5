import { LEVELS_OF_ACTIVITY } from '../../directory/index.js';
import type { Language } from '../../vocabularies/index.js';
import type { DimensionTerm, Term } from '../core/index.js';
import { dimensionLabel, needLabel, wordingIn } from './index.js';

/** One part of a suggestion's score, in numbers and in words. */
export interface Reason {
  term: Term['term'];
  /** The need's key, the code of the value, the fit, or the share of members it has worked with; absent when unknown. */
  value?: string | number;
  gain: number;
  text: string;
}

/** Every term of a score, largest first; their gains sum to it. */
export function reasonsOf(terms: readonly Term[], language: Language): Reason[] {
  return terms.map((term) => {
    const value = valueCode(term);
    return {
      term: term.term,
      ...(value !== undefined && { value }),
      gain: term.gain,
      text: reasonText(term, language),
    };
  });
}

/** The code that a term is about, absent when its value is unknown. */
export function valueCode({ term, value }: Term): string | number | undefined {
  return term === 'level' && value !== undefined ? LEVELS_OF_ACTIVITY[Number(value)] : value;
}

/** A term in words, to be read after the name of the organisation. */
export function reasonText(term: Term, language: Language): string {
  const say = wordingIn(language);
  switch (term.term) {
    case 'need': {
      const need = needLabel(term.value, language);
      return term.members === 0 ? say.newNeed(need) : say.furtherNeed(need, term.members);
    }
    case 'fit':
      return say.fitting(term.projects);
    case 'acquaintance':
      return say.acquainted(term.value, term.company);
    default:
      return diversityText(term, language);
  }
}

function diversityText(
  { term, value, members, distinctAfter, helpsNewcomer }: DimensionTerm,
  language: Language,
): string {
  const say = wordingIn(language);
  if (value === undefined) return say.unknown(term);
  const label = dimensionLabel(term, value, language);
  if (helpsNewcomer) return say.compatriot(label, members);
  return members > 0 ? say.further(term, label, members) : say.first(term, label, distinctAfter);
}
