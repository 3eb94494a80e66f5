import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Fragment } from '../../../src/directory/index.js';
import { eventually, type RunningApp, startApp } from '../../support/running-app.js';

/** With everything that a draft can want; numbered, so that they are many. */
const strong = (n: number): Fragment => ({
  profile: {
    name: `Strong ${n}`,
    country: 'NL',
    organisationType: 'ngo',
    sectors: ['SCH'],
    expertise: ['project-management'],
    levelOfActivity: { value: 'national', basis: 'declared' },
    experience: { value: 'experienced', basis: 'declared' },
  },
});
const weak = (more: object = {}): Fragment => ({ profile: { name: 'Weak', ...more } });

describe('an edit of one organisation', () => {
  let app: RunningApp;
  let weakId: string;
  beforeAll(async () => {
    app = await startApp();
    const { directory } = app.services;
    for (let n = 0; n < 60; n++) await directory.create(strong(n));
    weakId = (await directory.create(weak())).id;
    await eventually(
      () => app.services.scan.read(),
      ({ scanned }) => scanned >= 61,
    );
  });
  afterAll(() => app.close());

  async function watchedDraft(content: object) {
    const needs = [{ expertise: 'project-management' }];
    const { body } = await app.call('POST', '/drafts', {
      body: { title: 'Watched', actionType: 'KA220', needs, ...content },
    });
    const { id, token } = body as { id: string; token: string };
    const suggestions = async () =>
      (await app.call('GET', `/drafts/${id}/suggestions?wait=10&limit=50`, { token })).body;
    expect((await suggestions()).status).toBe('fresh');
    const response = await fetch(`${app.address}/api/v1/drafts/${id}/events`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    const reading = (async () => {
      for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) text += chunk.value;
    })().catch(() => {});
    const lists = () => text.match(/event:suggestions/g)?.length ?? 0;
    await eventually(
      async () => lists(),
      (count) => count === 1,
    );
    const stop = async () => {
      await reader.cancel();
      await reading;
    };
    return { id, suggestions, lists, text: () => text, stop };
  }

  it('is streamed to the drafts that it affects and to no other; all are fresh afterwards', async () => {
    const { directory, lists, scan } = app.services;
    const affected = await watchedDraft({ members: [{ organisationId: weakId, role: 'coordinator' }] });
    const other = await watchedDraft({});
    const scoredAt = (await lists.state(other.id))!.directoryVersion;
    await directory.replaceManual(weakId, weak({ country: 'NL' }));
    const version = await directory.version();
    await eventually(
      async () => affected.lists(),
      (count) => count === 2,
    );
    await eventually(
      () => scan.read(),
      ({ scanned }) => scanned >= version,
    );
    const answer = await other.suggestions();
    expect(answer.status).toBe('fresh');
    expect(answer.directoryVersion).toBeGreaterThanOrEqual(version);
    expect((await lists.state(other.id))!.directoryVersion).toBe(scoredAt);
    expect([affected.lists(), other.lists()]).toEqual([2, 1]);
    await affected.stop();
    await other.stop();
  });

  it('reaches a list through a keyword in its text alone', async () => {
    const { directory } = app.services;
    const draft = await watchedDraft({ needs: [{ keyword: 'beekeeping', weight: 1 }] });
    await directory.replaceManual(weakId, weak({ description: 'They do beekeeping.' }));
    await eventually(
      async () => draft.text(),
      (text) => text.includes('"value":"keyword:beekeeping"'),
    );
    expect((await draft.suggestions()).items[0].organisation.name).toBe('Weak');
    await draft.stop();
  });

  it('does not bring back a list that was dropped meanwhile', async () => {
    const { directory, lists, redis } = app.services;
    const draft = await watchedDraft({ members: [{ organisationId: weakId, role: 'coordinator' }] });
    await lists.remove(draft.id);
    await directory.replaceManual(weakId, weak({ country: 'PT' }));
    const version = await directory.version();
    await eventually(
      () => app.services.scan.read(),
      ({ scanned }) => scanned >= version,
    );
    expect(await redis.exists(`{suggestions}:list:${draft.id}`)).toBe(0);
    await draft.stop();
  });
});
