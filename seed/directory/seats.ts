import { EXPERIENCES, type Experience } from '../../src/directory/record/organisation.js';
import { type OrganisationKind, organisationKinds } from './organisation-kinds.js';
import { type Area, type City, places } from './places/index.js';
import type { Random } from './random.js';

/** One organisation to be: where it is, what it is, how much it knows of European projects. */
export interface Seat {
  area: Area;
  city: City;
  kind: OrganisationKind;
  /** Absent for those of whom nobody knows it. */
  experience: Experience | undefined;
}

const UNKNOWN_EXPERIENCE = 140;

/** The states that take part in full in 2026. */
const programmeCountries = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MK MT NL NO PL PT RO RS SE SI SK TR'.split(
    ' ',
  ),
);

/** Bodies that Member States form among each other; elsewhere there are none. */
const amongMembers = new Set([
  'european-or-international-public-body',
  'european-grouping-of-territorial-cooperation',
]);

/** All seats of the directory, in random order, with exactly so many newcomers. */
export function seats(newcomers: number, random: Random): Seat[] {
  const drawn = places.flatMap((area) =>
    Array.from({ length: area.organisations }, () => ({
      area,
      city: random.one(area.cities),
      kind: random.weighted(kindsIn(area.country)),
    })),
  );
  // Kinds that are new more often come earlier in this order, and a part of each kind comes late.
  const byNewness = drawn
    .map((seat) => ({ seat, rank: random.between(0, 1) / seat.kind.newness }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ seat }) => seat);
  const others = random.shuffled(byNewness.slice(newcomers));
  const unknown = new Set(others.slice(0, UNKNOWN_EXPERIENCE));
  const known = byNewness.slice(newcomers).filter((seat) => !unknown.has(seat));
  const lessExperienced = Math.round(known.length * 0.55);
  return random.shuffled([
    ...withExperience(byNewness.slice(0, newcomers), EXPERIENCES[0]),
    ...withExperience(known.slice(0, lessExperienced), EXPERIENCES[1]),
    ...withExperience(known.slice(lessExperienced), EXPERIENCES[2]),
    ...withExperience([...unknown], undefined),
  ]);
}

/** Whether organisations there can hold the Erasmus Charter for Higher Education. */
export function isProgrammeCountry(country: string): boolean {
  return programmeCountries.has(country);
}

function kindsIn(country: string) {
  return organisationKinds
    .filter(({ type }) => isProgrammeCountry(country) || !amongMembers.has(type))
    .map((kind) => ({ weight: kind.share, value: kind }));
}

function withExperience(drawn: Omit<Seat, 'experience'>[], experience: Experience | undefined): Seat[] {
  return drawn.map((seat) => ({ ...seat, experience }));
}
