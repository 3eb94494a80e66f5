import type { ProjectProfile } from '../../../projects/index.js';
import { roleIn } from '../columns/roles.js';
import type { ProjectTarget } from '../columns/targets.js';
import type { Notes } from '../notes.js';
import { callYearIn, type DateOrder, dayIn } from '../values/dates.js';
import { parseAmount, wholeNumber } from '../values/numbers.js';
import { FIRST_YEAR, isYearOfProgrammes, LAST_YEAR } from '../values/programmes.js';
import { recogniseCode, websiteIn } from '../values/terms.js';
import { type Draft, newProject, type ProjectDraft, problem, reject } from './draft.js';
import type { SetField } from './fields.js';

const LONGEST_TITLE = 500;
const LONGEST_WORD = 200;
const LONGEST_SUMMARY = 20_000;
const LONGEST_NUMBER = 100;
const MOST_TOPICS = 50;
const TWO_ROLES =
  'The row gives the organisation two different roles in the project. Both are left out: say one.';
const YEAR_LEFT_OUT = `No project is of this year: only those from ${FIRST_YEAR} to ${LAST_YEAR} are taken. It is left out; correct it.`;
const NO_NUMBER =
  'This is no number of a project: correct it, or empty it if another column names the project.';

/** Puts the clean, filled value of a cell into what the draft says of its project. What is filled stays. */
export function projectSetter(target: ProjectTarget, order: DateOrder | undefined): SetField {
  const set = setters[target];
  return (draft, value, column, notes) => {
    draft.project ??= newProject();
    set({ draft, project: draft.project, value, column, notes, order });
  };
}

interface Cell {
  draft: Draft;
  project: ProjectDraft;
  value: string;
  column: string;
  notes: Notes;
  order: DateOrder | undefined;
}

type Set = (cell: Cell) => void;

const setters: Record<ProjectTarget, Set> = {
  'project.grantNumber': keyed('grant', /^[\dA-Z][\dA-Z/-]{2,39}$/),
  'project.rcn': keyed('rcn', /^\d{1,9}$/),
  'project.erasmus': keyed('erasmus', /^[^\s:]{5,100}$/),
  'project.id'({ draft, project, value, column }) {
    if (value.length > LONGEST_NUMBER) reject(draft, column, value, 'project-number-invalid', NO_NUMBER);
    else project.number ??= value;
  },
  'project.title': text('title', LONGEST_TITLE),
  'project.acronym': text('acronym', LONGEST_WORD),
  'project.summary': text('summary', LONGEST_SUMMARY),
  'project.programme': text('programme', LONGEST_WORD),
  'project.actionType': text('actionType', LONGEST_WORD),
  'project.field': parsed('field', (value) => recogniseCode('sectors', value)),
  'project.callYear'(cell) {
    const year = callYearIn(cell.value);
    // The name of a call need not have a year in it.
    if (year !== undefined && isSound(year, cell)) cell.project.profile.callYear ??= year;
  },
  'project.start': day((project, date) => {
    project.profile.startDate ??= date;
  }),
  'project.end': day((project, date) => {
    project.profile.endDate ??= date;
  }),
  'project.topic': list('topics'),
  'project.priority': list('priorities'),
  'project.goodPractice': parsed('goodPractice', yesOrNo),
  'project.grant': parsed('grant', parseAmount),
  'project.website': parsed('website', websiteIn),
  'project.role'({ project, value, column, notes }) {
    const role = roleIn(value);
    if (role === undefined) return notes.add('role-left-out', column);
    if (project.role === undefined || project.role === role) project.role = role;
    else if (project.role !== 'unclear') {
      project.role = 'unclear';
      project.warnings.push(problem(column, value, 'roles-contradict', TWO_ROLES));
    }
  },
  'project.until': day((project, date) => {
    project.until ??= date;
  }),
};

/** What is wrong with a number of these would tie the row to another project: it rejects the row. */
function keyed(kind: 'grant' | 'rcn' | 'erasmus', shape: RegExp): Set {
  return ({ draft, project, value, column, notes }) => {
    const number = /^\d+$/.test(value) ? undefined : wholeNumber(value);
    if (number !== undefined && number !== 'lost') notes.add('number-mended', column);
    const written = (number ?? value).toUpperCase();
    if (number === 'lost' || !shape.test(written))
      reject(draft, column, value, 'project-number-invalid', NO_NUMBER);
    else if (!project.keys.some((key) => key.startsWith(`${kind}:`))) project.keys.push(`${kind}:${written}`);
  };
}

function text(field: 'title' | 'acronym' | 'summary' | 'programme' | 'actionType', longest: number): Set {
  return ({ project, value, column, notes }) => {
    if (project.profile[field] !== undefined) return;
    if (value.length > longest) notes.add('text-cut', column);
    project.profile[field] = cut(value, longest);
  };
}

/** Never inside a character of two halves. */
function cut(value: string, longest: number): string {
  return value.length <= longest
    ? value
    : value
        .slice(0, longest)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd();
}

function parsed<F extends 'field' | 'goodPractice' | 'grant' | 'website'>(
  field: F,
  parse: (value: string) => ProjectProfile[F],
): Set {
  return ({ project, value, column, notes }) => {
    const found = parse(value);
    if (found === undefined) notes.add('value-left-out', column);
    else project.profile[field] ??= found;
  };
}

/** Several in one cell, separated by semicolon or bar; united with those of other columns. */
function list(field: 'topics' | 'priorities'): Set {
  return ({ project, value, column, notes }) => {
    const items = value.split(/[;|]/).map((item) => item.trim());
    const given = items.filter((item) => item !== '' && item.length <= LONGEST_TITLE);
    const tooLong = items.filter((item) => item.length > LONGEST_TITLE).length;
    const all = [...new Set([...(project.profile[field] ?? []), ...given])];
    if (all.length > 0) project.profile[field] = all.slice(0, MOST_TOPICS);
    notes.add('value-left-out', column, tooLong + Math.max(0, all.length - MOST_TOPICS));
  };
}

function day(set: (project: ProjectDraft, date: string) => void): Set {
  return (cell) => {
    const date = dayIn(cell.value, cell.order);
    if (date === undefined) cell.notes.add('date-left-out', cell.column);
    else if (isSound(Number(date.slice(0, 4)), cell)) set(cell.project, date);
  };
}

function isSound(year: number, { project, column, value }: Cell): boolean {
  const sound = isYearOfProgrammes(year);
  if (!sound) project.warnings.push(problem(column, value, 'year-left-out', YEAR_LEFT_OUT));
  return sound;
}

function yesOrNo(value: string): boolean | undefined {
  if (/^(yes|true|1|ja|oui|si|sí|sim|tak|ano|áno|da|igen|kyllä)$/i.test(value)) return true;
  return /^(no|false|0|nee|nein|non|não|nie|ne|nem|ei|nej|nei|nu)$/i.test(value) ? false : undefined;
}
