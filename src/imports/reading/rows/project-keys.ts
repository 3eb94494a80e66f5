import type { Participation, ProjectStatement } from '../../../projects/index.js';
import { fold } from '../../../vocabularies/index.js';
import type { Target } from '../columns/targets.js';
import type { RowProblem } from '../row.js';
import { programmeCalled } from '../values/programmes.js';
import { type ProjectDraft, problem } from './draft.js';

/** Best first. */
const RANKS = ['grant', 'rcn', 'erasmus'];

/** Six digits until 2020, nine since. */
const GRANT_NUMBER = /^(\d{6}|\d{9})$/;
/** `2019-1-NL01-KA201-060314`, `2023-1-FI01-KA220-SCH-000153901`. */
const ERASMUS_NUMBER = /^\d{4}-\d-[A-Z]{2}\d{2}-KA\d{3}(-[A-Z]{2,5})?-\d{6,9}$/;
const LONGEST_NAME_KEY = 200;

/**
 * Completes what a row says of its project: what cannot be is left out with a warning, and its own number becomes a key.
 * The same at every further call. `isNamedOnly`: in a list without numbers acronym and title stand for one.
 */
export function settleProject(project: ProjectDraft, isNamedOnly: boolean): void {
  const { profile, keys } = project;
  leaveOutWhatCannotBe(project);
  if (isNamedOnly)
    project.number ??= fold(`${profile.acronym ?? ''} ${profile.title ?? ''}`).slice(0, LONGEST_NAME_KEY);
  const key = project.number ? keyOf(project.number, profile.programme) : undefined;
  if (key !== undefined && !keys.includes(key)) keys.push(key);
  keys.sort((a, b) => rank(a) - rank(b));
}

/** Days in the wrong order, and years in which its programme had no calls. */
function leaveOutWhatCannotBe(project: ProjectDraft): void {
  const { profile } = project;
  const { startDate, endDate, callYear } = profile;
  if (startDate !== undefined && endDate !== undefined && endDate < startDate) {
    delete profile.startDate;
    delete profile.endDate;
    warn(project, 'project.end', endDate, 'dates-contradict', END_BEFORE_START);
  }
  const programme = programmeCalled(profile.programme ?? '');
  if (programme) {
    const [first, last] = programme.years;
    const message = `${profile.programme} had calls from ${first} to ${last}: this year is left out. Correct it, or the programme.`;
    if (callYear !== undefined && (callYear < first || callYear > last)) {
      delete profile.callYear;
      warn(project, 'project.callYear', String(callYear), 'year-outside-programme', message);
    }
    if (profile.startDate !== undefined && Number(profile.startDate.slice(0, 4)) < first) {
      warn(project, 'project.start', profile.startDate, 'year-outside-programme', message);
      delete profile.startDate;
    }
  }
  leaveOutUntil(project);
}

/** The day on which an organisation's own part would have ended before the project starts. */
export function leaveOutUntil(project: ProjectDraft): void {
  const { until, profile } = project;
  if (until === undefined || profile.startDate === undefined || until >= profile.startDate) return;
  delete project.until;
  warn(project, 'project.until', until, 'dates-contradict', UNTIL_BEFORE_START);
}

const END_BEFORE_START =
  'The project would end before it starts. Both days are left out: correct the one that is wrong.';
const UNTIL_BEFORE_START =
  'The part of the organisation would have ended before the project starts. The day is left out: correct it.';

function warn(project: ProjectDraft, target: Target, value: string, code: string, message: string): void {
  project.warnings.push(problem(target, value, code, message));
}

/** The number of a project in a list of any kind, as one that is known everywhere where it surely is. */
function keyOf(number: string, programme = ''): string {
  const written = number.toUpperCase();
  if (ERASMUS_NUMBER.test(written)) return `erasmus:${written}`;
  const isGrant = GRANT_NUMBER.test(number) && programmeCalled(programme)?.isFramework === true;
  return isGrant ? `grant:${number}` : `source:${number}`;
}

function rank(key: string): number {
  const at = RANKS.indexOf(key.slice(0, key.indexOf(':')));
  return at < 0 ? RANKS.length : at;
}

/** Undefined when the row does not say which project it means. */
export function statementOf({ keys, profile }: ProjectDraft): ProjectStatement | undefined {
  return keys.length > 0 ? { keys, profile } : undefined;
}

export function participationOf({ role, until }: ProjectDraft, project: ProjectStatement): Participation {
  return {
    project,
    ...(role !== undefined && role !== 'unclear' && { role }),
    ...(until !== undefined && { until }),
  };
}

export const PROJECT_MISSING: RowProblem = {
  column: 'project.id',
  code: 'project-missing',
  message: 'The row does not say which project it means: fill in its number.',
};
