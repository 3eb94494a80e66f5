import { GainTables } from '../ranking/gain-tables.js';
import type { Attributes } from './attributes.js';
import type { CandidateAttributes } from './candidate-attributes.js';
import type { Clock } from './clock.js';
import { LinearScores, type Prices } from './linear-scores.js';
import { Multipliers } from './multipliers.js';
import type { Problem } from './problem.js';

/** Scans at most, and in vain before the search for better prices ends. */
const SCANS = 40;
const PATIENCE = 8;

/** What counts as better: proven means within this. */
export const PROOF = 1e-9;

export interface LagrangianBound {
  /** No picks add more than this to F(M). */
  bound: number;
  multipliers: Multipliers;
  /** Candidates that better picks may contain; undefined when they are too many to look at one by one. */
  survivors: readonly number[] | undefined;
}

/** Bounds what any picks add by scans of the whole directory. Polls between scans. */
export function lagrangianBound(
  problem: Problem,
  attributes: Attributes,
  candidates: CandidateAttributes,
  allows: (cell: number) => boolean,
  known: { picks: readonly number[]; gain: number },
  options: { clock: Clock; mostSurvivors: number },
): LagrangianBound {
  const tables = new GainTables();
  const { seats } = problem.draft;
  const none = new Uint8Array(attributes.list.length);
  const step = new Float64Array(attributes.list.length);
  let multipliers = Multipliers.between(attributes.list, candidates.counts(known.picks));
  let best = { bound: Number.POSITIVE_INFINITY, multipliers, last: 0 };
  let scale = 1;
  for (let scans = 0, inVain = 0; scans < SCANS && inVain < PATIENCE; scans++) {
    if (scans > 0 && options.clock.isOver()) break;
    const scores = new LinearScores(problem, pricesOf(attributes, multipliers));
    const top = scores.best(tables, seats, allows);
    const counts = candidates.counts(top.map(({ slot }) => slot));
    const linear = top.reduce((sum, { score }) => sum + score, 0);
    const bound = linear + multipliers.conjugate(attributes.list, none, seats, counts, step);
    inVain = bound < best.bound - PROOF ? 0 : inVain + 1;
    if (bound < best.bound) best = { bound, multipliers, last: top.at(-1)!.score };
    if (best.bound <= known.gain + PROOF) break;
    if (inVain > 0 && inVain % 3 === 0) scale /= 2;
    multipliers = multipliers.moved(step, bound - known.gain, scale);
  }
  const { bound, last } = best;
  if (bound <= known.gain + PROOF) return { bound, multipliers: best.multipliers, survivors: [] };
  if (options.clock.isOver()) return { bound, multipliers: best.multipliers, survivors: undefined };
  const threshold = last - (bound - known.gain) + PROOF;
  const { mostSurvivors } = options;
  const scores = new LinearScores(problem, pricesOf(attributes, best.multipliers));
  const survivors = scores.atLeast(tables, threshold, allows, mostSurvivors + 1);
  const areTooMany = survivors.length > mostSurvivors;
  return { bound, multipliers: best.multipliers, survivors: areTooMany ? undefined : survivors };
}

function pricesOf(attributes: Attributes, { prices }: Multipliers): Prices {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, a) => total + prices[a]!, 0);
  return {
    needs: attributes.ofNeed.map((a) => (a < 0 ? 0 : prices[a]!)),
    value: (dimension, value) =>
      sum(attributes.ofValue(dimension, value)) + attributes.constant(dimension, value),
    types: attributes.ofType.map(sum),
  };
}
