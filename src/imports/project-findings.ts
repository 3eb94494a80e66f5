import { idsOfKeys } from '../directory/index.js';
import type { ParticipationOutcome } from '../projects/index.js';
import { cell, columnNamed } from './findings.js';
import type { StoredFinding } from './import.js';
import type { Mapping, RowProblem } from './reading/index.js';

type Stored = Extract<ParticipationOutcome, { kind: 'created' | 'updated' | 'unchanged' }>;

/** What a row says of a project and is left out. */
export function rowWarning(
  line: number,
  { column, value, code, message }: RowProblem,
  mapping: Mapping,
): StoredFinding {
  const named = column === undefined ? null : columnNamed(column, mapping);
  return { kind: 'warning', line, column: named, value: value ?? null, code, message };
}

/** A row that gives an organisation another role than a row before it. */
export function roleFinding(
  line: number,
  { organisation, role }: NonNullable<Stored['participant']>,
  mapping: Mapping,
): StoredFinding {
  return {
    kind: 'warning',
    line,
    column: columnNamed('project.role', mapping),
    value: role ?? null,
    code: 'roles-contradict',
    message:
      'A row before this one gives the organisation another role in the same project. It is shown without a role: leave the right one and import the list again.',
    about: [organisation],
  };
}

/** A participation of nobody whom the directory knows. */
export function unknownOrganisationFinding(line: number, keys: string[], mapping: Mapping): StoredFinding {
  return {
    kind: 'rejected',
    line,
    ...(keys.length > 0 ? cell(keys, mapping) : { column: null, value: null }),
    code: 'organisation-unknown',
    message:
      'The directory has no such organisation, and the row does not name it: import a list of the organisations first, then this one again.',
    about: idsOfKeys(keys),
  };
}

/** A row whose numbers do not belong to one project. */
export function severalProjectsFinding(
  line: number,
  { keys, projects }: { keys: string[]; projects: string[] },
): StoredFinding {
  const message =
    projects.length > 1
      ? `Its numbers belong to ${projects.length} projects (${projects.join(', ')}). The row is not stored. If they are one, undo the lists that give one number each, import this one first, and then those again; else correct the number that is wrong.`
      : 'Its project is known by another number of the same kind. The row is not stored; correct the number that is wrong.';
  return { kind: 'conflict', line, column: null, value: keys.join(', '), code: 'several-projects', message };
}
