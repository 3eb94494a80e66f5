import type { Draft } from './draft.js';
import type { Dimension, Value } from './organisation.js';
import { countCuts, type Team } from './team.js';
import { cover, presence } from './worth.js';

/** What one more member would add to F(S), term by term. Tables, scores and reasons all take it from here. */
export interface Gains {
  /** By position in the draft's needs: what a further holder adds. */
  needs: readonly number[];
  /** What a further member with this value, or with an unknown one, adds. */
  value(dimension: Dimension, value: Value | undefined): number;
  acquaintance(id: string): number;
}

export function gainsOf(draft: Draft, team: Team): Gains {
  const { size, weights } = draft;
  const step = (n: number) => presence(n + 1, size) - presence(n, size);
  const levels = levelSteps(team, step);

  return {
    needs: draft.needShares.map((share, need) => {
      const n = team.holders[need]!;
      return (
        weights.coverage * share * (cover(n + 1, draft.depth, draft.rho) - cover(n, draft.depth, draft.rho))
      );
    }),
    value(dimension, value) {
      // Unknown is worth half of what a new value brings, whoever else is there, and is no category.
      if (value === undefined) return weights[dimension] / size;
      if (dimension === 'level') return weights.level * levels[Number(value)]!;
      return weights[dimension] * step(team.values[dimension].get(value) ?? 0);
    },
    acquaintance: (id) => (weights.acquaintance / size) * (draft.acquaintance?.get(id) ?? 0),
  };
}

/** Per level: the mean over the 4 cuts of what one more member on that side adds. */
function levelSteps(team: Team, step: (n: number) => number): number[] {
  const cuts = countCuts(team);
  return [0, 1, 2, 3, 4].map(
    (level) => cuts.reduce((sum, { below, above }, cut) => sum + step(level > cut ? above : below), 0) / 4,
  );
}
