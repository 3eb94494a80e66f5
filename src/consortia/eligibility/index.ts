import type { Draft } from '../draft.js';
import { absenceOf, findRules, type ProgrammeRules } from '../rules/index.js';
import type { Check, MemberFacts } from './check.js';
import { dataChecks } from './data-checks.js';
import { ENGLISH } from './messages.en.js';
import type { Messages } from './messages.js';
import { minimumChecks } from './minimum-checks.js';
import { ownChecks } from './own-checks.js';
import { projectChecks } from './project-checks.js';
import { roleChecks } from './role-checks.js';
import { teamOf } from './team.js';

export type { Check, MemberFacts } from './check.js';

/** The part of a draft that the rules look at. */
export type Judged = Pick<Draft, 'actionType' | 'callYear' | 'field' | 'priorities' | 'rules'>;

export interface Eligibility {
  /** Whether every rule of the programme holds that can be checked; the draft's own rules do not decide it. */
  eligible: boolean;
  checks: Check[];
}

/**
 * Checks a draft against the programme's rules of its call year and against its own. Rules that are not loaded
 * are one failed check that names those that are; rules of another year are never used instead.
 */
export function checkEligibility(
  draft: Judged,
  members: readonly MemberFacts[],
  say: Messages = ENGLISH,
): Eligibility {
  const rules = findRules(draft.actionType, draft.callYear);
  const programme = rules ? programmeChecks(draft, members, rules, say) : [rulesNotLoaded(draft)];
  const checks = [
    ...programme,
    ...dataChecks(members, draft.callYear, say),
    ...ownChecks(draft, members, say),
  ].map((check) => withHint(check, say));
  return { eligible: checks.every(({ kind, ok }) => ok || kind !== 'programme'), checks };
}

function programmeChecks(
  draft: Judged,
  members: readonly MemberFacts[],
  rules: ProgrammeRules,
  say: Messages,
): Check[] {
  return [
    ...minimumChecks(teamOf(members), rules, say),
    ...roleChecks(members, rules, say),
    ...projectChecks(draft, rules, say),
  ];
}

function rulesNotLoaded({ actionType, callYear }: Judged): Check {
  return {
    rule: 'rules-loaded',
    kind: 'programme',
    ok: false,
    message: absenceOf(actionType, callYear),
    required: `${actionType} ${callYear}`,
    year: callYear,
    source: 'Kompaan',
    confidence: 'high',
  };
}

function withHint(check: Check, say: Messages): Check {
  return check.confidence === 'high' ? check : { ...check, message: `${check.message} ${say.checkInGuide}` };
}
