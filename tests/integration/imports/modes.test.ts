import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Directory } from '../../../src/directory/index.js';
import { Interruption } from '../../support/interruption.js';
import { emptyServers } from '../../support/servers.js';
import { inconsistencies } from '../directory/support.js';
import { anyFile, csvFile, organisations } from './files.js';
import { anImport, happen, stateOf } from './happenings.js';
import { ImportService } from './service.js';

let service: ImportService;

beforeEach(async () => {
  await emptyServers();
  service = await new ImportService().ready();
});
afterEach(() => service.close());

async function anew(): Promise<void> {
  await service.close();
  await emptyServers();
  service = await new ImportService().ready();
}

/** What an import reports of its file, without what tells one import from another. */
async function report(id: string): Promise<object> {
  const { body } = await service.get(`/imports/${id}`).expect(200);
  const { id: _id, dryRun: _dryRun, startedAt: _from, finishedAt: _to, error, ...rest } = body;
  const { body: findings } = await service.get(`/imports/${id}/rejections`).expect(200);
  return { ...rest, ...findings, hasError: error !== null };
}

/** Everything that is stored of the directory, byte for byte, but what is kept of imports. */
async function stored(): Promise<object> {
  const hashes = ['records', 'versions', 'keys'].map((name) => service.redis.hgetall(`{directory}:${name}`));
  const others = [service.redis.smembers('{directory}:erased'), service.redis.xlen('{directory}:log')];
  return [...(await Promise.all(hashes)), ...(await Promise.all(others))];
}

const traces = () => service.redis.keys('{directory}:import:*:dry-*');

describe('a dry run', () => {
  it('reports just what the import then comes to, and changes nothing', async () => {
    const files = fc.tuple(
      fc.array(anImport, { maxLength: 2 }),
      fc.oneof(
        anyFile,
        anImport.map(({ file }) => file),
      ),
      fc.constantFrom('merge', 'replace'),
      fc.constantFrom('true', 'false'),
    );
    await fc.assert(
      fc.asyncProperty(files, async ([earlier, file, mode, confirmRemovals]) => {
        await anew();
        for (const one of earlier) await happen(service, one);
        const before = await stored();
        const asked = { source: 'a', mode, confirmRemovals };
        const dry = await service.importNow(file, { ...asked, dryRun: 'true' });
        expect(dry.dryRun).toBe(true);
        expect(await stored()).toEqual(before);
        expect(await traces()).toEqual([]);
        const foretold = await report(dry.id);
        const real = await service.importNow(file, asked);
        expect(foretold).toEqual(await report(real.id));
      }),
      { numRuns: 25 },
    );
  });

  it('sees what its earlier rows would have changed', async () => {
    await service.importNow(csvFile(organisations(150)));
    const { rows } = await service.importNow(
      csvFile([
        ...organisations(250),
        ...organisations(250).map((row) => `Also ${row}`),
        ...organisations(250),
      ]),
      { dryRun: 'true' },
    );
    expect(rows).toMatchObject({ read: 750, created: 100, updated: 250, unchanged: 400 });
    expect(await service.directory.count()).toBe(150);
  });

  it('comes to the same report wherever its worker dies', async () => {
    const outcomes = new Set<string>();
    const file = csvFile([...organisations(110, 30), ...organisations(60).map((row) => `Also ${row}`)]);
    const asked = { source: 'list', mode: 'replace', confirmRemovals: 'true', dryRun: 'true' };
    for (let at = 0; ; at += 3) {
      await anew();
      await service.importNow(csvFile(organisations(200)));
      const before = await stored();
      const { body } = await service.post(asked, file);
      const death = new Interruption(at, () => {
        throw new Error('the worker dies here');
      });
      const dying = new Directory(death.watch(service.redis), { onCommitted: async () => {} });
      await service.runOnce(body.id, { directory: dying }).catch(() => {});
      await service.runOnce(body.id);
      outcomes.add(JSON.stringify(await report(body.id)));
      expect(await stored()).toEqual(before);
      expect(await traces()).toEqual([]);
      if (!death.happened) break;
    }
    expect(outcomes.size).toBe(1);
    expect(JSON.parse([...outcomes][0]!)).toMatchObject({
      status: 'completed',
      rows: { read: 170, created: 0, updated: 60, unchanged: 110 },
      removed: 60,
    });
  });

  it('goes on when an editor changes meanwhile what it has met', async () => {
    const file = csvFile([...organisations(150), ...organisations(150).map((row) => `Also ${row}`)]);
    await service.importNow(csvFile(organisations(10)));
    const { body } = await service.post({ source: 'list', dryRun: 'true' }, file).expect(202);
    const { id } = (await service.directory.find('pic:900000003'))!;
    let batches = 0;
    class Watched extends Directory {
      override async commitRows(...given: Parameters<Directory['commitRows']>) {
        const profile = { name: `Edit ${batches}`, country: 'NL', identifiers: { vat: 'NL001234567B01' } };
        if (batches++ === 2) await this.replaceManual(id, { profile });
        return super.commitRows(...given);
      }
    }
    const directory = new Watched(service.redis, { onCommitted: async () => {} });
    await service.runOnce(body.id, { directory });
    const ended = await service.get(`/imports/${body.id}`);
    expect(ended.body).toMatchObject({
      status: 'completed',
      rows: { created: 140, updated: 150, unchanged: 10 },
    });
    expect(await service.directory.count()).toBe(10);
  });

  it('leaves nothing behind when it fails or is cancelled, and says that nothing was stored', async () => {
    const { body } = await service.post({ source: 'list', dryRun: 'true' }, csvFile(organisations(250)));
    class Cancelling extends Directory {
      override async commitRows(...given: Parameters<Directory['commitRows']>) {
        const done = await super.commitRows(...given);
        await service.cancel(body.id);
        return done;
      }
    }
    const directory = new Cancelling(service.redis, { onCommitted: async () => {} });
    await service.runOnce(body.id, { directory });
    const { body: ended } = await service.get(`/imports/${body.id}`);
    expect(ended).toMatchObject({ status: 'cancelled', rows: { read: 100, created: 100 } });
    expect(ended.error).toMatch(/dry run: nothing was stored/);
    expect(await traces()).toEqual([]);
    expect(await service.directory.count()).toBe(0);
  });
});

