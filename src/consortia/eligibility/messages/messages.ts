import type { AssociationStatus } from '../../rules/index.js';
import type { Status } from '../status.js';

/** A member that a message speaks of, and the code of its country where that is known. */
export interface Named {
  name: string;
  country?: string | undefined;
}

/** What cannot be reached under the rules of a draft, by the name of the check or field that wants it. */
export type Goal =
  | 'minimum-organisations'
  | 'minimum-countries'
  | 'coordinator-type'
  | 'size'
  | 'required-types'
  | 'newcomer-seats';

/** What people can change about a draft whose rules contradict each other. */
export type Remedy =
  | 'more-seats'
  | 'fewer-seats'
  | 'higher-cap'
  | 'fewer-excluded-countries'
  | 'fewer-required-types'
  | 'fewer-newcomers';

/** The associations that are to be checked: partial, not in force, or stated by a source that is not sure. */
export type DoubtfulStatus = Exclude<AssociationStatus, 'none'>;

/** Organisations that are not counted, or not yet. */
interface NotCounted {
  elsewhere: number;
  /** Those whose country is not known. */
  unknown: number;
}

/**
 * Every sentence of the checklist, once for each language. Arguments are codes and numbers, never words. `unknown` is
 * the number of organisations of which something is not known; it is said where it matters.
 */
export interface Messages {
  checkInGuide: string;
  checkWithAgency: string;
  rulesNotLoaded(actionType: string, callYear: number, years: number[], others: string[]): string;
  organisations(status: Status, have: number, need: number, notCounted: NotCounted): string;
  countries(status: Status, have: number, need: number, unknown: number): string;
  tooManyOrganisations(have: number, maximum: number): string;
  coordinator(name: string | undefined): string;
  coordinatorGone: string;
  coordinatorCountry(status: Status, coordinator: Named | undefined): string;
  coordinatorType(
    status: Status,
    coordinator: (Named & { type?: string | undefined }) | undefined,
    types: string[],
  ): string;
  coordinatorAge(years: number): string;
  partnerCountries(status: Status, outside: Named[], mayBeAssociated: boolean, unknown: number): string;
  associatedPartners(count: number, allowed: boolean): string;
  associations(doubtful: { country: string; status: DoubtfulStatus }[]): string;
  field(field: string | undefined, offer: 'agency' | 'central' | 'missing' | 'not-offered'): string;
  priorities(have: number, minimum: number, maximum: number): string;
  prioritiesOfField(status: Status, foreign: string[], field: string | undefined): string;
  unknownCountries(names: string[]): string;
  goneFromDirectory(count: number): string;
  maxPerCountry(
    status: Status,
    over: { country: string; count: number }[],
    maximum: number,
    unknown: number,
  ): string;
  excludedCountries(status: Status, members: Named[], unknown: number): string;
  excludedOrganisations(members: Named[]): string;
  requiredTypes(status: Status, missing: { type: string; count: number }[], unknown: number): string;
  newcomerSeats(status: Status, have: number, seats: number, unknown: number): string;
  conflict(goal: Goal, wanted: number, remedies: Remedy[]): string;
}
