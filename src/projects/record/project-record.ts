import { contentHash, fromTheTop, type Layer, removeFragments } from '../../directory/index.js';
import type { ProjectProfile, ProjectStatement, Role } from './project.js';

/** An organisation in a project. */
export interface Participant {
  /** Its id, or the one that it had when it was merged into another one. */
  organisation: string;
  role?: Role;
  /** When its own part ended before the project: year, month and day. */
  until?: string;
}

/** What a row says: of the project itself, or of one organisation in it. */
export type ProjectSaid = ProjectStatement | { participant: Participant };

/** With the short hash of it by which it is recognised when it comes again. */
export interface ProjectFragment {
  fingerprint: string;
  said: ProjectSaid;
}

/** The truth about one project, as it is stored: what each source says of it, as of an organisation. */
export interface ProjectRecord {
  id: string;
  /** 1 when created, one more with every change. */
  version: number;
  /** The identity keys it owns, such as `rcn:207027`; each belongs to one project only. */
  keys: string[];
  /** By the name of the source. */
  layers: Record<string, Layer<ProjectFragment>>;
  /** ISO 8601. */
  createdAt: string;
  updatedAt: string;
}

/** A project as people see it: the source that changed last first, lists united. */
export interface ProjectView {
  profile: ProjectProfile;
  /** Each organisation once, coordinators first. */
  participants: Participant[];
  /** The names of its sources. */
  sources: string[];
}

export function projectFragment(said: ProjectSaid): ProjectFragment {
  return { fingerprint: contentHash(said), said };
}

export function projectView({ layers }: Pick<ProjectRecord, 'layers'>): ProjectView {
  const fromTop = fromTheTop(Object.entries(layers));
  const said = fromTop.flatMap(([, { fragments }]) => fragments.map((fragment) => fragment.said));
  const profiles = said.flatMap((one) => ('profile' in one ? [one.profile] : []));
  const participants = new Map<string, Participant>();
  // What lies on top wins: it is spread last.
  for (const [, { fragments }] of fromTop)
    for (const one of participantsIn(fragments))
      participants.set(one.organisation, { ...one, ...participants.get(one.organisation) });
  const united = (field: 'topics' | 'priorities') => {
    const values = [...new Set(profiles.flatMap((profile) => profile[field] ?? []))];
    return values.length > 0 && { [field]: values };
  };
  return {
    // The last one to be assigned lies on top.
    profile: Object.assign({}, ...profiles.reverse(), united('topics'), united('priorities')),
    participants: [...participants.values()].sort(
      (a, b) => Number(b.role === 'coordinator') - Number(a.role === 'coordinator'),
    ),
    sources: fromTop.map(([source]) => source),
  };
}

/** What one source says of each organisation; of one to which it gives two roles it says none. */
function participantsIn(fragments: readonly ProjectFragment[]): Participant[] {
  const found = new Map<string, Participant>();
  const contradicted = new Set<string>();
  for (const { said } of fragments) {
    if (!('participant' in said)) continue;
    const { organisation, role } = said.participant;
    const before = found.get(organisation);
    if (role && before?.role && role !== before.role) contradicted.add(organisation);
    found.set(organisation, { ...said.participant, ...before });
  }
  return [...found.values()].map((one) => {
    const { role: _, ...others } = one;
    return contradicted.has(one.organisation) ? others : one;
  });
}

/** The layers without what they say of these organisations; the very same layers where they say nothing of them. */
export function withoutOrganisations(
  layers: ProjectRecord['layers'],
  gone: ReadonlySet<string>,
): ProjectRecord['layers'] {
  return Object.entries(layers).reduce((left, [source, { fragments, changedAt }]) => {
    const names = fragments.filter(
      ({ said }) => 'participant' in said && gone.has(said.participant.organisation),
    );
    const prints = new Set(names.map(({ fingerprint }) => fingerprint));
    return removeFragments(left, source, (print) => !prints.has(print), changedAt);
  }, layers);
}

/** The keys that its sources state, best first. */
export function statedProjectKeys(layers: ProjectRecord['layers']): string[] {
  const said = Object.values(layers).flatMap(({ fragments }) => fragments.map((fragment) => fragment.said));
  return [...new Set(said.flatMap((one) => ('keys' in one ? one.keys : [])))];
}

/** Where it is found for each of its organisations, `<organisation> <date> <project>`: in this order by time. */
export function entriesOf(record: ProjectRecord | undefined): string[] {
  if (!record) return [];
  const { profile, participants } = projectView(record);
  const date = profile.startDate ?? (profile.callYear ? `${profile.callYear}-00-00` : '0000-00-00');
  return participants.map(({ organisation }) => `${organisation} ${date} ${record.id}`);
}
