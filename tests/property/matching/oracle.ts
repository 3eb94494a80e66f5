import {
  type Connection,
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
  connection: Connection;
  score: number;
}

const RHO = 0.3;
const TAU = 0.3;

/** The best `limit` by scoring every organisation and sorting. Sums in the order that the core documents. */
export function naiveSuggest(
  directory: readonly ScoringOrganisation[],
  spec: DraftSpec,
  limit: number,
): NaiveSuggestion[] {
  const members = directory.filter(({ id }) => spec.members.includes(id));
  const excluded = new Set([...spec.members, ...spec.excludedIds]);
  const gain = naiveGain(members, spec);
  const connection = naiveConnection(members, spec);
  const scored: NaiveSuggestion[] = [];
  for (const organisation of directory) {
    if (organisation.isClosed || excluded.has(organisation.id) || isBarred(organisation, members, spec))
      continue;
    if (isDuplicateOfAny(organisation, excluded, directory)) continue;
    const { id } = organisation;
    scored.push({ id, connection: connection(organisation), score: gain(organisation) });
  }
  const tier = ({ connection: of }: NaiveSuggestion) => ['idea', 'field', 'none'].indexOf(of);
  const byId = new Map(directory.map((one) => [one.id, one]));
  const kept: NaiveSuggestion[] = [];
  for (const one of scored.sort(
    (a, b) => tier(a) - tier(b) || b.score - a.score || naiveOrder(spec.id, a.id, b.id),
  ))
    if (!kept.some((better) => areDuplicates(byId.get(better.id)!, byId.get(one.id)!))) kept.push(one);
  return kept.slice(0, limit);
}

/** Whether two organisations are one legal entity: one of them says so. */
export function areDuplicates(a: ScoringOrganisation, b: ScoringOrganisation): boolean {
  return (a.duplicates ?? []).includes(b.id) || (b.duplicates ?? []).includes(a.id);
}

/** Whether it is one legal entity with any of these ids, which the directory need not have. */
export function isDuplicateOfAny(
  one: ScoringOrganisation,
  ids: ReadonlySet<string>,
  directory: readonly ScoringOrganisation[],
): boolean {
  return (
    (one.duplicates ?? []).some((id) => ids.has(id)) ||
    directory.some((other) => ids.has(other.id) && areDuplicates(one, other))
  );
}

/** The draft's own permutation, then the id. */
export function naiveOrder(draftId: string, a: string, b: string): number {
  const place = (id: string) => fmix32(fnv1a(id) ^ fnv1a(draftId));
  return Number(place(a) - place(b)) || (a < b ? -1 : 1);
}

/** In which tier a candidate comes: the idea, when it adds to a need that is no family or has a fit; then the field. */
export function naiveConnection(members: readonly ScoringOrganisation[], spec: DraftSpec) {
  const ofIdea = spec.needs.filter(({ holders }) => !('family' in holders));
  const weighs = spec.weights.coverage > 0 && ofIdea.some(({ weight }) => weight > 0);
  return (organisation: ScoringOrganisation): Connection => {
    const adds = ofIdea.some((need) => {
      const n = members.filter((member) => holdsNeed(need, member)).length;
      return need.weight > 0 && weighs && holdsNeed(need, organisation) && gStep(n, need, spec) > 0;
    });
    const fits = recordWorth(spec, 'fit') * (spec.fit?.get(organisation.id) ?? 0) > 0;
    if (adds || (weighs && fits)) return 'idea';
    return weighs && spec.field && organisation.fields.includes(spec.field) ? 'field' : 'none';
  };
}

