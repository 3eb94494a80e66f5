import { SimilarProjects } from '../../../src/projects/index.js';
import { seeded } from '../random.js';
import type { Consortium, Participant } from './horizon-projects.js';

/** A real consortium with one partner hidden. */
export interface Draw {
  project: Consortium;
  hidden: string;
  visible: readonly string[];
}

/** What was known before a year, and the projects of that year. */
export interface World {
  /** All that took part up to that year: whoever begins in it is a newcomer. */
  candidates: readonly Participant[];
  /** By id of a candidate: where it stands among them. */
  placeOf: ReadonlyMap<string, number>;
  /** By id of an organisation: its earlier projects. */
  earlier: ReadonlyMap<string, readonly Consortium[]>;
  index: SimilarProjects;
  tests: readonly Consortium[];
}

/** With fewer there is no consortium to look for, with more it is an assembly. */
const FEWEST = 3;
const MOST = 40;

export function worldBefore(
  year: number,
  projects: readonly Consortium[],
  participants: ReadonlyMap<string, Participant>,
): World {
  const index = new SimilarProjects();
  const earlier = new Map<string, Consortium[]>();
  const ids = new Set<string>();
  for (const project of projects.filter((one) => one.year <= year)) {
    for (const id of project.participants) ids.add(id);
    if (project.year === year) continue;
    index.put({ ...project, topics: project.themes, language: 'en' });
    for (const id of project.participants) earlier.set(id, [...(earlier.get(id) ?? []), project]);
  }
  const candidates = [...ids].map((id) => participants.get(id)!);
  return {
    ...{ candidates, earlier, index },
    placeOf: new Map(candidates.map(({ id }, place) => [id, place])),
    tests: projects.filter(
      (one) => one.year === year && one.participants.length >= FEWEST && one.participants.length <= MOST,
    ),
  };
}

/** Hides one that is not a coordinator of each project; where all are, one of these. */
export function hidePartners({ tests }: World, seed: number): Draw[] {
  const random = seeded(seed);
  return tests.map((project) => {
    const partners = project.participants.filter((id) => !project.coordinators.has(id));
    const pool = partners.length > 0 ? partners : project.participants;
    const hidden = pool[random.below(pool.length)]!;
    return { project, hidden, visible: project.participants.filter((id) => id !== hidden) };
  });
}

/** What a ranker says of a draw. */
export interface Placed {
  /** Of the hidden partner; without end where it is too far down to be looked for. */
  rank: number;
  /** Ids of the first ten. */
  top: readonly string[];
}

export type Ranker = (draw: Draw) => Placed;

export interface Figures {
  mrr: number;
  at10: number;
  at50: number;
  at100: number;
  /** R@50 of those that had taken part before, and of those that had not. */
  incumbents50: number;
  firstTimers50: number;
  /** Blau index of the visible members with one of the top ten, the mean. */
  country: number;
  type: number;
  /** Of all top tens, the part that the most listed hundredth of the candidates has. */
  topPercent: number;
}

/** Means over the draws, by name of the ranker. */
export function figuresOf(
  world: World,
  draws: readonly Draw[],
  rankers: Readonly<Record<string, Ranker>>,
): Record<string, Figures> {
  const tallies = Object.entries(rankers).map(([name, ranker]) => ({
    name,
    ranker,
    tally: new Tally(world),
  }));
  for (const draw of draws) for (const { ranker, tally } of tallies) tally.add(draw, ranker(draw));
  return Object.fromEntries(tallies.map(({ name, tally }) => [name, tally.figures()]));
}

class Tally {
  private readonly ranks = { incumbents: [] as number[], firstTimers: [] as number[] };
  private readonly places = new Map<string, number>();
  private readonly diversity = { country: [] as number[], type: [] as number[] };

  constructor(private readonly world: World) {}

  add({ hidden, visible }: Draw, { rank, top }: Placed): void {
    const { world, places, diversity } = this;
    this.ranks[world.earlier.has(hidden) ? 'incumbents' : 'firstTimers'].push(rank);
    for (const id of top) {
      places.set(id, (places.get(id) ?? 0) + 1);
      for (const name of ['country', 'type'] as const)
        diversity[name].push(blau(world, [...visible, id], name));
    }
  }

  figures(): Figures {
    const { incumbents, firstTimers } = this.ranks;
    const all = [...incumbents, ...firstTimers];
    const recall = (of: readonly number[], n: number) => mean(of.map((rank) => Number(rank <= n)));
    const listed = [...this.places.values()].sort((a, b) => b - a);
    const most = listed.slice(0, Math.ceil(this.world.candidates.length / 100));
    return {
      mrr: mean(all.map((rank) => 1 / rank)),
      ...{ at10: recall(all, 10), at50: recall(all, 50), at100: recall(all, 100) },
      ...{ incumbents50: recall(incumbents, 50), firstTimers50: recall(firstTimers, 50) },
      ...{ country: mean(this.diversity.country), type: mean(this.diversity.type) },
      topPercent: sum(most) / sum(listed),
    };
  }
}

/** The mean Blau indices of the consortia as they really were. */
export function realDiversity(world: World): Pick<Figures, 'country' | 'type'> {
  const of = (name: 'country' | 'type') =>
    mean(world.tests.map(({ participants }) => blau(world, participants, name)));
  return { country: of('country'), type: of('type') };
}

function blau({ candidates, placeOf }: World, ids: readonly string[], name: 'country' | 'type'): number {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const value = candidates[placeOf.get(id)!]![name];
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return 1 - sum([...counts.values()].map((n) => n * n)) / ids.length ** 2;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length;
