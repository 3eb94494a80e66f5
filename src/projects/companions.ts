/** By member, by organisation: in how many projects the two took part together, by the member itself all of its own. */
export type Companions = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Those with whom an organisation has worked among some members. */
export interface Company {
  /** The member that it has worked with most. */
  member: string;
  /** In how many projects. */
  projects: number;
  /** With how many other members it has worked too. */
  more: number;
}

/**
 * How well organisations know the members: of the projects of each other member the share in which it took part too, the mean
 * over these members. Above 0, at most 1; those that know nobody are left out.
 */
export function acquaintanceOf(companions: Companions): Map<string, number> {
  const shares = new Map<string, number>();
  for (const [member, others] of companions) {
    let all = 0; // its own: nobody was in more of them than itself
    for (const projects of others.values()) all = Math.max(all, projects);
    for (const [id, projects] of others)
      if (id !== member) shares.set(id, (shares.get(id) ?? 0) + projects / all);
  }
  for (const [id, sum] of shares) shares.set(id, sum / (companions.size - Number(companions.has(id))));
  return shares;
}

/** By organisation that has worked with members; of members with equally many projects the first one is named. */
export function companyOf(companions: Companions): Map<string, Company> {
  const found = new Map<string, Company>();
  for (const [member, others] of companions)
    for (const [id, projects] of others) {
      if (id === member) continue;
      const known = found.get(id);
      const isFirst = !known || projects > known.projects;
      found.set(id, {
        ...(isFirst ? { member, projects } : { member: known.member, projects: known.projects }),
        more: known ? known.more + 1 : 0,
      });
    }
  return found;
}

/** Two organisations, and in how many projects they took part together. */
export interface Tie {
  a: string;
  b: string;
  projects: number;
}

/**
 * Who of the members has worked with whom, and the organisations one step away: at most so many, those that have worked
 * with most members first, then those with most projects.
 */
export function networkOf(companions: Companions, most: number): { candidates: string[]; ties: Tie[] } {
  const candidates = [...companyOf(companions)]
    .filter(([id]) => !companions.has(id))
    .sort(
      ([a, one], [b, other]) => other.more - one.more || other.projects - one.projects || (a < b ? -1 : 1),
    )
    .slice(0, most)
    .map(([id]) => id);
  const shown = new Set([...companions.keys(), ...candidates]);
  const order = new Map([...shown].map((id, at) => [id, at]));
  const ties = [...companions].flatMap(([a, others]) =>
    [...others].flatMap(([b, projects]) => {
      const isOnce = !companions.has(b) || order.get(a)! < order.get(b)!;
      return shown.has(b) && a !== b && isOnce ? [{ a, b, projects }] : [];
    }),
  );
  return { candidates, ties };
}
