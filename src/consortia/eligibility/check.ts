import type { Role } from '../draft.js';
import type { Confidence, Fact, ProgrammeRules } from '../rules/index.js';

/**
 * `programme`: a rule of the programme, decides whether the draft is eligible. `own`: a rule of the draft itself.
 * `data`: something that the directory cannot answer; it is shown and decides nothing.
 */
type CheckKind = 'programme' | 'own' | 'data';

type CheckValue = number | string | string[];

/** One line of the checklist. */
export interface Check {
  rule: string;
  kind: CheckKind;
  ok: boolean;
  /** What holds or what is missing, in plain words. */
  message: string;
  /** What the draft has; left out when it is not known. */
  value?: CheckValue;
  required: CheckValue;
  /** The call year whose rule it is. */
  year: number;
  source: string;
  confidence: Confidence;
}

/** What the checks see of a member; a member that left the directory has only its id and role. */
export interface MemberFacts {
  organisationId: string;
  role: Role;
  inDirectory: boolean;
  name?: string | undefined;
  /** ISO 3166-1 alpha-2, territories not yet counted as their state. */
  country?: string | undefined;
  organisationType?: string | undefined;
  experience?: string | undefined;
}

type Outcome = Pick<Check, 'rule' | 'ok' | 'message' | 'value' | 'required'> & { kind?: CheckKind };

/** A check of a fact of the programme. */
export function programmeCheck(
  rules: ProgrammeRules,
  fact: Fact<unknown>,
  { kind = 'programme', ...outcome }: Outcome,
): Check {
  return { ...outcome, kind, year: rules.callYear, source: fact.source, confidence: fact.confidence };
}

/** Where the rules come from that a draft sets for itself. */
export const OF_THIS_DRAFT = 'the rules of this draft';

/** A check of what the people behind the draft decided, or of what the directory knows of its members. */
export function draftCheck(callYear: number, source: string, { kind = 'own', ...outcome }: Outcome): Check {
  return { ...outcome, kind, year: callYear, source, confidence: 'high' };
}
