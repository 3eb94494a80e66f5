import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyServers } from '../../support/servers.js';
import { csvFile, organisations } from './files.js';
import { ADMIN_API_KEY, ImportService } from './service.js';

const LIMIT = 2_000_000;
const service = new ImportService({ uploadLimit: LIMIT });

beforeAll(async () => {
  await emptyServers();
  await (await service.ready()).work();
});
afterEach(async () => {
  expect(await service.directory.version()).toBe(0);
});
afterAll(() => service.close());

const keysOfImports = async () => service.redis.keys('{imports}*');

describe('a file whose head shows that it cannot be read', () => {
  it.each([
    ['nothing at all', '', 'empty'],
    ['a web page', '<!DOCTYPE html><html><body><table></table></body></html>', 'html'],
    [
      'a program',
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 3, 0]),
      'binary',
    ],
    [
      'rows without a header',
      '900000001,Stichting Werk,NL\n900000002,Stichting Leren,NL\n',
      'header-missing',
    ],
    ['a gzip file that is cut off', gzipSync(csvFile(organisations(50))).subarray(0, 200), 'gzip-damaged'],
    [
      'an old spreadsheet that is damaged',
      Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'),
      'workbook-damaged',
    ],
  ])('is refused with what is wrong and how to mend it: %s', async (_what, file, code) => {
    const { body } = await service.post({ source: 'list' }, file).expect(422);
    expect(body).toMatchObject({ type: `/problems/${code}`, status: 422 });
    expect(body.detail.length).toBeGreaterThan(15);
    expect(await keysOfImports()).toEqual([]);
  });
});

describe('a file whose damage shows later', () => {
  it('makes the import failed, with the reason, and touches no organisation', async () => {
    const whole = gzipSync(csvFile(organisations(60_000).map((row, n) => `${row}${n * 7919}`)), { level: 1 });
    expect(whole.length).toBeGreaterThan(300_000);
    const ended = await service.importFile(whole.subarray(0, whole.length - 1_000));
    expect(ended).toMatchObject({
      status: 'failed',
      errorCode: 'gzip-damaged',
      rows: { read: 0 },
      searchable: false,
    });
    expect(ended.error).not.toBe('');
    expect(ended.finishedAt).not.toBeNull();
    expect((await keysOfImports()).filter((key) => key.includes('upload'))).toEqual([]);
    await service.redis.del(...(await keysOfImports()));
  });
});

describe('what is asked along with a file', () => {
  it('must be understood, all of it', async () => {
    const query = { source: 'manual', mode: 'replace', dryRun: 'true', mapping: 'name', colour: 'blue' };
    const { body } = await service.post(query, csvFile(organisations(1))).expect(400);
    const paths = body.errors.map(({ path }: { path: string }) => path);
    expect(paths.sort()).toEqual(['colour', 'dryRun', 'mapping', 'mode', 'source']);
  });

  it('must not be a form', async () => {
    const { body } = await service
      .post({ source: 'list' }, 'x')
      .type('multipart/form-data; boundary=b')
      .expect(415);
    expect(body.detail).toMatch(/--data-binary/);
  });

  it('needs the administrator key', async () => {
    await service
      .post({ source: 'list' }, csvFile(organisations(1)))
      .set('Authorization', '')
      .expect(401);
  });
});

describe('an upload that does not come to its end', () => {
  let server: Server;
  beforeAll(async () => {
    server = createServer(service.app).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => void server.close());

  /** Opens a connection and sends the head of a chunked upload. */
  function upload() {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    const received: Buffer[] = [];
    socket.on('data', (data) => received.push(data)).on('error', () => {});
    socket.write(
      `POST /api/v1/imports?source=list HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${ADMIN_API_KEY}\r\n` +
        'Transfer-Encoding: chunked\r\n\r\n',
    );
    return {
      socket,
      send: (text: string) => socket.write(`${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`),
      answer: () => Buffer.concat(received).toString(),
    };
  }

  async function until(isTrue: () => boolean | Promise<boolean>) {
    for (let n = 0; n < 200 && !(await isTrue()); n++) await pause(10);
    expect(await isTrue()).toBe(true);
  }

  it('leaves nothing behind when the connection breaks', async () => {
    const { socket, send } = upload();
    send(csvFile(organisations(20_000)));
    await until(async () => (await keysOfImports()).length > 0);
    socket.destroy();
    await until(async () => (await keysOfImports()).length === 0);
  });

  it('is answered 413 when it grows over the limit, and leaves nothing behind', async () => {
    const { socket, send, answer } = upload();
    for (let n = 0; n < 5; n++) send(csvFile(organisations(20_000)));
    await until(() => answer().startsWith('HTTP/1.1 413'));
    expect(answer()).toContain('/problems/too-large');
    expect(await keysOfImports()).toEqual([]);
    socket.destroy();
  });

  it('is answered 413 at once when it says itself that it is too large', async () => {
    const file = Buffer.alloc(LIMIT + 1, 'a');
    const { body } = await service.post({ source: 'list' }, file).expect(413);
    expect(body.detail).toMatch(/UPLOAD_LIMIT/);
  });
});
