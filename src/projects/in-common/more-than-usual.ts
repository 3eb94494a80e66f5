/** A project by what it has: of so many things drawn, which different ones. */
export interface Drawn {
  /** Terms that its texts name, or kinds of its organisations. */
  has: ReadonlySet<string>;
  /** How many terms or organisations there are in it, at least 1. */
  draws: number;
}

/** The share of all draws that give a thing, 0 to 1. */
export type Usual = (code: string) => number;

/** Something that several projects have. */
export interface Common {
  code: string;
  /** How many of them have it. */
  projects: number;
  /** How many were looked at. */
  of: number;
}

/** Of fewer projects nothing is said. */
export const FEWEST_PROJECTS = 5;

/** What is in common is in at least so many… */
const LEAST_PROJECTS = 3;

/** …so many times as many as would have it anyway, and by so many standard deviations more. */
const LEAST_LIFT = 1.5;
const LEAST_DEVIATIONS = 3;

/**
 * What projects have in common, the most telling first (by deviations, then by code): clearly more of them have it than of
 * projects that draw as often, each time by the usual shares, p = 1 − (1 − share)^draws. So a long text is expected to
 * name more terms than a title, and a large partnership to have more kinds of organisations than a small one. What fewer
 * than a share of the projects have is not in common.
 */
export function moreThanUsual(projects: readonly Drawn[], usual: Usual, leastShare: number): Common[] {
  const of = projects.length;
  if (of < FEWEST_PROJECTS) return [];
  const codes = new Set(projects.flatMap(({ has }) => [...has]));
  return [...codes]
    .map((code) => ({ code, having: projects.filter(({ has }) => has.has(code)).length }))
    .filter(({ having }) => having >= Math.max(LEAST_PROJECTS, leastShare * of))
    .map(({ code, having }) => {
      const chances = projects.map(({ draws }) => 1 - (1 - usual(code)) ** draws);
      const expected = sum(chances);
      const deviation = Math.sqrt(sum(chances.map((p) => p * (1 - p))));
      return { code, having, expected, deviations: (having - expected) / deviation };
    })
    .filter(
      ({ having, expected, deviations }) => having >= LEAST_LIFT * expected && deviations >= LEAST_DEVIATIONS,
    )
    .sort((a, b) => b.deviations - a.deviations || (a.code < b.code ? -1 : 1))
    .map(({ code, having }) => ({ code, projects: having, of }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
