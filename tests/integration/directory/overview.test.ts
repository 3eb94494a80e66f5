import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADMIN_KEY, eventually, importFile, type RunningApp, startApp } from '../../support/running-app.js';

describe('GET /directory', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const overview = () => app.call('GET', '/directory');

  it('has nothing at first, and a table as soon as a worker runs', async () => {
    const { status, body } = await overview();
    expect(status).toBe(200);
    expect(body).toMatchObject({ organisations: 0, projects: 0, sources: [], moreSources: 0, countedAt: 0 });
  });

  it('has the sources with counts and dates, and says when search and table have everything', async () => {
    const began = new Date().toISOString();
    await importFile(app, 'ror', 'Name;Country;City;PIC\nOne;NL;Delft;900000001\nTwo;BE;Gent;900000002\n');
    await importFile(app, 'members', 'Name;Country;City;PIC\nOne;NL;Delft;900000001\n');
    await importFile(app, 'tried', 'Name;Country\nNobody;NL\n', '&dryRun=true');
    const profile = { name: 'By hand', country: 'PT', city: 'Porto' };
    await app.call('POST', '/organisations', { token: ADMIN_KEY, body: profile });
    const { body } = await eventually(
      overview,
      ({ body }) =>
        body.countedAt === body.directoryVersion &&
        body.index.upToDate &&
        body.table.upToDate &&
        body.sources.length === 3 &&
        // Dates are remembered for some seconds.
        body.sources.filter(({ lastImport }: { lastImport?: string }) => lastImport).length === 2,
    );
    expect(body).toMatchObject({
      organisations: 3,
      moreSources: 0,
      index: { behind: 0 },
      projectIndex: { upToDate: true, behind: 0 },
      table: { behind: 0 },
    });
    expect(body.table.processes).toBeGreaterThan(0);
    const lastImport = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
    expect(body.sources).toEqual(
      [
        { source: 'ror', organisations: 2, lastImport, licence: 'CC0 1.0' },
        { source: 'manual', organisations: 1 },
        { source: 'members', organisations: 1, lastImport },
      ].sort((a, b) => b.organisations - a.organisations || (a.source < b.source ? -1 : 1)),
    );
    expect(body.sources[0].lastImport >= began).toBe(true);
  });

  it('tells no secrets: it takes no key and names no file', async () => {
    const { body } = await overview();
    expect(JSON.stringify(body)).not.toContain('filename');
    expect((await app.call('GET', '/directory?source=ror')).status).toBe(400);
  });
});
