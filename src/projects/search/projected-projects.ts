import { type Directory, mergedProfile, type Projected, partsOf } from '../../directory/index.js';
import type { ProjectRecord } from '../record/project-record.js';
import type { ProjectStore } from '../store/project-store.js';
import { type KnownParticipant, namedIn, type ProjectDocument, projectDocument } from './document.js';

type Organisations = Pick<
  Directory,
  'currentIds' | 'getMany' | 'position' | 'version' | 'holds' | 'changesSince'
>;

/** Organisations read at a time. */
const PAGE = 1_000;

/** Projects of which documents are made between two pauses: a thousand would hold up everything else of the process. */
const AT_ONCE = 50;

/** The projects as their index holds them: with names and countries as the directory has them now. */
export function projectedProjects(store: ProjectStore, directory: Organisations): Projected<ProjectDocument> {
  return {
    name: 'projects',
    logs: [
      { log: store.log, affected: async (changes) => changes.map(({ id }) => id) },
      {
        log: directory,
        // What projects say of an organisation says nothing new of them.
        affected: (changes) =>
          projectsOf(
            changes.flatMap(({ id, about }) => (about === 'track-record' ? [] : id)),
            store,
            directory,
          ),
      },
    ],
    count: () => store.count(),
    versions: (ids) => store.versions(ids),
    async documents(ids) {
      const records = await store.getMany(ids);
      const documents = await documentsOf(
        records.filter((record) => record !== undefined),
        directory,
      );
      let next = 0;
      return records.map((record) => record && documents[next++]);
    },
    async *pages() {
      for await (const records of store.pages()) yield await documentsOf(records, directory);
    },
  };
}

/** The projects that name any of these organisations, or what was merged into one of them. */
async function projectsOf(
  changed: readonly string[],
  store: ProjectStore,
  directory: Organisations,
): Promise<string[]> {
  if ((await store.count()) === 0) return [];
  const found = new Set<string>();
  for (let at = 0; at < changed.length; at += PAGE) {
    const ids = changed.slice(at, at + PAGE);
    const records = await directory.getMany(ids);
    const parts = records.flatMap((record) => (record ? partsOf(record).map(({ id }) => id) : []));
    for (const id of await store.idsOf([...new Set([...ids, ...parts])])) found.add(id);
  }
  return [...found];
}

/** In their order. */
async function documentsOf(
  records: readonly ProjectRecord[],
  directory: Organisations,
): Promise<ProjectDocument[]> {
  const named = records.map(namedIn);
  const ids = [...new Set(named.flat().map(({ organisation }) => organisation))];
  const current = await directory.currentIds(ids);
  const now = new Map(ids.map((id, at) => [id, current[at]!]));
  const known = await participantsOf([...new Set(current)], directory);
  const documents: ProjectDocument[] = [];
  for (const [at, record] of records.entries()) {
    if (at % AT_ONCE === 0) await new Promise(setImmediate);
    const participants = new Map<string, KnownParticipant>();
    for (const { organisation, role } of named[at]!) {
      const participant = known.get(now.get(organisation)!);
      if (participant && !participants.has(participant.id))
        participants.set(participant.id, { ...participant, role });
    }
    documents.push(projectDocument(record, [...participants.values()]));
  }
  return documents;
}

async function participantsOf(
  ids: readonly string[],
  directory: Organisations,
): Promise<Map<string, KnownParticipant>> {
  const known = new Map<string, KnownParticipant>();
  for (let at = 0; at < ids.length; at += PAGE)
    for (const record of await directory.getMany(ids.slice(at, at + PAGE))) {
      if (!record) continue;
      const { name, shortName, country } = mergedProfile(record);
      known.set(record.id, { id: record.id, name, shortName, country });
    }
  return known;
}
