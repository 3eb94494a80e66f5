import type { Draft } from '../../api/answers.js';
import type { DraftInHand } from './use-draft.js';

/** A draft that has been loaded, with what can be done to it. */
export type OpenDraft = DraftInHand & { draft: Draft };

/** What a member is called: its name, or its number where the directory no longer has it. */
export function nameOf(draft: Draft, organisationId: string): string {
  return (
    draft.memberOrganisations.find((one) => one.organisationId === organisationId)?.name ?? organisationId
  );
}

/** A score or a gain in points: the hundredth part of what the service counts in, with one decimal. */
export function points(value: number): number {
  return Math.round(value * 1000) / 10;
}
