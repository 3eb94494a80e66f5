import { countsAs } from '../../vocabularies/index.js';
import type { Confidence } from './fact.js';

/** pending: agreed or signed, not in force. */
export const ASSOCIATION_STATUSES = ['full', 'partial', 'pending', 'none'] as const;
export type AssociationStatus = (typeof ASSOCIATION_STATUSES)[number];

/** What is asked for: one action type in one call year. */
export interface Call {
  actionType: string;
  callYear: number;
}

/** How a country is associated with the programme, where it was read and how sure it is. */
export interface Association {
  status: AssociationStatus;
  confidence: Confidence;
  source: string;
}

/** The association of some countries in a span of call years, both ends included. */
export interface AssociationPeriod extends Association {
  countries: readonly string[];
  /** Left out where it holds for every action. */
  actionTypes?: readonly string[];
  firstCallYear: number;
  lastCallYear: number;
}

/** Where the countries of the call years up to 2026 are listed. */
export const GUIDE = 'Erasmus+ Programme Guide 2026, Part A, eligible countries';

/**
 * Every association that a source states, each country at most once for an action and call year. They end with the
 * programme of 2021 to 2027: for later ones a partial association is foreseen (Council, May 2026), of whom is not decided.
 */
export const ASSOCIATIONS: readonly AssociationPeriod[] = [
  {
    countries: ['IS', 'LI', 'NO', 'MK', 'RS', 'TR'],
    firstCallYear: 2021,
    lastCallYear: 2027,
    status: 'full',
    confidence: 'high',
    source: `${GUIDE}; the associations are those with the programme of 2021 to 2027`,
  },
  {
    countries: ['GB', 'CH'],
    firstCallYear: 2021,
    lastCallYear: 2026,
    status: 'none',
    confidence: 'high',
    source: GUIDE,
  },
  {
    countries: ['GB'],
    firstCallYear: 2027,
    lastCallYear: 2027,
    status: 'full',
    confidence: 'high',
    source:
      'European Commission and Government of the United Kingdom, association with Erasmus+ in 2027, announced officially in April 2026',
  },
  {
    countries: ['CH'],
    firstCallYear: 2027,
    lastCallYear: 2027,
    status: 'pending',
    confidence: 'medium',
    source:
      'Movetia and the Swiss State Secretariat SBFI: agreement signed on 10 November 2025, the funding for 2027 is still before parliament',
  },
];

/** The association of a country, or of the state that a territory counts as, in one call. Member states have none. */
export function associationOf(
  country: string,
  { actionType, callYear }: Call,
  associations: readonly AssociationPeriod[] = ASSOCIATIONS,
): Association {
  const state = countsAs(country);
  const found = associations.find(
    ({ countries, actionTypes, firstCallYear, lastCallYear }) =>
      countries.includes(state) &&
      (!actionTypes || actionTypes.includes(actionType)) &&
      firstCallYear <= callYear &&
      callYear <= lastCallYear,
  );
  if (!found) return unlisted(callYear);
  const { status, confidence, source } = found;
  return { status, confidence, source };
}

/** What is said of a country that no source names: the Guide's list is complete for the years up to its own. */
function unlisted(callYear: number): Association {
  return 2021 <= callYear && callYear <= 2026
    ? { status: 'none', confidence: 'high', source: GUIDE }
    : { status: 'none', confidence: 'low', source: 'No source about this call year was read' };
}
