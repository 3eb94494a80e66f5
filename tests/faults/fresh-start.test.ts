import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KompaanProcess, temporaryFolder } from '../support/kompaan-process.js';

describe('a fresh start with the demo directory', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let kompaan: KompaanProcess;
  beforeAll(async () => {
    folder = await temporaryFolder();
    kompaan = await KompaanProcess.start(folder.path, { SEED: 'demo' });
  });
  afterAll(async () => {
    await kompaan.end('SIGTERM');
    await folder.remove();
  });

  it('completes consortia from the directory that the first suggestions show', async () => {
    const needs = [{ expertise: 'project-management' }];
    const created = await kompaan.call('POST', '/drafts', { title: 'First', actionType: 'KA220', needs });
    const { id, token } = created.body;
    const ask = async (method: string, path: string, body?: object) => {
      const response = await fetch(`${kompaan.address}/api/v1/drafts/${id}/${path}`, {
        method,
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    };
    const suggestions = await ask('GET', 'suggestions?wait=20');
    expect(suggestions.body).toMatchObject({ status: 'fresh' });
    const { status, body } = await ask('POST', 'completions', { seats: 5 });
    expect(status).toBe(200);
    expect(body.directoryVersion).toBeGreaterThanOrEqual(suggestions.body.directoryVersion as number);
    expect(body.picks).toHaveLength(5);
  });
});
