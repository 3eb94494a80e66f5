import { type PresetName, vocabulary, vocabularyItem } from '../vocabularies/index.js';

/** What each part of the objective is worth. */
export const WEIGHT_NAMES = [
  'coverage',
  'type',
  'country',
  'sector',
  'experience',
  'level',
  'fit',
  'acquaintance',
] as const;
export type Weights = Record<(typeof WEIGHT_NAMES)[number], number>;

export const PRESET_NAMES = vocabulary('presets').map(({ code }) => code);

export const DEFAULT_PRESET: PresetName = 'balanced';

const TOLERANCE = 1e-9;

/** The part of a draft that decides its weights. */
interface Weighted {
  preset: PresetName;
  weights?: Partial<Weights> | undefined;
}

/** The weights that a draft is scored with, together 1: those given win over the preset's of the same name. */
export function draftWeights({ preset, weights: given }: Weighted): Weights {
  const weights: Weights = { ...weightsOf(preset), ...given };
  const total = sum(weights);
  if (Math.abs(total - 1) <= TOLERANCE) return weights;
  for (const name of WEIGHT_NAMES) weights[name] /= total;
  return weights;
}

/**
 * As long as no projects are loaded nobody has any fit: coverage has its share, where it has one. Acquaintance is idle then.
 */
export function withoutProjects(weights: Weights): Weights {
  const { coverage, fit } = weights;
  return coverage > 0 ? { ...weights, coverage: coverage + fit, fit: 0 } : weights;
}

/**
 * Whether something can be scored with these weights, whatever preset they are laid over; what a preset gives to fit may be
 * idle.
 */
export function leaveSomeWeight(given: Partial<Weights>): boolean {
  return vocabulary('presets').every(({ weights }) => sum({ ...weights, fit: 0, ...given }) > 0);
}

function weightsOf(preset: PresetName): Weights {
  const item = vocabularyItem('presets', preset);
  if (!item) throw new Error(`The preset ${preset} passed the schema and has no weights`);
  return item.weights;
}

function sum(weights: Weights): number {
  return WEIGHT_NAMES.reduce((total, name) => total + weights[name], 0);
}
