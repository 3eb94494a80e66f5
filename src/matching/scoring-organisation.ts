import {
  type Directory,
  derive,
  known,
  LEVELS_OF_ACTIVITY,
  mergeRecord,
  type OrganisationRecord,
  type Profile,
  trackRecordOf,
} from '../directory/index.js';
import { countsAs, isField, sectorOfGroup, typeGroupOf } from '../vocabularies/index.js';
import type { Level, ScoringOrganisation } from './core/index.js';
import { experienceText } from './experience.js';

/**
 * What the scoring sees of a record: its codes, mapped as they are counted, derived ones where none are stated. A main
 * sector that is derived, or that is the one of its kind (a university in higher education), is no second fact about it,
 * so it is as good as unknown. `duplicates`: ids of those that are the same legal entity; `stated`: what its profile
 * would state instead.
 */
export function scoringOrganisation(
  record: OrganisationRecord,
  duplicates: readonly string[] = [],
  stated: Partial<Profile> = {},
): ScoringOrganisation {
  const { profile: own, origins } = mergeRecord(record);
  const trackRecord = trackRecordOf(record);
  const profile = { ...own, ...stated };
  const {
    organisationType,
    sectors = [],
    expertise = [],
    levelOfActivity,
    experience,
  } = known(profile, derive(profile, trackRecord));
  const { country } = profile;
  const typeGroup = organisationType && typeGroupOf(organisationType);
  const [sector] = profile.sectors ?? [];
  return {
    id: record.id,
    country: country && countsAs(country),
    sector:
      (!stated.sectors && origins.sectors?.basis?.startsWith('derived')) ||
      (typeGroup && sector === sectorOfGroup(typeGroup))
        ? undefined
        : sector,
    fields: sectors.filter(isField),
    typeGroup,
    type: organisationType,
    level: levelOfActivity && (LEVELS_OF_ACTIVITY.indexOf(levelOfActivity) as Level),
    experience: experienceText({ experience, supported: trackRecord?.supported }),
    expertise,
    isClosed: profile.status === 'closed',
    duplicates,
  };
}

/** The same of several records, with what is known of their duplicates; undefined where there is no record. */
export async function scoringOrganisations(
  directory: Pick<Directory, 'duplicatesOf'>,
  records: readonly (OrganisationRecord | undefined)[],
): Promise<(ScoringOrganisation | undefined)[]> {
  const duplicates = await directory.duplicatesOf(records.map((record) => record?.id ?? ''));
  return records.map((record, at) => record && scoringOrganisation(record, duplicates[at]));
}
