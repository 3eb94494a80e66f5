import { LEVELS_OF_ACTIVITY, mergedProfile, type OrganisationRecord } from '../directory/index.js';
import { countsAs, typeGroupOf } from '../vocabularies/index.js';
import type { Level, ScoringOrganisation } from './core/index.js';

/** What the scoring sees of a record: its codes, mapped as SCORING counts them. */
export function scoringOrganisation(record: OrganisationRecord): ScoringOrganisation {
  const profile = mergedProfile(record);
  const { country, organisationType, levelOfActivity } = profile;
  return {
    id: record.id,
    country: country && countsAs(country),
    sector: profile.sectors?.[0],
    typeGroup: organisationType && typeGroupOf(organisationType),
    type: organisationType,
    level: levelOfActivity && (LEVELS_OF_ACTIVITY.indexOf(levelOfActivity.value) as Level),
    experience: profile.experience?.value,
    expertise: profile.expertise ?? [],
  };
}
