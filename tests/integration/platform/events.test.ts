import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Request, Response } from 'express';
import { streamEvents } from '../../../src/platform/http/events.js';
import { createLogger } from '../../../src/platform/logging.js';
import { ADMIN_KEY, eventually, type RunningApp, startApp } from '../../support/running-app.js';

const WARNING = 40;

describe('a stream of events', () => {
  const lines: { level: number; msg: string }[] = [];
  let app: RunningApp;
  let streams: { path: string; token: string }[];
  beforeAll(async () => {
    const logger = createLogger('test', 'debug', { write: (line) => void lines.push(JSON.parse(line)) });
    app = await startApp({ work: false, logger });
    const { body: draft } = await app.call('POST', '/drafts', {
      body: { title: 'Bees', actionType: 'KA220', field: 'SCH' },
    });
    const raw = 'Name;Country\nStichting De Bijenkorf;NL\n';
    const { body: started } = await app.call('POST', '/imports?source=a', { token: ADMIN_KEY, raw });
    streams = [
      { path: `/drafts/${draft.id}/events`, token: draft.token },
      { path: `/imports/${started.id}/events`, token: ADMIN_KEY },
    ];
  });
  afterAll(() => app.close());

  const socketTo = () => connect(Number(new URL(app.address).port), '127.0.0.1').on('error', () => {});
  const ask = (method: string, { path, token }: { path: string; token: string }) =>
    `${method} /api/v1${path} HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer ${token}\r\n\r\n`;

  it('ends for HEAD, whose connection goes on', async () => {
    for (const stream of streams) {
      const head = await app.call('HEAD', stream.path, { token: stream.token });
      expect([head.status, head.headers.get('content-type')]).toEqual([
        200,
        expect.stringContaining('text/event-stream'),
      ]);
      expect([401, 404]).toContain((await app.call('HEAD', stream.path, { token: 'wrong' })).status);
    }
  });

  it('writes no error for listeners that leave while it opens', async () => {
    lines.length = 0;
    for (const stream of streams)
      for (let n = 0; n < 40; n++) {
        const socket = socketTo();
        await once(socket, 'connect');
        socket.write(ask('GET', stream));
        await pause(n % 8);
        socket.destroy();
      }
    await eventually(
      async () => lines.filter(({ msg }) => msg === 'request').length,
      (seen) => seen >= 60,
    );
    await pause(300);
    expect(lines.filter(({ level }) => level >= WARNING)).toEqual([]);
  });

  it('says nothing to those whose stream has ended, before everything is sent', async () => {
    const troubles: unknown[] = [];
    const server = createServer((request, response) => {
      response.on('error', (error) => troubles.push(error));
      void streamEvents(request as Request, response as Response, async ({ tell, end, isThere }) => {
        tell('first', {});
        end();
        expect(isThere()).toBe(false);
        tell('second', {});
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const heard = await (await fetch(`http://127.0.0.1:${port}`)).text();
    server.close();
    expect(heard).toMatch(/event:\s?first\n/);
    expect(heard).not.toContain('second');
    expect(troubles).toEqual([]);
  });

  it('tells those who stay', async () => {
    for (const stream of streams) {
      const socket = socketTo();
      let heard = '';
      socket.on('data', (data) => (heard += data)).write(ask('GET', stream));
      await eventually(
        async () => heard,
        (text) => /event:\s?(import|suggestions)\n/.test(text),
      );
      socket.destroy();
    }
  });
});
