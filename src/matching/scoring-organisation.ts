import { LEVELS_OF_ACTIVITY, mergeRecord, type OrganisationRecord } from '../directory/index.js';
import { countsAs, isField, sectorOfGroup, typeGroupOf } from '../vocabularies/index.js';
import type { Level, ScoringOrganisation } from './core/index.js';

/**
 * What the scoring sees of a record: its codes, mapped as they are counted. A main sector that follows from the kind of
 * organisation (a university in higher education), or was derived from it at import, is no second fact about it, so it
 * is as good as unknown.
 */
export function scoringOrganisation(record: OrganisationRecord): ScoringOrganisation {
  const { profile, origins } = mergeRecord(record);
  const { country, organisationType, levelOfActivity, sectors = [] } = profile;
  const typeGroup = organisationType && typeGroupOf(organisationType);
  const [sector] = sectors;
  return {
    id: record.id,
    country: country && countsAs(country),
    sector: origins.sectors?.basis || (typeGroup && sector === sectorOfGroup(typeGroup)) ? undefined : sector,
    fields: sectors.filter(isField),
    typeGroup,
    type: organisationType,
    level: levelOfActivity && (LEVELS_OF_ACTIVITY.indexOf(levelOfActivity.value) as Level),
    experience: profile.experience?.value,
    expertise: profile.expertise ?? [],
    isClosed: profile.status === 'closed',
  };
}
