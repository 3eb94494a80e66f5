import type { Language } from '../../vocabularies/index.js';
import type { Draft } from '../draft.js';
import { findRules, type ProgrammeRules } from '../rules/index.js';
import { absenceOf } from './absence.js';
import type { Check, MemberFacts } from './check.js';
import { conflictChecks } from './conflict-checks.js';
import { dataChecks } from './data-checks.js';
import { type Messages, messagesIn } from './messages/index.js';
import { minimumChecks } from './minimum-checks.js';
import { ownChecks } from './own-checks.js';
import { projectChecks } from './project-checks.js';
import { roleChecks } from './role-checks.js';
import { teamOf } from './team.js';

export { absenceOf } from './absence.js';
export type { Check, MemberFacts } from './check.js';

/** The part of a draft that the rules look at. */
export type Judged = Pick<Draft, 'actionType' | 'callYear' | 'field' | 'size' | 'priorities' | 'rules'>;

export interface Eligibility {
  /** Whether no check is broken, be it of the programme or of the draft itself. */
  eligible: boolean;
  checks: Check[];
}

/**
 * Checks a draft against the programme's rules of its call year and against its own, in words of one language. Rules that are not loaded
 * are one broken check that names those that are; rules of another year are never used instead.
 */
export function checkEligibility(
  draft: Judged,
  members: readonly MemberFacts[],
  language: Language = 'en',
): Eligibility {
  const checks = checksOf(draft, members, language);
  return {
    eligible: checks.every(({ status }) => status !== 'broken'),
    checks,
  };
}

/** The checks alone, with the sentences of the language or with others. */
export function checksOf(
  draft: Judged,
  members: readonly MemberFacts[],
  language: Language,
  say: Messages = messagesIn(language),
): Check[] {
  const rules = findRules(draft.actionType, draft.callYear);
  const programme = rules ? programmeChecks(draft, members, rules, say) : [rulesNotLoaded(draft, language)];
  return [
    ...programme,
    ...dataChecks(members, draft.callYear, say),
    ...ownChecks(draft, members, say),
    ...conflictChecks(draft, members, rules, say),
  ].map((check) => withHint(check, say));
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

function rulesNotLoaded({ actionType, callYear }: Judged, language: Language): Check {
  return {
    rule: 'rules-loaded',
    kind: 'programme',
    status: 'broken',
    ok: false,
    message: absenceOf(actionType, callYear, language),
    required: `${actionType} ${callYear}`,
    year: callYear,
    source: 'Kompaan',
    confidence: 'high',
  };
}

function withHint(check: Check, say: Messages): Check {
  return check.confidence === 'high' ? check : { ...check, message: `${check.message} ${say.checkInGuide}` };
}
