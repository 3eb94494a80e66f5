import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Detection, LivePanel, ScoringTable, SuggestionWorker } from '../../../src/matching/index.js';
import { SCORING_VERSION } from '../../../src/matching/scoring-version.js';
import { Queues } from '../../../src/platform/queues.js';
import { Interruption } from '../../support/interruption.js';
import { MatchingWorld, profile, wishes } from '../../support/matching-world.js';
import { eventually, type RunningApp, startApp } from '../../support/running-app.js';

/** More steps than a detection has. */
const MANY = 1_000;
const UNINTERRUPTED = new Interruption(Number.POSITIVE_INFINITY, () => {});

describe('a detection of affected drafts', () => {
  let app: RunningApp;
  let world: MatchingWorld;
  beforeAll(async () => {
    app = await startApp({ work: false });
    const { logger, searches } = app.services;
    const [organisations] = searches;
    await organisations.projection.work({ ...organisations, logger, onIndexed: async () => {} });
    world = new MatchingWorld(app);
    for (const one of fc.sample(profile, { numRuns: 80, seed: 6 })) await world.create(one);
    for (const one of fc.sample(wishes, { numRuns: 4, seed: 7 })) await world.newDraft(one);
    await indexed();
    await detect(UNINTERRUPTED);
    await score();
  });
  afterAll(() => app.close());

  it.each([
    { of: 'a few changes', change: changeFew },
    { of: 'so many changes that all lists are stale', change: changeMany },
  ])('of $of leaves nothing wrong or stale, whatever step the process dies at', async ({ change }) => {
    await atEveryStep(async (step) => {
      await change(step);
      const death = new Interruption(step, () => {
        throw new Error('The process died');
      });
      await detect(death).catch((error: Error) => expect(error.message).toBe('The process died'));
      await world.expectExact({ onlyFresh: true });
      await detect(UNINTERRUPTED);
      await world.expectExact({ onlyFresh: true });
      await score();
      await world.expectExact();
      return death.happened;
    });
  });

  it('leaves nothing wrong or stale, at whatever step a slow worker stores the list of an earlier directory', async () => {
    await atEveryStep(async (step) => {
      const storeEarlier = await editAndScoreSlowly(step);
      await changeFew(step);
      const slowWorker = new Interruption(step, storeEarlier);
      await detect(slowWorker);
      await world.expectExact({ onlyFresh: true });
      await score();
      await world.expectExact();
      return slowWorker.happened;
    });
  });

  /** Tries each step in turn, until there is none any more. */
  async function atEveryStep(attempt: (step: number) => Promise<boolean>): Promise<void> {
    let step = 0;
    while (step < MANY && (await attempt(step))) step++;
    expect(step).toBeGreaterThan(5);
    expect(step).toBeLessThan(MANY);
  }

  /** As in a process that has just started: nothing is remembered from an earlier one. */
  async function detect(interruption: Interruption): Promise<void> {
    const watch = interruption.watch.bind(interruption);
    const { directory, index, scan, draftStore, lists, requests, events, projects } = app.services;
    const { earlier } = projects;
    const panel = new LivePanel(watch(draftStore), watch(lists), earlier);
    const stores = [watch(directory), watch(index), watch(scan)] as const;
    await new Detection(...stores, panel, watch(lists), watch(requests), watch(events), earlier).run();
  }

  /** Scores what the queue asks for, and nothing else, until all lists are fresh. */
  async function score(): Promise<void> {
    const { config, logger, directory, index, draftStore, lists, scan, requests, events } = app.services;
    const { earlier } = app.services.projects;
    const panel = new LivePanel(draftStore, lists, earlier);
    const worker = new SuggestionWorker({
      ...{ drafts: draftStore, index, lists, scan, requests, events, table: new ScoringTable(directory) },
      detection: new Detection(directory, index, scan, panel, lists, requests, events, earlier),
      earlier,
      directory,
    });
    const queues = new Queues(config.redisUrl, logger);
    try {
      await worker.start(queues);
      await world.settled(10_000);
    } finally {
      await queues.close();
    }
  }

  async function changeFew(seed: number): Promise<void> {
    const [first, second, third] = fc.sample(profile, { numRuns: 3, seed: 100 + seed });
    await world.replace(seed * 7, first!);
    await world.replace(seed * 11 + 3, second!);
    await world.erase(seed * 13);
    await world.create(third!);
    await world.setDuplicates(seed * 17, seed % 3 === 0 ? [] : [seed * 5 + 1, seed * 19 + 2]);
    await indexed();
  }

  async function changeMany(seed: number): Promise<void> {
    const changes = fc.sample(profile, { numRuns: 120, seed: 200 + seed });
    for (const [position, one] of changes.entries()) await world.replace(position, one);
    await indexed();
  }

  async function indexed(): Promise<void> {
    const version = await app.services.directory.version();
    await eventually(
      () => app.services.index.cursor(),
      (cursor) => cursor >= version,
    );
  }

  /** A draft was edited and scored for the directory as it is now; the list is stored when it is asked for. */
  async function editAndScoreSlowly(seed: number): Promise<() => Promise<void>> {
    const { index, draftStore, lists } = app.services;
    const [wanted] = fc.sample(wishes, { numRuns: 1, seed: 300 + seed });
    await world.editDraft(seed, wanted!);
    const { id } = world.drafts[seed % world.drafts.length]!;
    const draftVersion = (await draftStore.find(id))!.draft.version;
    const { version: directoryVersion, generation } = await index.reached();
    const scoredFor = { draftVersion, directoryVersion, rulesVersion: SCORING_VERSION, generation };
    const { suggestions, footing } = await world.ranking(id);
    return async () => void (await lists.store(id, scoredFor, suggestions, footing));
  }
});
