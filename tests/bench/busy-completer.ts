/** A process that completes consortia over a million organisations, one after another, with the completer's own priority. */
import { setPriority } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { complete, DirectoryTable, TimeUp } from '../../src/matching/core/index.js';
import { syntheticDirectory, syntheticDrafts } from './synthetic-directory.js';

const ORGANISATIONS = 1_000_000;
const TIME_FOR_PROOF = 900;
const PRIORITY = 10; // as in src/completer.ts

setPriority(PRIORITY);
const directory = syntheticDirectory(ORGANISATIONS);
const table = new DirectoryTable();
for (const organisation of directory) table.upsert(organisation);
const drafts = syntheticDrafts(directory, 50);
let finished = 0;
process.once('disconnect', () => process.exit());
process.send?.('ready');
for (;;) {
  const started = performance.now();
  try {
    complete(
      table,
      { ...drafts[finished % drafts.length]!, seats: 5 },
      { shouldStop: () => performance.now() - started > TIME_FOR_PROOF },
    );
  } catch (error) {
    if (!(error instanceof TimeUp)) throw error; // it was stopped for longer than its box
  }
  finished++;
  process.send?.(finished);
  await turn();
}
