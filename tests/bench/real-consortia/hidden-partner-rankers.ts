import { draftWeights, PRESET_NAMES, type Weights } from '../../../src/consortia/weights.js';
import { DirectoryTable, type DraftSpec, hashOf, Scorer } from '../../../src/matching/core/index.js';
import { acquaintanceOf, type Companions } from '../../../src/projects/companions.js';
import type { Draw, Placed, Ranker, World } from './hidden-partner.js';

/** Those further down are not looked for: to the mean of 1 / the rank they would add .0005 at most. */
const DEEPEST = 400;
const TOP = 10;

/** The groups of what CORDIS calls types; OTH says nothing. */
const GROUPS: Readonly<Record<string, string>> = {
  HES: 'higher-education',
  REC: 'research',
  PRC: 'enterprise',
  PUB: 'public-authority',
};

/** At most so many earlier projects make an organisation less experienced. */
const FEW = 2;

/** What the logarithm of themes counts beside a cosine. */
const LOG_THEMES = 0.05;

type Scores = Float64Array<ArrayBuffer>;

/** What rankers count of a world, each thing once: the draws ask for the same again and again. */
export class Known {
  private readonly met = new Map<string, ReadonlyMap<string, number>>();
  private readonly fits = new Map<string, ReadonlyMap<string, number>>();
  private readonly themed = new Map<string, Scores>();
  private readonly logs = new Map<Scores, Scores>();
  private last: { draw: Draw; acquaintance: ReadonlyMap<string, number> } | undefined;

  constructor(readonly world: World) {}

  projectsOf(id: string): number {
    return this.world.earlier.get(id)?.length ?? 0;
  }

  companions({ visible }: Draw): Companions {
    return new Map(visible.map((id) => [id, this.companionsOf(id)]));
  }

  acquaintance(draw: Draw): ReadonlyMap<string, number> {
    if (this.last?.draw !== draw) this.last = { draw, acquaintance: acquaintanceOf(this.companions(draw)) };
    return this.last.acquaintance;
  }

  /** The themes of the project are its idea. */
  fit({ project: { themes } }: Draw): ReadonlyMap<string, number> {
    const { index } = this.world;
    const key = themes.join('\n');
    const known = this.fits.get(key);
    if (known) return known;
    const fits = index.fitOf(index.similarTo({ text: key, language: 'en' }));
    const fit = new Map([...fits].map(([id, one]) => [id, one.fit]));
    this.fits.set(key, fit);
    return fit;
  }

  /** By place of a candidate: how often it took part in a project of one of the themes. */
  onThemes({ project: { themes } }: Draw): Scores {
    const { candidates, earlier } = this.world;
    const key = themes.join('\n');
    const scores =
      this.themed.get(key) ??
      Float64Array.from(candidates, ({ id }) =>
        (earlier.get(id) ?? []).reduce(
          (sum, one) => sum + one.themes.filter((theme) => themes.includes(theme)).length,
          0,
        ),
      );
    this.themed.set(key, scores);
    return scores;
  }

  logThemes(draw: Draw): Scores {
    const times = this.onThemes(draw);
    const known = this.logs.get(times) ?? times.map((n) => LOG_THEMES * Math.log(1 + n));
    this.logs.set(times, known);
    return known;
  }

  private companionsOf(member: string): ReadonlyMap<string, number> {
    const known = this.met.get(member);
    if (known) return known;
    const counts = new Map<string, number>();
    for (const { participants } of this.world.earlier.get(member) ?? [])
      for (const id of participants) counts.set(id, (counts.get(id) ?? 0) + 1);
    this.met.set(member, counts);
    return counts;
  }
}

