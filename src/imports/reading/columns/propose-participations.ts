import { dayIn } from '../values/dates.js';
import { kindOfColumn, type ValueKind } from './kinds.js';
import { readProjectHeader } from './project-columns.js';
import { type Proposal, proposeMapping, type Sample } from './propose.js';
import { roleIn } from './roles.js';
import { type ProjectTarget, projectsKnownBy, type Target } from './targets.js';

interface Candidate {
  name: string;
  target: ProjectTarget;
  confidence: number;
}

/** Below it a column is left to what it says of the organisation. */
const SURE_ENOUGH = 0.5;
/** Share of the values of a column of roles whose words are known. */
const KNOWN_ROLES = 0.5;
/** In a column whose name says nothing of roles all of them must be, and at least two different ones. */
const ROLE_BY_VALUES = 0.6;

/** Any of these says who takes part. */
const NAMING: Target[] = ['name', 'pic', 'oid', 'ror', 'erasmusCode', 'vat', 'registerNumber', 'id'];

const fittingKinds: Partial<Record<ProjectTarget, ValueKind[]>> = {
  'project.title': ['text'],
  'project.summary': ['text'],
  'project.topic': ['text'],
  'project.priority': ['text'],
};

/**
 * A target for every column. A table of participations has a column that says which project, one for the role and one for
 * the organisation: what it says of projects is taken before the rest is read like any list of organisations.
 */
export function proposeColumns(sample: Sample): Proposal {
  const claimed = participationColumns(sample);
  if (claimed.length === 0) return proposeMapping(sample);
  const names = new Set(claimed.map(({ name }) => name));
  const free = sample.columns.flatMap((name, at) => (names.has(name) ? [] : [at]));
  const rest = proposeMapping(
    {
      columns: free.map((at) => sample.columns[at]!),
      rows: sample.rows.map((row) => free.map((at) => row[at] ?? '')),
    },
    true,
  );
  const found = new Set(Object.values(rest.mapping));
  if (!NAMING.some((target) => found.has(target))) return proposeMapping(sample);
  const targets = new Map<string, Target>(claimed.map(({ name, target }) => [name, target]));
  const sureness = new Map(claimed.map(({ name, confidence }) => [name, Math.round(confidence * 100) / 100]));
  return {
    mapping: Object.fromEntries(
      sample.columns.map((name) => [name, targets.get(name) ?? rest.mapping[name]!]),
    ),
    confidence: Object.fromEntries(
      sample.columns.map((name) => [name, sureness.get(name) ?? rest.confidence[name]!]),
    ),
    order: [...claimed.map(({ name }) => name), ...rest.order],
    joined: rest.joined,
  };
}

/** The surest column of each target; none unless both a project and a role are among them. */
function participationColumns({ columns, rows }: Sample): Candidate[] {
  const best = new Map<ProjectTarget, Candidate>();
  for (const [at, name] of columns.entries()) {
    const values = rows.map((row) => row[at] ?? '').filter((value) => value !== '');
    const candidate = candidateFor(name, values);
    if (!candidate || candidate.confidence < SURE_ENOUGH) continue;
    if (candidate.confidence > (best.get(candidate.target)?.confidence ?? 0))
      best.set(candidate.target, candidate);
  }
  const found = [...best.values()];
  const isKnown = projectsKnownBy(best.keys()) !== undefined && best.has('project.role');
  return isKnown ? found.sort((a, b) => columns.indexOf(a.name) - columns.indexOf(b.name)) : [];
}

function candidateFor(name: string, values: string[]): Candidate | undefined {
  const read = readProjectHeader(name);
  const kind = kindOfColumn(values);
  const roles = values.map(roleIn);
  const known = roles.filter((role) => role !== undefined).length / Math.max(values.length, 1);
  if (read?.target === 'project.role')
    return known >= KNOWN_ROLES ? { name, target: read.target, confidence: read.sureness } : undefined;
  if (known === 1 && new Set(roles).size > 1)
    return { name, target: 'project.role', confidence: ROLE_BY_VALUES };
  if (!read) return undefined;
  const { target, sureness } = read;
  // A column that is called Project alone holds its number where it holds numbers.
  if (target === 'project.title' && kind === 'number')
    return { name, target: 'project.id', confidence: sureness };
  if (DATES.has(target) && !holdsDates(values)) return undefined;
  const kinds = fittingKinds[target];
  if (kind !== undefined && kinds && !kinds.includes(kind)) return undefined;
  return { name, target, confidence: sureness };
}

const DATES: ReadonlySet<ProjectTarget> = new Set<ProjectTarget>(['project.start', 'project.end']);

function holdsDates(values: string[]): boolean {
  const dates = values.filter((value) => dayIn(value, 'day-first') ?? dayIn(value, 'month-first'));
  return dates.length >= values.length / 2;
}