/** What an organisation adds to the members: for each term, the step that its being there makes. */
export function naiveGain(members: readonly ScoringOrganisation[], spec: DraftSpec) {
  const { size, weights } = spec;
  const hStep = (n: number, weight: number) =>
    n < size ? (weight * (2 * size - 1 - 2 * n)) / (size * size) : 0;
  const counts = Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, countBy(members.map((member) => read(member, dimension)))]),
  );
  const compatriot = naiveCompatriot(own(members, spec), spec);
  const held = spec.needs.map((need) => members.filter((member) => holdsNeed(need, member)).length);
  const totalWeight = spec.needs.reduce((sum, need) => sum + need.weight, 0);
  const needGains = spec.needs.map((need, t) => {
    const share = totalWeight === 0 ? 0 : need.weight / totalWeight;
    return weights.coverage * share * gStep(held[t]!, need, spec);
  });

  return (organisation: ScoringOrganisation): number => {
    let diversity = 0;
    for (const dimension of DIMENSIONS) {
      const value = read(organisation, dimension);
      if (value === undefined) diversity += (weights[dimension] * (2 * size - 1)) / (4 * size * size);
      else if (dimension === 'level') diversity += levelStep(value as number);
      else if (dimension === 'country')
        diversity += hStep(counts.country!.get(value) ?? 0, weights.country) + compatriot(value);
      else diversity += hStep(counts[dimension]!.get(value) ?? 0, weights[dimension]);
    }
    const sums = [0, 0];
    spec.needs.forEach((need, t) => {
      if (holdsNeed(need, organisation)) sums[t < 16 ? 0 : 1]! += needGains[t]!;
    });
    const acquaintance = recordWorth(spec, 'acquaintance') * (spec.acquaintance?.get(organisation.id) ?? 0);
    const fit = recordWorth(spec, 'fit') * (spec.fit?.get(organisation.id) ?? 0);
    return diversity + (sums[0]! + sums[1]!) + fit + acquaintance;
  };

  function levelStep(level: number): number {
    const levels = members.map((member) => member.level).filter((known) => known !== undefined);
    let total = 0;
    for (let cut = 0; cut < 4; cut++) {
      total += hStep(levels.filter((other) => other > cut === level > cut).length, weights.level / 4);
    }
    return total;
  }
}

/** The draft's own members of a team: whoever else is in it has joined them. */
export const own = (team: readonly ScoringOrganisation[], { members }: DraftSpec) =>
  team.filter(({ id }) => members.includes(id));

/** What joining members adds by their coming from the same country: something where every seat left is for a newcomer. */
function naiveCompatriot(members: readonly ScoringOrganisation[], spec: DraftSpec) {
  const seats = spec.size - new Set(spec.members).size;
  const newcomers = members.filter(({ experience }) => experience === 'newcomer').length;
  const isForNewcomers =
    seats > 0 && (spec.newcomerSeats ?? 0) - newcomers === seats && canKeepMinima(members, seats, spec);
  return (country: string | number | undefined): number => {
    if (country === undefined || !isForNewcomers) return 0;
    const compatriots = members.filter((member) => member.country === country).length;
    return ((4 * spec.weights.country) / (spec.size * spec.size)) * compatriots;
  };
}

