import type { Profile } from '../../src/directory/record/organisation.js';
import type { Random } from '../directory/random.js';
import { isProgrammeCountry } from '../directory/seats.js';
import type { Field, Theme } from './themes/index.js';

/** How much likelier than the others somebody takes part. */
const EXPERIENCED = 3;
const OF_THE_FIELD = 4;
/** For each project in which two were together, up to three. */
const KNOWS_THE_TEAM = 100;

/** Organisations of whose projects nobody knows the number take part once at most. */
const UNKNOWN_COUNT = 1;

/** For each project of the theme that somebody has had: few do the same again and again. */
const HAS_DONE_IT = 0.15;

/** A team has so many countries before a second organisation of any of them joins, and never a third one. */
const FEWEST_COUNTRIES = 3;
const MOST_OF_A_COUNTRY = 2;

/** Starts of the types that belong to a field besides those that have it as a sector. */
const TYPES: Readonly<Record<Field, RegExp>> = {
  SCH: /^school-(pre|primary|secondary)/,
  VET: /^school-vocational|^sme$|^social-partner$/,
  HED: /^higher|^research/,
  ADU: /^school-adult|^ngo$/,
  YOU: /^youth|^national-youth/,
  SPO: /^sport/,
};

interface Organisation {
  profile: Profile;
  /** Projects that it can still have had. */
  left: number;
  /** How many of a theme it has had. */
  done: Map<Theme, number>;
  /** The projects in common, by organisation. */
  met: Map<Organisation, number>;
}

/** Who takes part in the projects: those that can do what they are about, the same ones together again and again. */
export class Teams {
  private readonly organisations: Organisation[];
  private readonly weights = new Map<Theme, Map<Organisation, number>>();

  /** Newcomers take part in nothing, and nobody in more projects than it counts. */
  constructor(profiles: readonly Profile[]) {
    this.organisations = profiles
      .filter(({ experience }) => experience?.value !== 'newcomer')
      .map((profile) => ({
        profile,
        left: profile.projectCount ?? UNKNOWN_COUNT,
        done: new Map(),
        met: new Map(),
      }));
  }

  /** The coordinator first. */
  teamFor(theme: Theme, size: number, random: Random): Profile[] {
    const weights = this.weightsFor(theme);
    const team: Organisation[] = [];
    while (team.length < size) {
      const candidates = [...weights].flatMap(([value, weight]) => {
        const factor =
          (1 + KNOWS_THE_TEAM * knownTo(team, value)) * HAS_DONE_IT ** (value.done.get(theme) ?? 0);
        return canJoin(value, team) ? [{ value, weight: weight * factor }] : [];
      });
      team.push(random.weighted(candidates));
    }
    for (const one of team) {
      one.left--;
      one.done.set(theme, (one.done.get(theme) ?? 0) + 1);
      for (const other of team) if (other !== one) one.met.set(other, (one.met.get(other) ?? 0) + 1);
    }
    return team.map(({ profile }) => profile);
  }

  private weightsFor(theme: Theme): Map<Organisation, number> {
    const known = this.weights.get(theme);
    if (known) return known;
    const weighted = this.organisations.map((one): [Organisation, number] => [
      one,
      weightOf(one.profile, theme),
    ]);
    const weights = new Map(weighted.filter(([, weight]) => weight > 0));
    this.weights.set(theme, weights);
    return weights;
  }
}

/** Holding two of the terms counts four times as much as one; the field alone does not let anybody in. */
function weightOf(
  { expertise = [], sectors = [], organisationType = '', experience }: Profile,
  theme: Theme,
) {
  const held = theme.terms.filter((term) => expertise.includes(term)).length;
  const isOfField = sectors.includes(theme.field) || TYPES[theme.field].test(organisationType);
  return held ** 2 * (isOfField ? OF_THE_FIELD : 1) * (experience?.value === 'experienced' ? EXPERIENCED : 1);
}

function canJoin(one: Organisation, team: readonly Organisation[]): boolean {
  if (one.left === 0 || team.includes(one)) return false;
  const { country = '' } = one.profile;
  if (team.length === 0) return isProgrammeCountry(country);
  const countries = team.map(({ profile }) => profile.country);
  const same = countries.filter((other) => other === country).length;
  return same === 0 || (new Set(countries).size >= FEWEST_COUNTRIES && same < MOST_OF_A_COUNTRY);
}

/** From 0 to 1 and beyond for large teams. */
function knownTo(team: readonly Organisation[], one: Organisation): number {
  return team.reduce((sum, other) => sum + Math.min(3, one.met.get(other) ?? 0), 0) / 3;
}
