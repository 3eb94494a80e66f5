import type { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type Difference,
  differences,
  differencesOf,
  type Projected,
  type SearchIndex,
} from '../directory/index.js';
import { collect, report } from './findings.js';

/** Records that are searched, and their index. */
export interface Searched {
  records: Projected;
  index: SearchIndex;
}

/** Milliseconds that the worker has to bring into search what is on its way. */
const PATIENCE = 30_000;

/** Milliseconds between two looks at how far it has come. */
const LOOK_EVERY = 200;

/** How often something must differ to count, and how many are read at a time to see. */
const LOOKS = 3;
const PAGE = 1_000;

const DIFFERENCES: Record<Difference['kind'], string> = {
  missing: 'that search lacks',
  extra: 'that search has and the record has not',
  older: 'that are older in search than in the record',
  newer: 'that are newer in search than in the record',
  other: 'that have the same version in search and another content',
};

/** Compares a search index with its records, one by one. True when they agree. */
export async function checkIndex({ records, index }: Searched, output: Writable): Promise<boolean> {
  const { name } = records;
  const hasCaughtUp = await caughtUp(records, index);
  const generation = await index.generation();
  output.write(`${`${name} in the search index`.padEnd(34)} ${generation ? await index.count() : 0}\n`);
  output.write(`${'version that search has reached'.padEnd(34)} ${await index.cursor()}\n`);
  if (!hasCaughtUp) output.write('Search is behind. Is a worker running?\n');
  if (!generation) {
    output.write('There is no search index yet. A running worker builds it.\n');
    return false;
  }
  const isKnown = await index.isAccountedFor();
  if (!isKnown) output.write('Something has written to the search index that no worker knows of.\n');
  const words = Object.entries(DIFFERENCES).map(([kind, what]) => [kind, `${name} ${what}`]);
  const isSound = report(await lastingDifferences(records, index), Object.fromEntries(words), output);
  return isSound && hasCaughtUp && isKnown;
}

/** What was changed while they were compared is looked at again, when search has it. */
async function lastingDifferences(records: Projected, index: SearchIndex): Promise<Difference[]> {
  let differing = await collect(differences(records, index.reader));
  for (let look = 1; look < LOOKS && differing.length > 0; look++) {
    await caughtUp(records, index);
    const ids = differing.map(({ id }) => id);
    differing = [];
    for (let at = 0; at < ids.length; at += PAGE)
      differing.push(...(await differencesOf(ids.slice(at, at + PAGE), records, index.reader)));
  }
  return differing;
}

/** Whether the index has come, within some time, to where all logs that it follows stand now. */
async function caughtUp({ logs }: Projected, index: SearchIndex): Promise<boolean> {
  const deadline = Date.now() + PATIENCE;
  const versions = await Promise.all(logs.map(({ log }) => log.version()));
  for (;;) {
    const reached = (await index.state.read())?.positions;
    if (versions.every((version, at) => (reached?.[at]?.version ?? 0) >= version)) return true;
    if (Date.now() > deadline) return false;
    await pause(LOOK_EVERY);
  }
}
