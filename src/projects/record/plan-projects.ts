import { addFragment, contradict, newId } from '../../directory/index.js';
import type { ProjectStatement, Role } from './project.js';
import { keysInSource } from './project-keys.js';
import {
  type Participant,
  type ProjectFragment,
  type ProjectRecord,
  projectFragment,
} from './project-record.js';

/** What a row says of a project, of an organisation that the directory has. */
export interface ProjectRow {
  project: ProjectStatement;
  participant?: Participant | undefined;
}

/** What became of it; of a participation `created` means that the organisation was not known to take part. */
export type ProjectOutcome =
  | {
      kind: 'created' | 'updated' | 'unchanged';
      project: string;
      /** Whether the project was new. */
      isNew: boolean;
      /** By which the sweep recognises what was seen. */
      fingerprints: string[];
      /** Who takes part by what the row says, with fingerprints of what its source says of other roles of it. */
      participant?: { organisation: string; role: Role | undefined; otherRoles: string[] };
    }
  /** Its keys belong to several projects, or its project has another number of the same kind: not stored. */
  | { kind: 'conflict'; keys: string[]; projects: string[] };

/** The projects that a batch is about, as they were read. */
export interface ProjectSnapshot {
  /** Identity key to id. */
  holders: ReadonlyMap<string, string>;
  records: ReadonlyMap<string, ProjectRecord>;
}

export interface ProjectChange {
  id: string;
  before: ProjectRecord | undefined;
  after: ProjectRecord | undefined;
}

/** What these rows of a source change, each row after the ones before it; a row that is undefined changes nothing. */
export function planProjects(
  rows: readonly (ProjectRow | undefined)[],
  source: string,
  snapshot: ProjectSnapshot,
  now: string,
): { outcomes: (ProjectOutcome | undefined)[]; changes: ProjectChange[] } {
  const holders = new Map(snapshot.holders);
  const records = new Map(snapshot.records);
  const changed = new Set<string>();
  const outcomes = rows.map((row): ProjectOutcome | undefined => {
    if (!row) return undefined;
    const keys = keysInSource(row.project.keys, source);
    const ids = [...new Set(keys.flatMap((key) => holders.get(key) ?? []))];
    const known = ids.length === 1 ? records.get(ids[0]!) : undefined;
    if (ids.length > 1 || (known && contradict(known.keys, keys)))
      return { kind: 'conflict', keys, projects: ids };
    const before = known ?? newProject(keys, (id) => records.has(id), now);
    const fragments = fragmentsOf({ ...row, project: { ...row.project, keys } });
    const after = withFragments(before, source, fragments, keys, now);
    if (after !== known) {
      const version = (snapshot.records.get(after.id)?.version ?? 0) + 1;
      records.set(after.id, { ...after, version });
      for (const key of after.keys) holders.set(key, after.id);
      changed.add(after.id);
    }
    return {
      kind: kindOf(row, known, after),
      project: after.id,
      isNew: known === undefined,
      fingerprints: fragments.map(({ fingerprint }) => fingerprint),
      ...(row.participant && { participant: roleOf(row.participant, before.layers[source]) }),
    };
  });
  const changes = [...changed].map((id) => ({
    id,
    before: snapshot.records.get(id),
    after: records.get(id),
  }));
  return { outcomes, changes };
}

function fragmentsOf({ project, participant }: ProjectRow): ProjectFragment[] {
  const { keys, profile } = project;
  const ofProject = projectFragment({ keys, profile });
  return participant ? [ofProject, projectFragment({ participant })] : [ofProject];
}

function newProject(keys: string[], isTaken: (id: string) => boolean, now: string): ProjectRecord {
  return { id: newId(keys, isTaken), version: 0, keys, layers: {}, createdAt: now, updatedAt: now };
}

/** The very same record when it holds all of it already. */
function withFragments(
  record: ProjectRecord,
  source: string,
  fragments: readonly ProjectFragment[],
  stated: readonly string[],
  now: string,
): ProjectRecord {
  const layers = fragments.reduce((all, fragment) => addFragment(all, source, fragment, now), record.layers);
  const keys = [...new Set([...record.keys, ...stated])];
  const isSame = layers === record.layers && keys.length === record.keys.length;
  return isSame ? record : { ...record, keys, layers, updatedAt: now };
}

function kindOf(
  { participant }: ProjectRow,
  before: ProjectRecord | undefined,
  after: ProjectRecord,
): 'created' | 'updated' | 'unchanged' {
  if (before === after) return 'unchanged';
  if (!before || (participant && !takesPart(before, participant.organisation))) return 'created';
  return 'updated';
}

/** The role that a row gives an organisation, beside what its source says of the project already. */
function roleOf({ organisation, role }: Participant, layer: ProjectRecord['layers'][string] | undefined) {
  const others = (layer?.fragments ?? []).filter(({ said }) => {
    if (!role || !('participant' in said)) return false;
    const other = said.participant;
    return other.organisation === organisation && other.role !== undefined && other.role !== role;
  });
  return { organisation, role, otherRoles: others.map(({ fingerprint }) => fingerprint) };
}

function takesPart({ layers }: ProjectRecord, organisation: string): boolean {
  return Object.values(layers).some(({ fragments }) =>
    fragments.some(({ said }) => 'participant' in said && said.participant.organisation === organisation),
  );
}
