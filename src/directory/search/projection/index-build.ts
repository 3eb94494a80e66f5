import { DocumentLines } from './document-lines.js';
import { CHUNK, followLogs, WritesInOrder } from './follow-log.js';
import type { IndexWriter } from './meilisearch-index.js';
import { type Projected, positionsOf } from './projected.js';
import type { Indexed, ProjectionRun } from './search-state.js';

/**
 * Builds a new index beside the live one, brings it up to date and lets it take the live one's place, unless another
 * run has begun meanwhile. Returns what is live now, but for the settings that it was built with.
 * @throws SupersededError, IndexTaskError, LogGapError, and what the signal was aborted with.
 */
export async function buildIndex(
  records: Projected,
  writer: IndexWriter,
  run: ProjectionRun,
  signal: AbortSignal,
): Promise<Omit<Indexed, 'fingerprint' | 'generation'>> {
  const uid = writer.newUid();
  await writer.discard(...(await writer.leftovers()));
  try {
    await writer.create(uid);
    const from = await positionsOf(records);
    await load(records, writer, uid, signal);
    const positions = await followLogs(records, from, signal, {
      write: async ({ documents, erased }) => (await writer.write(uid, documents, erased)).done,
    });
    // A run that was thought dead must not put its index, discarded meanwhile, in the place of a whole one.
    await run.requireCurrent();
    const task = await writer.promote(uid);
    const created = await writer.liveCreated();
    if (created === undefined) throw new Error('Meilisearch lost the search index while it was being built');
    return { positions, task, created };
  } finally {
    // What it names now is the replaced index, or one that is not whole. The next build finds it if this fails.
    await writer.discard(uid).catch(() => {});
  }
}

async function load(records: Projected, writer: IndexWriter, uid: string, signal: AbortSignal) {
  const writes = new WritesInOrder(signal);
  const write = async (documents: DocumentLines) => writes.add((await writer.write(uid, documents, [])).done);
  let documents = new DocumentLines();
  for await (const page of records.pages()) {
    documents.add(page);
    if (documents.count < CHUNK) continue;
    await write(documents);
    documents = new DocumentLines();
  }
  await write(documents);
  await writes.finish();
}

/** The same items in pieces of at least `size`, the last one excepted. */
export async function* inChunks<T>(pages: AsyncIterable<T[]>, size: number): AsyncGenerator<T[]> {
  let chunk: T[] = [];
  for await (const page of pages) {
    chunk.push(...page);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
