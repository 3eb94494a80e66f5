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

/** Every sentence of the checklist, once for each language. Arguments are codes and numbers, never words. */
export interface Messages {
  checkInGuide: string;
  rulesNotLoaded(actionType: string, callYear: number, years: number[], others: string[]): string;
  organisations(have: number, need: number, notCounted: number): string;
  countries(have: number, need: number): string;
  tooManyOrganisations(have: number, maximum: number): string;
  coordinator(name: string | undefined): string;
  coordinatorCountry(coordinator: Named | undefined, ok: boolean): string;
  coordinatorType(
    coordinator: (Named & { type?: string | undefined }) | undefined,
    types: string[],
    ok: boolean,
  ): string;
  coordinatorAge(years: number): string;
  partnerCountries(outside: Named[], mayBeAssociated: boolean): string;
  associatedPartners(count: number, allowed: boolean): string;
  field(field: string | undefined, status: 'agency' | 'central' | 'missing' | 'not-offered'): string;
  priorities(have: number, minimum: number, maximum: number): string;
  prioritiesOfField(foreign: string[], field: string | undefined): string;
  unknownCountries(names: string[]): string;
  goneFromDirectory(count: number): string;
  maxPerCountry(over: { country: string; count: number }[], maximum: number): string;
  excludedCountries(members: Named[]): string;
  excludedOrganisations(members: Named[]): string;
  requiredTypes(missing: { type: string; count: number }[]): string;
  newcomerSeats(have: number, seats: number, unknown: number): string;
  conflict(goal: Goal, wanted: number, remedies: Remedy[]): string;
}
