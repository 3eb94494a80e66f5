import type {
  CompletionSpec,
  Need,
  Pool,
  Rule,
  ScoringOrganisation,
} from '../../../src/matching/core/index.js';
import {
  areDuplicates,
  canServe,
  holdsNeed,
  isDuplicateOfAny,
  naiveConnection,
  naiveGain,
  naiveObjective,
  naiveOrder,
} from './oracle.js';

/** Completion by trying every set of picks, on plain objects: what the search must agree with. */

/** The smallest pool that has a team, and only the organisations in it and the members; undefined when none has one. */
export function naivePool(
  directory: readonly ScoringOrganisation[],
  spec: CompletionSpec,
): { pool: Pool; directory: readonly ScoringOrganisation[] } | undefined {
  const members = directory.filter(({ id }) => spec.members.includes(id));
  const connection = naiveConnection(members, spec);
  const weighs = spec.weights.coverage > 0;
  const hasTiers = weighs && spec.needs.some(({ weight, holders }) => weight > 0 && !('family' in holders));
  const pools: [Pool, string[]][] = [
    ['idea', ['idea']],
    ['field', ['idea', 'field']],
    ['all', ['idea', 'field', 'none']],
  ];
  for (const [pool, connections] of pools) {
    if ((pool === 'field' && !spec.field) || (pool !== 'all' && !hasTiers)) continue;
    const inPool = directory.filter(
      (one) =>
        members.includes(one) || spec.excludedIds.includes(one.id) || connections.includes(connection(one)),
    );
    if (!naiveTeams(inPool, spec).next().done) return { pool, directory: inPool };
  }
  return undefined;
}

/**
 * The largest F of any team that keeps the rules, undefined when none does. Quick enough for 60 organisations: F is
 * summed pick by pick, who holds a need is looked up once, and the rules are only asked about a team that is better.
 */
export function naiveOptimum(
  directory: readonly ScoringOrganisation[],
  asked: CompletionSpec,
): number | undefined {
  const spec = { ...asked, needs: asked.needs.map((need) => lookedUp(directory, need)) };
  const members = directory.filter(({ id }) => spec.members.includes(id));
  const candidates = candidatesOf(directory, spec);
  let best: number | undefined;
  const fill = (picks: readonly ScoringOrganisation[], value: number, from: number) => {
    const gain = naiveGain([...members, ...picks], spec);
    const left = spec.seats - picks.length;
    for (let i = from; i <= candidates.length - left; i++) {
      if (picks.some((pick) => areDuplicates(pick, candidates[i]!))) continue;
      const joined = [...picks, candidates[i]!];
      const total = value + gain(candidates[i]!);
      if (left > 1) fill(joined, total, i + 1);
      else if ((best === undefined || total > best) && brokenRules(members, joined, spec).length === 0)
        best = total;
    }
  };
  fill([], naiveObjective(members, spec), 0);
  return best;
}

/** Seat after seat the best of the whole directory that leaves the rules possible; ids in that order. */
export function naiveGreedy(directory: readonly ScoringOrganisation[], spec: CompletionSpec): string[] {
  const members = directory.filter(({ id }) => spec.members.includes(id));
  let teams = [...naiveTeams(directory, spec)];
  const picks: ScoringOrganisation[] = [];
  while (picks.length < spec.seats) {
    const gain = naiveGain([...members, ...picks], spec);
    const possible = [...new Set(teams.flat())].filter((one) => !picks.includes(one));
    const [best] = possible.sort((a, b) => gain(b) - gain(a) || naiveOrder(spec.id, a.id, b.id));
    teams = teams.filter((team) => team.includes(best!));
    picks.push(best!);
  }
  return picks.map(({ id }) => id);
}

/** Every set of picks that keeps the rules. */
export function* naiveTeams(
  directory: readonly ScoringOrganisation[],
  spec: CompletionSpec,
): Generator<ScoringOrganisation[]> {
  const members = directory.filter(({ id }) => spec.members.includes(id));
  for (const picks of subsets(candidatesOf(directory, spec), spec.seats)) {
    if (haveNoDuplicates(picks) && brokenRules(members, picks, spec).length === 0) yield picks;
  }
}

/** The rules that one team breaks. */
export function brokenRules(
  members: readonly ScoringOrganisation[],
  picks: readonly ScoringOrganisation[],
  spec: CompletionSpec,
): Rule[] {
  const team = [...members, ...picks];
  const known = (of: readonly ScoringOrganisation[]) =>
    of.map(({ country }) => country).filter((country) => country !== undefined);
  const counted = known(team).filter((country) => spec.countedCountries?.has(country) ?? true);
  const times = <T>(values: readonly T[], value: T) => values.filter((other) => other === value).length;
  const types = team.map(({ type }) => type);
  const newcomers = team.filter(({ experience }) => experience === 'newcomer').length;
  const broken: Record<Exclude<Rule, 'seats'>, boolean> = {
    'max-per-country': known(team).some((one) => times(known(team), one) > (spec.maxPerCountry ?? Infinity)),
    'excluded-countries': known(picks).some((country) => spec.excludedCountries.includes(country)),
    'partner-countries': known(picks).some((country) => spec.partnerCountries?.has(country) === false),
    'minimum-countries': new Set(counted).size < (spec.minimumCountries ?? 0),
    'minimum-organisations': counted.length < (spec.minimumOrganisations ?? 0),
    'required-types': !canServe(types, spec.requiredTypes ?? [], spec),
    'newcomer-seats': newcomers < (spec.newcomerSeats ?? 0),
  };
  return (Object.keys(broken) as (keyof typeof broken)[]).filter((rule) => broken[rule]);
}

/** Whether every legal entity among them counts once. */
export function haveNoDuplicates(picks: readonly ScoringOrganisation[]): boolean {
  return !picks.some((one, at) => picks.slice(0, at).some((other) => areDuplicates(one, other)));
}

function candidatesOf(directory: readonly ScoringOrganisation[], { members, excludedIds }: CompletionSpec) {
  const out = new Set([...members, ...excludedIds]);
  return directory.filter(
    (one) => !one.isClosed && !out.has(one.id) && !isDuplicateOfAny(one, out, directory),
  );
}

function lookedUp(directory: readonly ScoringOrganisation[], need: Need): Need {
  const holders = directory.filter((one) => holdsNeed(need, one));
  return { ...need, holders: { ids: new Set(holders.map(({ id }) => id)) } };
}

function* subsets<T>(values: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = from; i <= values.length - size; i++) {
    for (const rest of subsets(values, size - 1, i + 1)) yield [values[i]!, ...rest];
  }
}
