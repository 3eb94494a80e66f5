import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLogger } from '../../../src/platform/logging.js';
import { ADMIN_KEY, eventually, type RunningApp, startApp } from '../../support/running-app.js';

/** A draft, its edit token and a link that reads it. */
interface Shared {
  id: string;
  token: string;
  link: { id: string; token: string };
}

describe('a link that only reads', () => {
  const logged: string[] = [];
  let app: RunningApp;
  let member: string;
  let draft: Shared;

  const newDraft = async (): Promise<Shared> => {
    const body = {
      ...{ title: 'Bees', actionType: 'KA220', field: 'SCH', needs: [{ keyword: 'honey' }] },
      members: [{ organisationId: member, role: 'coordinator' }],
    };
    const { id, token } = (await app.call('POST', '/drafts', { body })).body;
    const link = await app.call('POST', `/drafts/${id}/links`, { token, body: { access: 'read' } });
    return { id, token, link: link.body };
  };

  beforeAll(async () => {
    const logger = createLogger('test', 'debug', { write: (line) => void logged.push(line) });
    app = await startApp({ logger });
    const profile = { name: 'Stichting De Bijenkorf', country: 'NL', city: 'Zwolle' };
    member = (await app.call('POST', '/organisations', { token: ADMIN_KEY, body: profile })).body.id;
    draft = await newDraft();
    await eventually(
      () => app.call('GET', '/organisations?q=bijenkorf'),
      ({ body }) => body.total === 1,
    );
  });
  afterAll(() => app.close());

  /** The whole of a stream as it comes in, and whether it has ended. */
  async function listen({ id }: Shared, token: string) {
    const stream = { text: '', ended: false };
    const response = await fetch(`${app.address}/api/v1/drafts/${id}/events`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(200);
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    const reading = (async () => {
      for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read())
        stream.text += chunk.value;
      stream.ended = true;
    })();
    reading.catch(() => {});
    await eventually(
      async () => stream.text,
      (text) => text.includes('event:suggestions'),
    );
    return stream;
  }

  it('answers every question about the draft', async () => {
    const paths = ['', '/suggestions', '/assessment', '/similar-projects', '/network'];
    for (const path of [...paths, `/why-not/${member}`, `/reserves/${member}`]) {
      const answer = await app.call('GET', `/drafts/${draft.id}${path}`, { token: draft.link.token });
      expect([path, answer.status]).toEqual([path, 200]);
    }
    for (const [path, body] of [
      ['what-if', { remove: [member] }],
      ['completions', { seats: 1 }],
    ] as const) {
      const answer = await app.call('POST', `/drafts/${draft.id}/${path}`, { token: draft.link.token, body });
      expect([path, answer.status]).toEqual([path, path === 'what-if' ? 200 : expect.any(Number)]);
      expect([403, 404, 410]).not.toContain(answer.status);
    }
  });

  it('streams what happens until it is revoked, when its streams end and others go on', async () => {
    const shared = await newDraft();
    const read = await listen(shared, shared.link.token);
    const edit = await listen(shared, shared.token);
    const change = (size: number) =>
      app.call('PATCH', `/drafts/${shared.id}`, { token: shared.token, body: { size } });
    await change(4);
    await eventually(
      async () => read.text,
      (text) => /event:draft\nid:.*\ndata:.*"version":2/.test(text),
    );
    await app.call('DELETE', `/drafts/${shared.id}/links/${shared.link.id}`, { token: shared.token });
    await eventually(
      async () => read.ended,
      (ended) => ended,
    );
    await change(5);
    await eventually(
      async () => edit.text,
      (text) => text.includes('"version":3'),
    );
    expect(read.text).not.toContain('"version":3');
    expect(edit.ended).toBe(false);
    const again = await fetch(`${app.address}/api/v1/drafts/${shared.id}/events`, {
      headers: { Authorization: `Bearer ${shared.link.token}` },
    });
    expect(again.status).toBe(410);
  });

  it('goes on when the edit token is made anew, which ends the streams of the old one', async () => {
    const shared = await newDraft();
    const [read, edit] = [await listen(shared, shared.link.token), await listen(shared, shared.token)];
    await app.call('POST', `/drafts/${shared.id}/token`, { token: shared.token });
    await eventually(
      async () => edit.ended,
      (ended) => ended,
    );
    expect(read.ended).toBe(false);
  });

  it('is in no log', async () => {
    await app.call('GET', `/drafts/${draft.id}`, { token: draft.link.token });
    await eventually(
      async () => logged.length,
      (lines) => lines > 0,
    );
    expect(logged.join('')).not.toContain(draft.link.token);
    expect(logged.join('')).not.toContain(draft.token);
  });
});
