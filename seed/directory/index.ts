import type { Profile } from '../../src/directory/record/organisation.js';
import { NameGiver } from './names/all-names.js';
import { organisationAt, withErasmusCode } from './organisation.js';
import { portraits } from './portraits/index.js';
import { Random } from './random.js';
import { isProgrammeCountry, seats } from './seats.js';

const SEED = 20_260_305;

/** A third of the directory has no experience with European projects. */
const NEWCOMERS = 1000;

/**
 * The demo directory: 3,000 organisations that do not exist, the same ones on every run and machine. The
 * portraits come first; the demo drafts refer to them.
 */
export function demoOrganisations(): Profile[] {
  const random = new Random(SEED);
  const names = new NameGiver(portraits.map(({ name }) => name));
  const newcomers = NEWCOMERS - portraits.filter(({ experience }) => experience?.value === 'newcomer').length;
  let institutions = 0;
  const generated = seats(newcomers, random).map((seat, index) => {
    const profile = organisationAt(seat, portraits.length + index + 1, names, random);
    const hasCharter =
      seat.kind.type === 'higher-education-institution' && isProgrammeCountry(seat.area.country);
    return hasCharter ? withErasmusCode(profile, institutions++) : profile;
  });
  return [...portraits, ...generated];
}
