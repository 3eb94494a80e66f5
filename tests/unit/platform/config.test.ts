import { describe, expect, it } from '@jest/globals';
import { ConfigError, completeConfig, readSettings } from '../../../src/platform/config.js';

function problemsOf(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('configuration', () => {
  it('has a default for everything a laptop needs', () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataDir: './data',
      rateLimit: 600,
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readSettings({ PORT: '', REDIS_URL: '' })).toMatchObject({ port: 3000 });
    expect(readSettings({ REDIS_URL: '' }).redisUrl).toBeUndefined();
  });

  it('names every problem at once, each with its variable', () => {
    const problems = problemsOf(() =>
      readSettings({
        PORT: 'http',
        REDIS_URL: 'localhost',
        ADMIN_API_KEY: 'short',
        SEED: 'all',
        LOG_LEVEL: 'loud',
      }),
    );
    expect(problems).toHaveLength(5);
    for (const variable of ['PORT', 'REDIS_URL', 'ADMIN_API_KEY', 'SEED', 'LOG_LEVEL'])
      expect(problems.some((problem) => problem.startsWith(variable))).toBe(true);
  });

  it('has room for four of the largest files to wait, and never for less than one', () => {
    expect(readSettings({ UPLOAD_LIMIT: '10000' })).toMatchObject({ uploadsLimit: 40_000 });
    expect(readSettings({ UPLOAD_LIMIT: '10000', UPLOADS_LIMIT: '10000' })).toMatchObject({
      uploadsLimit: 10_000,
    });
    expect(problemsOf(() => readSettings({ UPLOAD_LIMIT: '10000', UPLOADS_LIMIT: '9999' }))).toEqual([
      'UPLOADS_LIMIT must be at least UPLOAD_LIMIT',
    ]);
  });

  it('never repeats a secret in a problem', () => {
    const secrets = { ADMIN_API_KEY: 'hunter2', CONTACT_KEY: 'hunter2' };
    const problems = problemsOf(() => readSettings(secrets));
    expect(problems).toHaveLength(2);
    expect(problems.join()).not.toContain('hunter2');
  });

  it('takes keys for contacts in hexadecimal and base64, a new one before an old one', () => {
    const bytes = Buffer.alloc(32, 7);
    const CONTACT_KEY = `${bytes.toString('hex')}, ${bytes.toString('base64')},${bytes.toString('base64url')}`;
    expect(readSettings({ CONTACT_KEY }).contactKeys).toEqual([bytes, bytes, bytes]);
    expect(readSettings({}).contactKeys).toEqual([]);
    for (const wrong of [bytes.toString('hex').slice(1), `${bytes.toString('hex')},`, 'x'.repeat(64)])
      expect(problemsOf(() => readSettings({ CONTACT_KEY: wrong })).join()).toMatch(
        /^CONTACT_KEY must be 32 bytes/,
      );
  });

  it('asks for the servers where none are embedded', () => {
    const problems = problemsOf(() => completeConfig(readSettings({ REDIS_URL: 'redis://localhost:6379' })));
    expect(problems).toEqual([
      expect.stringContaining('MEILI_URL'),
      expect.stringContaining('ADMIN_API_KEY'),
    ]);
  });
});
