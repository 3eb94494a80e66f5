import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MatchingWorld, profile, WorkerProcess, wishes } from '../support/matching-world.js';
import { type RunningApp, startApp } from '../support/running-app.js';

describe('a worker that is killed in the middle', () => {
  let app: RunningApp;
  let world: MatchingWorld;
  let worker: WorkerProcess;
  beforeAll(async () => {
    app = await startApp({ work: false });
    worker = await WorkerProcess.start();
    world = new MatchingWorld(app);
    for (const one of fc.sample(profile, { numRuns: 80, seed: 4 })) await world.create(one);
    for (const one of fc.sample(wishes, { numRuns: 12, seed: 5 })) await world.newDraft(one);
    await world.settled();
  });
  afterAll(async () => {
    await WorkerProcess.endAll();
    await app.close();
  });

  it.each([0, 40, 90, 150, 400])(
    'leaves no draft stale, killed %i ms after a burst of changes',
    async (milliseconds) => {
      const changes = fc.sample(profile, { numRuns: 20, seed: milliseconds });
      for (const [position, one] of changes.entries()) await world.replace(position * 3, one);
      const [wanted] = fc.sample(wishes, { numRuns: 1, seed: milliseconds });
      await world.editDraft(milliseconds, wanted!);
      await pause(milliseconds);
      await worker.end('SIGKILL');
      const before = await app.services.directory.version();
      worker = await WorkerProcess.start();
      await world.settled();
      await world.expectExact();
      expect((await app.services.scan.read()).scanned).toBeGreaterThanOrEqual(before);
    },
  );
});
