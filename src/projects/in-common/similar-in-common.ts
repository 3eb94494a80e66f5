import type { Directory, OrganisationIndex } from '../../directory/index.js';
import type { EarlierProjects, LikeProject } from '../earlier-projects.js';
import { kindsInCommon, tellingTypes } from './kinds.js';
import { type Common, FEWEST_PROJECTS, moreThanUsual } from './more-than-usual.js';

/** What the projects most like an idea have in common that others have not, the most telling first. */
export interface InCommon {
  /** Terms of expertise that they name. */
  terms: Common[];
  /** Kinds of organisations that took part, as types that can be required. */
  kinds: Common[];
}

/** As many of the most similar projects are looked at. */
const MOST_PROJECTS = 20;

/** A term becomes a need of the draft: at least so many of the projects have to name it. */
const LEAST_SHARE = 1 / 2;

/** A project that states a priority of the draft is as good as one that is so much more similar. */
const SAME_PRIORITY = 1.5;

/** Organisations of a project that are looked at, coordinators first. */
const MOST_PARTICIPANTS = 40;

/** Fewer than two known organisations are no partnership. */
const PARTNERSHIP = 2;

/** So many organisations of any partnerships tell what is usual. */
const SAMPLE = 1_500;

/** Milliseconds for which it counts as usual: types are edited and projects come, but shares stay much the same. */
const SAMPLE_LASTS = 60_000;

const NOTHING: InCommon = { terms: [], kinds: [] };

export class SimilarInCommon {
  private usual: { types: Promise<string[]>; until: number } | undefined;

  constructor(
    private readonly earlier: Pick<EarlierProjects, 'like' | 'somePartnerships'>,
    private readonly directory: Pick<Directory, 'currentIds'>,
    private readonly index: Pick<OrganisationIndex, 'typesOf'>,
  ) {}

  /** Nothing in common as long as few projects are like the idea. */
  async of(idea: string, priorities: readonly string[] = []): Promise<InCommon> {
    const like = await this.earlier.like(idea);
    if (like.projects.length < FEWEST_PROJECTS) return NOTHING;
    const likeness = ({ similarity, priorities: stated }: LikeProject) =>
      similarity * (stated.some((priority) => priorities.includes(priority)) ? SAME_PRIORITY : 1);
    const projects = like.projects
      .filter((project) => isAboutTheSame(project, like.terms))
      .sort((a, b) => likeness(b) - likeness(a));
    const texts = [...new Map(projects.map((project) => [project.wording, project])).values()];
    return {
      terms: moreThanUsual(
        texts
          .slice(0, MOST_PROJECTS)
          .map(({ terms }) => ({ has: new Set(terms), draws: Math.max(1, terms.length) })),
        like.usualTerms,
        LEAST_SHARE,
      ),
      kinds: await this.kindsOf(projects.map(({ participants }) => participants)),
    };
  }

  private async kindsOf(projects: readonly (readonly string[])[]): Promise<Common[]> {
    const looked = projects.filter(({ length }) => length >= PARTNERSHIP).slice(0, 2 * MOST_PROJECTS);
    if (looked.length < FEWEST_PROJECTS) return [];
    const partnerships = (await this.typesOf(looked)).filter(({ length }) => length >= PARTNERSHIP);
    return kindsInCommon(partnerships.slice(0, MOST_PROJECTS), await this.usualTypes());
  }

  /** Of each project the types of its organisations, each once, by what they are today. */
  private async typesOf(projects: readonly (readonly string[])[]): Promise<string[][]> {
    const looked = projects.map((participants) => participants.slice(0, MOST_PARTICIPANTS));
    const ids = [...new Set(looked.flat())];
    const today = await this.directory.currentIds(ids);
    const now = new Map(ids.map((id, at) => [id, today[at]!]));
    const types = await this.index.typesOf([...new Set(today)]);
    return looked.map((participants) =>
      tellingTypes([...new Set(participants.map((id) => now.get(id)!))].map((id) => types.get(id))),
    );
  }

  private usualTypes(): Promise<string[]> {
    if (!this.usual || this.usual.until < performance.now()) {
      const types = this.typesOf(this.earlier.somePartnerships(SAMPLE)).then((found) => found.flat());
      this.usual = { types, until: performance.now() + SAMPLE_LASTS };
      types.catch(() => {
        this.usual = undefined; // whoever waits for it hears why; the next one tries again
      });
    }
    return this.usual.types;
  }
}

/**
 * Whether a project is about the idea as a whole: it shares half of the terms of expertise that the idea names (of many,
 * three), and two of them, or besides the one some words that do not name it: one when the idea names no other, else two.
 * Words alone are not enough, however rare: of a language in which few projects are written all words are rare.
 */
function isAboutTheSame({ overlap: { terms }, otherWords }: LikeProject, named: number): boolean {
  const enough = terms.length >= Math.min(3, Math.ceil(named / 2));
  return enough && (terms.length >= 2 || (terms.length === 1 && otherWords.length >= (named === 1 ? 1 : 2)));
}
