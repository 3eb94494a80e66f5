import {
  DIMENSIONS,
  type Dimension,
  type DraftSpec,
  type Need,
  type ScoringOrganisation,
} from '../../../src/matching/core/index.js';

/**
 * The objective in the plainest possible code, on plain objects, written from the definition and sharing no
 * code with the core: what the columnar kernel must agree with, and the baseline of the benchmark.
 */

interface NaiveSuggestion {
  id: string;
  score: number;
}

/** The best `limit` by scoring every organisation and sorting. Sums in the order that the core documents. */
export function naiveSuggest(
  directory: readonly ScoringOrganisation[],
  spec: DraftSpec,
  limit: number,
): NaiveSuggestion[] {
  const members = directory.filter(({ id }) => spec.members.includes(id));
  const excluded = new Set([...spec.members, ...spec.excludedIds]);
  const gain = naiveGain(members, spec);
  const scored: NaiveSuggestion[] = [];
  for (const organisation of directory) {
    if (excluded.has(organisation.id) || isBarred(organisation, members, spec)) continue;
    scored.push({ id: organisation.id, score: gain(organisation) });
  }
  return scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
}

/** What an organisation adds to the members: for each term, β(h(n + 1) − h(n)) and the like. */
export function naiveGain(members: readonly ScoringOrganisation[], spec: DraftSpec) {
  const { size, weights } = spec;
  const hStep = (n: number) => h(n + 1, size) - h(n, size);
  const counts = Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, countBy(members.map((member) => read(member, dimension)))]),
  );
  const held = spec.needs.map((need) => members.filter((member) => holdsNeed(need, member)).length);
  const totalWeight = spec.needs.reduce((sum, need) => sum + need.weight, 0);
  const needGains = spec.needs.map((need, t) => {
    const share = totalWeight === 0 ? 0 : need.weight / totalWeight;
    return weights.coverage * share * (g(held[t]! + 1, spec) - g(held[t]!, spec));
  });

  return (organisation: ScoringOrganisation): number => {
    let diversity = 0;
    for (const dimension of DIMENSIONS) {
      const value = read(organisation, dimension);
      if (value === undefined) diversity += weights[dimension] / size;
      else if (dimension === 'level') diversity += weights.level * levelStep(value as number);
      else diversity += weights[dimension] * hStep(counts[dimension]!.get(value) ?? 0);
    }
    const sums = [0, 0];
    spec.needs.forEach((need, t) => {
      if (holdsNeed(need, organisation)) sums[t < 16 ? 0 : 1]! += needGains[t]!;
    });
    const acquaintance = (weights.acquaintance / size) * (spec.acquaintance?.get(organisation.id) ?? 0);
    return diversity + (sums[0]! + sums[1]!) + acquaintance;
  };

  function levelStep(level: number): number {
    const levels = members.map((member) => member.level).filter((known) => known !== undefined);
    let total = 0;
    for (let cut = 0; cut < 4; cut++) {
      total += hStep(levels.filter((other) => other > cut === level > cut).length);
    }
    return total / 4;
  }
}

/** F(S), from scratch. */
export function naiveObjective(team: readonly ScoringOrganisation[], spec: DraftSpec): number {
  const { size, weights } = spec;
  let total = 0;
  const totalWeight = spec.needs.reduce((sum, need) => sum + need.weight, 0);
  for (const need of totalWeight === 0 ? [] : spec.needs) {
    const n = team.filter((member) => holdsNeed(need, member)).length;
    total += weights.coverage * (need.weight / totalWeight) * g(n, spec);
  }
  for (const dimension of DIMENSIONS) {
    const known = team.map((member) => read(member, dimension)).filter((value) => value !== undefined);
    let f = (team.length - known.length) / size;
    if (dimension === 'level') {
      for (const cut of [0, 1, 2, 3]) {
        const above = known.filter((level) => Number(level) > cut).length;
        f += (h(above, size) + h(known.length - above, size)) / 4;
      }
    } else {
      for (const n of countBy(known).values()) f += h(n, size);
    }
    total += weights[dimension] * f;
  }
  for (const { id } of team) total += (weights.acquaintance / size) * (spec.acquaintance?.get(id) ?? 0);
  return total;
}

export function read(organisation: ScoringOrganisation, dimension: Dimension): string | number | undefined {
  return dimension === 'type' ? organisation.typeGroup : organisation[dimension];
}

function h(n: number, size: number): number {
  return n <= size ? (n * (2 * size - n)) / (size * size) : 1;
}

function g(n: number, { depth = 2, rho = 0.3 }: DraftSpec): number {
  return (1 - rho ** Math.min(n, depth)) / (1 - rho ** depth);
}

export function holdsNeed({ holders }: Need, { id, expertise }: ScoringOrganisation): boolean {
  if ('ids' in holders) return holders.ids.has(id);
  return expertise.slice(0, 10).some((term) => holders.terms.includes(term));
}

function isBarred(
  organisation: ScoringOrganisation,
  members: readonly ScoringOrganisation[],
  spec: DraftSpec,
) {
  const { country } = organisation;
  if (country === undefined) return false;
  if (spec.excludedCountries.includes(country)) return true;
  if (spec.partnerCountries && !spec.partnerCountries.has(country)) return true;
  if (spec.maxPerCountry === undefined) return false;
  return members.filter((member) => member.country === country).length >= spec.maxPerCountry;
}

function countBy<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
