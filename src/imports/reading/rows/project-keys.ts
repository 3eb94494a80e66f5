import type { Participation, ProjectStatement } from '../../../projects/index.js';
import { fold } from '../../../vocabularies/index.js';
import type { Notes } from '../notes.js';
import type { RowProblem } from '../row.js';
import type { ProjectDraft } from './draft.js';

/** Best first. */
const RANKS = ['grant', 'rcn', 'erasmus'];

/** Folded: the programmes whose projects have the number of their grant agreement as their number. */
const FRAMEWORK =
  /^(fp7|h2020|horizon 2020|horizon|horizon europe|he|horizont 2020|horizonte 2020|horisont 2020|7th framework programme)$/;
/** Six digits until 2020, nine since. */
const GRANT_NUMBER = /^(\d{6}|\d{9})$/;
/** `2019-1-NL01-KA201-060314`, `2023-1-FI01-KA220-SCH-000153901`. */
const ERASMUS_NUMBER = /^\d{4}-\d-[A-Z]{2}\d{2}-KA\d{3}(-[A-Z]{2,5})?-\d{6,9}$/;
const LONGEST_NAME_KEY = 200;

/**
 * Completes what a row says of its project: dates that contradict each other are dropped, and its own number becomes a
 * key. The same at every further call. `isNamedOnly`: in a list without numbers acronym and title stand for one.
 */
export function settleProject(project: ProjectDraft, isNamedOnly: boolean, notes: Notes): void {
  const { profile, keys } = project;
  const { startDate, endDate } = profile;
  if (startDate !== undefined && endDate !== undefined && endDate < startDate) {
    delete profile.startDate;
    delete profile.endDate;
    notes.add('dates-contradict');
  }
  if (isNamedOnly)
    project.number ??= fold(`${profile.acronym ?? ''} ${profile.title ?? ''}`).slice(0, LONGEST_NAME_KEY);
  const key = project.number ? keyOf(project.number, profile.programme) : undefined;
  if (key !== undefined && !keys.includes(key)) keys.push(key);
  keys.sort((a, b) => rank(a) - rank(b));
}

/** The number of a project in a list of any kind, as one that is known everywhere where it surely is. */
function keyOf(number: string, programme = ''): string {
  const written = number.toUpperCase();
  if (ERASMUS_NUMBER.test(written)) return `erasmus:${written}`;
  const isGrant = GRANT_NUMBER.test(number) && FRAMEWORK.test(fold(programme));
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
