import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runQuality } from '../../../src/commands/quality.js';
import { emptyServers } from '../../support/servers.js';
import { csvFile } from './files.js';
import { ImportService } from './service.js';

describe('the quality of a directory that was imported', () => {
  let service: ImportService;
  beforeAll(async () => {
    await emptyServers();
    service = await (await new ImportService().ready()).work();
    await service.importNow(csvFile(['One,NL,Delft,900000001,', 'Two,NL,,,E10000002']));
  });
  afterAll(() => service.close());

  it('follows the directory and the latest import of each source', async () => {
    const { body: before } = await service.get('/directory/quality').expect(200);
    expect(before).toMatchObject({ organisations: 2, fields: { city: { stated: 1, unknown: 1 } } });
    expect(before.sources).toMatchObject([{ organisations: 2, conflicts: 0 }]);
    expect(before.duplicates).toBe(0);

    await service.importNow(csvFile(['Both,NL,Delft,900000001,E10000002', 'Three,BE,Gent,,']));
    const ids = await Promise.all(
      ['pic:900000001', 'oid:E10000002'].map(async (key) => (await service.directory.find(key))!.id),
    );
    const pair = { ids: ids.sort() as [string, string], score: 0.9, evidence: [], sources: [] };
    await service.duplicates.store.replace(ids[0]!, [pair]);
    const { body: after } = await service.get('/directory/quality').expect(200);
    expect(after).toMatchObject({
      organisations: 3,
      duplicates: 1,
      sources: [{ organisations: 3, conflicts: 1 }],
    });
    expect(after.directoryVersion).toBeGreaterThan(before.directoryVersion);
  });

  it('is printed in per cent by the command line', async () => {
    const output = new PassThrough();
    await runQuality(service.quality, output);
    const text = String(output.read());
    expect(text).toContain('3 organisations');
    expect(text).toContain('1 pairs proposed as duplicates');
    expect(text).toContain('1 rows in conflict');
    expect(text).toMatch(/country +100\.0 %/);
  });
});
