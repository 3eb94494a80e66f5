import { gainsOf } from '../objective/gains.js';
import { type Term, termsOf } from '../objective/terms.js';
import type { Connection } from '../ranking/order.js';
import type { DirectoryTable } from '../table/directory-table.js';
import { contributionAt } from '../table/slots.js';
import { type BestTeam, bestTeam, totalOf } from './best-team.js';
import { Clock } from './clock.js';
import type { CompletionSpec } from './completion-spec.js';
import { PROOF } from './lagrangian-bound.js';
import { LinearScores } from './linear-scores.js';
import { type Pool, type Problem, poolsOf, problemOf, teamWith, within } from './problem.js';
import { conflictOf } from './rules.js';

/*
 * The words of this folder:
 * attribute  what F or a rule counts: a value, a side of a cut between levels, a need, a required type
 * class      organisations alike in country, main sector, type group, level and experience
 * kind       those of a class that are alike in the required types for which they count
 * cell       what a rule sees of a kind: country, required type, being a newcomer
 * supply     what the candidates of one country can give to the rules
 * group      candidates alike in kind, needs, fit and acquaintance: no part of F tells them apart
 * own gain   what a candidate adds by its fit and acquaintance, whoever else is there
 * pool       whom picks are taken from: connected to the idea, to the field as well, or all
 * price      λ of an attribute; linear scores are sums of prices
 * survivor   a candidate that a better team than the best known one may have
 */

/** Below this nothing could be gained at all. */
const NOTHING = 1e-12;

export interface Pick {
  id: string;
  /** To the draft as it was before the first pick. */
  connection: Connection;
  /** What F gained when it joined the members and the picks before it. */
  score: number;
  /** The parts of the score that are not 0, largest first. */
  terms: Term[];
}

export interface Completion {
  /** In the order in which they join: each the one of them that adds most. */
  picks: Pick[];
  /** Whom they are picked from: the smallest pool in which the rules can be kept. What follows is about that pool. */
  pool: Pool;
  /** F of the completed team. */
  objective: number;
  /** No team that keeps the rules has more. */
  bound: number;
  /** How far the team may be from the best possible, as a share of what the best picks could add; 0 to 1. */
  gap: number;
  /** No better team exists (to 1e-9). */
  proven: boolean;
}

export interface CompletionOptions {
  /** Asked again and again, some milliseconds apart; once true, the best found so far is the answer. */
  shouldStop: () => boolean;
}

/**
 * Fills the seats of a draft under its rules, and says how far from the best possible that is. The same draft
 * and directory give the same answer unless it is stopped. Throws InvalidDraftSpec, InfeasibleCompletion when no team
 * keeps the rules, and TimeUp when it is stopped before it has a team or knows that there is none.
 */
export function complete(
  table: DirectoryTable,
  spec: CompletionSpec,
  { shouldStop }: CompletionOptions,
): Completion {
  const clock = new Clock(shouldStop);
  const everybody = problemOf(table, spec);
  const { problem, pool, team } = inSmallestPool(everybody, clock);
  const { picks, bound: gainBound, exhausted } = team;

  const before = totalOf(problem, []);
  const objective = totalOf(problem, picks);
  const bound = exhausted ? objective : Math.max(objective, before + gainBound);
  const possible = bound - before;
  return {
    picks: inOrder(problem, picks),
    pool,
    objective,
    bound,
    gap: possible <= NOTHING ? 0 : (bound - objective) / possible,
    proven: bound - objective <= PROOF,
  };
}

/** The best team of the smallest pool that has one which keeps the rules. */
function inSmallestPool(everybody: Problem, clock: Clock): { problem: Problem; pool: Pool; team: BestTeam } {
  for (const pool of poolsOf(everybody)) {
    const problem = within(everybody, pool);
    const team = bestTeam(problem, clock);
    if (team) return { problem, pool, team };
  }
  throw conflictOf(everybody, clock);
}

/** Each time the one that adds most, of equals the first. */
function inOrder(problem: Problem, slots: readonly number[]): Pick[] {
  const { table, draft, masks, precedes, connections } = problem;
  const waiting = slots.toSorted((a, b) => (precedes(a, b) ? -1 : 1));
  const joined: number[] = [];
  const picks: Pick[] = [];
  while (waiting.length > 0) {
    const team = teamWith(problem, joined);
    const gains = gainsOf(draft, team);
    const scores = new LinearScores(problem, gains);
    const best = waiting.reduce((leader, slot) => (scores.of(slot) > scores.of(leader) ? slot : leader));
    const candidate = contributionAt(table, masks, draft, best);
    picks.push({
      id: candidate.id,
      connection: connections.of(best),
      score: scores.of(best),
      terms: termsOf(draft, team, gains, candidate),
    });
    joined.push(best);
    waiting.splice(waiting.indexOf(best), 1);
  }
  return picks;
}
