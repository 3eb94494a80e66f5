import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADMIN_KEY, eventually, importFile, type RunningApp, startApp } from '../../support/running-app.js';

describe('a draft', () => {
  let app: RunningApp;
  let draft: { id: string; token: string };
  const call = (method: string, path = '', body?: object) =>
    app.call(method, `/drafts/${draft.id}${path}`, { token: draft.token, ...(body && { body }) });

  beforeAll(async () => {
    app = await startApp();
    const newcomer = { name: 'Young Bees', country: 'NL', experience: 'newcomer' };
    await importFile(app, 'bees', JSON.stringify(newcomer));
    const { body } = await app.call('POST', '/drafts', { body: { title: 'Bees', actionType: 'KA220' } });
    draft = body;
  });
  afterAll(() => app.close());

  it('is scored again when its preset changes', async () => {
    const gain = async () => {
      const { body } = await call('GET', '/suggestions?wait=10');
      expect(body.status).toBe('fresh');
      return body.items[0].reasons.find(({ term }: { term: string }) => term === 'experience').gain as number;
    };
    const before = await gain();
    await call('PATCH', '', { preset: 'new-faces' });
    expect((await gain()) / before).toBeCloseTo(0.15 / 0.06, 9);
  });

  it('says that no projects are loaded with the preset that rests on them, and with no other', async () => {
    const notes = async (preset: string, lang: string) => {
      await call('PATCH', '', { preset });
      return (await call('GET', `/assessment?lang=${lang}`)).body.notes as string[];
    };
    expect(await notes('proven-network', 'en')).toEqual([expect.stringContaining('no projects are loaded')]);
    expect(await notes('proven-network', 'nl')).toEqual([expect.stringContaining('geen projecten')]);
    expect(await notes('balanced', 'en')).toEqual([]);
    expect(await notes('new-faces', 'en')).toEqual([]);
  });

  it('is told which rules are unclear, and is eligible unless one is broken', async () => {
    const { body } = await call('GET', '/assessment');
    const rulesThatAre = (status: string) =>
      body.checks.flatMap((one: { status: string; rule: string }) => (one.status === status ? one.rule : []));
    expect(body.unclear).toEqual(['coordinator-country', 'coordinator-age']);
    expect(body.unclear).toEqual(rulesThatAre('unclear'));
    expect(body.eligible).toBe(false);
    const gaps = body.gaps.filter(({ kind }: { kind: string }) => kind === 'rule');
    expect(gaps.map(({ value }: { value: string }) => value)).toEqual(rulesThatAre('broken'));
  });

  it('says that its coordinator left the directory, not that it has none', async () => {
    const { body } = await app.call('GET', '/organisations?q=Young');
    const organisationId = body.hits[0].id as string;
    await call('POST', '/members', { organisationId, role: 'coordinator' });
    const coordinatorCheck = async (lang: string) =>
      (await call('GET', `/assessment?lang=${lang}`)).body.checks.find(
        ({ rule }: { rule: string }) => rule === 'coordinator',
      );
    expect(await coordinatorCheck('en')).toMatchObject({ status: 'met', value: 1 });
    await app.call('DELETE', `/organisations/${organisationId}`, { token: ADMIN_KEY });
    const gone = { status: 'broken', ok: false, value: 0 };
    expect(await coordinatorCheck('en')).toMatchObject({
      ...gone,
      message: expect.stringContaining('no longer in the directory'),
    });
    expect(await coordinatorCheck('nl')).toMatchObject({
      ...gone,
      message: expect.stringContaining('niet meer in de databank'),
    });
    await call('DELETE', `/members/${organisationId}`);
    expect((await coordinatorCheck('en')).message).toContain('no coordinator yet');
  });

  it('says the same of a member that left with the import that had brought it, and finds it no more', async () => {
    const line = JSON.stringify({ name: 'Passing Club', country: 'NL' });
    const { body: brought } = await importFile(app, 'passing', line);
    const found = async () => (await app.call('GET', '/organisations?q=%22Passing%20Club%22')).body;
    const organisationId = (await found()).hits[0].id as string;
    await call('POST', '/members', { organisationId, role: 'coordinator' });
    await app.call('DELETE', `/imports/${brought.id}`, { token: ADMIN_KEY });
    await eventually(
      () => app.call('GET', `/imports/${brought.id}`, { token: ADMIN_KEY }),
      ({ body }) => body.status === 'undone' && body.searchable,
    );
    expect((await found()).hits.map(({ id }: { id: string }) => id)).not.toContain(organisationId);
    const { body } = await call('GET', '/assessment');
    expect(body.checks).toContainEqual(
      expect.objectContaining({
        rule: 'coordinator',
        message: expect.stringContaining('no longer in the directory'),
      }),
    );
    await call('DELETE', `/members/${organisationId}`);
  });

  it('gets nobody on its last seat who would make it impossible, and marks who does not count', async () => {
    const countries = ['NL', 'BE', 'NL', 'BE', 'FI', 'GE'];
    const rows = countries.map((country, n) => JSON.stringify({ name: `House ${n}`, country }));
    await importFile(app, 'houses', rows.join('\n'));
    const { body: found } = await app.call('GET', '/organisations?q=House&sort=name');
    const [dutch, belgian, otherDutch] = found.hits.map(({ id }: { id: string }) => id);
    const { body: made } = await app.call('POST', '/drafts', {
      body: {
        ...{ title: 'Three houses', actionType: 'KA220', size: 4 },
        members: [
          { organisationId: dutch, role: 'coordinator' },
          { organisationId: belgian, role: 'partner' },
        ],
      },
    });
    const of = (path: string, method = 'GET', body?: object) =>
      app.call(method, `/drafts/${made.id}${path}`, { token: made.token, ...(body && { body }) });
    const suggested = async () =>
      (await of('/suggestions?wait=10')).body.items.map(
        ({ organisation, counts }: { organisation: { country: string }; counts: boolean }) =>
          `${organisation.country} ${counts}`,
      );
    // Two seats are left: one may go to anybody.
    expect((await suggested()).sort()).toEqual(['BE true', 'FI true', 'GE false', 'NL true']);
    await of('', 'PATCH', { size: 3 });
    expect(await suggested()).toEqual(['FI true']);
    expect((await of(`/why-not/${otherDutch}`)).body.excludedBy.rule).toBe('minimum-countries');
  });

  it('is told what the agency of its coordinator asks, which keeps nobody out', async () => {
    const rows = ['SE', 'BE', 'FI', 'IS'].map((country, n) =>
      JSON.stringify({ name: `Youth ${n}`, country }),
    );
    await importFile(app, 'youth', rows.join('\n'));
    const { body: found } = await app.call('GET', '/organisations?q=Youth&sort=name');
    const [swedish, belgian, finnish, icelandic] = found.hits.map(({ id }: { id: string }) => id);
    const { body: made } = await app.call('POST', '/drafts', {
      body: {
        ...{ title: 'Youth', actionType: 'KA210', field: 'YOU', priorities: ['inclusion'], size: 4 },
        members: [
          { organisationId: swedish, role: 'coordinator' },
          { organisationId: belgian, role: 'partner' },
        ],
      },
    });
    const of = async (path: string, method = 'GET', body?: object) =>
      (await app.call(method, `/drafts/${made.id}${path}`, { token: made.token, ...(body && { body }) }))
        .body;

    const { checks, unclear, eligible, gaps } = await of('/assessment?lang=de');
    expect(eligible).toBe(true);
    expect(unclear).toEqual(['every-organisation-certified', 'no-copied-applications']);
    expect(checks.find(({ rule }: { rule: string }) => rule === unclear[0])).toMatchObject({
      ...{ kind: 'data', status: 'unclear', ok: true, value: 'SE', year: 2026, confidence: 'high' },
      message: expect.stringContaining('Bitte bei der nationalen Agentur prüfen.'),
      source: expect.stringContaining('MUCF'),
    });
    expect(gaps.filter(({ kind }: { kind: string }) => kind === 'rule')).toEqual([]);
    const { items } = await of('/suggestions?wait=10');
    const ids = items.map(({ organisation }: { organisation: { id: string } }) => organisation.id);
    expect(ids).toEqual(expect.arrayContaining([finnish, icelandic]));

    await of('', 'PATCH', { field: 'ADU' });
    expect((await of('/assessment')).unclear).toEqual([]);
    await of('', 'PATCH', { field: 'YOU', callYear: 2027 });
    const unloaded = await of('/assessment');
    expect(unloaded.checks.map(({ rule }: { rule: string }) => rule)).toEqual(['rules-loaded']);
  });

  it('has the contradictions between its rules in the assessment, by their names', async () => {
    await call('PATCH', '', { size: 3, rules: { newcomerSeats: 4 } });
    const { body, status } = await call('GET', '/assessment');
    expect(status).toBe(200);
    const found = body.checks.filter(({ rule }: { rule: string }) => rule === 'rules-agree');
    expect(found).toMatchObject([
      { status: 'broken', ok: false, kind: 'own', value: ['size', 'newcomer-seats'] },
    ]);
  });
});
