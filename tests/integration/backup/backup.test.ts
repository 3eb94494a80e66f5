import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { runBackup } from '../../../src/commands/backup/backup.js';
import { runRestore } from '../../../src/commands/backup/restore.js';
import { Consistency } from '../../../src/directory/index.js';
import { ADMIN_KEY, eventually, importFile, type RunningApp, startApp } from '../../support/running-app.js';

const nowhere = { write: () => true } as never;

describe('backup and restore', () => {
  let app: RunningApp;
  let folder: string;
  let file: string;

  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kompaan-backup-'));
    file = join(folder, 'all.backup');
    await empty();
    await fill();
  });
  afterEach(() => rm(folder, { recursive: true }));

  const keys = async () =>
    (await app.services.redis.keys('{*')).filter((key) => /^\{(directory|drafts|imports)\}:/.test(key));
  const empty = async () => {
    const names = await keys();
    if (names.length > 0) await app.services.redis.del(names);
  };
  const backup = () => runBackup(app.services, file, nowhere);
  const restore = (replace = false) => runRestore(app.services, { file, replace }, nowhere);

  async function fill() {
    const rows = [
      'name,country,pic,email',
      'A,NL,900000001,a@a.example',
      'B,BE,900000002,',
      'C,XX,12,c@c.example',
    ];
    await importFile(app, 'list', rows.join('\n'));
    const add = async (name: string) =>
      (await app.call('POST', '/organisations', { token: ADMIN_KEY, body: { name, country: 'FR' } })).body.id;
    const [d, e] = [await add('D'), await add('E')];
    await app.call('POST', `/duplicates/${d}-${e}/merge`, { token: ADMIN_KEY, body: { keep: d } });
    const { id: a } = (await app.call('GET', '/organisations/pic:900000001')).body;
    await app.call('POST', `/duplicates/${a}-${d}/reject`, { token: ADMIN_KEY });
    const erased = await app.call('GET', '/organisations/pic:900000002');
    await app.call('DELETE', `/organisations/${erased.body.id}`, { token: ADMIN_KEY });
    const project = { project: { identifiers: { id: 'P' }, title: 'Bees in cities' }, participants: [] };
    await importFile(app, 'projects', JSON.stringify(project));
    const members = [{ organisationId: 'pic:900000001', role: 'partner' }];
    await app.call('POST', '/drafts', { body: { title: 'Bees', actionType: 'KA220', members } });
    await app.call('PUT', '/import-profiles/mine', { token: ADMIN_KEY, body: { mapping: { Nom: 'name' } } });
    const { id } = (await importFile(app, 'wrong', rows.join('\n'))).body;
    await app.call('DELETE', `/imports/${id}`, { token: ADMIN_KEY });
    await eventually(
      () => app.call('GET', `/imports/${id}`, { token: ADMIN_KEY }),
      ({ body }) => body.status === 'undone',
    );
  }

  /** Every kept key with its value; the log apart, which begins anew. */
  async function everything() {
    const { redis } = app.services;
    const all: Record<string, unknown> = {};
    for (const key of await keys()) {
      if (/:(log|search)$/.test(key)) continue;
      const type = await redis.type(key);
      const value = await {
        hash: () => redis.hgetall(key),
        string: () => redis.get(key),
        list: () => redis.lrange(key, 0, -1),
        set: async () => (await redis.smembers(key)).sort(),
        zset: () => redis.zrange(key, '0', '-1', 'WITHSCORES'),
      }[type as 'hash' | 'string' | 'list' | 'set' | 'zset']();
      // The moment itself, but for milliseconds: what is left until then grows less meanwhile.
      const expires = Math.round((await redis.pexpiretime(key)) / 10_000);
      all[key] = { value, expires };
    }
    return all;
  }

  it('give back every key as it was', async () => {
    const before = await everything();
    await backup();
    await empty();
    await restore();
    expect(await everything()).toEqual(before);
    expect(Object.keys(before).join()).toMatch(/erased/);
    for (const part of [
      '{directory}:projects:records',
      '{drafts}:',
      '{imports}:profiles',
      ':before',
      ':undo',
    ])
      expect(Object.keys(before).join()).toContain(part);
    for await (const faults of new Consistency(app.services.redis).faults()) expect(faults).toEqual([]);
  });

  it('are noticed by search, which finds what is there then', async () => {
    await backup();
    await app.call('POST', '/organisations', { token: ADMIN_KEY, body: { name: 'Later', country: 'FR' } });
    await eventually(
      () => app.call('GET', '/organisations'),
      ({ body }) => body.total === 3,
    );
    await restore(true);
    const { body } = await eventually(
      () => app.call('GET', '/organisations?sort=name'),
      (answer) => answer.body.total === 2,
    );
    expect(body.hits.map(({ name }: { name: string }) => name)).toEqual(['A', 'D']);
    const rows = (await importFile(app, 'list', 'name,country,pic\nB,BE,900000002')).body.rows;
    expect(rows).toMatchObject({ read: 1, rejected: 1 });
  });

  it('hold what is edited while the backup is made as it is at the end', async () => {
    const { directory, redis } = app.services;
    const found = await directory.find('pic:900000001');
    let edited = false;
    const meanwhile = new Proxy(directory, {
      get: (target, name) => {
        if (name !== 'pages') return Reflect.get(target, name).bind(target);
        return async function* () {
          yield* target.pages();
          if (edited) return;
          edited = true;
          const profile = { name: 'A new', country: 'NL', identifiers: { pic: '900000009' } };
          await target.replaceManual(found!.id, { profile });
          await target.create({ profile: { name: 'E', country: 'IE' } });
          const [gone] = (await redis.hvals('{directory}:records')).map((json) => JSON.parse(json));
          if (gone.id !== found!.id) await target.erase(gone.id);
        };
      },
    });
    await runBackup({ redis, directory: meanwhile }, file, nowhere);
    const before = await everything();
    await empty();
    await restore();
    expect(await everything()).toEqual(before);
  });

  it('are refused while an import is under way', async () => {
    await backup();
    await app.services.redis.rpush('{imports}:running', 'some-import');
    await expect(runBackup(app.services, join(folder, 'second'), nowhere)).rejects.toThrow(
      'The import some-import is under way.',
    );
    await expect(restore(true)).rejects.toThrow('under way');
    expect(await readdir(folder)).toEqual(['all.backup']);
  });

  it('need the key that contacts are sealed with', async () => {
    await app.services.redis.sadd('{directory}:contact-keys', 'abcdefabcdef');
    await backup();
    await expect(restore(true)).rejects.toThrow(
      /sealed with the key abcdefabcdef, which is not in CONTACT_KEY/,
    );
  });

  it('make a private file', async () => {
    await backup();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('change nothing where something is, unless it is to be replaced', async () => {
    await backup();
    const before = await everything();
    await expect(restore()).rejects.toThrow('There are 2 organisations already');
    expect(await everything()).toEqual(before);
  });

  describe('change nothing when the file', () => {
    const change = async (edit: (text: string) => string | Buffer) => {
      await backup();
      await writeFile(file, edit(gunzipSync(await readFile(file)).toString()));
    };
    const refused = async (sentence: string) => {
      const before = await everything();
      await expect(restore(true)).rejects.toThrow(sentence);
      expect(await everything()).toEqual(before);
    };

    it('was changed', async () => {
      await change((text) => gzipSync(text.replace('"name":"A"', '"name":"Z"')));
      await refused('is damaged or cut off');
    });

    it('lacks its end', async () => {
      await change((text) => gzipSync(text.split('\n').slice(0, 3).join('\n')));
      await refused('is damaged or cut off');
      await change((text) => gzipSync(text).subarray(0, 300));
      await refused('is damaged or cut off');
    });

    it('was made by a newer version', async () => {
      await change((text) => gzipSync(text.replace('"format":1', '"format":2')));
      await refused('was made by a newer Kompaan');
    });

    it('is none', async () => {
      await change(() => 'name,country\nA,NL\n');
      await refused('is not a backup of Kompaan');
      await change(() => gzipSync('{"name":"A"}\n'));
      await refused('is not a backup of Kompaan');
      await change(() => gzipSync(''));
      await refused('is empty');
    });
  });
});