/** Rankers that others would try first, to hold the presets against. */
export function baselines(known: Known): Record<string, Ranker> {
  const { candidates, placeOf } = known.world;
  const popular = Float64Array.from(candidates, ({ id }) => known.projectsOf(id));
  const none = new Float64Array(candidates.length);
  /** The mean over the visible members of what one says of a companion, added to other scores. */
  const byMembers = (
    draw: Draw,
    of: (together: number, own: number, member: number) => number,
    to: Scores,
  ) => {
    const scores = to.slice();
    for (const [member, others] of known.companions(draw))
      for (const [id, together] of others) {
        const place = placeOf.get(id)!;
        const worth = of(together, popular[place]!, popular[placeOf.get(member)!]!);
        scores[place] = scores[place]! + worth / draw.visible.length;
      }
    return scores;
  };
  const cosine = (together: number, own: number, member: number) => together / Math.sqrt(own * member);
  const ranker =
    (scores: (draw: Draw) => Scores): Ranker =>
    (draw) =>
      placedBy(known, draw, scores(draw));
  return {
    'popularity (earlier projects)': ranker(() => popular),
    'themes counted': ranker((draw) => known.onThemes(draw)),
    'share of the members worked with': ranker((draw) => byMembers(draw, () => 1, none)),
    'cosine + 0.05·log themes': ranker((draw) => byMembers(draw, cosine, known.logThemes(draw))),
  };
}

/** The hidden one in the middle of those with the same score; the top ten in an order of equals of the draw's own. */
function placedBy({ world: { candidates, placeOf } }: Known, draw: Draw, scores: Scores): Placed {
  const own = scores[placeOf.get(draw.hidden)!]!;
  const without = new Set(draw.visible.map((id) => placeOf.get(id)!));
  const seed = hashOf(draw.project.id);
  const mixed = (place: number) => Math.imul(place ^ seed, 0x9e3779b1) >>> 0;
  const precedes = (place: number, other: number) =>
    scores[place]! > scores[other]! || (scores[place] === scores[other] && mixed(place) < mixed(other));
  const top: number[] = [];
  let rank = 0.5;
  for (let place = 0; place < scores.length; place++) {
    if (without.has(place)) continue;
    const score = scores[place]!;
    if (score > own) rank += 1;
    else if (score === own) rank += 0.5;
    if (top.length === TOP && !precedes(place, top[TOP - 1]!)) continue;
    let at = top.length;
    while (at > 0 && precedes(place, top[at - 1]!)) at--;
    top.splice(at, 0, place);
    top.length = Math.min(top.length, TOP);
  }
  return { rank, top: top.map((place) => candidates[place]!.id) };
}

/** Through the service's own scoring, with the weights of a preset, without rules and without needs. */
export class ScoredRankers {
  private readonly table = new DirectoryTable();
  private readonly scorer = new Scorer();

  constructor(private readonly known: Known) {
    for (const { id, country, type } of known.world.candidates)
      this.table.upsert({
        ...{ id, country, typeGroup: GROUPS[type], fields: [], expertise: [] },
        experience: this.experienceOf(id),
      });
  }

  presets(): Record<string, Ranker> {
    return Object.fromEntries(
      PRESET_NAMES.map((preset) => [preset, this.weighted(draftWeights({ preset }))]),
    );
  }

  weighted(weights: Weights): Ranker {
    return (draw) => this.placed(draw, this.spec(draw, weights));
  }

  /** The last seat is for a newcomer. */
  newcomerSeat(weights: Weights): Ranker {
    return (draw) => {
      const newcomers = draw.visible.filter((id) => this.experienceOf(id) === 'newcomer').length;
      return this.placed(draw, { ...this.spec(draw, weights), newcomerSeats: newcomers + 1 });
    };
  }

  /** Whom a newcomer seat lets in. */
  get newcomers(): number {
    return this.known.world.candidates.filter(({ id }) => this.known.projectsOf(id) === 0).length;
  }

  /** By the programme's definition, Horizon 2020 being the action. */
  private experienceOf(id: string): string {
    const projects = this.known.projectsOf(id);
    if (projects === 0) return 'newcomer';
    return projects <= FEW ? 'less-experienced' : 'experienced';
  }

  private spec(draw: Draw, weights: Weights): DraftSpec {
    const { project, visible } = draw;
    return {
      ...{ id: `${project.id}-${draw.hidden}`, size: project.participants.length, members: visible, weights },
      ...{ needs: [], excludedIds: [], excludedCountries: [] },
      fit: this.known.fit(draw),
      acquaintance: this.known.acquaintance(draw),
    };
  }

  private placed({ hidden }: Draw, spec: DraftSpec): Placed {
    const ids = this.scorer.suggest(this.table, spec, DEEPEST).map(({ id }) => id);
    const place = ids.indexOf(hidden);
    return { rank: place < 0 ? Number.POSITIVE_INFINITY : place + 1, top: ids.slice(0, TOP) };
  }
}
