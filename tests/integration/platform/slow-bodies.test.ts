import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import express, { type RequestHandler } from 'express';
import { cutSlowBodies } from '../../../src/platform/http/slow-bodies.js';

const LIMIT = { every: 500, bytes: 1_000 };

describe('a body that comes slowly', () => {
  let server: Server;
  let completed: number;
  let reading: RequestHandler;
  beforeEach(async () => {
    completed = 0;
    reading = express.json();
    const app = express()
      .use(cutSlowBodies(LIMIT))
      .use((request, response, next) => reading(request, response, next))
      .use((_request, response) => {
        completed++;
        response.json({ done: true });
      });
    server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(() => void server.close());

  function post(length: number, ...headers: string[]) {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').on('error', () => {});
    let received = '';
    socket.on('data', (data) => (received += data));
    const lines = ['POST / HTTP/1.1', 'Host: here', `Content-Length: ${length}`, ...headers];
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    return { socket, closed: once(socket, 'close'), received: () => received };
  }

  it.each([
    ['that is read', 'Content-Type: application/json'],
    ['that nobody reads', 'Content-Type: text/plain'],
  ])('is answered 408 and cut, one %s', async (_which, type) => {
    if (type.includes('plain')) reading = () => {};
    const { socket, closed, received } = post(50_000, type);
    const trickle = setInterval(() => socket.write(' '), 20);
    await closed;
    clearInterval(trickle);
    expect(received()).toMatch(/^HTTP\/1.1 408/);
    expect(received()).toMatch(/Connection: close/);
    expect(received()).toContain('/problems/body-too-slow');
    expect(completed).toBe(0);
  });

  it('may take as long as it likes while it keeps coming', async () => {
    const pieces = 30;
    const { socket, closed, received } = post(
      pieces * 500,
      'Content-Type: application/json',
      'Connection: close',
    );
    for (let n = 0; n < pieces; n++) {
      socket.write((n === 0 ? '{' : n === pieces - 1 ? '}' : '').padStart(500, ' '));
      await pause(40);
    }
    await closed;
    expect(received()).toMatch(/^HTTP\/1.1 200/);
  });

  it('is waited for when the server is the slow one', async () => {
    reading = async (request, _response, next) => {
      await pause(3 * LIMIT.every);
      request.resume().once('end', next);
    };
    const { socket, closed, received } = post(500_000, 'Connection: close');
    socket.write(Buffer.alloc(500_000));
    await closed;
    expect(received()).toMatch(/^HTTP\/1.1 200/);
  });
});
