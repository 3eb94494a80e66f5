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
  const version = await records.logs[0].log.version();
  const hasCaughtUp = await caughtUp(index, version);
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
    await caughtUp(index, await records.logs[0].log.version());
    const ids = differing.map(({ id }) => id);
    differing = [];
    for (let at = 0; at < ids.length; at += PAGE)
      differing.push(...(await differencesOf(ids.slice(at, at + PAGE), records, index.reader)));
  }
  return differing;
}

async function caughtUp(index: SearchIndex, version: number): Promise<boolean> {
  const deadline = Date.now() + PATIENCE;
  while ((await index.cursor()) < version) {
    if (Date.now() > deadline) return false;
    await pause(200);
  }
  return true;
}
