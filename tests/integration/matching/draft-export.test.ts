import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADMIN_KEY, eventually, type RunningApp, startApp } from '../../support/running-app.js';

describe('GET /drafts/{id}/export', () => {
  let app: RunningApp;
  let draft: { id: string; token: string };
  let reading: string;

  beforeAll(async () => {
    app = await startApp();
    const add = async (profile: object) =>
      (await app.call('POST', '/organisations', { token: ADMIN_KEY, body: profile })).body.id as string;
    const leader = await add({
      ...{
        name: 'Stichting Honing',
        country: 'NL',
        city: 'Delft',
        organisationType: 'ngo',
        sectors: ['ADU'],
      },
      identifiers: { pic: '900000001', oid: 'E10000001' },
      description: 'Beekeeping for all.',
      website: 'https://honing.example.org',
    });
    const school = await add({
      ...{
        name: '=Colegio "Las Abejas"',
        country: 'ES',
        city: 'Madrid',
        organisationType: 'school-secondary',
      },
      expertise: ['inclusive-education'],
      experience: { value: 'newcomer', basis: 'declared' },
    });
    const gone = await add({ name: 'Erased', country: 'PT', city: 'Porto' });
    const { body } = await app.call('POST', '/drafts', {
      body: {
        ...{ title: 'Bees', actionType: 'KA220', field: 'ADU' },
        needs: [{ keyword: 'beekeeping' }, { expertise: 'inclusive-education' }],
        members: [
          { organisationId: school, role: 'partner' },
          { organisationId: leader, role: 'coordinator' },
          { organisationId: gone, role: 'associated' },
        ],
      },
    });
    draft = body;
    const link = await app.call('POST', `/drafts/${draft.id}/links`, {
      token: draft.token,
      body: { access: 'read' },
    });
    reading = link.body.token;
    await app.call('DELETE', `/organisations/${gone}`, { token: ADMIN_KEY });
    await eventually(
      () => app.call('GET', '/organisations?q=beekeeping'),
      ({ body }) => body.total === 1,
    );
  });
  afterAll(() => app.close());

  const file = (query: string, token = draft.token) =>
    app.call('GET', `/drafts/${draft.id}/export${query}`, { token });

  it('is the section about the partnership as text, in the language asked for', async () => {
    const english = await file('');
    expect(english.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(english.headers.get('content-disposition')).toContain('partners.txt');
    expect(english.body).toContain('has 2 organisations from 2 countries: Netherlands and Spain.');
    expect(english.body).toMatch(
      /^Stichting Honing \(Delft, Netherlands; .*\) coordinates the project\. It covers beekeeping\./m,
    );
    expect(english.body).not.toContain('Erased');
    expect(english.body.length).toBeLessThan(3_000);
    const dutch = await file('?format=text&lang=nl');
    expect(dutch.body).toContain('2 organisaties uit 2 landen: Nederland en Spanje.');
    expect(dutch.headers.get('content-language')).toBe('nl');
    for (const lang of ['fr', 'de']) expect((await file(`?lang=${lang}`)).status).toBe(200);
  });

  it('is the table of partners as CSV that Excel opens and runs nothing of', async () => {
    const response = await fetch(`${app.address}/api/v1/drafts/${draft.id}/export?format=csv&lang=de`, {
      headers: { Authorization: `Bearer ${reading}` },
    });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [header, first, second] = bytes.toString('utf8').slice(1).split('\r\n');
    expect(header).toMatch(/^Rolle,Name,Land,Ort,Art,PIC,OID,/);
    expect(first).toMatch(/^Koordinator,Stichting Honing,Niederlande,Delft,.*,900000001,E10000001,/);
    expect(second).toContain(`"'=Colegio ""Las Abejas"""`);
  });

  it('is a workbook of the same table', async () => {
    const response = await fetch(`${app.address}/api/v1/drafts/${draft.id}/export?format=xlsx`, {
      headers: { Authorization: `Bearer ${draft.token}` },
    });
    expect(response.headers.get('content-type')).toContain('spreadsheetml');
    expect(response.headers.get('content-disposition')).toContain('partners.xlsx');
    const bytes = Buffer.from(await response.arrayBuffer());
    const preview = await app.call('POST', '/imports/preview', { token: ADMIN_KEY, raw: bytes });
    expect(preview.status).toBe(200);
    const columns = preview.body.columns.map(({ column }: { column: string }) => column);
    expect(columns.slice(0, 4)).toEqual(['Role', 'Name', 'Country', 'City']);
  });

  it('is refused to others, and in other formats', async () => {
    expect((await file('', 'wrong')).status).toBe(404);
    expect((await file('?format=pdf')).status).toBe(400);
  });
});
