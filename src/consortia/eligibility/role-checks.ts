import { isOfType } from '../../vocabularies/index.js';
import { countryGroup, type ProgrammeRules } from '../rules/index.js';
import { type Check, type MemberFacts, programmeCheck } from './check.js';
import type { Messages } from './messages/index.js';
import { asNamed, stateOf } from './team.js';

/** Who may coordinate, who may be a partner, who may be an associated partner. */
export function roleChecks(members: readonly MemberFacts[], rules: ProgrammeRules, say: Messages): Check[] {
  const withRole = (role: MemberFacts['role']) =>
    members.filter((member) => member.inDirectory && member.role === role);
  const coordinator = withRole('coordinator')[0];
  return [
    programmeCheck(rules, rules.coordinatorGroups, {
      rule: 'coordinator',
      ok: coordinator !== undefined,
      message: say.coordinator(coordinator && asNamed(coordinator).name),
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
  const group = state && countryGroup(state, rules.callYear);
  const ok = group !== undefined && group !== '' && rules.coordinatorGroups.value.includes(group);
  return programmeCheck(rules, rules.coordinatorGroups, {
    rule: 'coordinator-country',
    ok,
    message: say.coordinatorCountry(coordinator && asNamed(coordinator), ok),
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
  const ok = type !== undefined && types.value.some((wanted) => isOfType(type, wanted));
  return [
    programmeCheck(rules, types, {
      rule: 'coordinator-type',
      ok,
      message: say.coordinatorType(coordinator && { ...asNamed(coordinator), type }, types.value, ok),
      ...(type && { value: type }),
      required: types.value,
    }),
  ];
}

// The directory does not say when an organisation was founded, so this can only be pointed out.
function coordinatorAge(rules: ProgrammeRules, say: Messages): Check[] {
  const { coordinatorMinimumYears: years } = rules;
  if (!years) return [];
  const message = say.coordinatorAge(years.value);
  return [
    programmeCheck(rules, years, {
      rule: 'coordinator-age',
      kind: 'data',
      ok: true,
      message,
      required: years.value,
    }),
  ];
}

function partnerCountries(partners: MemberFacts[], rules: ProgrammeRules, say: Messages): Check {
  const excluded = rules.excludedPartnerCountries.value;
  const outside = partners.filter((partner) => {
    const state = stateOf(partner);
    if (!state) return false;
    const group = countryGroup(state, rules.callYear);
    return !group || !rules.partnerGroups.value.includes(group) || excluded.includes(state);
  });
  const mayBeAssociated =
    rules.associatedPartnersAllowed.value &&
    !outside.some((partner) => excluded.includes(stateOf(partner) ?? ''));
  return programmeCheck(rules, rules.partnerGroups, {
    rule: 'partner-countries',
    ok: outside.length === 0,
    message: say.partnerCountries(outside.map(asNamed), mayBeAssociated),
    value: outside.map(({ organisationId }) => organisationId),
    required: rules.partnerGroups.value,
  });
}

function associatedPartners(count: number, rules: ProgrammeRules, say: Messages): Check {
  const allowed = rules.associatedPartnersAllowed;
  return programmeCheck(rules, allowed, {
    rule: 'associated-partners',
    ok: allowed.value || count === 0,
    message: say.associatedPartners(count, allowed.value),
    value: count,
    required: 0,
  });
}
