import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { testServers } from '../../support/servers.js';
import { type SearchService, schools, startSearch, until } from './service.js';

/** Stands before Meilisearch, so that it can be away without being stopped. */
class Door {
  private server: Server | undefined;
  private readonly sockets = new Set<Socket>();
  private port = 0;

  async open(): Promise<void> {
    const target = Number(new URL(testServers().meiliUrl).port);
    this.server = createServer((socket) => {
      const behind = connect(target, '127.0.0.1');
      for (const side of [socket, behind]) {
        this.sockets.add(side);
        side.on('error', () => {}).on('close', () => this.sockets.delete(side));
      }
      socket.pipe(behind).pipe(socket);
    });
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async shut(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }
}

const door = new Door();
let service: SearchService;
beforeAll(async () => {
  await door.open();
  service = await startSearch({ meiliUrl: door.url });
  await service.add(schools(10));
});
afterAll(async () => {
  await service.close();
  await door.shut();
});

describe('while Meilisearch is away', () => {
  it('searching answers 503, storing goes on, and all of it is found soon after Meilisearch is back', async () => {
    await door.shut();
    const { status, body } = await request(service.app).get('/organisations?q=school');
    expect({ status, type: body.type }).toEqual({ status: 503, type: '/problems/unavailable' });
    await service.directory.create({ profile: { name: 'Stored meanwhile', country: 'LU' } });
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await door.open();
    await until(async () => (await service.search('?q=meanwhile')).total === 1, 10_000);
    expect((await service.search('')).total).toBe(11);
    await service.caughtUp();
  });
});
