import type { DraftContent } from '../../consortia/index.js';
import { type OrganisationRecord, organisationLabels, summaryOf } from '../../directory/index.js';
import type { Language } from '../../vocabularies/index.js';
import { isCounted, type Suggestion } from '../core/index.js';
import { draftBars } from '../draft-spec.js';
import { scoringOrganisation } from '../scoring-organisation.js';
import { reasonsOf } from '../wording/reasons.js';

/** A suggested or picked organisation as people read it; without a language in English and without labels. */
export function suggestionView(
  draft: DraftContent,
  record: OrganisationRecord,
  { connection, score, terms }: Omit<Suggestion, 'id'>,
  language?: Language,
) {
  const summary = summaryOf(record);
  const { country } = scoringOrganisation(record);
  return {
    organisation: language ? { ...summary, labels: organisationLabels(summary, language) } : summary,
    connection,
    counts: country !== undefined && isCounted(draftBars(draft), country),
    score,
    reasons: reasonsOf(terms, language ?? 'en'),
  };
}
