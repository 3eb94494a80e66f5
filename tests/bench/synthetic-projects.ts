import { draftWeights } from '../../src/consortia/weights.js';
import type { DraftSpec, ScoringOrganisation } from '../../src/matching/core/index.js';
import { acquaintanceOf } from '../../src/projects/companions.js';
import { seeded } from './random.js';

const PROJECTS = 30_000;
const SIZE = 6;
/** Projects like an idea. */
const SIMILAR = 50;

/**
 * The same drafts with what 30,000 made-up projects of six organisations say: the fit of those in fifty of them, and who has
 * worked with the members, each of whom took part in eight.
 */
export function withSyntheticProjects(
  directory: readonly ScoringOrganisation[],
  drafts: readonly DraftSpec[],
): DraftSpec[] {
  const random = seeded(12);
  const pick = () => directory[random.below(directory.length)]!.id;
  const projects = Array.from({ length: PROJECTS }, () => Array.from({ length: SIZE }, pick));
  const some = (count: number) => Array.from({ length: count }, () => projects[random.below(PROJECTS)]!);
  return drafts.map((draft) => {
    const doubts = new Map<string, number>();
    for (const project of some(SIMILAR)) {
      const similarity = 0.2 + 0.6 * random.next();
      for (const id of project) doubts.set(id, (doubts.get(id) ?? 1) * (1 - similarity / 2));
    }
    const companions = new Map(
      draft.members.map((member) => {
        const met = new Map([[member, 8]]);
        for (const id of some(8).flat()) if (id !== member) met.set(id, Math.min(8, (met.get(id) ?? 0) + 1));
        return [member, met];
      }),
    );
    return {
      ...draft,
      weights: draftWeights({ preset: 'proven-network' }),
      fit: new Map([...doubts].map(([id, doubt]) => [id, 1 - doubt])),
      acquaintance: acquaintanceOf(companions),
    };
  });
}
