import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runQuality } from '../../../src/commands/quality.js';
import { DirectoryQuality } from '../../../src/directory/index.js';
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

    await service.importNow(csvFile(['Both,NL,Delft,900000001,E10000002', 'Three,BE,Gent,,']));
    const { body: after } = await service.get('/directory/quality').expect(200);
    expect(after).toMatchObject({ organisations: 3, sources: [{ organisations: 3, conflicts: 1 }] });
    expect(after.directoryVersion).toBeGreaterThan(before.directoryVersion);
  });

  it('is printed in per cent by the command line', async () => {
    const output = new PassThrough();
    const quality = new DirectoryQuality(service.directory, () => service.imports.openConflicts());
    await runQuality(quality, output);
    const text = String(output.read());
    expect(text).toContain('3 organisations');
    expect(text).toContain('1 rows in conflict');
    expect(text).toMatch(/country +100\.0 %/);
  });
});
