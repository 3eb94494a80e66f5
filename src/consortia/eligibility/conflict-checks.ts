import type { Draft } from '../draft.js';
import { demandsOf, type ProgrammeRules } from '../rules/index.js';
import type { Limit } from './bounds.js';
import { type Check, draftCheck, type MemberFacts, OF_THIS_DRAFT, programmeCheck } from './check.js';
import type { Goal, Messages, Remedy } from './messages/index.js';
import { type Conflict, ruleConflicts } from './rule-conflicts.js';
import { teamOf } from './team.js';

const LOOSER: Record<Limit, Remedy> = {
  size: 'more-seats',
  'max-per-country': 'higher-cap',
  'excluded-countries': 'fewer-excluded-countries',
  'required-types': 'fewer-required-types',
};

/** What the programme wants is not the draft's to change. */
const LOWER: Partial<Record<Goal, Remedy>> = {
  size: 'fewer-seats',
  'required-types': 'fewer-required-types',
  'newcomer-seats': 'fewer-newcomers',
};

/** A broken check for every contradiction between the rules; its value names them. */
export function conflictChecks(
  { size, rules, callYear }: Pick<Draft, 'size' | 'rules' | 'callYear'>,
  members: readonly MemberFacts[],
  programme: ProgrammeRules | undefined,
  say: Messages,
): Check[] {
  const team = teamOf(members);
  const conflicts = ruleConflicts({ size, rules, team, programme: programme && demandsOf(programme) });
  return conflicts.map((conflict) => {
    const outcome = outcomeOf(conflict, say);
    const fact = programme && factOf(conflict.goal, programme);
    return fact ? programmeCheck(programme, fact, outcome) : draftCheck(callYear, OF_THIS_DRAFT, outcome);
  });
}

function outcomeOf({ goal, wanted, limits }: Conflict, say: Messages) {
  const remedies = [...limits.map((limit) => LOOSER[limit]), LOWER[goal] ?? []].flat();
  return {
    rule: 'rules-agree',
    kind: 'own' as const,
    status: 'broken' as const,
    message: () => say.conflict(goal, wanted, remedies),
    value: [...limits, goal],
    required: [],
  };
}

function factOf(goal: Goal, rules: ProgrammeRules) {
  if (goal === 'minimum-organisations') return rules.minimumOrganisations;
  if (goal === 'minimum-countries') return rules.minimumCountries;
  return goal === 'coordinator-type' ? rules.coordinatorTypes : undefined;
}
