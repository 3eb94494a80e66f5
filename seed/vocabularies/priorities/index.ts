import type { Priority } from '../../../src/vocabularies/item.js';
import { adult } from './adult.js';
import { higherEducation } from './higher-education.js';
import { horizontal } from './horizontal.js';
import { school } from './school.js';
import { sport } from './sport.js';
import { vocational } from './vocational.js';
import { youth } from './youth.js';

/** The horizontal priorities first, then those of each field. Wording of the 2026 call, shortened. */
export const priorities: readonly Priority[] = [
  ...horizontal,
  ...school,
  ...vocational,
  ...higherEducation,
  ...adult,
  ...youth,
  ...sport,
];
