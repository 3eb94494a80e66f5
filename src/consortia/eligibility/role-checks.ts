import { isOfType } from '../../vocabularies/index.js';
import type { ProgrammeRules } from '../rules/index.js';
import { type Check, type MemberFacts, programmeCheck } from './check.js';
import type { Messages } from './messages/index.js';
import { atMost, holds } from './status.js';
import { asNamed, isFrom, numberWithout, stateOf } from './team.js';

/** Who may coordinate, who may be a partner, who may be an associated partner. */
export function roleChecks(members: readonly MemberFacts[], rules: ProgrammeRules, say: Messages): Check[] {
  const withRole = (role: MemberFacts['role']) =>
    members.filter((member) => member.inDirectory && member.role === role);
  const coordinator = withRole('coordinator')[0];
  const isGone = members.some(({ role, inDirectory }) => role === 'coordinator' && !inDirectory);
  return [
    programmeCheck(rules, rules.coordinatorGroups, {
      rule: 'coordinator',
      status: holds(coordinator !== undefined),
      message: () =>
        isGone ? say.coordinatorGone : say.coordinator(coordinator && asNamed(coordinator).name),
      value: coordinator ? 1 : 0,
      required: 1,
    }),
    coordinatorCountry(coordinator, rules, say),
    ...coordinatorType(coordinator, rules, say),
    ...coordinatorAge(rules, say),
    partnerCountries(withRole('partner'), rules, say),
    associatedPartners(withRole('associated').length, rules, say),
  ];
}

function coordinatorCountry(
  coordinator: MemberFacts | undefined,
  rules: ProgrammeRules,
  say: Messages,
): Check {
  const state = coordinator && stateOf(coordinator);
  return programmeCheck(rules, rules.coordinatorGroups, {
    rule: 'coordinator-country',
    status: state ? holds(isFrom(rules.coordinatorGroups.value, coordinator, rules)) : 'unclear',
    message: (status) => say.coordinatorCountry(status, coordinator && asNamed(coordinator)),
    ...(state && { value: state }),
    required: rules.coordinatorGroups.value,
  });
}

function coordinatorType(
  coordinator: MemberFacts | undefined,
  rules: ProgrammeRules,
  say: Messages,
): Check[] {
  const { coordinatorTypes: types } = rules;
  if (!types) return [];
  const type = coordinator?.organisationType;
  return [
    programmeCheck(rules, types, {
      rule: 'coordinator-type',
      status: type ? holds(types.value.some((wanted) => isOfType(type, wanted))) : 'unclear',
      message: (status) =>
        say.coordinatorType(status, coordinator && { ...asNamed(coordinator), type }, types.value),
      ...(type && { value: type }),
      required: types.value,
    }),
  ];
}

// The directory does not say when an organisation was founded, so this can only be pointed out.
function coordinatorAge(rules: ProgrammeRules, say: Messages): Check[] {
  const { coordinatorMinimumYears: years } = rules;
  if (!years) return [];
  return [
    programmeCheck(rules, years, {
      rule: 'coordinator-age',
      kind: 'data',
      status: 'unclear',
      message: () => say.coordinatorAge(years.value),
      required: years.value,
    }),
  ];
}

function partnerCountries(partners: MemberFacts[], rules: ProgrammeRules, say: Messages): Check {
  const excluded = rules.excludedPartnerCountries.value;
  const outside = partners.filter((partner) => {
    const state = stateOf(partner);
    return state && (!isFrom(rules.partnerGroups.value, partner, rules) || excluded.includes(state));
  });
  const unknown = numberWithout('country', partners);
  const mayBeAssociated =
    rules.associatedPartnersAllowed.value &&
    !outside.some((partner) => excluded.includes(stateOf(partner) ?? ''));
  return programmeCheck(rules, rules.partnerGroups, {
    rule: 'partner-countries',
    status: atMost(0, outside.length, unknown),
    message: (status) => say.partnerCountries(status, outside.map(asNamed), mayBeAssociated, unknown),
    value: outside.map(({ organisationId }) => organisationId),
    required: rules.partnerGroups.value,
  });
}

function associatedPartners(count: number, rules: ProgrammeRules, say: Messages): Check {
  const allowed = rules.associatedPartnersAllowed;
  return programmeCheck(rules, allowed, {
    rule: 'associated-partners',
    status: holds(allowed.value || count === 0),
    message: () => say.associatedPartners(count, allowed.value),
    value: count,
    required: 0,
  });
}
