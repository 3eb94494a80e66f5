import { gainsOf } from '../gains.js';
import type { Greedy } from './greedy.js';
import { LinearScores } from './linear-scores.js';
import { type Problem, teamWith } from './problem.js';

/** Less is rounding. */
const IMPROVEMENT = 1e-9;

/** Replaces one pick by a better one for as long as that helps; F grows with every swap, so it ends. */
export function improveBySwaps(
  problem: Problem,
  greedy: Greedy,
  picks: readonly number[],
  shouldStop: () => boolean,
): number[] {
  let current = [...picks];
  for (let unimproved = 0, at = 0; unimproved < current.length && !shouldStop(); at++) {
    const leaving = current[at % current.length]!;
    const others = current.filter((slot) => slot !== leaving);
    const loss = gainWith(problem, others, leaving);
    const joining = greedy.bestBeyond(others, loss + IMPROVEMENT);
    if (joining) current = current.map((slot) => (slot === leaving ? joining.slot : slot));
    unimproved = joining ? 1 : unimproved + 1;
  }
  return current;
}

/** What one organisation adds to the members and these picks. */
function gainWith(problem: Problem, picks: readonly number[], joining: number): number {
  return new LinearScores(problem, gainsOf(problem.draft, teamWith(problem, picks))).of(joining);
}
