import type { Draft } from '../consortia/index.js';
import type { OrganisationIndex, OrganisationRecord } from '../directory/index.js';
import { DEADLINES } from '../platform/deadlines.js';
import type { ScoringOrganisation } from './core/index.js';
import type { HoldersOf } from './draft-spec.js';
import { scoringOrganisation } from './scoring-organisation.js';

/** S: coordinator and partners that the directory has. Associated partners do not count. */
export function teamOf(
  members: Draft['members'],
  records: readonly (OrganisationRecord | undefined)[],
): ScoringOrganisation[] {
  return records
    .filter((record, position) => record !== undefined && members[position]!.role !== 'associated')
    .map((record) => scoringOrganisation(record!));
}

/** Who of these organisations holds which keyword, for somebody who waits. */
export function holdersAmong(
  index: OrganisationIndex,
  organisations: readonly ScoringOrganisation[],
): HoldersOf {
  const ids = organisations.map(({ id }) => id);
  return (keywords) => index.holdersOfEach(keywords, ids, DEADLINES.keywords);
}
