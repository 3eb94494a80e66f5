import { isDeepStrictEqual } from 'node:util';
import type { IndexReader } from './meilisearch-index.js';
import type { Projected, Versioned } from './projected.js';

/** How the index differs from the record: it lacks something, or has what is no more, or has it otherwise. */
type DifferenceKind = 'missing' | 'extra' | 'older' | 'newer' | 'other';

export interface Difference {
  id: string;
  kind: DifferenceKind;
  /** As it should be; undefined when it should not be there. */
  document: Versioned | undefined;
}

/** Ids of documents read at a time. */
const IDS = 10_000;

/**
 * Compares every document of the live index with the record, id by id, and gives those that differ, page by page. What
 * the index has too much comes first, all at once: its pages would shift when somebody mended it meanwhile.
 */
export async function* differences(records: Projected, reader: IndexReader): AsyncGenerator<Difference[]> {
  const tooMany: Difference[] = [];
  for await (const ids of reader.ids(IDS)) tooMany.push(...(await extra(ids, records)));
  yield tooMany;
  for await (const documents of records.pages()) yield await differing(documents, reader);
}

/** The same for a few of them. */
export async function differencesOf(
  ids: string[],
  records: Projected,
  reader: IndexReader,
): Promise<Difference[]> {
  const documents = (await records.documents(ids)).filter((document) => document !== undefined);
  const indexed = await reader.documents(ids);
  return [...(await differing(documents, reader)), ...(await extra([...indexed.keys()], records))];
}

async function differing(documents: Versioned[], reader: IndexReader): Promise<Difference[]> {
  const indexed = await reader.documents(documents.map(({ id }) => id));
  return documents.flatMap((document) => {
    const { id, version } = document;
    const found = indexed.get(id);
    if (!found) return [{ id, kind: 'missing' as const, document }];
    // As it comes back: what is undefined is not there.
    if (isDeepStrictEqual(JSON.parse(JSON.stringify(document)), found)) return [];
    const kind = found.version === version ? 'other' : found.version < version ? 'older' : 'newer';
    return [{ id, kind: kind as DifferenceKind, document }];
  });
}

async function extra(ids: string[], records: Projected): Promise<Difference[]> {
  const versions = await records.versions(ids);
  return ids.flatMap((id, position) =>
    versions[position] === undefined ? [{ id, kind: 'extra' as const, document: undefined }] : [],
  );
}
