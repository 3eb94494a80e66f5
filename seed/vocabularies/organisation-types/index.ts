import type { OrganisationType } from '../../../src/vocabularies/item.js';
import { economyAndSociety } from './economy-and-society.js';
import { education } from './education.js';
import { publicBodies } from './public.js';

export { typeGroups } from './groups.js';

/** The 29 types of the programme, and two broader ones for sources that say no more; by group. */
export const organisationTypes: readonly OrganisationType[] = [
  ...education,
  ...publicBodies,
  ...economyAndSociety,
];
