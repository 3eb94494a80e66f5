import type { DoubtfulStatus, Goal, Messages, Remedy } from './messages.js';
import { wordingIn } from './wording.js';

const { country, label, list, either, form, count, named, some, sentences } = wordingIn('en');
const organisations = (n: number) => count(n, 'organisation', 'organisations');
const countries = (n: number) => count(n, 'country', 'countries');
const notKnown = {
  country: (n: number) => some(n, `The country of ${organisations(n)} is not known.`),
  organisationType: (n: number) => some(n, `The exact type of ${organisations(n)} is not known.`),
  experience: (n: number) => some(n, `The experience of ${organisations(n)} is not known.`),
};

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

const ASSOCIATIONS: Record<DoubtfulStatus, string> = {
  full: 'associated with the programme',
  partial: 'associated only in part, but counted',
  pending: 'association signed but not in force, so not counted',
};

export const ENGLISH: Messages = {
  checkInGuide: 'Check this in the Programme Guide.',
  checkWithAgency: 'Check this with the national agency.',
  rulesNotLoaded: (actionType, callYear, years, others) =>
    years.length > 0
      ? `The rules of ${actionType} for ${callYear} are not loaded; these years are: ${years.join(', ')}.`
      : `No rules of ${actionType} are loaded yet; these are: ${others.join(', ')}.`,
  organisations(status, have, need, { elsewhere, unknown }) {
    const said = {
      met: `${organisations(have)} from programme countries; at least ${need} are needed.`,
      unclear: `Organisations known to be from programme countries: ${have} of ${need}.`,
      broken: `${count(need - have, 'more organisation', 'more organisations')} from a programme country needed: ${have} of ${need}.`,
    };
    const notCounted = some(elsewhere, `${organisations(elsewhere)} from elsewhere cannot be counted.`);
    return sentences(said[status], notCounted, notKnown.country(unknown));
  },
  countries(status, have, need, unknown) {
    const said = {
      met: `${countries(have)} of the programme; at least ${need} are needed.`,
      unclear: `Programme countries known: ${have} of ${need}.`,
      broken: `${count(need - have, 'more organisation from another country', 'more organisations from other countries')} of the programme needed: ${have} of ${need}.`,
    };
    return sentences(said[status], status === 'unclear' ? notKnown.country(unknown) : '');
  },
  tooManyOrganisations: (have, maximum) =>
    have <= maximum
      ? `${organisations(have)}; at most ${maximum} are allowed.`
      : `${organisations(have - maximum)} too many: at most ${maximum} are allowed.`,
  coordinator: (name) =>
    name ? `${name} coordinates.` : 'There is no coordinator yet: give one member that role.',
  coordinatorGone: 'The coordinator is no longer in the directory: give another member that role.',
  coordinatorCountry(status, coordinator) {
    if (!coordinator) return 'The coordinator must be established in a country of the programme.';
    if (!coordinator.country)
      return `The country of ${coordinator.name} is not known; the coordinator must be in a country of the programme.`;
    return status === 'met'
      ? `${named([coordinator])} is in a country of the programme.`
      : `${named([coordinator])} is not in a country of the programme and cannot coordinate.`;
  },
  coordinatorType(status, coordinator, types) {
    const wanted = `A school authority coordinates this action (type: ${either(types.map((type) => label('organisation-types', type)))})`;
    if (!coordinator) return `${wanted}.`;
    if (!coordinator.type) return `${wanted}; the type of ${coordinator.name} is not known.`;
    const type = label('organisation-types', coordinator.type);
    return {
      met: `${wanted}; ${coordinator.name} can be one (${type}).`,
      unclear: `${wanted}; whether ${coordinator.name} is one cannot be told from its type (${type}).`,
      broken: `${wanted}; ${coordinator.name} is not one by its type (${type}).`,
    }[status];
  },
  coordinatorAge: (years) =>
    `The coordinator must have been established for at least ${count(years, 'year', 'years')}; the directory does not say since when it has existed.`,
  partnerCountries(status, outside, mayBeAssociated, unknown) {
    if (status === 'met') return 'Every partner is from a country that may take part.';
    if (status === 'unclear')
      return sentences(
        'As far as is known, every partner is from a country that may take part.',
        notKnown.country(unknown),
      );
    return `${named(outside)} cannot be ${form(outside.length, 'a partner', 'partners')} in this action${mayBeAssociated ? `, at most ${form(outside.length, 'an associated partner', 'associated partners')}` : ''}.`;
  },
  associatedPartners(n, allowed) {
    if (n === 0) return 'No associated partners.';
    const who = count(n, 'associated partner', 'associated partners');
    return allowed
      ? `${who}: allowed, without funding, not counted towards the minimum.`
      : `${who}: not allowed in this action.`;
  },
  associations: (doubtful) =>
    sentences(...doubtful.map((one) => `${country(one.country)}: ${ASSOCIATIONS[one.status]}.`)),
  field(field, offer) {
    if (!field || offer === 'missing') return 'Choose the field of the project.';
    const name = label('sectors', field);
    if (offer === 'not-offered') return `${name} is not a field of this action.`;
    return offer === 'central'
      ? `${name}: the application goes to the executive agency in Brussels, not to a national agency.`
      : `${name}: the application goes to the national agency of the coordinator.`;
  },
  priorities(have, minimum, maximum) {
    if (have < minimum)
      return `Choose ${count(minimum - have, 'more priority', 'more priorities')}: ${have} of at least ${minimum}.`;
    if (have > maximum)
      return `Remove ${count(have - maximum, 'priority', 'priorities')}: ${have}, at most ${maximum}.`;
    return `${count(have, 'priority', 'priorities')} chosen; 1 main one and up to ${maximum - 1} more are possible.`;
  },
  prioritiesOfField(status, foreign, field) {
    if (status === 'met') return 'Every priority belongs to the field or to all fields.';
    const labels = list(foreign.map((code) => label('priorities', code)));
    if (field) return `Not a priority of ${label('sectors', field)}: ${labels}.`;
    return status === 'unclear'
      ? `Only for certain fields, so choose the field first: ${labels}.`
      : `No field has all of these priorities: ${labels}.`;
  },
  unknownCountries: (names) => `The country is not known, so it cannot be counted or judged: ${list(names)}.`,
  goneFromDirectory: (n) =>
    `${count(n, 'member is', 'members are')} no longer in the directory and cannot be counted.`,
  maxPerCountry(status, over, maximum, unknown) {
    if (status === 'met') return `No country has more than ${organisations(maximum)}.`;
    return status === 'unclear'
      ? sentences(
          `As far as is known, no country has more than ${organisations(maximum)}.`,
          notKnown.country(unknown),
        )
      : `More than ${organisations(maximum)}: ${list(over.map((o) => `${country(o.country)} (${o.count})`))}.`;
  },
  excludedCountries(status, members, unknown) {
    if (status === 'met') return 'No member is from an excluded country.';
    return status === 'unclear'
      ? sentences('As far as is known, no member is from an excluded country.', notKnown.country(unknown))
      : `From an excluded country: ${named(members)}.`;
  },
  excludedOrganisations: (members) =>
    members.length === 0 ? 'No member is an excluded organisation.' : `Excluded: ${named(members)}.`,
  requiredTypes(status, missing, unknown) {
    if (status === 'met') return 'Every required type of organisation is there.';
    const types = list(missing.map((m) => `${m.count} × ${label('organisation-types', m.type)}`));
    return status === 'unclear'
      ? sentences(`Perhaps still missing: ${types}.`, notKnown.organisationType(unknown))
      : `Still missing: ${types}.`;
  },
  newcomerSeats(status, have, seats, unknown) {
    const said = {
      met: `${count(have, 'newcomer', 'newcomers')}; you wanted ${seats}.`,
      unclear: `Organisations known to be newcomers: ${have} of ${seats}.`,
      broken: `${count(seats - have, 'more newcomer', 'more newcomers')} wanted: ${have} of ${seats}.`,
    };
    return sentences(said[status], notKnown.experience(unknown));
  },
  conflict: (goal, wanted, remedies) =>
    `The rules contradict each other: with the members there are, ${GOALS[goal](wanted)} is out of reach. To solve it, ${either(remedies.map((remedy) => REMEDIES[remedy]))}.`,
};
