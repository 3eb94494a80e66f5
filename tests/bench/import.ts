import { organisations } from '../../indexes/organisations.js';
import { connectMeilisearch, succeeded } from '../../src/platform/meilisearch.js';
import { type List, Service } from './service.js';
import { against, grouped, inSeconds, median } from './statistics.js';

const ROUNDS = 5;
const TARGET_ROWS = 5_000;
const TARGET_RATIO = 1.5;
const ALONE = 'bench-alone';

interface Round {
  rows: number;
  /** Milliseconds from the first byte: until everything is in the record, until everything can be found. */
  durable: number;
  searchable: number;
  /** Milliseconds that Meilisearch takes for the same documents in one request. */
  alone: number;
}

/**
 * A whole import over HTTP, from the first byte of the file, beside Meilisearch indexing the very same documents in one
 * request; alternating, on empty servers each time. Returns a section in Markdown.
 */
export async function benchImport(list: List): Promise<string> {
  const rounds: Round[] = [];
  for (let n = 0; n < ROUNDS; n++) rounds.push(await round(list));
  const rate = median(rounds.map(({ rows, durable }) => (rows / durable) * 1000));
  const ratio = median(rounds.map(({ searchable, alone }) => searchable / alone));
  const time = (pick: (round: Round) => number) => inSeconds(median(rounds.map(pick)));
  const cells = [
    time(({ durable }) => durable),
    grouped(rate),
    against(`≥ ${grouped(TARGET_ROWS)}`, rate >= TARGET_ROWS),
    time(({ searchable }) => searchable),
    time(({ alone }) => alone),
    `${ratio.toFixed(2)} ×`,
    against(`≤ ${TARGET_RATIO} ×`, ratio <= TARGET_RATIO),
  ];
  return [
    `## Import: ${list.filename}, ${grouped(rounds[0]!.rows)} rows`,
    '',
    '| durable | rows a second | target | searchable | Meilisearch alone | ratio | target |',
    '|---:|---:|---:|---:|---:|---:|---:|',
    `| ${cells.join(' | ')} |`,
    '',
    `Medians of ${ROUNDS} rounds. Durable and searchable count from the first byte: receiving, checking, storing and indexing are`,
    'in it. Alone: the same documents, with the same settings, in one request to an empty index.',
    '',
  ].join('\n');
}

async function round(list: List): Promise<Round> {
  const service = await Service.start();
  try {
    const start = Date.now();
    const ended = await service.import(list);
    const searchable = Date.now() - start;
    const durable = Date.parse(ended.finishedAt!) - start;
    return { rows: ended.rows.read, durable, searchable, alone: await indexAlone(service) };
  } finally {
    await service.stop();
  }
}

/** Indexes once more what is in the service's index of organisations, with the same settings and nothing else to do. */
export async function indexAlone(service: Service): Promise<number> {
  await service.stopWorking();
  const { url, apiKey } = service.meilisearch;
  const meilisearch = connectMeilisearch(url, apiKey);
  const { uid, primaryKey } = organisations;
  const { results } = await meilisearch.index(uid).getDocuments({ limit: 1_000_000 });
  await succeeded(meilisearch.createIndex(ALONE, { primaryKey }));
  const index = meilisearch.index(ALONE);
  await succeeded(index.updateSettings(await meilisearch.index(uid).getSettings()));
  const start = Date.now();
  await succeeded(index.addDocuments(results));
  return Date.now() - start;
}
