import type { Cause } from '../names/name-book.js';
import { civic } from './civic.js';
import { culture } from './culture.js';
import { digital } from './digital.js';
import { green } from './green.js';
import { health } from './health.js';
import { inclusion } from './inclusion.js';
import { learning } from './learning.js';
import type { Setting, Speciality } from './speciality.js';
import { work } from './work.js';

export type { Setting, Speciality } from './speciality.js';

const byCause: Record<Cause, readonly Speciality[]> = {
  green,
  digital,
  inclusion,
  culture,
  civic,
  learning,
  work,
  health,
};

/** What organisations in this setting can be known for, each with the cause that it belongs to. */
export function specialitiesAt(setting: Setting): { cause: Cause; speciality: Speciality }[] {
  return Object.entries(byCause).flatMap(([cause, list]) =>
    list
      .filter(({ settings }) => settings.includes(setting))
      .map((speciality) => ({ cause: cause as Cause, speciality })),
  );
}