describe('a replace', () => {
  const replace = { mode: 'replace' };
  const confirmed = { ...replace, confirmRemovals: 'true' };

  it('takes out what its source has and the file has not; what others have stays with what they say', async () => {
    await service.importNow(csvFile(organisations(20)));
    await service.importNow(csvFile(['By another,NL,Utrecht,900000018,']), { source: 'other' });
    const { removed, withdrawn, rows } = await service.importNow(csvFile(organisations(18)), replace);
    expect({ removed, withdrawn, rows }).toMatchObject({
      removed: 1,
      withdrawn: 1,
      rows: { read: 18, unchanged: 18 },
    });
    expect(await service.directory.find('pic:900000019')).toBeUndefined();
    expect(Object.keys((await service.directory.find('pic:900000018'))!.layers)).toEqual(['other']);
    expect(await service.directory.count()).toBe(19);
    expect(await inconsistencies(service.redis, service.directory)).toEqual([]);
  });

  it('does not keep out what it removed: a later import brings it back', async () => {
    await service.importNow(csvFile(organisations(10)));
    await service.importNow(csvFile(organisations(9)), replace);
    const { rows } = await service.importNow(csvFile(organisations(10)));
    expect(rows).toMatchObject({ created: 1, unchanged: 9 });
  });

  it('spares an organisation about which a row of the file could not decide', async () => {
    await service.importNow(csvFile(['One,NL,Delft,900000001,', 'Two,NL,Delft,,E10000002']));
    const { rows, removed } = await service.importNow(
      csvFile(['Both,NL,Delft,900000001,E10000002']),
      confirmed,
    );
    expect(rows).toMatchObject({ conflicts: 1 });
    expect(removed).toBe(0);
    expect(await service.directory.count()).toBe(2);
  });

  it('removes nothing when more than a fifth would go and nobody has confirmed it, and says so', async () => {
    await service.importNow(csvFile(organisations(100)));
    const file = csvFile(organisations(79));
    const refused = await service.importNow(`${file}New one,NL,Delft,900005000,\n`, replace);
    expect(refused).toMatchObject({
      status: 'failed',
      errorCode: 'too-many-removals',
      rows: { read: 80, created: 1, unchanged: 79 },
      removed: 0,
      removals: { kind: 'organisations', gone: 21, sizeBefore: 100 },
    });
    expect(refused.error).toMatch(/does not have 21 of the 100 organisations of list.*confirmRemovals=true/);
    expect(await service.directory.count()).toBe(101);
    expect((await service.undoNow(refused.id)).undo).toMatchObject({ removed: 1 });
    expect(await service.importNow(csvFile(organisations(80)), replace)).toMatchObject({
      status: 'completed',
      removed: 20,
    });
    expect(await service.importNow(csvFile([]), confirmed)).toMatchObject({
      status: 'completed',
      removed: 80,
    });
  });

  it('measures what would go by what the source had before, not by what the file adds', async () => {
    await service.importNow(csvFile(organisations(10)));
    const others = await service.importNow(csvFile(organisations(500, 1_000)), replace);
    expect(others).toMatchObject({ status: 'failed', errorCode: 'too-many-removals' });
  });

  it('comes to the same, with exact counts, wherever its worker dies', async () => {
    const outcomes = new Set<string>();
    for (let at = 0; ; at += 3) {
      await anew();
      await service.importNow(csvFile(organisations(250)));
      const { body } = await service.post({ source: 'list', ...confirmed }, csvFile(organisations(110, 30)));
      const death = new Interruption(at, () => {
        throw new Error('the worker dies here');
      });
      const dying = new Directory(death.watch(service.redis), { onCommitted: async () => {} });
      await service.runOnce(body.id, { directory: dying }).catch(() => {});
      await service.runOnce(body.id);
      const { rows, removed, withdrawn, status } = (await service.get(`/imports/${body.id}`)).body;
      outcomes.add(JSON.stringify({ status, unchanged: rows.unchanged, removed, withdrawn }));
      expect((await stateOf(service)).size).toBe(110);
      if (!death.happened) break;
    }
    expect([...outcomes]).toEqual([
      JSON.stringify({ status: 'completed', unchanged: 110, removed: 140, withdrawn: 0 }),
    ]);
  });
});
