import { type Gains, gainsOf } from '../objective/gains.js';
import { GainTables } from '../ranking/gain-tables.js';
import { type Clock, untilTimeUp } from './clock.js';
import type { Feasibility } from './feasibility.js';
import { LinearScores, type Prices, slotsAtLeast } from './linear-scores.js';
import { narrow } from './narrow.js';
import { cellOf, type Problem, takenBy, teamWith } from './problem.js';

/** Less is rounding. */
const IMPROVEMENT = 1e-9;
/** More than sums in another order differ by, and less than an improvement. */
const ROUNDING = 1e-12;

/** One pick leaves: who stays, what anybody then gains, and what the one that left would. */
interface Exchange {
  leaving: number;
  others: readonly number[];
  gains: Gains;
  scores: LinearScores;
  /** What another one has to gain. */
  wanted: number;
}

/** Replaces one pick by a better one for as long as that helps; F grows with every swap, so it ends. */
export function improveBySwaps(
  problem: Problem,
  feasibility: Feasibility,
  picks: readonly number[],
  clock: Clock,
): number[] {
  const tables = new GainTables();
  let current = [...picks];
  untilTimeUp(() => {
    if (clock.isOver()) return;
    let exchanges = exchangesOf(problem, current);
    let candidates = candidatesFor(problem, exchanges, tables);
    for (let unimproved = 0, at = 0; unimproved < current.length && !clock.isOver(); at++) {
      const exchange = exchanges[at % current.length]!;
      const joining = bestJoining(problem, feasibility, exchange, candidates, clock);
      unimproved = joining === undefined ? unimproved + 1 : 1;
      if (joining === undefined) continue;
      current = current.map((slot) => (slot === exchange.leaving ? joining : slot));
      exchanges = exchangesOf(problem, current);
      candidates = candidatesFor(problem, exchanges, tables);
    }
  });
  return current;
}

function exchangesOf(problem: Problem, picks: readonly number[]): Exchange[] {
  return picks.map((leaving) => {
    const others = picks.filter((slot) => slot !== leaving);
    const gains = gainsOf(problem.draft, teamWith(problem, others));
    const scores = new LinearScores(problem, gains);
    return { leaving, others, gains, scores, wanted: scores.of(leaving) + IMPROVEMENT };
  });
}

/** All that can be wanted in any of these exchanges: one scan instead of one for each. */
function candidatesFor(
  problem: Problem,
  exchanges: readonly Exchange[],
  tables: GainTables,
): readonly number[] {
  const scores = new LinearScores(problem, mostOf(exchanges.map(({ gains }) => gains)));
  scores.fill(tables, () => true);
  fillSurplus(tables, exchanges);
  return [...problem.apart, ...slotsAtLeast(problem, tables, -ROUNDING)];
}

/** The most that anything adds in any of them; a sum of these is never below the same sum in one of them. */
function mostOf(all: readonly Gains[]): Prices {
  const [first] = all;
  return {
    needs: first!.needs.map((_, need) => Math.max(...all.map(({ needs }) => needs[need]!))),
    value: (dimension, value) => Math.max(...all.map((gains) => gains.value(dimension, value))),
  };
}

/** The first needs together, beyond what is wanted: far fewer pass than with the most of each need alone. */
function fillSurplus(tables: GainTables, exchanges: readonly Exchange[]): void {
  const { first } = tables;
  const one = new GainTables();
  exchanges.forEach(({ gains, wanted }, n) => {
    one.fillNeeds(gains.needs);
    for (let mask = 0; mask < one.first.length; mask++) {
      const surplus = one.first[mask]! - wanted;
      first[mask] = n === 0 ? surplus : Math.max(first[mask]!, surplus);
    }
  });
}

function bestJoining(
  problem: Problem,
  feasibility: Feasibility,
  { others, scores, wanted }: Exchange,
  candidates: readonly number[],
  clock: Clock,
): number | undefined {
  const allows = feasibility.after(others.map((slot) => cellOf(problem, slot)));
  const joining = { taken: takenBy(problem, others), allows };
  return narrow(problem, candidates, scores, wanted, joining, clock).best?.slot;
}
