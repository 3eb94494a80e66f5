import { balkans } from './balkans.js';
import { centralEurope } from './central-europe.js';
import { eastAndMediterranean } from './east-and-mediterranean.js';
import { islands } from './islands.js';
import { northernEurope } from './northern-europe.js';
import type { Area } from './place-table.js';
import { southernEurope } from './southern-europe.js';
import { westernEurope } from './western-europe.js';

export type { Area, City } from './place-table.js';

/** Every country of the programme has at least 25 organisations; the others are there as in real directories. */
export const places: readonly Area[] = [
  ...westernEurope,
  ...northernEurope,
  ...islands,
  ...southernEurope,
  ...centralEurope,
  ...balkans,
  ...eastAndMediterranean,
];
