import { BATCH_ROWS } from '../directory/index.js';
import type { Row } from './reading/index.js';

/** Blank and rejected rows count too, so that a file of nothing else is still reported piece by piece. */
const LONGEST = 10 * BATCH_ROWS;

/**
 * Cuts rows into batches of at most BATCH_ROWS mapped ones. Where it cuts depends on the rows alone: a worker that
 * goes on after another one meets the same batches.
 */
export async function* inBatches(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  let mapped = 0;
  for await (const row of rows) {
    batch.push(row);
    if (row.kind === 'mapped') mapped++;
    if (mapped < BATCH_ROWS && batch.length < LONGEST) continue;
    yield batch;
    batch = [];
    mapped = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Keeps one item ready while its consumer is busy with the one before. */
export async function* readAhead<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  const source = items[Symbol.asyncIterator]();
  let next = source.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = source.next();
      // It is awaited one round later; until then its failure must not count as unhandled.
      next.catch(() => {});
      yield value;
    }
  } finally {
    await source.return?.();
  }
}
