import { countsAs } from '../../vocabularies/index.js';
import type { Confidence } from './fact.js';

export const COUNTRY_GROUPS = [
  'eu',
  'associated',
  'third-region-1',
  'third-region-2',
  'third-region-3',
] as const;
export type CountryGroup = (typeof COUNTRY_GROUPS)[number];

interface Membership {
  country: string;
  group: CountryGroup;
  /** The first call year in which it holds. */
  since: number;
  confidence: Confidence;
}

const members = (
  group: CountryGroup,
  countries: string,
  since = 2021,
  confidence: Confidence = 'high',
): Membership[] => countries.split(' ').map((country) => ({ country, group, since, confidence }));

/** Source: Erasmus+ Programme Guide 2026, Part A, eligible countries; the associations of 2027 as announced. */
const MEMBERSHIPS: Membership[] = [
  ...members('eu', 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'),
  ...members('associated', 'IS LI NO MK RS TR'),
  ...members('associated', 'GB CH', 2027, 'medium'),
  ...members('third-region-1', 'AL BA ME XK'),
  ...members('third-region-2', 'AM AZ BY GE MD UA'),
  ...members('third-region-3', 'DZ EG IL JO LB LY MA PS SY TN'),
];

/** The group of a country or territory in a call year; undefined for every other country of the world. */
export function countryGroup(country: string, callYear: number): CountryGroup | undefined {
  const state = countsAs(country);
  return MEMBERSHIPS.find((entry) => entry.country === state && entry.since <= callYear)?.group;
}

/** The countries of every group in a call year; territories are not listed, they count as their state. */
export function countriesByGroup(callYear: number): Record<CountryGroup, string[]> {
  const of = (group: CountryGroup) =>
    MEMBERSHIPS.filter((entry) => entry.group === group && entry.since <= callYear).map(
      ({ country }) => country,
    );
  return {
    eu: of('eu'),
    associated: of('associated'),
    'third-region-1': of('third-region-1'),
    'third-region-2': of('third-region-2'),
    'third-region-3': of('third-region-3'),
  };
}
