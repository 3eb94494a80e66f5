import { Curve, RHO, TAIL } from './curve.js';
import { InvalidDraftSpec } from './invalid-draft-spec.js';
import {
  countedExpertise,
  type Dimension,
  perDimension,
  type ReadsExperience,
  type ScoringOrganisation,
  type Value,
} from './organisation.js';
import { isWeight, requireNormalised, type Weights } from './weights.js';

/** Two 16-bit masks hold them all. */
const MAX_NEEDS = 32;
const MAX_DEPTH = 5;
const DEFAULT_DEPTH = 2;

/**
 * A fit or an acquaintance of a twentieth counts as much as a new value of a dimension of the same weight. Both are small:
 * those of an organisation with a good record are .2 to .4. With 1 for a new value they counted less than whether a kind of
 * organisation happens to be known (docs/evaluation.md, "Idea in, partners out", "One partner hidden").
 */
const RECORD_SCALE = 20;

/** The numbers that the objective rests on besides its weights. */
export const CONSTANTS = { rho: RHO, tail: TAIL, depth: DEFAULT_DEPTH, recordScale: RECORD_SCALE };

export interface Need {
  /** Names the need in reasons and in the assessment. */
  key: string;
  /** 0 or more; only the proportions between the needs matter. */
  weight: number;
  /** R, how many holders are wanted, 1 to 5; default 2. */
  depth?: number | undefined;
  /**
   * Who holds it: those that list a term; those named, which are those whose text has a keyword; those that list any
   * term of a family of activities. The first two connect an organisation to the idea, a family does not.
   */
  holders: { term: string } | { ids: ReadonlySet<string> } | { family: readonly string[] };
}

/** A draft consortium as the caller resolved it: nothing in here has to be looked up. */
export interface DraftSpec extends ReadsExperience {
  /** Decides, with those of the organisations, in which order equals come. */
  id: string;
  /** K, the planned number of members: fixed, never raised because a team is larger. */
  size: number;
  needs: readonly Need[];
  /** The field it applies in: candidates from it come before the rest. */
  field?: string | undefined;
  /** Coordinator and partners. Those that the directory does not have take a seat and are not in S. */
  members: readonly string[];
  /** Never suggested: excluded organisations, associated partners, closed ones. */
  excludedIds: readonly string[];
  excludedCountries: readonly string[];
  /** When given, only organisations from these countries or of unknown country may join. */
  partnerCountries?: ReadonlySet<string> | undefined;
  maxPerCountry?: number | undefined;
  /** At least so many different countries of those that count. An unknown country never counts. */
  minimumCountries?: number | undefined;
  /** At least so many organisations from countries that count. */
  minimumOrganisations?: number | undefined;
  /** The countries that count towards both minima; absent: all. */
  countedCountries?: ReadonlySet<string> | undefined;
  /** Organisation types, each as often as it is wanted in the team; every organisation answers for one of them. */
  requiredTypes?: readonly string[] | undefined;
  /** For types that are broad: the narrower ones that are one of it too, which are not broad themselves. */
  broadTypes?: ReadonlyMap<string, readonly string[]> | undefined;
  /** At least so many of the team are newcomers. */
  newcomerSeats?: number | undefined;
  /** Normalised: together 1. */
  weights: Readonly<Weights>;
  /** How much an organisation has done projects like this idea, 0 to 1; absent counts as 0. */
  fit?: ReadonlyMap<string, number> | undefined;
  /** How well an organisation knows the stored members, 0 to 1; absent counts as 0. */
  acquaintance?: ReadonlyMap<string, number> | undefined;
}

/** A checked spec, and what F counts in it: a curve for each need and each dimension. */
export interface Draft extends DraftSpec {
  /** By position of the need. */
  coverage: readonly Curve[];
  diversity: Readonly<Record<Dimension, DimensionWorth>>;
  /** What a fit of 1 adds. */
  fitWorth: number;
  /** What an acquaintance of 1 adds. */
  acquaintanceWorth: number;
  /** Whether some need that connects to the idea weighs: then candidates come in tiers. */
  hasTiers: boolean;
  /** By country: the members from there, where they help whoever joins. Empty unless every seat left is for a newcomer. */
  compatriots: ReadonlyMap<Value, Compatriots>;
}

/** Members from one country. */
export interface Compatriots {
  members: number;
  /** What they add to whoever joins them from there. */
  gain: number;
}

