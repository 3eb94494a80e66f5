import { compatriotGain } from './compatriots.js';
import type { Draft } from './draft.js';
import type { Gains } from './gains.js';
import { DIMENSIONS, type Dimension, type Value } from './organisation.js';
import type { Contribution, Team } from './team.js';

/** It holds a need of the project. */
export interface NeedTerm {
  term: 'need';
  /** The key of the need. */
  value: string;
  /** Members that hold it already. */
  members: number;
  gain: number;
}

/** What it brings to one dimension of diversity. */
export interface DimensionTerm {
  term: Dimension;
  /** Absent when the value is unknown: then the gain is the constant for unknown values. */
  value?: Value | undefined;
  /** Members that have the same value already; when unknown, members whose value is unknown too. */
  members: number;
  /** Different known values among the members, without it and with it. */
  distinctBefore: number;
  distinctAfter: number;
  /** Where it counts for a newcomer that members come from its country. */
  helpsNewcomer?: true | undefined;
  gain: number;
}

/** An earlier project, as people know it. */
export interface NamedProject {
  title: string;
  year?: number | undefined;
}

/** It has done projects like this idea. */
export interface FitTerm {
  term: 'fit';
  /** How much, 0 to 1. */
  value: number;
  /** The project that is most like the idea, and how many more: added by whoever knows the projects, for the wording. */
  projects?: { first: NamedProject; more: number } | undefined;
  gain: number;
}

/** It has worked with members of the draft before. */
export interface AcquaintanceTerm {
  term: 'acquaintance';
  /** How well it knows them, 0 to 1: of the projects of each the share in which it took part, the mean. */
  value: number;
  /**
   * The member that it has worked with most, in how many projects, and with how many members besides: added by whoever knows
   * the projects, for the wording.
   */
  company?: { name: string; projects: number; more: number } | undefined;
  gain: number;
}

export type Term = NeedTerm | DimensionTerm | FitTerm | AcquaintanceTerm;

/** The terms that are not 0, largest first; together the score (to 1e-12). */
export function termsOf(draft: Draft, team: Team, gains: Gains, candidate: Contribution): Term[] {
  const terms: Term[] = [
    ...DIMENSIONS.map((dimension) =>
      dimensionTerm(draft, team, gains, dimension, candidate.values[dimension]),
    ),
    ...candidate.needs.map((need) => needTerm(draft, team, gains, need)),
    fitTerm(draft, gains, candidate.id),
    acquaintanceTerm(draft, gains, candidate.id),
  ];
  return terms.filter(({ gain }) => gain !== 0).sort((a, b) => b.gain - a.gain);
}

function dimensionTerm(
  draft: Draft,
  team: Team,
  gains: Gains,
  term: Dimension,
  value: Value | undefined,
): DimensionTerm {
  const distinctBefore = team.values[term].size;
  const members = value === undefined ? team.unknown[term] : (team.values[term].get(value) ?? 0);
  const isNew = value !== undefined && members === 0;
  const distinctAfter = isNew ? distinctBefore + 1 : distinctBefore;
  const helpsNewcomer = term === 'country' && compatriotGain(draft, value) > 0;
  return {
    ...{ term, value, members, distinctBefore, distinctAfter, gain: gains.value(term, value) },
    ...(helpsNewcomer && { helpsNewcomer }),
  };
}

function needTerm(draft: Draft, team: Team, gains: Gains, need: number): NeedTerm {
  return {
    term: 'need',
    value: draft.needs[need]!.key,
    members: team.holders[need]!,
    gain: gains.needs[need]!,
  };
}

function fitTerm(draft: Draft, gains: Gains, id: string): FitTerm {
  return { term: 'fit', value: draft.fit?.get(id) ?? 0, gain: gains.fit(id) };
}

function acquaintanceTerm(draft: Draft, gains: Gains, id: string): AcquaintanceTerm {
  return { term: 'acquaintance', value: draft.acquaintance?.get(id) ?? 0, gain: gains.acquaintance(id) };
}
