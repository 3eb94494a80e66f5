import { type AssociationPeriod, associationOf, leastOf, type ProgrammeRules } from '../rules/index.js';
import { type Check, type MemberFacts, programmeCheck } from './check.js';
import type { Messages } from './messages/index.js';
import { membersByState } from './team.js';

/**
 * What people have to check of the countries that coordinator and partners are from: an association that is partial or
 * not in force, or that is not certain. There is a check only where one of them is such.
 */
export function associationCheck(
  team: readonly MemberFacts[],
  rules: ProgrammeRules,
  say: Messages,
  associations?: readonly AssociationPeriod[],
): Check[] {
  const doubtful = [...membersByState(team).keys()].flatMap((country) => {
    const { status, confidence, source } = associationOf(country, rules, associations);
    const isSure = status === 'full' && confidence === 'high';
    return status === 'none' || isSure ? [] : [{ country, status, confidence, source }];
  });
  if (doubtful.length === 0) return [];
  const origin = {
    confidence: leastOf(doubtful.map(({ confidence }) => confidence)),
    source: [...new Set(doubtful.map(({ source }) => source))].join('; '),
  };
  return [
    programmeCheck(rules, origin, {
      rule: 'association',
      kind: 'data',
      status: 'unclear',
      message: () => say.associations(doubtful),
      value: doubtful.map(({ country }) => country),
      required: 'full',
    }),
  ];
}
