import { countsAs } from '../../vocabularies/index.js';
import { type CountryGroup, countryGroup, type ProgrammeRules } from '../rules/index.js';
import type { MemberFacts } from './check.js';
import type { Named } from './messages/index.js';

/** Coordinator and partners; who left the directory and who is an associated partner does not count. */
export function teamOf(members: readonly MemberFacts[]): MemberFacts[] {
  return members.filter(({ inDirectory, role }) => inDirectory && role !== 'associated');
}

/** The team members whose country counts towards the minimums. */
export function countedMembers(team: readonly MemberFacts[], rules: ProgrammeRules): MemberFacts[] {
  return team.filter((member) => isFrom(rules.countedGroups.value, member, rules));
}

/** Whether a member is known to be from one of these groups of countries. */
export function isFrom(
  groups: readonly CountryGroup[],
  { country }: MemberFacts,
  rules: ProgrammeRules,
): boolean {
  const group = country && countryGroup(country, rules);
  return !!group && groups.includes(group);
}

/** The state that a member counts for, undefined when its country is not known. */
export function stateOf({ country }: MemberFacts): string | undefined {
  return country && countsAs(country);
}

/** How many members each state has. */
export function membersByState(members: readonly MemberFacts[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const member of members) {
    const state = stateOf(member);
    if (state) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return counts;
}

/** The types of the members whose type is known. */
export function typesOf(members: readonly Pick<MemberFacts, 'organisationType'>[]): string[] {
  return members.map(({ organisationType }) => organisationType).filter((type) => type !== undefined);
}

/** Of how many members this is not known. */
export function numberWithout<P extends 'country' | 'organisationType' | 'experience'>(
  property: P,
  members: readonly Pick<MemberFacts, P>[],
): number {
  return members.filter((member) => !member[property]).length;
}

/** What to call a member in a message. */
export function asNamed({ name, organisationId, country }: MemberFacts): Named {
  return { name: name ?? organisationId, country };
}
