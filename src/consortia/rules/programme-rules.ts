import type { CountryGroup } from './country-groups.js';
import type { Fact } from './fact.js';

interface AwardCriteria {
  relevance: number;
  design: number;
  partnership: number;
  impact: number;
  /** Points needed in all. */
  pass: number;
  /** Share of the points of every single criterion that is needed. */
  passShare: number;
}

/** How often one organisation may apply in one round; a number that is left out means no limit. */
interface ApplicationCap {
  fields: string[];
  asCoordinator?: number;
  total?: number;
}

/** The rules of one action type in one call year. Rules of another year are never used in their place. */
export interface ProgrammeRules {
  actionType: string;
  callYear: number;
  /** Fields that the national agencies manage. */
  fields: Fact<string[]>;
  /** Fields for which one applies to the executive agency in Brussels instead. */
  centralFields: Fact<string[]>;
  /** Coordinator and partners together. */
  minimumOrganisations: Fact<number>;
  minimumCountries: Fact<number>;
  /** null = there is no maximum. */
  maximumOrganisations: Fact<number | null>;
  /** Only organisations from these countries count towards the two minimums. */
  countedGroups: Fact<CountryGroup[]>;
  coordinatorGroups: Fact<CountryGroup[]>;
  /** What the coordinator must be; left out where it may be any type of organisation. */
  coordinatorTypes?: Fact<string[]>;
  /** Years since the coordinator was established; left out where the action asks for none. */
  coordinatorMinimumYears?: Fact<number>;
  partnerGroups: Fact<CountryGroup[]>;
  excludedPartnerCountries: Fact<string[]>;
  /** Without funding, and never counted. */
  associatedPartnersAllowed: Fact<boolean>;
  /** Priorities of an application: the main one and those that may be added. */
  priorities: Fact<{ minimum: number; maximum: number }>;
  maximumTopics: Fact<number>;
  lumpSumsEur: Fact<number[]>;
  durationMonths: Fact<{ minimum: number; maximum: number }>;
  applicationCaps: Fact<ApplicationCap[]>;
  /** Left out where no source gives them. */
  awardCriteria?: Fact<AwardCriteria>;
  /** ISO 8601 with the offset of Brussels. `certain: false`: an agency may leave this round out. */
  deadlines: Fact<{ round: number; at: string; certain: boolean }[]>;
}
