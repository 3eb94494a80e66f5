import type { Experience } from '../../directory/index.js';
import type { Role } from '../draft.js';
import type { Confidence, Fact, ProgrammeRules, SupportHistory } from '../rules/index.js';
import type { Status } from './status.js';

/**
 * `programme`: a rule of the programme, decides whether the draft is eligible. `own`: a rule of the draft itself.
 * `data`: something that the directory cannot answer, or that people have to check; it is `unclear`, shown, and decides nothing.
 */
type CheckKind = 'programme' | 'own' | 'data';

type CheckValue = number | string | string[];

/** One line of the checklist. */
export interface Check {
  rule: string;
  kind: CheckKind;
  status: Status;
  /** Not broken. */
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
  /** With the type of action of the draft. */
  experience?: Experience | undefined;
  /** What that follows from. */
  history?: SupportHistory;
}

/** What a check found; its message is said of the status that comes out in the end. */
export interface Outcome extends Pick<Check, 'rule' | 'status' | 'value' | 'required'> {
  kind?: CheckKind;
  message: (status: Status) => string;
}

/** A check of a fact of the programme. What the sources disagree on breaks nothing. */
export function programmeCheck(
  { callYear }: ProgrammeRules,
  { source, confidence }: Omit<Fact<unknown>, 'value'>,
  { kind = 'programme', ...outcome }: Outcome,
): Check {
  const status = outcome.status === 'broken' && confidence === 'low' ? 'unclear' : outcome.status;
  return finished({ ...outcome, status }, { kind, year: callYear, source, confidence });
}

/** Where the rules come from that a draft sets for itself. */
export const OF_THIS_DRAFT = 'the rules of this draft';

/** A check of what the people behind the draft decided, or of what the directory knows of its members. */
export function draftCheck(callYear: number, source: string, { kind = 'own', ...outcome }: Outcome): Check {
  return finished(outcome, { kind, year: callYear, source, confidence: 'high' });
}

function finished(
  { rule, status, message, ...values }: Omit<Outcome, 'kind'>,
  origin: Pick<Check, 'kind' | 'year' | 'source' | 'confidence'>,
): Check {
  return { rule, status, ok: status !== 'broken', message: message(status), ...values, ...origin };
}
