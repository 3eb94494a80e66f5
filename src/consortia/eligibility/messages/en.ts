import type { Goal, Messages, Remedy } from './messages.js';
import { wordingIn } from './wording.js';

const { country, label, list, either, count, named } = wordingIn('en');
const organisations = (n: number) => count(n, 'organisation', 'organisations');
const countries = (n: number) => count(n, 'country', 'countries');

const REMEDIES: Record<Remedy, string> = {
  'more-seats': 'plan for more organisations',
  'fewer-seats': 'plan for fewer organisations',
  'higher-cap': 'allow more organisations per country',
  'fewer-excluded-countries': 'exclude fewer countries',
  'fewer-required-types': 'require fewer types of organisation',
  'fewer-newcomers': 'ask for fewer newcomers',
};

const GOALS: Record<Goal, (wanted: number) => string> = {
  'minimum-organisations': (n) => `the programme’s minimum of ${organisations(n)}`,
  'minimum-countries': (n) => `the programme’s minimum of ${countries(n)}`,
  'coordinator-type': () => 'a coordinator of the type that the programme asks for',
  size: (n) => `the planned number of ${organisations(n)}`,
  'required-types': (n) => `a team with ${count(n, 'required type', 'required types')} of organisation`,
  'newcomer-seats': (n) => `a team with ${count(n, 'newcomer', 'newcomers')}`,
};

export const ENGLISH: Messages = {
  checkInGuide: 'Check this in the Programme Guide.',
  rulesNotLoaded: (actionType, callYear, years, others) =>
    years.length > 0
      ? `The rules of ${actionType} for ${callYear} are not loaded; these years are: ${years.join(', ')}.`
      : `No rules of ${actionType} are loaded yet; these are: ${others.join(', ')}.`,
  organisations(have, need, notCounted) {
    const aside =
      notCounted > 0
        ? ` ${organisations(notCounted)} from elsewhere or from an unknown country cannot be counted.`
        : '';
    const status =
      have >= need
        ? `${organisations(have)} from programme countries; at least ${need} are needed.`
        : `${count(need - have, 'more organisation', 'more organisations')} from a programme country needed: ${have} of ${need}.`;
    return status + aside;
  },
  countries: (have, need) =>
    have >= need
      ? `${countries(have)} of the programme; at least ${need} are needed.`
      : `${count(need - have, 'more organisation from another country', 'more organisations from other countries')} of the programme needed: ${have} of ${need}.`,
  tooManyOrganisations: (have, maximum) =>
    have <= maximum
      ? `${organisations(have)}; at most ${maximum} are allowed.`
      : `${organisations(have - maximum)} too many: at most ${maximum} are allowed.`,
  coordinator: (name) =>
    name ? `${name} coordinates.` : 'There is no coordinator yet: give one member that role.',
  coordinatorCountry(coordinator, ok) {
    if (!coordinator) return 'The coordinator must be established in a country of the programme.';
    if (!coordinator.country)
      return `The country of ${coordinator.name} is not known; the coordinator must be in a country of the programme.`;
    return ok
      ? `${named([coordinator])} is in a country of the programme.`
      : `${named([coordinator])} is not in a country of the programme and cannot coordinate.`;
  },
  coordinatorType(coordinator, types, ok) {
    const wanted = `A school authority coordinates this action (type: ${either(types.map((type) => label('organisation-types', type)))})`;
    if (!coordinator) return `${wanted}.`;
    if (!coordinator.type) return `${wanted}; the type of ${coordinator.name} is not known.`;
    const type = label('organisation-types', coordinator.type);
    return ok
      ? `${wanted}; ${coordinator.name} can be one (${type}).`
      : `${wanted}; ${coordinator.name} is not one by its type (${type}).`;
  },
  coordinatorAge: (years) =>
    `The coordinator must have been established for at least ${count(years, 'year', 'years')}; the directory does not know since when it exists.`,
  partnerCountries: (outside, mayBeAssociated) =>
    outside.length === 0
      ? 'Every partner is from a country that may take part.'
      : `${named(outside)} cannot be a partner in this action${mayBeAssociated ? ', at most an associated partner' : ''}.`,
  associatedPartners(n, allowed) {
    if (n === 0) return 'No associated partners.';
    const who = count(n, 'associated partner', 'associated partners');
    return allowed
      ? `${who}: allowed, without funding, not counted towards the minimum.`
      : `${who}: not allowed in this action.`;
  },
  field(field, status) {
    if (!field || status === 'missing') return 'Choose the field of the project.';
    const name = label('sectors', field);
    if (status === 'not-offered') return `${name} is not a field of this action.`;
    return status === 'central'
      ? `${name}: one applies to the executive agency in Brussels, not to a national agency.`
      : `${name}: one applies to the national agency of the coordinator.`;
  },
  priorities(have, minimum, maximum) {
    if (have < minimum)
      return `Choose ${count(minimum - have, 'more priority', 'more priorities')}: ${have} of at least ${minimum}.`;
    if (have > maximum)
      return `Remove ${count(have - maximum, 'priority', 'priorities')}: ${have}, at most ${maximum}.`;
    return `${count(have, 'priority', 'priorities')} chosen; 1 main one and up to ${maximum - 1} more are possible.`;
  },
  prioritiesOfField(foreign, field) {
    if (foreign.length === 0) return 'Every priority belongs to the field or to all fields.';
    const labels = list(foreign.map((code) => label('priorities', code)));
    return field
      ? `Not a priority of ${label('sectors', field)}: ${labels}.`
      : `Only for certain fields, so choose the field first: ${labels}.`;
  },
  unknownCountries: (names) => `The country is not known, so it cannot be counted or judged: ${list(names)}.`,
  goneFromDirectory: (n) =>
    `${count(n, 'member is', 'members are')} no longer in the directory and cannot be counted.`,
  maxPerCountry: (over, maximum) =>
    over.length === 0
      ? `No country has more than ${organisations(maximum)}.`
      : `More than ${organisations(maximum)}: ${list(over.map((o) => `${country(o.country)} (${o.count})`))}.`,
  excludedCountries: (members) =>
    members.length === 0
      ? 'No member is from an excluded country.'
      : `From an excluded country: ${named(members)}.`,
  excludedOrganisations: (members) =>
    members.length === 0 ? 'No member is an excluded organisation.' : `Excluded: ${named(members)}.`,
  requiredTypes: (missing) =>
    missing.length === 0
      ? 'Every required type of organisation is there.'
      : `Still missing: ${list(missing.map((m) => `${m.count} × ${label('organisation-types', m.type)}`))}.`,
  newcomerSeats(have, seats, unknown) {
    const status =
      have >= seats
        ? `${count(have, 'newcomer', 'newcomers')}; you wanted ${seats}.`
        : `${count(seats - have, 'more newcomer', 'more newcomers')} wanted: ${have} of ${seats}.`;
    return unknown > 0
      ? `${status} The experience of ${organisations(unknown)} is not known; they are not counted.`
      : status;
  },
  conflict: (goal, wanted, remedies) =>
    `The rules contradict each other: with the members there are, ${GOALS[goal](wanted)} is out of reach. To solve it, ${either(remedies.map((remedy) => REMEDIES[remedy]))}.`,
};
