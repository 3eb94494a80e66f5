import type { Common, InCommon } from '../projects/index.js';
import { type Language, labelOf, typeGroupOf } from '../vocabularies/index.js';
import type { Need } from './draft.js';
import { NEEDS_WORDING } from './needs-wording.js';

/** In how many of the most similar projects, and of how many, with that in a sentence. */
interface Told {
  text: string;
  projects: number;
  of: number;
}

export interface FromProjects {
  /** Needs that nobody named. */
  because: ({ need: Need } & Told)[];
  /** Types that the draft's rules could require; a person decides. */
  requiredTypes: ({ type: string } & Told)[];
}

/** What a draft has already. */
export interface Present {
  /** Terms of expertise that the idea names or that members hold. */
  terms: ReadonlySet<string>;
  /** Types of the members. */
  types: readonly string[];
  /** What the needs from the idea weigh together. */
  weight: number;
}

/** More of either would no longer be what is most telling. */
const MOST = 4;

/** A need that the idea names weighs 1. */
const WEIGHT = 0.5;

/** What similar projects had in common and the draft lacks; the needs together weigh half of the idea's own at most. */
export function needsFromProjects(inCommon: InCommon, present: Present, language: Language): FromProjects {
  const wording = NEEDS_WORDING[language];
  const terms = inCommon.terms.filter(({ code }) => !present.terms.has(code)).slice(0, MOST);
  const groups = new Set(present.types.map(typeGroupOf));
  const kinds = inCommon.kinds.filter(({ code }) => !groups.has(typeGroupOf(code))).slice(0, MOST);
  const share = present.weight === 0 ? WEIGHT : Math.min(WEIGHT, present.weight / (2 * terms.length));
  const weight = Math.floor(100 * share) / 100; // as a person would write it
  const told = (say: (label: string, common: Common) => string, label: string, common: Common): Told => ({
    ...{ text: say(label, common), projects: common.projects, of: common.of },
  });
  return {
    because: terms.map((term) => ({
      need: { expertise: term.code, weight },
      ...told(wording.term, labelOf('expertise', term.code, language), term),
    })),
    requiredTypes: kinds.map((kind) => ({
      type: kind.code,
      ...told(wording.kind, labelOf('organisation-types', kind.code, language), kind),
    })),
  };
}
