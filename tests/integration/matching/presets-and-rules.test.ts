import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importFile, type RunningApp, startApp } from '../../support/running-app.js';

describe('a draft', () => {
  let app: RunningApp;
  let draft: { id: string; token: string };
  const call = (method: string, path = '', body?: object) =>
    app.call(method, `/drafts/${draft.id}${path}`, { token: draft.token, ...(body && { body }) });

  beforeAll(async () => {
    app = await startApp();
    const newcomer = { name: 'Young Bees', country: 'NL', experience: 'newcomer' };
    await importFile(app, 'bees', JSON.stringify(newcomer));
    const { body } = await app.call('POST', '/drafts', { body: { title: 'Bees', actionType: 'KA220' } });
    draft = body;
  });
  afterAll(() => app.close());

  it('is scored again when its preset changes', async () => {
    const gain = async () => {
      const { body } = await call('GET', '/suggestions?wait=10');
      expect(body.status).toBe('fresh');
      return body.items[0].reasons.find(({ term }: { term: string }) => term === 'experience').gain as number;
    };
    const before = await gain();
    await call('PATCH', '', { preset: 'new-faces' });
    expect((await gain()) / before).toBeCloseTo(0.15 / 0.06, 9);
  });

  it('has the contradictions between its rules in the assessment, by their names', async () => {
    await call('PATCH', '', { size: 3, rules: { newcomerSeats: 4 } });
    const { body, status } = await call('GET', '/assessment');
    expect(status).toBe(200);
    const found = body.checks.filter(({ rule }: { rule: string }) => rule === 'rules-agree');
    expect(found).toMatchObject([{ ok: false, kind: 'own', value: ['size', 'newcomer-seats'] }]);
  });
});
