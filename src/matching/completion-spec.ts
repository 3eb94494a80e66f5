import { type Draft, demandsOf, findRules } from '../consortia/index.js';
import { isOfType, vocabulary } from '../vocabularies/index.js';
import type { CompletionSpec } from './core/index.js';
import { draftSpec, type HoldersOf } from './draft-spec.js';

/** The draft with so many seats to fill, under the programme's minimums and the draft's own rules. */
export async function completionSpec(
  draft: Draft,
  seats: number,
  holdersOf: HoldersOf,
): Promise<CompletionSpec> {
  const { requiredTypes, newcomerSeats } = draft.rules;
  const spec = { ...(await draftSpec(draft, holdersOf)), ...minimums(draft) };
  return { ...spec, seats, requiredTypes, newcomerSeats, broadTypes: BROAD_TYPES };
}

/** By broad type: the narrower ones. */
const BROAD_TYPES: ReadonlyMap<string, readonly string[]> = new Map(
  vocabulary('organisation-types').map(({ code: broad }) => [
    broad,
    vocabulary('organisation-types').flatMap(({ code }) =>
      code !== broad && isOfType(code, broad) ? [code] : [],
    ),
  ]),
);

function minimums({ actionType, callYear }: Draft): Partial<CompletionSpec> {
  const programme = findRules(actionType, callYear);
  if (!programme) return {};
  const { minimumOrganisations, minimumCountries, countedStates } = demandsOf(programme);
  return { minimumOrganisations, minimumCountries, countedCountries: new Set(countedStates) };
}
