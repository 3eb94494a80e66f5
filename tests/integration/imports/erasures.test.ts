import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { beforeKey, dryPlace } from '../../../src/directory/index.js';
import { Sealer } from '../../../src/platform/sealing.js';
import { eventually } from '../../support/running-app.js';
import { emptyServers } from '../../support/servers.js';
import { ImportService } from './service.js';

const HEADER = 'name,country,pic,oid\n';
const NOT_SHOWN = 'It is about an organisation that was erased: what it said is not shown.';

describe.each([
  ['without a key', new Sealer()],
  ['with contacts sealed', new Sealer([Buffer.alloc(32, 1)])],
])('an erased organisation, %s', (_, sealer) => {
  let service: ImportService;
  beforeEach(async () => {
    await emptyServers();
    service = await (await new ImportService({ sealer }).ready()).work();
  });
  afterEach(() => service.close());

  const found = async (id: string) => (await service.get(`/imports/${id}/rejections`).expect(200)).body.items;
  const erase = async (key: string) => {
    const { id } = (await service.directory.find(key))!;
    await service.directory.erase(id);
    return id;
  };

  it('is in nothing any more that was found in rows about it, and what is about others stays', async () => {
    await service.importFile(
      `${HEADER}Bee School,NL,900000001,\nOther,BE,,E10000002\nPool,BE,900000005,E10000005\n`,
    );
    const { id } = await service.importFile(
      // A conflict, a warning, one that is rejected for its country, and one about nobody here.
      `${HEADER}Mixed,NL,900000001,E10000002\nBee School,NL,900000001,E10000005\nBee School,XX,900000001,\nFourth,YY,12,\n`,
      { source: 'second' },
    );
    const before = await found(id);
    expect(before.map(({ line, kind }: { line: number; kind: string }) => [line, kind])).toEqual([
      [2, 'conflict'],
      [3, 'warning'],
      [4, 'rejected'],
      [5, 'rejected'],
      [5, 'rejected'],
    ]);
    expect(before[0]).not.toHaveProperty('about');
    await erase('pic:900000001');
    const after = await eventually(
      () => found(id),
      (items) => items.some(({ value }: { value: unknown }) => value === null),
    );
    expect(after.slice(0, 3)).toEqual(
      before.slice(0, 3).map((finding: object) => ({ ...finding, value: null, message: NOT_SHOWN })),
    );
    expect(after.slice(3)).toEqual(before.slice(3));
    expect((await service.get(`/imports/${id}`)).body.rows).toMatchObject({ read: 4 });
  });

  it('is not named when an import that would bring it back is refused', async () => {
    await service.importFile(`${HEADER}Bee School,NL,900000001,\n`);
    await erase('pic:900000001');
    const { id, rows } = await service.importFile(`${HEADER}Bee School,NL,900000001,\n`);
    expect(rows).toMatchObject({ rejected: 1 });
    expect(await found(id)).toMatchObject([{ line: 2, code: 'erased', value: null }]);
  });

  it('is known by the number of its source where a row about it was refused', async () => {
    const school = (country: string) => `name,country,id\nBee School,${country},4711\n`;
    await service.importFile(school('NL'));
    const { id } = await service.importFile(school('XX'));
    expect(await found(id)).toMatchObject([{ kind: 'rejected', value: 'XX' }]);
    await erase('source:list:4711');
    const items = await eventually(
      () => found(id),
      ([{ value }]) => value === null,
    );
    expect(items).toMatchObject([{ message: NOT_SHOWN }]);
  });

  it('is taken out of what an undo would bring back, and out of what a dry run has written', async () => {
    const file = (more: string) => `${HEADER}Bee School${more},NL,900000001,\nOther${more},BE,900000005,\n`;
    await service.importFile(file(''));
    const { id } = await service.importFile(file(' Zwolle'));
    const { directory } = service;
    const tried = [
      { line: 2, fragment: { profile: { name: 'Bee School', identifiers: { pic: '900000001' } } } },
    ];
    await directory.commitRows(tried, { source: 'tried', importId: id, dryRun: true });
    const kept = async () =>
      JSON.stringify([
        await service.redis.hgetall(beforeKey(id)),
        await service.redis.hgetall(dryPlace(id).records),
      ]);
    expect(await kept()).toMatch(/Bee School.*Bee School/);
    await erase('pic:900000001');
    expect(await eventually(kept, (text) => !text.includes('Bee School'))).toContain('Other');
  });
});
