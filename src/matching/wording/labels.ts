import { LEVELS_OF_ACTIVITY } from '../../directory/index.js';
import { type Language, labelOf, typeGroupLabel } from '../../vocabularies/index.js';
import type { Dimension, Value } from '../core/index.js';

/** The words for a need's key, such as `expertise:battery-recycling`; a keyword is its own. */
export function needLabel(key: string, language: Language): string {
  const [kind, rest] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
  if (kind === 'keyword') return rest;
  return labelOf(kind === 'expertise' ? 'expertise' : 'activities', rest, language);
}

/** What a value of a dimension is called. */
export function dimensionLabel(dimension: Dimension, value: Value, language: Language): string {
  switch (dimension) {
    case 'type':
      return typeGroupLabel(String(value), language);
    case 'country':
      return labelOf('countries', String(value), language);
    case 'sector':
      return labelOf('sectors', String(value), language);
    case 'experience':
      return labelOf('experience', String(value), language);
    case 'level':
      return labelOf('levels-of-activity', LEVELS_OF_ACTIVITY[Number(value)]!, language);
  }
}
