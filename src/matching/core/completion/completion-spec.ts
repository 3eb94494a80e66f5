import { type Draft, type DraftSpec, resolveDraft } from '../draft.js';
import { InvalidDraftSpec } from '../invalid-draft-spec.js';

const MAX_SEATS = 10;

/** A draft to complete, and the rules that the whole team must keep: members and picks together. */
export interface CompletionSpec extends DraftSpec {
  /** How many organisations to pick, 1 to 10. */
  seats: number;
  /** At least so many different countries of those that count. An unknown country never counts. */
  minimumCountries?: number | undefined;
  /** At least so many organisations from countries that count. */
  minimumOrganisations?: number | undefined;
  /** The countries that count towards both minima; absent: all. */
  countedCountries?: ReadonlySet<string> | undefined;
  /** Organisation types, each as often as it is wanted in the team; every organisation answers for one of them. */
  requiredTypes?: readonly string[] | undefined;
  /** For types that are broad: the narrower ones that are one of it too, which are not broad themselves. */
  broadTypes?: ReadonlyMap<string, readonly string[]> | undefined;
  /** At least so many of the whole team, members and picks, are newcomers. */
  newcomerSeats?: number | undefined;
}

export type CompletionDraft = Draft & CompletionSpec;

/** Throws InvalidDraftSpec. */
export function resolveCompletion(spec: CompletionSpec): CompletionDraft {
  const { seats, minimumCountries = 0, minimumOrganisations = 0, newcomerSeats = 0 } = spec;
  if (!Number.isInteger(seats) || seats < 1 || seats > MAX_SEATS) {
    throw new InvalidDraftSpec('invalid-seats', `${seats} seats; a whole number from 1 to ${MAX_SEATS}.`);
  }
  const minima = [minimumCountries, minimumOrganisations, newcomerSeats];
  if (!minima.every((minimum) => Number.isInteger(minimum) && minimum >= 0)) {
    throw new InvalidDraftSpec(
      'invalid-minimum',
      `The minima are ${minima.join(', ')}; whole numbers from 0.`,
    );
  }
  return { ...spec, ...resolveDraft(spec) };
}

export function isCounted({ countedCountries }: CompletionSpec, country: string): boolean {
  return countedCountries?.has(country) ?? true;
}
