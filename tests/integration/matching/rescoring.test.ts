import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { loadLanguages } from '../../../src/consortia/index.js';
import { MatchingWorld, profile, toldProject, WorkerProcess, wishes } from '../../support/matching-world.js';
import { type RunningApp, startApp } from '../../support/running-app.js';

/** Continuous integration tries hundreds. */
const HISTORIES = Number(process.env.HISTORIES ?? 25);

jest.setTimeout(180_000 + 5_000 * HISTORIES);

const position = fc.nat(200);
const change = fc.oneof(
  { weight: 5, arbitrary: fc.record({ replace: position, profile }) },
  { weight: 1, arbitrary: fc.record({ create: profile }) },
  { weight: 1, arbitrary: fc.record({ erase: position }) },
  { weight: 1, arbitrary: fc.record({ edit: position, wishes }) },
  { weight: 1, arbitrary: fc.record({ project: toldProject }) },
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

async function make(world: MatchingWorld, one: Change): Promise<void> {
  if ('replace' in one) await world.replace(one.replace, one.profile);
  else if ('create' in one) await world.create(one.create);
  else if ('project' in one) await world.tellProject(one.project);
  else if ('edit' in one) await world.editDraft(one.edit, one.wishes);
  else if (world.ids.length > 60) await world.erase(one.erase);
}

describe('two workers that follow the changes', () => {
  let app: RunningApp;
  let world: MatchingWorld;
  beforeAll(async () => {
    await loadLanguages(); // it holds the process up for a second, on a busy machine for longer than Redis is waited for
    app = await startApp();
    await WorkerProcess.start();
    world = new MatchingWorld(app);
    for (const one of fc.sample(profile, { numRuns: 90, seed: 1 })) await world.create(one);
    for (const one of fc.sample(wishes, { numRuns: 10, seed: 2 })) await world.newDraft(one);
    await world.settled();
  });
  afterAll(async () => {
    await WorkerProcess.endAll();
    await app.close();
  });

  it('leave every list bit for bit what scoring the whole directory gives, after any history', async () => {
    const history = fc.array(change, { minLength: 1, maxLength: 8 });
    const property = fc.asyncProperty(history, async (changes) => {
      for (const one of changes) await make(world, one);
      await world.settled();
      await world.expectExact();
    });
    await fc.assert(property, { numRuns: HISTORIES, endOnFailure: true });
    expect([...world.termsMet]).toEqual(expect.arrayContaining(['fit', 'acquaintance']));
  });

  it('score every draft again when many organisations change at once', async () => {
    const rows = fc.sample(profile, { numRuns: 450, seed: 3 }).map((fragment, line) => ({ line, fragment }));
    for (let at = 0; at < rows.length; at += 50)
      await app.services.directory.commitRows(rows.slice(at, at + 50), { source: 'many' });
    await world.settled();
    expect((await app.services.scan.read()).staleBefore).toBeGreaterThan(0);
    await world.expectExact();
  });
});
