import { type Draft, RULES_VERSION } from '../consortia/index.js';
import type { SuggestionList } from './suggestion-store.js';

/** Whether a list is what scoring the draft now, over the directory that search has reached, would give. */
export function isFresh(
  list: SuggestionList | undefined,
  draft: Draft,
  searchCursor: number,
): list is SuggestionList {
  return (
    list !== undefined &&
    list.draftVersion === draft.version &&
    list.directoryVersion >= searchCursor &&
    list.rulesVersion === RULES_VERSION
  );
}
