import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Directory, type OrganisationRecord } from '../../../src/directory/index.js';
import { aliasesOf, partsOf } from '../../../src/directory/record/parts.js';
import { emptyServers } from '../../support/servers.js';
import { everyRecord, inconsistencies } from '../directory/support.js';
import { csvFile, organisations } from './files.js';
import { anImport, content, happen, stateOf } from './happenings.js';
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

const someMerges = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })), { minLength: 1, maxLength: 4 });
const someImports = fc.array(anImport, { minLength: 1, maxLength: 3 });

/** Merges what can be, each two by their places among all; returns the ids that were given up. */
async function merge(places: [number, number][]): Promise<string[]> {
  const gone: string[] = [];
  for (const [a, b] of places) {
    const records = await everyRecord(service.directory);
    const [first, second] = [records[a % records.length], records[b % records.length]];
    if (!first || !second) continue;
    const merged = await service.directory
      .merge([first.id, second.id], { basis: 'by hand' })
      .catch(() => undefined);
    if (merged) gone.push(merged.gone);
  }
  return gone;
}

const separate = async (gone: string[]) => {
  for (const id of gone.reverse()) await service.directory.separate(id).catch(() => {});
};
const expectSound = async () => expect(await inconsistencies(service.redis, service.directory)).toEqual([]);

/** The parts of all organisations, as far as anybody says something of them. */
function parts(records: Iterable<OrganisationRecord>) {
  return [...records]
    .flatMap(partsOf)
    .filter(({ layers }) => Object.keys(layers).length > 0)
    .map(({ id, keys, layers, createdAt }) => ({ id, keys: [...keys].sort(), layers, createdAt }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('the undo of an import among merges', () => {
  it('restores what was before it when organisations were merged since, and the merges are undone', async () => {
    await fc.assert(
      fc.asyncProperty(
        someImports,
        anImport,
        someMerges,
        fc.boolean(),
        async (first, wrong, places, late) => {
          await anew();
          for (const one of first) await happen(service, one);
          const before = await stateOf(service);
          const id = (await happen(service, wrong))!;
          const gone = await merge(places);
          if (late) await separate(gone);
          expect((await service.undoNow(id)).undo).toMatchObject({ kept: 0 });
          await expectSound();
          if (!late) await separate(gone);
          expect(content(await stateOf(service))).toEqual(content(before));
          await expectSound();
        },
      ),
      { numRuns: 25 },
    );
  });

  it('restores merged organisations, part by part', async () => {
    await fc.assert(
      fc.asyncProperty(someImports, someMerges, anImport, async (first, places, wrong) => {
        await anew();
        for (const one of first) await happen(service, one);
        await merge(places);
        const before = await stateOf(service);
        const id = (await happen(service, wrong))!;
        await expectSound();
        const after = await stateOf(service);
        expect((await service.undoNow(id)).undo).toMatchObject({ kept: 0 });
        await expectSound();
        const now = await stateOf(service);
        expect(parts(now.values())).toEqual(parts(before.values()));
        // One of which nobody said anything any more is no longer merged.
        const survived = [...before.values()].every((record) => after.has(record.id));
        if (survived) expect([...now.values()].map(aliasesOf)).toEqual([...before.values()].map(aliasesOf));
      }),
      { numRuns: 25 },
    );
  });
});

describe('an import during which organisations are merged and separated', () => {
  const rows = organisations(150);

  /** Imports the rows anew, in the place of all others; `meanwhile` happens after the first batch. */
  async function replace(meanwhile: () => Promise<unknown>) {
    const { body } = await service.post({ source: 'list', mode: 'replace' }, csvFile(rows)).expect(202);
    let batches = 0;
    const directory = new Directory(service.redis, {
      async onCommitted() {
        if (++batches === 1) await meanwhile();
      },
    });
    await service.runOnce(body.id, { directory });
    return (await service.get(`/imports/${body.id}`)).body;
  }

  it('takes nothing out that the file has', async () => {
    await service.importNow(csvFile(rows));
    const all = await everyRecord(service.directory);
    const at = (line: number) => all.find(({ keys }) => rows[line]!.includes(keys[0]!.slice(4)))!.id;
    const before = content(await stateOf(service));
    const [early, late] = [at(3), at(140)];
    const other = (await service.directory.create({ profile: { name: 'Other', country: 'NL' } })).id;
    const merging = await replace(() => service.directory.merge([other, late], { basis: 'by hand' }, other));
    expect(merging.rows).toMatchObject({ unchanged: 150 });
    const separating = await replace(() => service.directory.separate(late));
    expect(separating.rows).toMatchObject({ unchanged: 150 });
    await service.directory.merge([other, early], { basis: 'by hand' }, other);
    await replace(() => service.directory.separate(early));
    await service.directory.erase(other);
    expect(content(await stateOf(service))).toEqual(before);
    await expectSound();
  });

  it('sweeps what it no longer says of a part, wherever that is by then', async () => {
    await service.importNow(csvFile(['Old name,NL,Delft,900000001,', 'Other,NL,Gouda,,E10000001']));
    const [a, b] = [
      (await service.directory.find('pic:900000001'))!.id,
      (await service.directory.find('oid:E10000001'))!.id,
    ];
    await service.directory.merge([b, a], { basis: 'by hand' }, b);
    await service.importNow(csvFile(['New name,NL,Delft,900000001,']));
    const names = partsOf((await service.directory.find(a))!).map(({ id, layers }) => [
      id,
      layers.list!.fragments.map(({ fragment }) => fragment.profile.name),
    ]);
    expect(names).toEqual([
      [b, ['Other']],
      [a, ['New name']],
    ]);
  });

  it('removes a merged organisation when its last source has it no longer, and counts its parts', async () => {
    await service.importNow(csvFile(['One,NL,Delft,900000001,']), { source: 'a' });
    await service.importNow(csvFile(['Two,NL,Gouda,,E10000001']), { source: 'b' });
    await merge([[0, 1]]);
    const emptied = { mode: 'replace', confirmRemovals: 'true' };
    await service.importNow(csvFile([]), { source: 'a', ...emptied });
    expect(await service.directory.count()).toBe(1);
    expect((await service.directory.find('oid:E10000001'))!.keys).toEqual(['oid:E10000001']);
    await expectSound();
    await service.importNow(csvFile([]), { source: 'b', ...emptied });
    expect(await service.directory.count()).toBe(0);
    await expectSound();
  });
});
