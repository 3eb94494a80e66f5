import { MOST_YEARS, type Support, type TrackRecord } from '../../directory/index.js';
import type { KnownProject } from '../known-projects.js';

/** How many projects there are, and how many of them name each term of expertise. */
export interface TermCounts {
  projects: number;
  terms: ReadonlyMap<string, number>;
}

/** A project of an organisation, with the terms of expertise that it names. */
export interface ProjectWithTerms extends KnownProject {
  terms: readonly string[];
}

/** One project says little: its partners have other tasks. */
const FEWEST = 2;

/** Standard deviations above what chance would give to an organisation with as many projects. */
const CLEARLY = 3;

/** The most terms: as many as count. */
const MOST_TERMS = 10;

/** What the projects of an organisation, which has that id in them, say of it; undefined when there are none. */
export function trackRecordFrom(
  organisation: string,
  projects: readonly ProjectWithTerms[],
  all: TermCounts,
): TrackRecord | undefined {
  if (projects.length === 0) return undefined;
  const supported = supportIn(organisation, projects);
  const terms = clearTerms(projects, all);
  return {
    projects: projects.length,
    ...(Object.keys(supported).length > 0 && { supported }),
    ...(terms.length > 0 && { terms }),
  };
}

/** By type of action; associated partners and third parties are not supported, a role that is not said counts. */
function supportIn(
  organisation: string,
  projects: readonly ProjectWithTerms[],
): NonNullable<TrackRecord['supported']> {
  const byAction = new Map<string, Support>();
  for (const { action, year, participants } of projects) {
    const role = participants.find((one) => one.organisation === organisation)?.role;
    if (action === undefined || role === 'associated' || role === 'third-party') continue;
    const known = byAction.get(action) ?? { years: [], undated: 0, coordinated: false };
    byAction.set(action, known);
    if (year === undefined) known.undated++;
    else known.years.push(year);
    known.coordinated ||= role === 'coordinator';
  }
  for (const support of byAction.values())
    support.years = support.years.sort((a, b) => b - a).slice(0, MOST_YEARS);
  return Object.fromEntries([...byAction].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The terms that its projects name clearly more often than others do, the clearest first: of N projects of which each names
 * the term with the share p that it has among all, N·p would; the deviation is √(N·p·(1 − p)).
 */
function clearTerms(projects: readonly ProjectWithTerms[], all: TermCounts): [string, number][] {
  const counts = new Map<string, number>();
  for (const { terms } of projects) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts]
    .map(([term, n]) => {
      const p = ((all.terms.get(term) ?? 0) + 1) / (all.projects + 2);
      const expected = projects.length * p;
      return { term, n, deviation: (n - expected) / Math.sqrt(expected * (1 - p)) };
    })
    .filter(({ n, deviation }) => n >= FEWEST && deviation >= CLEARLY)
    .sort((a, b) => b.deviation - a.deviation || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(({ term, n }) => [term, n]);
}
