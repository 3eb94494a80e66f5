import type { CompletionSpec, Rule, ScoringOrganisation } from '../../../src/matching/core/index.js';
import { naiveGain, naiveObjective } from './oracle.js';

/** Completion by trying every set of picks, on plain objects: what the search must agree with. */

/** The largest F of any team that keeps the rules, undefined when none does. */
export function naiveOptimum(
  directory: readonly ScoringOrganisation[],
  spec: CompletionSpec,
): number | undefined {
  const members = directory.filter(({ id }) => spec.members.includes(id));
  let best: number | undefined;
  for (const picks of naiveTeams(directory, spec)) {
    const value = naiveObjective([...members, ...picks], spec);
    if (best === undefined || value > best) best = value;
  }
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
    const [best] = possible.sort((a, b) => gain(b) - gain(a) || (a.id < b.id ? -1 : 1));
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
  const candidates = directory.filter(
    ({ id }) => !spec.members.includes(id) && !spec.excludedIds.includes(id),
  );
  for (const picks of subsets(candidates, spec.seats)) {
    if (brokenRules(members, picks, spec).length === 0) yield picks;
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
  const required = spec.requiredTypes ?? [];
  const newcomers = picks.filter(({ experience }) => experience === 'newcomer').length;
  const broken: Record<Exclude<Rule, 'seats'>, boolean> = {
    'max-per-country': known(team).some((one) => times(known(team), one) > (spec.maxPerCountry ?? Infinity)),
    'excluded-countries': known(picks).some((country) => spec.excludedCountries.includes(country)),
    'partner-countries': known(picks).some((country) => spec.partnerCountries?.has(country) === false),
    'minimum-countries': new Set(counted).size < (spec.minimumCountries ?? 0),
    'minimum-organisations': counted.length < (spec.minimumOrganisations ?? 0),
    'required-types': required.some((type) => times(types, type) < times(required, type)),
    'newcomer-seats': newcomers < (spec.newcomerSeats ?? 0),
  };
  return (Object.keys(broken) as (keyof typeof broken)[]).filter((rule) => broken[rule]);
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
