import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADMIN_KEY, eventually, importFile, type RunningApp, startApp } from '../../support/running-app.js';

const schools = ['ES', 'NL', 'IT', 'DE', 'PT', 'BE'].map((country, n) => ({
  name: `School ${country}`,
  country,
  city: 'Here',
  organisationType: 'school-primary',
  sectors: ['SCH'],
  expertise: ['inclusive-education'],
  identifiers: { pic: String(100_000_001 + n) },
  ...(country === 'IT' && { status: 'closed' }),
}));

describe('an organisation that exists no more', () => {
  let app: RunningApp;
  let draft: { id: string; token: string };

  beforeAll(async () => {
    app = await startApp();
    await importFile(app, 'schools', schools.map((school) => JSON.stringify(school)).join('\n'));
    const { body } = await app.call('POST', '/drafts', {
      body: {
        ...{ title: 'Schools', actionType: 'KA220', field: 'SCH', size: 6 },
        needs: [{ expertise: 'inclusive-education' }],
        members: [{ organisationId: 'pic:100000001', role: 'coordinator' }],
      },
    });
    draft = body;
  });
  afterAll(() => app.close());

  const { call } = { call: (...args: Parameters<RunningApp['call']>) => app.call(...args) };
  const suggested = async () => {
    const { body } = await call('GET', `/drafts/${draft.id}/suggestions?wait=10`, { token: draft.token });
    return { status: body.status, names: body.items.map(namesOf).sort() };
  };
  const namesOf = ({ organisation }: { organisation: { name: string } }) => organisation.name;

  it('is not suggested, and why-not says so in the language asked for', async () => {
    const found = await eventually(suggested, ({ status }) => status === 'fresh');
    expect(found.names).toEqual(['School BE', 'School DE', 'School NL', 'School PT']);
    const { body } = await call('GET', `/drafts/${draft.id}/why-not/pic:100000003?wait=10&lang=nl`, {
      token: draft.token,
    });
    expect(body).toMatchObject({
      suggested: false,
      excludedBy: { rule: 'closed' },
      text: expect.stringContaining('bestaat niet meer'),
      organisation: { status: 'closed' },
    });
  });

  it('is never picked by a completion', async () => {
    const complete = (seats: number) =>
      call('POST', `/drafts/${draft.id}/completions`, { token: draft.token, body: { seats } });
    const { body } = await complete(4);
    expect(body.picks.map(namesOf).sort()).toEqual(['School BE', 'School DE', 'School NL', 'School PT']);
    expect((await complete(5)).status).toBe(422);
  });

  it('leaves the lists it stood in when it closes, comes back when it opens, and stays a member meanwhile', async () => {
    const set = async (status: 'active' | 'closed') => {
      const { name, country, city } = schools[1]!;
      const body = { name, country, city, identifiers: schools[1]!.identifiers, status };
      expect((await call('PUT', '/organisations/pic:100000002', { token: ADMIN_KEY, body })).status).toBe(
        200,
      );
    };
    await set('closed');
    await eventually(suggested, ({ status, names }) => status === 'fresh' && !names.includes('School NL'));
    const members = { organisationId: 'pic:100000002', role: 'partner' };
    await call('POST', `/drafts/${draft.id}/members`, { token: draft.token, body: members });
    const assessed = await call('GET', `/drafts/${draft.id}/assessment`, { token: draft.token });
    expect(assessed.body.shares).toHaveLength(2);
    const { body } = await call('GET', '/organisations/pic:100000002');
    await call('DELETE', `/drafts/${draft.id}/members/${body.id}`, { token: draft.token });
    await set('active');
    await eventually(suggested, ({ status, names }) => status === 'fresh' && names.includes('School NL'));
  });
});
