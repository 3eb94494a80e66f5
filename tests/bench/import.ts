import { createReadStream } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { ImportDocument, Imports } from '../../src/imports/index.js';
import { type Meilisearch, succeeded } from '../../src/platform/meilisearch.js';

const ROUNDS = 5;
const TARGET_ROWS = 5_000;
const TARGET_RATIO = 1.5;
const ALONE = 'bench-alone';

/** What the benchmark stands on. */
export interface ImportBench {
  /** A service with its workers on servers that hold nothing. */
  startEmpty(): Promise<{ imports: Imports; meilisearch: Meilisearch; close(): Promise<void> }>;
  /** Path of a list of organisations, such as ECHE's CSV. */
  file: string;
  source: string;
}

interface Round {
  rows: number;
  /** Milliseconds from the first byte: until everything is in the record, until everything can be found. */
  durable: number;
  searchable: number;
  /** Milliseconds that Meilisearch takes for the same documents in one request. */
  alone: number;
}

/**
 * A whole import, from the first byte of the file, beside Meilisearch indexing the very same documents in one
 * request; alternating, on empty servers each time. Returns a section in Markdown.
 */
export async function benchImport(bench: ImportBench): Promise<string> {
  const rounds: Round[] = [];
  for (let n = 0; n < ROUNDS; n++) rounds.push(await round(bench));
  const rate = median(rounds.map(({ rows, durable }) => (rows / durable) * 1000));
  const ratio = median(rounds.map(({ searchable, alone }) => searchable / alone));
  const time = (pick: (round: Round) => number) => `${(median(rounds.map(pick)) / 1000).toFixed(2)} s`;
  return [
    `## Import: the ${rounds[0]!.rows.toLocaleString('en')} rows of ${bench.source}`,
    '',
    '| durable | rows a second | target | searchable | Meilisearch alone | ratio | target |',
    '|---:|---:|---:|---:|---:|---:|---:|',
    `| ${time(({ durable }) => durable)} | ${Math.round(rate).toLocaleString('en')} | ≥ ${TARGET_ROWS.toLocaleString('en')} ` +
      `| ${time(({ searchable }) => searchable)} | ${time(({ alone }) => alone)} | ${ratio.toFixed(2)} × | ≤ ${TARGET_RATIO} × |`,
    '',
    `Medians of ${ROUNDS} rounds. Durable and searchable count from the first byte received: checking, storing and`,
    'indexing are in it. Alone: the same documents, with the same settings, in one request to an empty index.',
    '',
  ].join('\n');
}

async function round({ startEmpty, file, source }: ImportBench): Promise<Round> {
  const { imports, meilisearch, close } = await startEmpty();
  try {
    const start = Date.now();
    const { id } = await imports.receive(createReadStream(file), { source });
    const ended = await searchable(imports, id);
    const searchableAfter = Date.now() - start;
    return {
      rows: ended.rows.read,
      durable: Date.parse(ended.finishedAt!) - Date.parse(ended.startedAt),
      searchable: searchableAfter,
      alone: await indexAlone(meilisearch),
    };
  } finally {
    await close();
  }
}

async function searchable(imports: Imports, id: string): Promise<ImportDocument> {
  for (;;) {
    const document = await imports.get(id);
    if (document?.searchable) return document;
    if (document?.status === 'failed') throw new Error(`The import failed: ${document.error}`);
    await pause(20);
  }
}

/** Indexes once more what is in the service's own index, the only one there is, with the same settings. */
async function indexAlone(meilisearch: Meilisearch): Promise<number> {
  const [live] = (await meilisearch.getRawIndexes()).results;
  const { results } = await meilisearch.index(live!.uid).getDocuments({ limit: 1_000_000 });
  await succeeded(meilisearch.createIndex(ALONE, { primaryKey: live!.primaryKey! }));
  const index = meilisearch.index(ALONE);
  await succeeded(index.updateSettings(await meilisearch.index(live!.uid).getSettings()));
  const start = Date.now();
  await succeeded(index.addDocuments(results));
  return Date.now() - start;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
