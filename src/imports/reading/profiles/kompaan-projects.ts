import { z } from 'zod';
import { holdsEmail, profileFields, takeEmails } from '../../../directory/index.js';
import { listOf, textOf, trimmedText } from '../../../platform/limits.js';
import { type ProjectProfile, ROLES } from '../../../projects/index.js';
import { codeOf } from '../../../vocabularies/index.js';
import type { Notes } from '../notes.js';
import type { RowProblem } from '../row.js';
import { type Draft, newDraft, newProject, type ProjectDraft } from '../rows/draft.js';
import type { KnownSource } from '../rows/known-source.js';
import { leaveOutUntil, settleProject } from '../rows/project-keys.js';
import { isObject } from '../tables/objects.js';
import { dayIn } from '../values/dates.js';
import { FIRST_YEAR, isYearOfProgrammes, LAST_YEAR } from '../values/programmes.js';
import { problemsOf, readProfile } from './kompaan.js';

/** More take part in no project; each is a row with all that is said of it. */
const MOST_PARTICIPANTS = 1_000;
const MOST_TOPICS = 50;

const date = textOf(40).refine(
  (text) =>
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    dayIn(text) !== undefined &&
    isYearOfProgrammes(Number(text.slice(0, 4))),
  { error: `must be a day from ${FIRST_YEAR} to ${LAST_YEAR} as year, month and day: 2018-06-30` },
);

const identifiers = z
  .strictObject({
    grant: textOf(40).regex(/^[\dA-Z][\dA-Z/-]{2,39}$/, { error: 'is no number of a grant agreement' }),
    rcn: textOf(9).regex(/^\d+$/, { error: 'is no number of a record in CORDIS' }),
    erasmus: textOf(100).regex(/^[^\s:]{5,}$/, { error: 'is no identifier of the Erasmus+ project results' }),
    id: trimmedText(100),
  })
  .partial()
  .refine((given) => Object.keys(given).length > 0, {
    error: 'needs at least one of grant, rcn, erasmus and id',
  });

const projectSchema = z.strictObject({
  identifiers,
  title: profileFields.name.optional(),
  acronym: profileFields.shortName.optional(),
  summary: profileFields.description.optional(),
  programme: profileFields.shortName.optional(),
  actionType: profileFields.shortName.optional(),
  field: codeOf('sectors').optional(),
  callYear: z.int().min(FIRST_YEAR).max(LAST_YEAR).optional(),
  startDate: date.optional(),
  endDate: date.optional(),
  topics: listOf(profileFields.name, MOST_TOPICS).optional(),
  priorities: listOf(profileFields.name, MOST_TOPICS).optional(),
  goodPractice: z.boolean().optional(),
  grant: z.number().min(0).max(1e12).optional(),
  website: profileFields.website.optional(),
});

const participantSchema = z.strictObject({
  role: z.enum(ROLES).optional(),
  until: date.optional(),
  organisation: z.looseObject({}),
});

/**
 * Projects with those who take part in them, in a form of this service's own: a project a line, or a list of them. An
 * organisation is a profile, or nothing but its identifiers.
 */
export const kompaanProjects: KnownSource = {
  profile: 'kompaan-projects',
  isOfSeveral: true,
  recognises: (columns, objects) =>
    !columns.has('name') && objects.length > 0 && objects.filter(isLikely).length >= objects.length / 2,
  read({ project, participants, ...unknown }, notes) {
    const { draft, problems } = readProject(project, notes);
    for (const field of Object.keys(unknown)) problems.push(unknownField(field));
    const list = participants ?? [];
    if (!Array.isArray(list) || list.length > MOST_PARTICIPANTS)
      problems.push({
        column: 'participants',
        code: 'field-invalid',
        message: `This must be a list of at most ${MOST_PARTICIPANTS} participants.`,
      });
    if (problems.length > 0 || !Array.isArray(list) || list.length === 0)
      return [{ ...newDraft(), problems, project: { ...draft, isAlone: true } }];
    const warnings = (at: number) => (at === 0 ? draft.warnings : []);
    return list.map((each, at) =>
      readParticipant(each, at, { ...draft, warnings: [...warnings(at)] }, notes),
    );
  },
};

function isLikely({ project, participants, ...others }: Record<string, unknown>): boolean {
  return isObject(project) && (Array.isArray(participants) || Object.keys(others).length === 0);
}

function readProject(value: unknown, notes: Notes): { draft: ProjectDraft; problems: RowProblem[] } {
  const given = isObject(value) ? withoutEmails(value, notes) : value;
  const result = projectSchema.safeParse(given);
  const draft = newProject();
  if (!result.success)
    return {
      draft,
      problems: within(
        'project',
        result.error.issues.flatMap((issue) => problemsOf(issue, given, 'A project')),
      ),
    };
  const {
    identifiers: { id, ...known },
    ...profile
  } = result.data;
  draft.keys = Object.entries(known).map(([kind, number]) => `${kind}:${number}`);
  if (id !== undefined) draft.number = id;
  draft.profile = defined(profile);
  settleProject(draft, false);
  return { draft, problems: [] };
}

function readParticipant(value: unknown, at: number, project: ProjectDraft, notes: Notes): Draft {
  const path = `participants.${at}`;
  const result = participantSchema.safeParse(value);
  if (!result.success) {
    const problems = result.error.issues.flatMap((issue) => problemsOf(issue, value, 'A participant'));
    return { ...newDraft(), project, problems: within(path, problems) };
  }
  const { role, until, organisation } = result.data;
  const draft = readProfile(organisation, notes);
  const part = { ...project, ...(role && { role }), ...(until !== undefined && { until }) };
  leaveOutUntil(part);
  return { ...draft, problems: within(`${path}.organisation`, draft.problems), project: part };
}

function defined(profile: { [F in keyof ProjectProfile]: ProjectProfile[F] | undefined }): ProjectProfile {
  return Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== undefined));
}

/** E-mail addresses are taken out of every text of a project, and what is null is left out. */
function withoutEmails(project: Record<string, unknown>, notes: Notes): Record<string, unknown> {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== 'string' || !holdsEmail(value)) return value;
    const { text, removed } = takeEmails(value);
    notes.add('email-removed', undefined, removed);
    return text;
  };
  const entries = Object.entries(project).map(([field, value]) => [field, strip(value)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== null && value !== ''));
}

function within(path: string, problems: RowProblem[]): RowProblem[] {
  return problems.map((each) => ({ ...each, column: each.column ? `${path}.${each.column}` : path }));
}

function unknownField(column: string): RowProblem {
  const message =
    'A line has no such field beside project and participants: correct its name or leave it out.';
  return { column, code: 'field-unknown', message };
}
