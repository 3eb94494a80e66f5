import { LEVELS_OF_ACTIVITY } from '../directory/index.js';
import { labelOf, typeGroupLabel } from '../vocabularies/index.js';
import type { Dimension, DimensionTerm, Level, NeedTerm, Term } from './core/index.js';

/** One part of a suggestion's score, in numbers and in words. */
export interface Reason {
  term: string;
  /** The need's key, the code of the value, or the share of members it has worked with; absent when unknown. */
  value?: string | number;
  gain: number;
  text: string;
}

/** Every term of a score, largest first; their gains sum to it. */
export function reasonsOf(terms: readonly Term[]): Reason[] {
  return terms.map((term) => {
    const value = valueCode(term);
    return { term: term.term, ...(value !== undefined && { value }), gain: term.gain, text: textOf(term) };
  });
}

function valueCode(term: Term): string | number | undefined {
  return term.term === 'level' && term.value !== undefined ? levelCode(term.value as Level) : term.value;
}

function textOf(term: Term): string {
  switch (term.term) {
    case 'need':
      return needText(term);
    case 'acquaintance':
      return `has worked with ${Math.round(term.value * 100)} % of the members before`;
    default:
      return term.value === undefined ? `${NAMES[term.term]} unknown` : diversityText(term);
  }
}

function needText({ value, members }: NeedTerm): string {
  const label = needLabel(value);
  if (members === 0) return `adds ${label}, which nobody has yet`;
  return `also has ${label}, like ${members} ${members === 1 ? 'member' : 'members'}`;
}

/** The words for a need's key, such as `expertise:battery-recycling`. */
export function needLabel(key: string): string {
  const [kind, rest = ''] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
  if (kind === 'keyword') return `“${rest}”`;
  return labelOf(kind === 'expertise' ? 'expertise' : 'activities', rest, 'en');
}

const NAMES: Record<Dimension, string> = {
  type: 'kind of organisation',
  country: 'country',
  sector: 'sector',
  experience: 'experience',
  level: 'level of activity',
};

const PLURALS: Record<Dimension, string> = {
  type: 'kinds of organisation',
  country: 'countries',
  sector: 'sectors',
  experience: 'degrees of experience',
  level: 'levels of activity',
};

const FIRST: Record<Dimension, (label: string) => string> = {
  type: (label) => `first of its kind: ${label}`,
  country: (label) => `first partner from ${label}`,
  sector: (label) => `first in the sector ${label}`,
  experience: (label) => `first with this experience: ${label}`,
  level: (label) => `first at this level of activity: ${label}`,
};

const FURTHER: Record<Dimension, (label: string) => string> = {
  type: (label) => `another of this kind: ${label}`,
  country: (label) => `another partner from ${label}`,
  sector: (label) => `another in the sector ${label}`,
  experience: (label) => `another with this experience: ${label}`,
  level: (label) => `another at this level of activity: ${label}`,
};

function diversityText(term: DimensionTerm): string {
  const { term: dimension, members, distinctBefore, distinctAfter } = term;
  const label = dimensionLabel(term);
  if (members > 0) return `${FURTHER[dimension](label)} (${members} already)`;
  const growth = distinctBefore > 0 ? `, ${distinctBefore} → ${distinctAfter} ${PLURALS[dimension]}` : '';
  return FIRST[dimension](label) + growth;
}

function dimensionLabel({ term, value }: DimensionTerm): string {
  switch (term) {
    case 'type':
      return typeGroupLabel(String(value), 'en');
    case 'country':
      return labelOf('countries', String(value), 'en');
    case 'sector':
      return labelOf('sectors', String(value), 'en');
    case 'experience':
      return labelOf('experience', String(value), 'en');
    case 'level':
      return labelOf('levels-of-activity', levelCode(value as Level), 'en');
  }
}

const levelCode = (level: Level) => LEVELS_OF_ACTIVITY[level];
