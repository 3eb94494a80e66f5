import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startCompletions } from '../../../src/app.js';
import {
  CompletionWorker,
  Detection,
  LivePanel,
  ScoringTable,
  SuggestionWorker,
} from '../../../src/matching/index.js';
import { Queues } from '../../../src/platform/queues.js';
import { indexOnce } from '../../support/index-once.js';
import { type RunningApp, startApp } from '../../support/running-app.js';

/**
 * Search has not read anything yet, as while a directory that was just filled is indexed for the first time. Processes
 * that looked at the directory earlier and later then have tables of different versions.
 */
describe('processes that began when the directory was empty', () => {
  let app: RunningApp;
  let draft: { id: string; token: string };
  beforeEach(async () => {
    app = await startApp({ work: false });
    const { body } = await app.call('POST', '/drafts', {
      body: { title: 'Bees', actionType: 'KA220', needs: [{ expertise: 'project-management' }] },
    });
    draft = body;
  });
  afterEach(() => app.close());

  const complete = () =>
    app.call('POST', `/drafts/${draft.id}/completions`, { token: draft.token, body: { seats: 3 } });
  const suggestions = async () =>
    (await app.call('GET', `/drafts/${draft.id}/suggestions?wait=10`, { token: draft.token })).body;

  async function fill(): Promise<void> {
    const rows = ['NL', 'BE', 'PT', 'IT', 'FI'].map((country, line) => ({
      line,
      fragment: { profile: { name: `Partner ${line}`, country, expertise: ['project-management'] } },
    }));
    await app.services.directory.commitRows(rows, { source: 'seed' });
    expect(await app.services.index.cursor()).toBe(0);
  }

  /** As a worker has it; its table is loaded now. */
  async function startScoring(): Promise<Queues> {
    const { config, logger, directory, index, draftStore, lists, scan, requests, events } = app.services;
    const table = new ScoringTable(directory);
    await table.current();
    const { earlier } = app.services.projects;
    const panel = new LivePanel(draftStore, lists, earlier);
    const detection = new Detection(directory, index, scan, panel, lists, requests, events, earlier);
    const queues = new Queues(config.redisUrl, logger);
    await new SuggestionWorker({
      ...{ drafts: draftStore, index, table, lists, scan, requests, events, detection, earlier, directory },
    }).start(queues);
    return queues;
  }

  it('complete a consortium with the organisations that there are now', async () => {
    await startCompletions(app.services);
    expect((await complete()).status).toBe(422);
    await fill();
    const { status, body } = await complete();
    expect(status).toBe(200);
    expect(body.directoryVersion).toBe(await app.services.directory.version());
  });

  it('suggest the organisations that there are now, as a process does that began later', async () => {
    await indexOnce(app);
    const queues = await startScoring();
    expect((await suggestions()).items).toEqual([]);
    await fill();
    await app.call('PATCH', `/drafts/${draft.id}`, { token: draft.token, body: { title: 'Honey' } });
    expect((await suggestions()).items).toHaveLength(5);
    await queues.close();
  });

  it('have read the whole directory before the first question, and do not for it', async () => {
    await fill();
    const { directory, draftStore, index, completions, queues, projects } = app.services;
    const read: string[] = [];
    const watched = new Proxy(directory, {
      get(object, name) {
        const member: unknown = Reflect.get(object, name);
        if (name === 'pages' || name === 'changesSince') read.push(name);
        return typeof member === 'function' ? member.bind(object) : member;
      },
    });
    const worker = new CompletionWorker(
      draftStore,
      index,
      new ScoringTable(watched),
      projects.earlier,
      directory,
    );
    await worker.start(completions, queues.stopping);
    expect(read).toEqual(['pages']);
    expect((await complete()).status).toBe(200);
    expect(read).toEqual(['pages']);
  });

  it('say 503 with when to come back while there is no search index to ask for a keyword', async () => {
    await startCompletions(app.services);
    const needs = [{ keyword: 'honey' }];
    await app.call('PATCH', `/drafts/${draft.id}`, { token: draft.token, body: { needs } });
    const { status, headers, body } = await complete();
    expect({ status, type: body.type }).toEqual({ status: 503, type: '/problems/completion-failed' });
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('say 503 with when to come back while they cannot catch up', async () => {
    const { directory, draftStore, index, completions, queues, projects } = app.services;
    const table = new ScoringTable(directory);
    await new CompletionWorker(draftStore, index, table, projects.earlier, directory).start(
      completions,
      queues.stopping,
    );
    table.at = () => new Promise(() => {});
    const { status, headers, body } = await complete();
    expect({ status, type: body.type }).toEqual({ status: 503, type: '/problems/completion-behind' });
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
