import type { Scored } from './score-candidate.js';

/** From here on a candidate is chosen for a name. */
const SURE = 0.85;
/** Two candidates so near each other are as good; the same name word for word stands out from any other. */
const [NEAR, NEAR_THE_SAME] = [0.02, 0.005];

/** Which of the scored candidates is the one that is meant. */
export interface Choice {
  /** The best first. */
  candidates: Scored[];
  chosen: Scored | undefined;
  /** Two are as good as each other, and good enough. */
  isAmbiguous: boolean;
}

/**
 * Chooses the best candidate when it is good enough and no other is as good. One that exists no more is never chosen, and
 * neither is another one in its place.
 */
export function choose(scored: readonly Scored[]): Choice {
  const candidates = scored.toSorted(
    (a, b) =>
      b.rank - a.rank ||
      Number(a.candidate.isClosed) - Number(b.candidate.isClosed) ||
      (a.candidate.organisation.id < b.candidate.organisation.id ? -1 : 1),
  );
  const [first, second] = candidates;
  if (!first || first.score < SURE) return { candidates, chosen: undefined, isAmbiguous: false };
  const near = first.rank >= 1 ? NEAR_THE_SAME : NEAR;
  // Of two of one name of which one exists no more, the other one is meant.
  const rival = second && !second.candidate.isClosed && first.rank - second.rank < near ? second : undefined;
  const isAmbiguous = rival !== undefined && !first.candidate.isClosed;
  return { candidates, chosen: isAmbiguous || first.candidate.isClosed ? undefined : first, isAmbiguous };
}
