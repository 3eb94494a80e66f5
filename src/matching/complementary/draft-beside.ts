import { latestCallYear } from '../../consortia/index.js';
import { vocabularyItem } from '../../vocabularies/index.js';
import type { ScoredDraft } from '../draft-spec.js';

/** The action that most consortia are made for. */
const ACTION_TYPE = 'KA220';

/**
 * The draft of an organisation that is alone in it so far, about nothing yet: what anybody adds to it is what they add
 * beside that organisation.
 */
export function draftBeside(organisationId: string): ScoredDraft {
  return {
    id: organisationId,
    title: '',
    actionType: ACTION_TYPE,
    callYear: latestCallYear(ACTION_TYPE),
    size: vocabularyItem('action-types', ACTION_TYPE)!.defaultSize,
    needs: [],
    priorities: [],
    members: [{ organisationId, role: 'partner' }],
    rules: { requiredTypes: [], excludedCountries: [], excludedOrganisations: [] },
    preset: 'balanced',
  };
}
