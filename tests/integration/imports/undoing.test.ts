import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { beforeKey, Directory } from '../../../src/directory/index.js';
import { Interruption } from '../../support/interruption.js';
import { emptyServers } from '../../support/servers.js';
import { inconsistencies } from '../directory/support.js';
import { csvFile, organisations } from './files.js';
import { anEdit, anImport, content, type Happening, happen, type State, stateOf } from './happenings.js';
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

const changedBetween = (before: State, after: State) =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (id) => before.get(id)?.version !== after.get(id)?.version,
  );

describe('the undo of an import', () => {
  it('restores the state before it exactly, import after import from the last to the first', async () => {
    const sequences = fc.array(
      // An organisation of the name of one that was erased is not brought back.
      fc.oneof(
        { weight: 4, arbitrary: anImport },
        { weight: 1, arbitrary: anEdit.filter(({ kind }) => kind !== 'erase') },
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    await fc.assert(
      fc.asyncProperty(sequences, async (happenings) => {
        await anew();
        const undone: { id: string; before: State; after: State }[] = [];
        for (const one of happenings) {
          const before = await stateOf(service);
          const id = await happen(service, one);
          if (id) undone.push({ id, before, after: await stateOf(service) });
          else undone.length = 0; // what was edited since does not come back
        }
        for (const { id, before, after } of undone.reverse()) {
          const { undo, status, rows } = await service.undoNow(id);
          expect(content(await stateOf(service))).toEqual(content(before));
          const { restored, removed, kept } = undo!;
          expect({ status, kept }).toEqual({ status: 'undone', kept: 0 });
          expect(restored + removed).toBe(changedBetween(before, after).length);
          expect(removed).toBe(rows.created);
          expect(await inconsistencies(service.redis, service.directory)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('puts back what nothing has touched since, and keeps and counts the rest', async () => {
    const any = fc.oneof({ weight: 3, arbitrary: anImport }, { weight: 2, arbitrary: anEdit });
    const sequences = fc.tuple(
      fc.array(any, { maxLength: 2 }),
      anImport,
      fc.array(any, { minLength: 1, maxLength: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(sequences, async ([first, wrong, since]) => {
        await anew();
        for (const one of first) await happen(service, one);
        const before = await stateOf(service);
        const id = (await happen(service, wrong))!;
        const after = await stateOf(service);
        const steps: { one: Happening; before: State; after: State }[] = [];
        for (const one of since) {
          const start = await stateOf(service);
          await happen(service, one);
          steps.push({ one, before: start, after: await stateOf(service) });
        }
        const last = await stateOf(service);
        const { undo } = await service.undoNow(id);
        const now = await stateOf(service);
        expect(await inconsistencies(service.redis, service.directory)).toEqual([]);
        const changed = changedBetween(before, after);
        expect(undo!.restored + undo!.removed + undo!.kept).toBe(changed.length);
        const held = new Set([...last.values()].flatMap(({ keys }) => keys));
        for (const record of last.values())
          if (!changed.includes(record.id)) expect(now.get(record.id)).toEqual(record);
        for (const organisation of changed) {
          const [was, is, then] = [before.get(organisation), now.get(organisation), last.get(organisation)];
          const touches = steps.filter((step) =>
            changedBetween(step.before, step.after).includes(organisation),
          );
          const isKept = touches.some(
            ({ one }) => one.kind === 'erase' || (one.kind === 'import' && one.source === wrong.source),
          );
          const layer = was?.layers[wrong.source];
          if (isKept) expect(is).toEqual(then);
          else if (touches.length > 0)
            // Others have changed it too: what they say stays.
            expect([{ ...then?.layers, [wrong.source]: layer }, then?.layers ?? {}]).toContainEqual({
              [wrong.source]: undefined,
              ...is?.layers,
            });
          else if (!then)
            // It comes back with all its keys or not at all.
            expect([was && content(new Map([['', was]])), undefined]).toContainEqual(
              is && content(new Map([['', is]])),
            );
          else {
            expect(is?.layers).toEqual(was?.layers);
            const free = was?.keys.filter((key) => then.keys.includes(key) || !held.has(key));
            expect(is?.keys).toEqual(free);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  const FIRST = csvFile([...organisations(120), 'Only here,NL,Delft,900005000,E10000001']);
  const SECOND = csvFile([
    ...organisations(160).map((row) => `Renamed ${row}`),
    'Other,NL,Delft,900005001,E10000001',
  ]);

  it('comes to the same wherever its worker dies, however often', async () => {
    const outcomes = new Set<string>();
    for (let at = 0; ; at += 2) {
      await anew();
      await service.importNow(FIRST);
      const before = content(await stateOf(service));
      const { id } = await service.importNow(SECOND, { mode: 'replace' });
      await service.undo(id).expect(202);
      const death = new Interruption(at, () => {
        throw new Error('the worker dies here');
      });
      const redis = death.watch(service.redis);
      const dying = new Directory(redis, { onCommitted: async () => {} });
      await service.undoOnce(id, dying).catch(() => {});
      await service.undoOnce(id, dying).catch(() => {});
      await service.undoOnce(id);
      expect(content(await stateOf(service))).toEqual(before);
      const { body } = await service.get(`/imports/${id}`);
      outcomes.add(JSON.stringify({ ...body.undo, requestedAt: '', finishedAt: '' }));
      if (!death.happened) break;
    }
    expect([...outcomes]).toEqual([
      JSON.stringify({ restored: 121, removed: 41, kept: 0, requestedAt: '', finishedAt: '', error: null }),
    ]);
  });

  it('counts exactly when two workers carry it out at the same time', async () => {
    await service.importNow(FIRST);
    const before = content(await stateOf(service));
    const { id } = await service.importNow(SECOND, { mode: 'replace' });
    await service.undo(id).expect(202);
    const other = await new ImportService().ready();
    await Promise.all([service.undoOnce(id), other.undoOnce(id)]);
    await other.close();
    const { body } = await service.get(`/imports/${id}`);
    expect(body).toMatchObject({ status: 'undone', undo: { restored: 121, removed: 41, kept: 0 } });
    expect(content(await stateOf(service))).toEqual(before);
  });

  it('is carried out by the workers, in the order of the queue, and can be followed', async () => {
    await service.work();
    const first = await service.importFile(FIRST);
    const { body } = await service.undo(first.id).expect(202);
    expect(body.undo).toMatchObject({ restored: 0, removed: 0, kept: 0, finishedAt: null });
    const again = await service.importFile(FIRST);
    expect(again.rows).toMatchObject({ created: 121 });
    const { text } = await service.get(`/imports/${first.id}/events`);
    expect(text).toContain('"status":"undone"');
    expect((await service.get(`/imports/${first.id}`)).body).toMatchObject({
      status: 'undone',
      undo: { removed: 121, error: null },
      rows: { created: 121 },
      searchable: true,
    });
  });

  it('leaves what an editor has said since, and brings back what lies below it', async () => {
    await service.importNow(csvFile(['Old name,NL,Delft,900000001,']));
    const { id } = await service.importNow(csvFile(['New name,NL,Gouda,900000001,']));
    const { id: organisation } = (await service.directory.find('pic:900000001'))!;
    await service.directory.replaceManual(organisation, { profile: { name: 'By hand', country: 'NL' } });
    expect((await service.undoNow(id)).undo).toMatchObject({ restored: 1, kept: 0 });
    const { layers } = (await service.directory.find(organisation))!;
    expect(layers.manual!.fragments[0]!.fragment.profile.name).toBe('By hand');
    expect(layers.list!.fragments.map(({ fragment }) => fragment.profile.name)).toEqual(['Old name']);
  });

  it('does not bring back an organisation that was erased, nor anything that was remembered of it', async () => {
    const first = await service.importNow(csvFile(['Old name,NL,Delft,900000001,']));
    const { id } = await service.importNow(csvFile([]), { mode: 'replace', confirmRemovals: 'true' });
    const taken = (await service.undoNow(id)).undo;
    expect(taken).toMatchObject({ restored: 1 });
    const second = await service.importNow(csvFile(['New name,NL,Delft,900000001,']));
    const { id: organisation } = (await service.directory.find('pic:900000001'))!;
    await service.directory.erase(organisation);
    const kept = await service.redis.hvals(beforeKey(second.id));
    expect(kept.join()).not.toMatch(/name/);
    for (const wrong of [second, first])
      expect((await service.undoNow(wrong.id)).undo).toMatchObject({ restored: 0, removed: 0, kept: 1 });
    expect(await service.directory.count()).toBe(0);
  });

  it('is refused for what is not over, a dry run, and what is undone already, with what to do', async () => {
    const { body: waiting } = await service.post({ source: 'list' }, FIRST).expect(202);
    const refusal = async (id: string) => (await service.undo(id).expect(409)).body.detail;
    expect(await refusal(waiting.id)).toMatch(/Cancel it first/);
    await service.cancel(waiting.id).expect(200);
    const dry = await service.importNow(FIRST, { dryRun: 'true' });
    expect(await refusal(dry.id)).toMatch(/dry run. It stored nothing/);
    const done = await service.importNow(FIRST);
    await service.undo(done.id).expect(202);
    expect(await refusal(done.id)).toMatch(/is being undone already/);
    await service.undoOnce(done.id);
    expect(await refusal(done.id)).toMatch(/was undone before/);
    expect((await service.cancel(done.id).expect(409)).body.detail).toMatch(/was undone before/);
    await service.undo('unknown').expect(404);
  });

  it('takes back what a cancelled import had stored', async () => {
    const { body } = await service.post({ source: 'list' }, FIRST).expect(202);
    let batches = 0;
    const directory = new Directory(service.redis, {
      async onCommitted() {
        if (++batches === 1) await service.cancel(body.id).expect(200);
      },
    });
    await service.runOnce(body.id, { directory });
    expect(await service.directory.count()).toBe(100);
    expect((await service.undoNow(body.id)).undo).toMatchObject({ removed: 100, kept: 0 });
    expect(await service.directory.count()).toBe(0);
  });

  it('is no longer possible when what the import found is no longer kept', async () => {
    const { id } = await service.importNow(FIRST);
    expect(await service.redis.pttl(beforeKey(id))).toBeGreaterThan(89 * 86_400_000);
    await service.redis.del(beforeKey(id));
    const { body } = await service.undo(id).expect(410);
    expect(body).toMatchObject({ type: expect.stringContaining('undo-expired') });
    expect(body.detail).toMatch(/90 days.*mode=replace/);
  });

  it('can be asked for again when it was given up', async () => {
    const { id } = await service.importNow(FIRST);
    await service.undo(id).expect(202);
    await service.redis.hset('{imports}:tries', id, 3);
    await service.work();
    const stopped = async () => (await service.get(`/imports/${id}`)).body;
    while ((await stopped()).undo.error === null);
    expect((await stopped()).status).toBe('completed');
    await service.undo(id).expect(202);
    while ((await stopped()).status !== 'undone');
    expect((await stopped()).undo).toMatchObject({ removed: 121, error: null });
  });
});