/** F(S), from scratch; `members` are those that the others have joined. */
export function naiveObjective(
  team: readonly ScoringOrganisation[],
  spec: DraftSpec,
  members: readonly ScoringOrganisation[] = own(team, spec),
): number {
  const { size, weights } = spec;
  let total = 0;
  const totalWeight = spec.needs.reduce((sum, need) => sum + need.weight, 0);
  for (const need of totalWeight === 0 ? [] : spec.needs) {
    const n = team.filter((member) => holdsNeed(need, member)).length;
    total += weights.coverage * (need.weight / totalWeight) * g(n, need, spec);
  }
  for (const dimension of DIMENSIONS) {
    const known = team.map((member) => read(member, dimension)).filter((value) => value !== undefined);
    let f = ((team.length - known.length) * (2 * size - 1)) / (4 * size * size);
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
  const compatriot = naiveCompatriot(members, spec);
  for (const { id, country } of team) if (!spec.members.includes(id)) total += compatriot(country);
  for (const { id } of team) total += recordWorth(spec, 'fit') * (spec.fit?.get(id) ?? 0);
  for (const { id } of team) total += recordWorth(spec, 'acquaintance') * (spec.acquaintance?.get(id) ?? 0);
  return total;
}

/** A fit or an acquaintance of 1/20 is worth a new value of a dimension of that weight. */
function recordWorth({ size, weights }: DraftSpec, name: 'fit' | 'acquaintance'): number {
  return (20 * weights[name] * (2 * size - 1)) / (size * size);
}

export function read(organisation: ScoringOrganisation, dimension: Dimension): string | number | undefined {
  return dimension === 'type' ? organisation.typeGroup : organisation[dimension];
}

function h(n: number, size: number): number {
  return n <= size ? (n * (2 * size - n)) / (size * size) : 1;
}

function g(n: number, { depth = 2 }: Need, { size }: DraftSpec): number {
  const deep = (1 - RHO ** Math.min(n, depth)) / (1 - RHO ** depth);
  return (1 - TAU) * deep + (TAU * Math.min(n, size)) / size;
}

/** g(n + 1) − g(n) by its formula: each further holder is worth ρ of the one before, the tail is even. */
function gStep(n: number, { depth = 2 }: Need, { size }: DraftSpec): number {
  const deep = n < depth ? ((1 - TAU) * (1 - RHO) * RHO ** n) / (1 - RHO ** depth) : 0;
  return deep + (n < size ? TAU / size : 0);
}

export function holdsNeed({ holders }: Need, { id, expertise }: ScoringOrganisation): boolean {
  if ('ids' in holders) return holders.ids.has(id);
  const counted = expertise.slice(0, 10);
  return 'term' in holders
    ? counted.includes(holders.term)
    : counted.some((term) => holders.family.includes(term));
}

function isBarred(
  organisation: ScoringOrganisation,
  members: readonly ScoringOrganisation[],
  spec: DraftSpec,
): boolean {
  const { country } = organisation;
  if (country !== undefined) {
    if (spec.excludedCountries.includes(country)) return true;
    if (spec.partnerCountries && !spec.partnerCountries.has(country)) return true;
    const compatriots = members.filter((member) => member.country === country).length;
    if (compatriots >= (spec.maxPerCountry ?? Infinity)) return true;
  }
  const seats = spec.size - new Set(spec.members).size;
  return (
    seats > 0 &&
    canKeepMinima(members, seats, spec) &&
    !canKeepMinima([...members, organisation], seats - 1, spec)
  );
}

/**
 * Whether a team and so many ideal further members keep the rules: each ideal one is a newcomer, from a country that
 * counts and is new, and of whatever type is wanted.
 */
function canKeepMinima(team: readonly ScoringOrganisation[], ideal: number, spec: DraftSpec): boolean {
  const counted = team
    .map(({ country }) => country)
    .filter((country) => country !== undefined && (spec.countedCountries?.has(country) ?? true));
  const newcomers = team.filter(({ experience }) => experience === 'newcomer').length;
  return (
    counted.length + ideal >= (spec.minimumOrganisations ?? 0) &&
    new Set(counted).size + ideal >= (spec.minimumCountries ?? 0) &&
    newcomers + ideal >= (spec.newcomerSeats ?? 0) &&
    canServe(
      team.map(({ type }) => type),
      spec.requiredTypes ?? [],
      spec,
      ideal,
    )
  );
}

/** Whether each required type can have an organisation of its own, or one of the jokers, by trying all ways. */
export function canServe(
  types: readonly (string | undefined)[],
  required: readonly string[],
  spec: DraftSpec,
  jokers = 0,
): boolean {
  const [wanted, ...others] = required;
  if (wanted === undefined) return true;
  const accepted: readonly (string | undefined)[] = [wanted, ...(spec.broadTypes?.get(wanted) ?? [])];
  return (
    types.some(
      (type, at) => accepted.includes(type) && canServe(types.toSpliced(at, 1), others, spec, jokers),
    ) ||
    (jokers > 0 && canServe(types, others, spec, jokers - 1))
  );
}

function fnv1a(text: string): number {
  let hash = 2_166_136_261n;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * 16_777_619n) % 2n ** 32n;
  return Number(hash);
}

/** The finaliser of MurmurHash3, in integers of any size. */
function fmix32(value: number): bigint {
  const wrap = (n: bigint) => n % 2n ** 32n;
  let mixed = wrap(BigInt(value >>> 0));
  mixed = wrap((mixed ^ (mixed >> 16n)) * 0x85ebca6bn);
  mixed = wrap((mixed ^ (mixed >> 13n)) * 0xc2b2ae35n);
  return mixed ^ (mixed >> 16n);
}

function countBy<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
