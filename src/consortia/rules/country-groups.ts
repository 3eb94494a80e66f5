import { countsAs } from '../../vocabularies/index.js';
import {
  ASSOCIATIONS,
  type Association,
  type AssociationPeriod,
  type AssociationStatus,
  associationOf,
  type Call,
  GUIDE,
} from './associations.js';

export const COUNTRY_GROUPS = [
  'eu',
  'associated',
  'third-region-1',
  'third-region-2',
  'third-region-3',
] as const;
export type CountryGroup = (typeof COUNTRY_GROUPS)[number];

/** The first call year of the programme; the groups hold from then on. */
const FIRST_CALL_YEAR = 2021;

const MEMBER_STATES =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** The third countries by region; one that becomes associated is in that group instead. */
const REGIONS: readonly { group: CountryGroup; countries: readonly string[] }[] = [
  { group: 'third-region-1', countries: 'AL BA ME XK'.split(' ') },
  { group: 'third-region-2', countries: 'AM AZ BY GE MD UA'.split(' ') },
  { group: 'third-region-3', countries: 'DZ EG IL JO LB LY MA PS SY TN'.split(' ') },
];

const STATES: readonly string[] = [
  ...new Set(
    [
      MEMBER_STATES,
      ...ASSOCIATIONS.map(({ countries }) => countries),
      ...REGIONS.map((r) => r.countries),
    ].flat(),
  ),
];

/** How a state stands to the programme in one call. */
export interface Standing extends Omit<Association, 'status'> {
  country: string;
  status: AssociationStatus | 'member';
}

/** The group of a country or territory in one call; undefined for every other country of the world. */
export function countryGroup(
  country: string,
  call: Call,
  associations: readonly AssociationPeriod[] = ASSOCIATIONS,
): CountryGroup | undefined {
  if (call.callYear < FIRST_CALL_YEAR) return undefined;
  const state = countsAs(country);
  if (MEMBER_STATES.includes(state)) return 'eu';
  const { status } = associationOf(state, call, associations);
  if (status === 'full' || status === 'partial') return 'associated';
  return REGIONS.find(({ countries }) => countries.includes(state))?.group;
}

/** Kept by action type and call year: a team of a hundred is checked a hundred times, and rules are loaded for few calls. */
const byCall = new Map<string, Record<CountryGroup, string[]>>();

/** The countries of every group in one call; territories are not listed, they count as their state. */
export function countriesByGroup(call: Call): Record<CountryGroup, string[]> {
  const key = `${call.actionType} ${call.callYear}`;
  const groups = byCall.get(key) ?? groupsOf(call);
  byCall.set(key, groups);
  return groups;
}

function groupsOf(call: Call): Record<CountryGroup, string[]> {
  const of = (group: CountryGroup) => STATES.filter((state) => countryGroup(state, call) === group);
  return {
    eu: of('eu'),
    associated: of('associated'),
    'third-region-1': of('third-region-1'),
    'third-region-2': of('third-region-2'),
    'third-region-3': of('third-region-3'),
  };
}

/** How every state stands in one call that is in a group or of which an association is stated. */
export function standings(call: Call): Standing[] {
  return STATES.map((country) =>
    countryGroup(country, call) === 'eu'
      ? { country, status: 'member', confidence: 'high', source: GUIDE }
      : { country, ...associationOf(country, call) },
  );
}
