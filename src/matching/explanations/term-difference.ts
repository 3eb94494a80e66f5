import type { Language } from '../../vocabularies/index.js';
import type { Term, TermDifference } from '../core/index.js';
import { wordingIn } from '../wording/index.js';
import { reasonText, valueCode } from '../wording/reasons.js';

/** One term of two scores, in numbers and in words. */
export function differenceInWords(
  { term, need, own, other, difference }: TermDifference,
  language: Language,
) {
  const words = (side: Term | undefined) => side && reasonText(side, language);
  return {
    term,
    ...(need !== undefined && { need }),
    ...valued('value', own),
    gain: own?.gain ?? 0,
    ...valued('lastValue', other),
    lastGain: other?.gain ?? 0,
    difference,
    text: wordingIn(language).whyNot.difference(words(own), words(other)),
  };
}

function valued(name: 'value' | 'lastValue', side: Term | undefined) {
  const value = side && side.term !== 'need' ? valueCode(side) : undefined;
  return value === undefined ? {} : { [name]: value };
}
