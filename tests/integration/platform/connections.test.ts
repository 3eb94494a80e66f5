import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Agent, request } from 'undici';
import { ADMIN_KEY, type RunningApp, startApp } from '../../support/running-app.js';

const MEGABYTE = 1024 * 1024;
const PDF = '%PDF-1.7\n';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ work: false });
});
afterAll(() => app.close());

/** What is refused before its body has been read, with a body of so many bytes. */
const REFUSED = [
  [401, 'POST /api/v1/imports?source=a', '', ''],
  [401, 'POST /api/v1/organisations', 'Content-Type: application/json', ''],
  [422, 'POST /api/v1/imports?source=a', `Authorization: Bearer ${ADMIN_KEY}`, PDF],
  [400, 'POST /api/v1/imports', `Authorization: Bearer ${ADMIN_KEY}`, ''],
  [
    415,
    'POST /api/v1/imports?source=a',
    `Authorization: Bearer ${ADMIN_KEY}\r\nContent-Type: multipart/form-data`,
    '',
  ],
  [415, 'POST /api/v1/drafts', 'Content-Type: text/plain', ''],
  [400, 'POST /api/v1/drafts', 'Content-Type: application/json', '{"title"'],
  [404, 'POST /api/v1/nothing', '', ''],
] as const;

/** A connection on which bytes are written as they are. */
function connection() {
  const socket = connect(Number(new URL(app.address).port), '127.0.0.1');
  let received = '';
  socket.on('data', (data) => (received += data)).on('error', () => {});
  const closed = once(socket, 'close');
  return {
    socket,
    closed,
    received: () => received,
    async until(isThere: (received: string) => boolean) {
      while (!isThere(received)) await pause(5);
    },
    head(line: string, headers: string, length: number | 'chunked') {
      const size = length === 'chunked' ? 'Transfer-Encoding: chunked' : `Content-Length: ${length}`;
      socket.write(`${line} HTTP/1.1\r\nHost: here\r\n${headers && `${headers}\r\n`}${size}\r\n\r\n`);
    },
  };
}

const statuses = (received: string) =>
  [...received.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, code]) => Number(code));

describe('after a refusal before the body was read', () => {
  it.each(REFUSED)(
    'the next request on the connection is answered: %i for a short %s',
    async (status, line, headers, start) => {
      const { socket, head, received, until } = connection();
      const body = start.padEnd(100_000, ' ');
      head(line, headers, body.length);
      socket.write(body.slice(0, 70_000));
      // What needs none of the body is answered before the rest of it comes.
      await until(() => received().includes('HTTP/1.1') || ![401, 404].includes(status));
      socket.write(body.slice(70_000));
      socket.write('GET /livez HTTP/1.1\r\nHost: here\r\n\r\n');
      await until(() => received().includes('"alive"'));
      expect(statuses(received())).toEqual([status, 200]);
      socket.destroy();
    },
  );

  it.each(REFUSED.filter(([, line]) => line.includes('imports')))(
    'a long body is not waited for, and its sender can read why: %i for %s',
    async (status, line, headers, start) => {
      const { socket, head, received, closed } = connection();
      head(line, headers, 8 * MEGABYTE);
      socket.write(start.padEnd(MEGABYTE, ' '));
      for (let n = 1; n < 8; n++) socket.write(Buffer.alloc(MEGABYTE, ' '));
      await closed;
      expect(statuses(received())).toEqual([status]);
      expect(received()).toMatch(/Connection: close/);
      expect(received()).toMatch(/\}$/);
    },
  );

  it('a sender that never ends is answered at once and let go', async () => {
    const { socket, head, received, closed, until } = connection();
    head('POST /api/v1/imports?source=a', '', 'chunked');
    await until(() => received().endsWith('}'));
    expect(statuses(received())).toEqual([401]);
    await closed;
    socket.destroy();
  });

  it('a client that keeps its connections gets every answer', async () => {
    const dispatcher = new Agent({ connections: 1, pipelining: 1 });
    for (let n = 0; n < 4; n++)
      for (const size of [1_000, 200_000, 3 * MEGABYTE]) {
        const post = { method: 'POST', body: Buffer.alloc(size, ' '), dispatcher } as const;
        const refused = await request(`${app.address}/api/v1/imports?source=a`, post);
        expect([refused.statusCode, await refused.body.json()]).toMatchObject([401, { status: 401 }]);
        const next = await request(`${app.address}/livez`, { dispatcher });
        expect([next.statusCode, await next.body.json()]).toEqual([200, { status: 'alive' }]);
      }
    await dispatcher.close();
  });

  it('a body of JSON that says itself that it is too large is not read', async () => {
    const { head, received, closed } = connection();
    head('POST /api/v1/drafts', 'Content-Type: application/json', 2 * MEGABYTE);
    await closed;
    expect(statuses(received())).toEqual([413]);
  });
});
