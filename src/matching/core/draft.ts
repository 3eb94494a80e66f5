import { InvalidDraftSpec } from './invalid-draft-spec.js';
import { countedExpertise, type ScoringOrganisation } from './organisation.js';
import { isWeight, requireNormalised, type Weights } from './weights.js';

/** Two 16-bit masks hold them all. */
const MAX_NEEDS = 32;

export interface Need {
  /** Names the need in reasons and in the assessment. */
  key: string;
  /** 0 or more; only the proportions between the needs matter. */
  weight: number;
  /** Who holds it: the organisations that list one of the terms, or the organisations named. */
  holders: { terms: readonly string[] } | { ids: ReadonlySet<string> };
}

/** A draft consortium as the caller resolved it: nothing in here has to be looked up. */
export interface DraftSpec {
  /** K, the planned number of members: fixed, never raised because a team is larger. */
  size: number;
  needs: readonly Need[];
  /** Coordinator and partners. Those that the directory does not have are not in S. */
  members: readonly string[];
  /** Never suggested: excluded organisations and associated partners. */
  excludedIds: readonly string[];
  excludedCountries: readonly string[];
  /** When given, only organisations from these countries or of unknown country may join. */
  partnerCountries?: ReadonlySet<string> | undefined;
  maxPerCountry?: number | undefined;
  /** Normalised: together 1. */
  weights: Readonly<Weights>;
  /** R, how many holders of one need are wanted; default 2. */
  depth?: number | undefined;
  /** ρ, what each further holder is worth of the one before; default 0.3. */
  rho?: number | undefined;
  /** Share of the stored members that an organisation has worked with, 0 to 1; absent counts as 0. */
  acquaintance?: ReadonlyMap<string, number> | undefined;
}

/** A checked spec with its defaults filled in. */
export interface Draft extends DraftSpec {
  depth: number;
  rho: number;
  /** ŵ: the weights of the needs divided by their sum; all 0 when the sum is 0. */
  needShares: readonly number[];
}

/** Checks a spec and fills in its defaults; throws InvalidDraftSpec. */
export function resolveDraft(spec: DraftSpec): Draft {
  const { size, needs, depth = 2, rho = 0.3 } = spec;
  if (!Number.isInteger(size) || size < 1) {
    throw new InvalidDraftSpec('invalid-size', `The size is ${size}; it must be a whole number from 1.`);
  }
  if (!Number.isInteger(depth) || depth < 1 || !(rho >= 0 && rho < 1)) {
    throw new InvalidDraftSpec(
      'invalid-depth',
      `Depth ${depth} and rho ${rho}: a whole number from 1 and [0, 1).`,
    );
  }
  if (needs.length > MAX_NEEDS) {
    throw new InvalidDraftSpec(
      'too-many-needs',
      `${needs.length} needs; at most ${MAX_NEEDS} can be scored.`,
    );
  }
  requireNormalised(spec.weights);
  return { ...spec, depth, rho, needShares: needShares(needs) };
}

/** Whether an organisation holds a need: its own record decides, never another one. */
export function holds(need: Need, organisation: ScoringOrganisation): boolean {
  if ('ids' in need.holders) return need.holders.ids.has(organisation.id);
  const expertise = countedExpertise(organisation);
  return need.holders.terms.some((term) => expertise.includes(term));
}

function needShares(needs: readonly Need[]): number[] {
  const wrong = needs.find(({ weight }) => !isWeight(weight));
  if (wrong) {
    throw new InvalidDraftSpec('invalid-need-weight', `The weight of "${wrong.key}" is ${wrong.weight}.`);
  }
  const total = needs.reduce((sum, { weight }) => sum + weight, 0);
  return needs.map(({ weight }) => (total === 0 ? 0 : weight / total));
}
