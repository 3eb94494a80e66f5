import type { DraftSpec } from './draft.js';
import { counted, NEWCOMER, type ScoringOrganisation, type Value } from './organisation.js';
import { acceptedBy, unmetTypes } from './required-types.js';
import { contributionOf, countTeam, type Team } from './team.js';

/** What keeps an organisation from being suggested, by the name of the rule. */
export type Barrier =
  | 'member'
  | 'closed'
  | 'excluded-organisations'
  | 'duplicate-of-member'
  | 'duplicate-of-excluded'
  | 'excluded-countries'
  | 'partner-countries'
  | 'max-per-country'
  | 'minimum-organisations'
  | 'minimum-countries'
  | 'newcomer-seats'
  | 'required-types';

/** The part of a draft that can bar an organisation. */
export type Bars = Omit<DraftSpec, 'id' | 'needs' | 'field' | 'weights' | 'fit' | 'acquaintance'>;

/** What the members count for in the rules. */
type Tally = Pick<Team, 'values' | 'types'>;

/**
 * Who may take the next seat. A candidate is barred by its country, its experience or its exact type alone, so that
 * one record decides. Of all that the rules still miss, what misses as many as there are seats left has to become
 * less with every pick: whoever does not make it less is barred. Where something misses more, no team keeps the
 * rules, and where no seat is left, none is to be filled: then nobody is barred for it, and the checks say so.
 */
export class Admission {
  private readonly isTight: Readonly<Record<'organisations' | 'countries' | 'newcomers' | 'types', boolean>>;
  private readonly unmet: readonly string[];

  constructor(
    private readonly bars: Bars,
    private readonly team: Tally,
  ) {
    this.unmet = unmetTypes(bars, team.types);
    const counted = [...team.values.country].filter(([country]) => isCounted(bars, country));
    const organisations = counted.reduce((sum, [, n]) => sum + n, 0);
    const missing = {
      organisations: (bars.minimumOrganisations ?? 0) - organisations,
      countries: (bars.minimumCountries ?? 0) - counted.length,
      newcomers: (bars.newcomerSeats ?? 0) - (team.values.experience.get(NEWCOMER) ?? 0),
      types: this.unmet.length,
    };
    const seats = bars.size - new Set(bars.members).size;
    const canBeKept = seats > 0 && Object.values(missing).every((n) => n <= seats);
    const isTight = (n: number) => canBeKept && n === seats;
    this.isTight = {
      organisations: isTight(missing.organisations),
      countries: isTight(missing.countries),
      newcomers: isTight(missing.newcomers),
      types: isTight(missing.types),
    };
  }

  /** What bars everybody from a country, undefined for nothing; an unknown country counts for no minimum. */
  ofCountry(country: Value | undefined): Barrier | undefined {
    const { bars, team, isTight } = this;
    const members = country === undefined ? 0 : (team.values.country.get(country) ?? 0);
    if (country !== undefined) {
      const ruledOut = whyRuledOut(bars, country);
      if (ruledOut) return ruledOut;
      if (roomFor(bars, country, members) <= 0) return 'max-per-country';
    }
    const counts = country !== undefined && isCounted(bars, country);
    if (isTight.organisations && !counts) return 'minimum-organisations';
    if (isTight.countries && !(counts && members === 0)) return 'minimum-countries';
    return undefined;
  }

  ofExperience(experience: Value | undefined): Barrier | undefined {
    return this.isTight.newcomers && experience !== NEWCOMER ? 'newcomer-seats' : undefined;
  }

  ofType(type: string | undefined): Barrier | undefined {
    if (!this.isTight.types) return undefined;
    const helps =
      type !== undefined && this.unmet.some((wanted) => acceptedBy(this.bars, wanted).includes(type));
    return helps ? undefined : 'required-types';
  }

  /** Whether every seat left is for a newcomer. */
  get isForNewcomers(): boolean {
    return this.isTight.newcomers;
  }

  /** Whether some types are barred: then each exact type has to be looked at. */
  get barsTypes(): boolean {
    return this.isTight.types;
  }
}

/** The first rule that bars an organisation from these members, undefined when none does. */
export function barrierOf(
  bars: Bars,
  members: readonly ScoringOrganisation[],
  { id, country, experience, type, isClosed, duplicates = [] }: ScoringOrganisation,
): Barrier | undefined {
  if (bars.members.includes(id)) return 'member';
  if (isClosed) return 'closed';
  if (bars.excludedIds.includes(id)) return 'excluded-organisations';
  if (duplicates.some((other) => bars.members.includes(other))) return 'duplicate-of-member';
  if (duplicates.some((other) => bars.excludedIds.includes(other))) return 'duplicate-of-excluded';
  const withoutNeeds = { needs: [], experienceOf: bars.experienceOf };
  const team = countTeam(
    withoutNeeds,
    members.map((member) => contributionOf(withoutNeeds, member)),
  );
  const admission = new Admission(bars, team);
  return (
    admission.ofCountry(country) ??
    admission.ofExperience(counted(bars, 'experience', experience)) ??
    admission.ofType(type)
  );
}

/** Whether organisations from a country count towards the minimum of organisations and of countries. */
export function isCounted({ countedCountries }: Pick<Bars, 'countedCountries'>, country: Value): boolean {
  return countedCountries?.has(String(country)) ?? true;
}

/** How many more organisations may join from a country that has n; below 0 when the members alone are too many. */
export function roomFor(
  bars: Pick<Bars, 'excludedCountries' | 'partnerCountries' | 'maxPerCountry'>,
  country: Value,
  n: number,
): number {
  const room = (bars.maxPerCountry ?? Number.POSITIVE_INFINITY) - n;
  return whyRuledOut(bars, country) ? Math.min(0, room) : room;
}

/** Why nobody may join from a country, whoever is in the team. */
function whyRuledOut(
  { excludedCountries, partnerCountries }: Pick<Bars, 'excludedCountries' | 'partnerCountries'>,
  country: Value,
): Barrier | undefined {
  if (excludedCountries.includes(String(country))) return 'excluded-countries';
  return partnerCountries?.has(String(country)) === false ? 'partner-countries' : undefined;
}
