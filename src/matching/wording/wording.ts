import type { AcquaintanceTerm, Dimension, FitTerm, Rule } from '../core/index.js';

/** Every sentence of an explanation, once for each language. Labels come in that language, numbers as numbers. */
export interface Wording {
  /** Nobody has it yet: "adds “Battery recycling”, which nobody has yet". */
  newNeed(need: string): string;
  /** Members that have it already, at least one. */
  furtherNeed(need: string, members: number): string;
  /** The first with this value, as the only one (`distinct` 1) or as one more among different ones. */
  first(dimension: Dimension, value: string, distinct: number): string;
  /** Members that have the value already, at least one. */
  further(dimension: Dimension, value: string, members: number): string;
  /** Members from its country, at least one, on a seat for a newcomer: they help it. */
  compatriot(country: string, members: number): string;
  /** For a sector: none is known besides that which follows from the kind of organisation. */
  unknown(dimension: Dimension): string;
  /** It has done projects like the idea: that which is most like it, and how many more; undefined when they are not named. */
  fitting(projects: FitTerm['projects']): string;
  /** The share of the members, 0 to 1, and with whom most, if that is named. */
  acquainted(share: number, company: AcquaintanceTerm['company']): string;

  gaps: {
    need(need: string): string;
    activity(family: string): string;
  };

  /** What breaks when a member leaves; messages are sentences, needs their labels, at least one of them. */
  departure: {
    nothing: string;
    broken(messages: readonly string[]): string;
    unclear(messages: readonly string[]): string;
    uncovered(needs: readonly string[]): string;
    lessCovered(needs: readonly string[]): string;
    newcomerSeat: string;
  };

  /** What somebody who takes the place of a member mends of it. */
  replacement: {
    nothing: string;
    rules(messages: readonly string[]): string;
    needs(needs: readonly string[]): string;
    newcomerSeat: string;
  };

  whyNot: {
    /** How its score stands to that of the last of so many suggestions. */
    behind(score: number, lastScore: number, suggestions: number): string;
    /** It adds exactly as much as the last of so many suggestions. */
    tied(score: number, suggestions: number): string;
    /** All of so many suggestions are connected to the idea, or at least to the field, and it is not. */
    farther(lastConnection: 'idea' | 'field', suggestions: number): string;
    suggested(place: number): string;
    pending: string;
    /** What the organisation and the last suggestion bring in one term; undefined for nothing. */
    difference(own: string | undefined, last: string | undefined): string;
    bringsIn: BringsIn;
    rules: WhyNotRules;
  };

  /** The experience of a member with a type of action. */
  experience: {
    /** `recently`: how many in the last seven years, if that is known. */
    supported(action: string, ever: number, recently: number | undefined, hasCoordinated: boolean): string;
    newcomer(action: string): string;
    unknown(action: string): string;
  };

  similarProjects: {
    /** How to build on it: what both are about, how many organisations took part, whether it has a website. */
    buildOn(shared: readonly string[], organisations: number, hasWebsite: boolean): string;
    /** The idea has nearly been done. */
    warning(title: string | undefined): string;
  };

  completion: {
    /** The rules that no team keeps together, and the countries that have too many members already, if any. */
    infeasible(rules: readonly Rule[], overfull: readonly string[]): string;
  };
}

/** What would be enough for an organisation to be suggested, by the field of its profile. */
interface BringsIn {
  /** Terms that it does not have yet, one or two. */
  expertise(terms: readonly string[]): string;
  /** A value that is not known, and the best that it could be. */
  levelOfActivity(value: string): string;
  experience(value: string): string;
  sectors(value: string): string;
  organisationType(value: string): string;
  country(value: string): string;
  nothing: string;
}

/** Why an organisation cannot be suggested at all. */
export interface WhyNotRules {
  notInDirectory: string;
  member: string;
  associated: string;
  closed: string;
  excludedOrganisation: string;
  /** It is the same legal entity as a member, as one that is excluded or an associated partner, or as a suggestion. */
  duplicateOfMember: string;
  duplicateOfExcluded: string;
  duplicateOfSuggestion(name: string, place: number): string;
  excludedCountry(country: string): string;
  fullCountry(country: string, maximum: number): string;
  partnerCountry(country: string): string;
  /** What every seat that is left has to bring, and this organisation does not. */
  minimumOrganisations: string;
  minimumCountries: string;
  newcomerSeats: string;
  requiredTypes: string;
}