export interface DimensionWorth {
  /** Of each attribute of the dimension: a value, or for levels a side of one of the 4 cuts, a quarter each. */
  curve: Curve;
  /** What a member whose value is unknown adds, whoever else is there: a quarter of what a new value brings. */
  unknown: number;
}

/** Checks a spec and fills in what it is worth; throws InvalidDraftSpec. */
export function resolveDraft(spec: DraftSpec): Draft {
  const { size, needs, weights } = spec;
  requireWhole('invalid-size', 'size', size, 1);
  if (needs.length > MAX_NEEDS) {
    throw new InvalidDraftSpec(
      'too-many-needs',
      `${needs.length} needs; at most ${MAX_NEEDS} can be scored.`,
    );
  }
  for (const { depth = DEFAULT_DEPTH } of needs) requireWhole('invalid-depth', 'depth', depth, 1, MAX_DEPTH);
  const { minimumCountries = 0, minimumOrganisations = 0, newcomerSeats = 0 } = spec;
  for (const minimum of [minimumCountries, minimumOrganisations, newcomerSeats])
    requireWhole('invalid-minimum', 'minimum', minimum, 0);
  requireNormalised(weights);
  const shares = needShares(needs).map((share) => weights.coverage * share);
  return {
    ...spec,
    coverage: needs.map(({ depth = DEFAULT_DEPTH }, need) => Curve.coverage(shares[need]!, depth, size)),
    diversity: perDimension((dimension) => ({
      curve: Curve.presence(dimension === 'level' ? weights.level / 4 : weights[dimension], size),
      unknown: (weights[dimension] * (2 * size - 1)) / (4 * size * size),
    })),
    fitWorth: recordWorth(weights.fit, size),
    acquaintanceWorth: recordWorth(weights.acquaintance, size),
    hasTiers: needs.some((need, position) => connects(need) && shares[position]! > 0),
    compatriots: new Map(),
  };
}

function recordWorth(weight: number, size: number): number {
  return (RECORD_SCALE * weight * (2 * size - 1)) / (size * size);
}

/** What it adds that the organisation has done projects like this idea. */
export function fitGain({ fitWorth, fit }: Pick<Draft, 'fitWorth' | 'fit'>, id: string): number {
  return fitWorth * (fit?.get(id) ?? 0);
}

/** What it adds that the organisation has worked with members before. */
export function acquaintanceGain({ acquaintanceWorth, acquaintance }: Draft, id: string): number {
  return acquaintanceWorth * (acquaintance?.get(id) ?? 0);
}

/** The ids of those that may add something by their fit or acquaintance, each once: few of a directory. */
export function idsApart({ fitWorth, fit, acquaintanceWorth, acquaintance }: Draft): Set<string> {
  const ids = new Set<string>(fitWorth > 0 ? fit?.keys() : undefined);
  if (acquaintanceWorth > 0) for (const id of acquaintance?.keys() ?? []) ids.add(id);
  return ids;
}

/** How many holders of a need are wanted. */
export function depthOf({ depth = DEFAULT_DEPTH }: Need): number {
  return depth;
}

/** Whether holding the need connects an organisation to the idea. */
export function connects({ holders }: Need): boolean {
  return !('family' in holders);
}

/** Whether an organisation holds a need: its own record decides, never another one. */
export function holds({ holders }: Need, organisation: ScoringOrganisation): boolean {
  if ('ids' in holders) return holders.ids.has(organisation.id);
  const expertise = countedExpertise(organisation);
  if ('term' in holders) return expertise.includes(holders.term);
  return holders.family.some((term) => expertise.includes(term));
}

/** ŵ: the weights of the needs divided by their sum; all 0 when the sum is 0. */
function needShares(needs: readonly Need[]): number[] {
  const wrong = needs.find(({ weight }) => !isWeight(weight));
  if (wrong) {
    throw new InvalidDraftSpec('invalid-need-weight', `The weight of "${wrong.key}" is ${wrong.weight}.`);
  }
  const total = needs.reduce((sum, { weight }) => sum + weight, 0);
  return needs.map(({ weight }) => (total === 0 ? 0 : weight / total));
}

function requireWhole(
  code: InvalidDraftSpec['code'],
  name: string,
  n: number,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): void {
  if (Number.isInteger(n) && n >= least && n <= most) return;
  throw new InvalidDraftSpec(code, `The ${name} is ${n}; it must be a whole number from ${least}.`);
}
