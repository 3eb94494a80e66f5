import { fold } from './name-keys.js';
import type { Fragment } from './organisation.js';
import { allLayers } from './parts.js';
import type { OrganisationRecord } from './record.js';

type Profile = Fragment['profile'];

/** Kilometres: few cities are wider, and two places of one name in a country are farther apart. */
const ONE_PLACE = 20;

/** Whether what a record holds agrees with a row. */
export interface Agreement {
  /** In one of its names. */
  name: boolean;
  /** In city and location; undefined when one of them does not say where it is. */
  place: boolean | undefined;
}

export function agreementOf(record: OrganisationRecord, row: Profile): Agreement {
  const stated = allLayers(record).flatMap(([, { fragments }]) =>
    fragments.map(({ fragment }) => fragment.profile),
  );
  const names = new Set(namesOf(row));
  const places = stated.map((profile) => isOnePlace(profile, row));
  return {
    name: stated.some((profile) => namesOf(profile).some((name) => names.has(name))),
    place: places.includes(true) || (places.includes(false) ? false : undefined),
  };
}

/** Short names are none: half the schools of a country are called ZŠ. */
function namesOf({ name, otherNames }: Profile): string[] {
  return [name, ...(otherNames?.map((other) => other.name) ?? [])].map(fold);
}

function isOnePlace(a: Profile, b: Profile): boolean | undefined {
  if (a.city && b.city && fold(a.city) !== fold(b.city)) return false;
  if (a.location && b.location) return kilometres(a.location, b.location) <= ONE_PLACE;
  return a.city && b.city ? true : undefined;
}

type Location = NonNullable<Profile['location']>;

/** On a plane that touches the earth there: for what is near exact enough, and what is far stays far. */
function kilometres(a: Location, b: Location): number {
  const east = (((a.lon - b.lon + 540) % 360) - 180) * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180);
  return 111.2 * Math.hypot(a.lat - b.lat, east);
}
