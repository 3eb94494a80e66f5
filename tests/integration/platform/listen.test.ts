import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import express, { type Express } from 'express';
import { type Listening, listen } from '../../../src/platform/http/listen.js';

/** Where Node tells of a request before Express has it. */
const ARRIVAL = 'http.server.request.start';

describe('a request', () => {
  let app: Express;
  let server: Listening;
  beforeEach(async () => {
    app = express();
    server = await listen(app, { host: '127.0.0.1', port: 0 });
  });
  afterEach(() => server.close());

  it('arrives as the request of Express that it is to be, and so does its response', async () => {
    const arrived: unknown[] = [];
    const note = (message: unknown) => {
      const { request, response } = message as { request: object; response: object };
      arrived.push(Object.getPrototypeOf(request), Object.getPrototypeOf(response));
    };
    subscribe(ARRIVAL, note);
    app.get('/', (request, response) => void response.json({ host: request.hostname }));
    const answer = await fetch(server.address);
    unsubscribe(ARRIVAL, note);
    expect(await answer.json()).toEqual({ host: 'localhost' });
    expect(arrived[0]).toBe(app.request);
    expect(arrived[1]).toBe(app.response);
  });

  it('belongs to an application mounted under another one while it is there', async () => {
    const under = express();
    const met: Express[] = [];
    under.use((request, response, next) => {
      met.push(request.app as Express, response.app as Express);
      next();
    });
    app.use('/under', under);
    app.use((request, response) => {
      met.push(request.app as Express, response.app as Express);
      response.send('seen');
    });
    expect(await (await fetch(`${server.address}/under`)).text()).toBe('seen');
    expect(met.map((each) => (each === under ? 'under' : each === app ? 'app' : '?'))).toEqual([
      'under',
      'under',
      'app',
      'app',
    ]);
  });
});
