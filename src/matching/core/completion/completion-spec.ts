import { type Draft, type DraftSpec, resolveDraft } from '../objective/draft.js';
import { InvalidDraftSpec } from '../objective/invalid-draft-spec.js';

const MAX_SEATS = 10;

/** A draft to complete under its rules, which hold for the whole team: members and picks together. */
export interface CompletionSpec extends DraftSpec {
  /** How many organisations to pick, 1 to 10. */
  seats: number;
}

export type CompletionDraft = Draft & CompletionSpec;

/** Throws InvalidDraftSpec. */
export function resolveCompletion(spec: CompletionSpec): CompletionDraft {
  const { seats } = spec;
  if (!Number.isInteger(seats) || seats < 1 || seats > MAX_SEATS) {
    throw new InvalidDraftSpec('invalid-seats', `${seats} seats; a whole number from 1 to ${MAX_SEATS}.`);
  }
  return { ...resolveDraft(spec), seats };
}
