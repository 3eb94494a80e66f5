import type { Language } from '../../vocabularies/index.js';
import type { Draft } from '../draft.js';
import { findRules, type ProgrammeRules } from '../rules/index.js';
import { absenceOf } from './absence.js';
import { agencyChecks } from './agency-checks.js';
import { associationCheck } from './association-check.js';
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
 * are one broken check that names those that are; rules of another year are never used instead. `rules`: to judge by
 * others than those loaded.
 */
export function checkEligibility(
  draft: Judged,
  members: readonly MemberFacts[],
  language: Language = 'en',
  rules: ProgrammeRules | undefined = findRules(draft.actionType, draft.callYear),
): Eligibility {
  const judged = checksOf(draft, members, language, { rules });
  const checks = rules ? [...judged, ...checksForPeople(draft, members, rules, language)] : judged;
  return {
    eligible: checks.every(({ status }) => status !== 'broken'),
    checks,
  };
}

/** The checks that a program can make, with the sentences of the language or with others. */
export function checksOf(
  draft: Judged,
  members: readonly MemberFacts[],
  language: Language,
  {
    rules = findRules(draft.actionType, draft.callYear),
    say = messagesIn(language),
  }: { rules?: ProgrammeRules | undefined; say?: Messages } = {},
): Check[] {
  const programme = rules ? programmeChecks(draft, members, rules, say) : [rulesNotLoaded(draft, language)];
  return [
    ...programme,
    ...dataChecks(members, draft.callYear, say),
    ...ownChecks(draft, members, say),
    ...conflictChecks(draft, members, rules, say),
  ].map((check) => (check.confidence === 'high' ? check : withHint(check, say.checkInGuide)));
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

/** What only people can find out, however sure the source is: each says where. */
function checksForPeople(
  { field }: Judged,
  members: readonly MemberFacts[],
  rules: ProgrammeRules,
  language: Language,
): Check[] {
  const say = messagesIn(language);
  return [
    ...associationCheck(teamOf(members), rules, say).map((check) => withHint(check, say.checkInGuide)),
    ...agencyChecks(field, members, rules, language).map((check) => withHint(check, say.checkWithAgency)),
  ];
}

function withHint(check: Check, hint: string): Check {
  return { ...check, message: `${check.message} ${hint}` };
}
