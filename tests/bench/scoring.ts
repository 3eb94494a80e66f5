import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DirectoryTable, type DraftSpec, Scorer, type Suggestion } from '../../src/matching/core/index.js';
import { memoryFloor, plainSuggest } from './plain-scorer.js';
import { against } from './statistics.js';
import { syntheticDirectory, syntheticDrafts } from './synthetic-directory.js';
import { withSyntheticProjects } from './synthetic-projects.js';

const LIMIT = 50;
/** Drafts scored on plain objects too. */
const COMPARED = 40;
const TARGETS = [
  { organisations: 100_000, targetMs: 3 },
  { organisations: 1_000_000, targetMs: 15 },
];

/**
 * "Suggest 50" for drafts of 12 needs, masks and explanations included, beside plain objects and arrays on
 * the same drafts in the same run. Returns a section in Markdown.
 */
export async function benchScoring(): Promise<string> {
  const rows = TARGETS.map(({ organisations, targetMs }) => measure(organisations, targetMs));
  return [
    '## Scoring: suggest 50, exact, 12 needs, one thread',
    '',
    '| organisations | columnar, median | p95 | target p95 | with fit and acquaintance, median | p95 | target p95 | plain objects, median | ratio | reading the columns once | bytes an organisation | one change |',
    '|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...rows,
    '',
    `Synthetic, seeded, skewed; 400 drafts, ${COMPARED} of them compared with the lists of the plain objects: one pass, the members counted once, gains looked up, the best in a short sorted array. Fit and acquaintance: from 30,000 made-up projects, 50 of them like each idea. Bytes: the table without the id strings.`,
    '',
  ].join('\n');
}

function measure(organisations: number, targetMs: number): string {
  const directory = syntheticDirectory(organisations);
  const drafts = syntheticDrafts(directory, 400);
  const before = memory();
  const table = new DirectoryTable();
  for (const organisation of directory) table.upsert(organisation);
  const bytes = (memory() - before) / organisations;

  const scorer = new Scorer();
  const fast = timed(drafts, (draft) => scorer.suggest(table, draft, LIMIT));
  const after = timed(withSyntheticProjects(directory, drafts), (draft) =>
    scorer.suggest(table, draft, LIMIT),
  );
  const compared = drafts.slice(0, COMPARED);
  const expected = new Map<DraftSpec, unknown>();
  const byId = new Map(directory.map((organisation) => [organisation.id, organisation]));
  const plain = timed(compared, (draft) => expected.set(draft, plainSuggest(directory, byId, draft, LIMIT)));
  for (const draft of compared) requireSame(scorer.suggest(table, draft, LIMIT), expected.get(draft));
  const change = timed(directory.slice(0, 2000), (organisation) => {
    table.upsert({ ...organisation, expertise: [...organisation.expertise.slice(1), 'term-0'] });
  });

  const cells = [
    organisations.toLocaleString('en'),
    ms(fast.median),
    ms(fast.p95),
    against(`≤ ${targetMs} ms`, fast.p95 <= targetMs),
    ms(after.median),
    ms(after.p95),
    against(`≤ ${targetMs} ms`, after.p95 <= targetMs),
    ms(plain.median),
    `${(plain.median / fast.median).toFixed(1)} ×`,
    ms(memoryFloor(organisations)),
    bytes.toFixed(0),
    `${(change.median * 1000).toFixed(0)} µs`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Milliseconds a call, the first tenth left out as warm-up. */
function timed<T>(inputs: readonly T[], run: (input: T) => unknown): { median: number; p95: number } {
  const times = inputs.map((input) => {
    const start = performance.now();
    run(input);
    return performance.now() - start;
  });
  const sorted = times.slice(Math.floor(times.length / 10)).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { median: at(0.5), p95: at(0.95) };
}

function requireSame(suggested: readonly Suggestion[], expected: unknown): void {
  const list = suggested.map(({ id, connection, score }) => ({ id, connection, score }));
  if (JSON.stringify(list) !== JSON.stringify(expected)) {
    throw new Error('The columnar list differs from that of the plain objects.');
  }
}

/** Bytes in use after garbage collection; a second one frees what the first one only let go. */
function memory(): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function ms(value: number): string {
  return `${value.toFixed(2)} ms`;
}
