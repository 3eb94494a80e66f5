import { type Language, labelOf } from '../../vocabularies/index.js';
import type { OrganisationLabels, OrganisationSummary } from './answers.js';

/** What the codes of an organisation are called in one language, under the names of its fields. */
export function organisationLabels(summary: OrganisationSummary, language: Language): OrganisationLabels {
  const { country, organisationType, sectors, expertise, levelOfActivity, experience } = summary;
  return {
    ...(country && { country: labelOf('countries', country, language) }),
    ...(organisationType && { organisationType: labelOf('organisation-types', organisationType, language) }),
    ...(sectors && { sectors: sectors.map((code) => labelOf('sectors', code, language)) }),
    ...(expertise && { expertise: expertise.map((code) => labelOf('expertise', code, language)) }),
    ...(levelOfActivity && { levelOfActivity: labelOf('levels-of-activity', levelOfActivity, language) }),
    ...(experience && { experience: labelOf('experience', experience, language) }),
  };
}
