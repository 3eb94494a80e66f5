import { isDeepStrictEqual } from 'node:util';
import type { OrganisationRecord } from '../../record/record.js';
import type { Directory } from '../../store/directory.js';
import { type OrganisationDocument, organisationDocument } from '../document.js';
import type { IndexReader } from './meilisearch-index.js';

/** How the index differs from the record: it lacks the organisation, or has one that is no more, or has it otherwise. */
type DifferenceKind = 'missing' | 'extra' | 'older' | 'newer' | 'other';

export interface Difference {
  id: string;
  kind: DifferenceKind;
  /** As it should be; undefined when it should not be there. */
  document: OrganisationDocument | undefined;
}

/** Ids of documents read at a time. */
const IDS = 10_000;

/**
 * Compares every document of the live index with the record, id by id, and gives those that differ, page by page. What
 * the index has too much comes first, all at once: its pages would shift when somebody mended it meanwhile.
 */
export async function* differences(directory: Directory, reader: IndexReader): AsyncGenerator<Difference[]> {
  const tooMany: Difference[] = [];
  for await (const ids of reader.ids(IDS)) tooMany.push(...(await extra(ids, directory)));
  yield tooMany;
  for await (const records of directory.pages()) yield await differing(records, reader);
}

/** The same for a few organisations. */
export async function differencesOf(
  ids: string[],
  directory: Directory,
  reader: IndexReader,
): Promise<Difference[]> {
  const records = (await directory.getMany(ids)).filter((record) => record !== undefined);
  const indexed = await reader.documents(ids);
  return [...(await differing(records, reader)), ...(await extra([...indexed.keys()], directory))];
}

async function differing(records: OrganisationRecord[], reader: IndexReader): Promise<Difference[]> {
  const indexed = await reader.documents(records.map(({ id }) => id));
  return records.flatMap((record) => {
    const { id } = record;
    const document = organisationDocument(record);
    const found = indexed.get(id);
    if (!found) return [{ id, kind: 'missing' as const, document }];
    // As it comes back: what is undefined is not there.
    if (isDeepStrictEqual(JSON.parse(JSON.stringify(document)), found)) return [];
    const kind =
      found.version === record.version ? 'other' : found.version < record.version ? 'older' : 'newer';
    return [{ id, kind: kind as DifferenceKind, document }];
  });
}

async function extra(ids: string[], directory: Directory): Promise<Difference[]> {
  const versions = await directory.versions(ids);
  return ids.flatMap((id, position) =>
    versions[position] === undefined ? [{ id, kind: 'extra' as const, document: undefined }] : [],
  );
}
