import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KompaanProcess, temporaryFolder } from '../support/kompaan-process.js';
import { eventually } from '../support/running-app.js';

describe('when a server that Kompaan stands on is away', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let kompaan: KompaanProcess;
  beforeAll(async () => {
    folder = await temporaryFolder();
    kompaan = await KompaanProcess.start(folder.path);
  });
  afterAll(async () => {
    await kompaan.end('SIGTERM');
    await folder.remove();
  });

  it.each([
    ['redis', '/organisations/pic:999999999', 'Redis'],
    ['meilisearch', '/organisations?q=nothing', 'search index'],
  ])('answers 503 without %s and goes on by itself when it is back', async (server, path, name) => {
    process.kill(await kompaan.pidOf(server), 'SIGKILL');
    const refused = await eventually(
      () => kompaan.call('GET', path),
      ({ status }) => status === 503,
    );
    expect(refused.body.detail).toContain(name);
    await eventually(
      () => kompaan.call('GET', path),
      ({ status }) => status === 200 || status === 404,
    );
  });

  it('catches up with what was written meanwhile', async () => {
    process.kill(await kompaan.pidOf('meilisearch'), 'SIGKILL');
    const created = await kompaan.call('POST', '/organisations', {
      name: 'Written in the dark',
      country: 'IE',
      city: 'Sligo',
    });
    expect(created.status).toBe(201);
    await eventually(
      () => kompaan.call('GET', '/organisations?q=Written+in+the+dark'),
      ({ body }) => body.total === 1,
    );
  });
});
