/** What each part of the objective is worth. */
export const WEIGHT_NAMES = [
  'coverage',
  'type',
  'country',
  'sector',
  'experience',
  'level',
  'acquaintance',
] as const;
export type Weights = Record<(typeof WEIGHT_NAMES)[number], number>;

/**
 * `balanced` is a judgement, not a measurement: diversity of organisation types goes with better results,
 * geographic spread beyond the programme's minimum does not (Nepelski et al. 2019, 603 projects).
 */
const PRESETS = {
  balanced: {
    coverage: 0.6,
    type: 0.12,
    country: 0.1,
    sector: 0.07,
    experience: 0.06,
    level: 0.05,
    acquaintance: 0,
  },
} as const satisfies Record<string, Weights>;

export type PresetName = keyof typeof PRESETS;
export const PRESET_NAMES = Object.keys(PRESETS) as PresetName[];

export const DEFAULT_PRESET: PresetName = 'balanced';

const TOLERANCE = 1e-9;

/** The part of a draft that decides its weights. */
interface Weighted {
  preset: PresetName;
  weights?: Partial<Weights> | undefined;
}

/** The weights that a draft is scored with, together 1: those given win over the preset's of the same name. */
export function draftWeights({ preset, weights: given }: Weighted): Weights {
  const weights: Weights = { ...PRESETS[preset], ...given };
  const total = sum(weights);
  if (Math.abs(total - 1) <= TOLERANCE) return weights;
  for (const name of WEIGHT_NAMES) weights[name] /= total;
  return weights;
}

/** Whether something can be scored with these weights, whatever preset they are laid over. */
export function leaveSomeWeight(given: Partial<Weights>): boolean {
  return PRESET_NAMES.every((preset) => sum({ ...PRESETS[preset], ...given }) > 0);
}

function sum(weights: Weights): number {
  return WEIGHT_NAMES.reduce((total, name) => total + weights[name], 0);
}
