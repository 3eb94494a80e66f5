import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADMIN_KEY, importFile, type RunningApp, startApp } from '../support/running-app.js';

/** The first half of an emoji, as a text has it that was cut to a length: no server takes it as text. */
const HALF = '\ud83d';

const ODD = {
  'half a character': `Bees ${HALF}`,
  'nothing but wide characters': '🐝'.repeat(250),
  'one word as long as a name': 'ß'.repeat(500),
  'characters that cannot be seen': 'Bees\u0000 and\u202e honey\u0007',
  'marks on marks': `Wasps${'\u0301'.repeat(400)}`,
};

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

let imported = 0;

describe('texts that no person writes', () => {
  it.each(Object.entries(ODD))('can be imported and found: %s', async (_, name) => {
    const description = name.repeat(Math.floor(20_000 / name.length));
    const file = JSON.stringify([{ name, country: 'NL', description, city: 'Oddville' }]);
    const { body } = await importFile(app, 'odd', file);
    expect(body).toMatchObject({ status: 'completed', searchable: true, rows: { read: 1, created: 1 } });
    expect((await app.call('GET', '/organisations?q=oddville')).body.total).toBe(++imported);
  });

  it('are refused in a call when half a character is among them, with its place', async () => {
    const calls = [
      ['/organisations', { name: `Bees ${HALF}`, country: 'NL' }],
      ['/drafts', { title: 'Bees', actionType: 'KA220', needs: [{ keyword: HALF, weight: 1 }] }],
    ] as const;
    for (const [path, body] of calls) {
      const answer = await app.call('POST', path, { token: ADMIN_KEY, body });
      expect(answer.status).toBe(400);
      expect(answer.body.errors[0].message).toMatch(/^"(name|keyword)" holds half a character/);
    }
  });
});
