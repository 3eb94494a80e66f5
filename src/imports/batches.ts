import { BATCH_ROWS } from '../directory/index.js';
import type { Row } from './reading/index.js';

export type FilledRow = Exclude<Row, { kind: 'blank' }>;

/** Rows that are committed together. */
export interface Batch {
  rows: FilledRow[];
  /** How many blank rows stand among or behind them. */
  blank: number;
}

/** Rejected rows take room in the receipt, blank ones none; a file of nothing else is still reported piece by piece. */
const MOST_ROWS = 10 * BATCH_ROWS;
const MOST_BLANK = 500_000;
/** Characters of JSON: what the directory writes at once holds up everybody else who uses Redis. */
const MOST_CHARACTERS = 1024 * 1024;

/**
 * Cuts rows into batches of at most BATCH_ROWS mapped ones. Where it cuts depends on the rows alone, not on how many
 * blank ones come together: a worker that goes on after another one meets the same batches.
 */
export async function* inBatches(rows: AsyncIterable<Row>): AsyncGenerator<Batch> {
  let batch = new GrowingBatch();
  for await (const row of rows) {
    let blank = row.kind === 'blank' ? row.rows : 0;
    if (row.kind !== 'blank') batch.add(row);
    do {
      blank -= batch.addBlank(blank);
      if (!batch.isFull) continue;
      yield batch;
      batch = new GrowingBatch();
    } while (blank > 0);
  }
  if (batch.rows.length + batch.blank > 0) yield batch;
}

class GrowingBatch implements Batch {
  readonly rows: FilledRow[] = [];
  blank = 0;
  private mapped = 0;
  private characters = 0;

  add(row: FilledRow): void {
    this.rows.push(row);
    if (row.kind !== 'rejected') this.mapped++;
    this.characters += JSON.stringify(row).length;
  }

  /** Takes as many as there is room for, and tells how many. */
  addBlank(count: number): number {
    const taken = Math.min(count, MOST_BLANK - this.blank);
    this.blank += taken;
    return taken;
  }

  get isFull(): boolean {
    return (
      this.mapped >= BATCH_ROWS ||
      this.rows.length >= MOST_ROWS ||
      this.blank >= MOST_BLANK ||
      this.characters >= MOST_CHARACTERS
    );
  }
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
