import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADMIN_KEY, importFile, type RunningApp, startApp } from '../../support/running-app.js';

/** Twelve organisations of four countries and three types; those of the Netherlands cover the needs best. */
const COUNTRIES = ['NL', 'BE', 'PT', 'US'];
const TYPES = ['ngo', 'school-primary', 'sme'];
const organisations = COUNTRIES.flatMap((country, c) =>
  TYPES.map((organisationType, t) => ({
    name: `Partner ${country} ${organisationType}`,
    country,
    organisationType,
    sectors: ['SCH'],
    expertise: country === 'NL' ? ['waste-and-recycling', 'project-management'] : [],
    experience: t === 0 ? 'newcomer' : 'experienced',
    levelOfActivity: 'local',
    identifiers: { pic: String(100_100_000 + c * 10 + t) },
  })),
);

describe('POST /drafts/{id}/completions', () => {
  let app: RunningApp;
  let token: string;
  let id: string;

  beforeAll(async () => {
    app = await startApp();
    const imported = await importFile(app, 'test', JSON.stringify(organisations));
    expect(imported.body.rows).toMatchObject({ created: 12, rejected: 0 });
    const draft = await app.call('POST', '/drafts', {
      body: {
        title: 'Batteries',
        actionType: 'KA220',
        needs: [{ expertise: 'waste-and-recycling', weight: 1 }],
        members: [{ organisationId: 'pic:100100000', role: 'coordinator' }],
      },
    });
    ({ id, token } = draft.body);
  });

  afterAll(() => app.close());

  const complete = (body: unknown, query = '') =>
    app.call('POST', `/drafts/${id}/completions${query}`, { token, body });
  const patch = (body: unknown) => app.call('PATCH', `/drafts/${id}`, { token, body });

  it('fills the seats with the proven best team under the minimums of the action', async () => {
    const { status, body } = await complete({ seats: 2 });
    expect(status).toBe(200);
    expect(body.picks).toHaveLength(2);
    expect(body).toMatchObject({ proven: true, gap: 0 });
    const countries = body.picks.map(
      (pick: { organisation: { country: string } }) => pick.organisation.country,
    );
    expect(countries.sort()).toEqual(['BE', 'PT']); // three countries with the coordinator's, and none from overseas
    expect(body.rules).toContainEqual({ rule: 'minimum-countries', required: 3 });
  });

  it('gives an objective that a what-if of the picks confirms, and reasons that sum to what each pick adds', async () => {
    const { body } = await complete({ seats: 3 });
    const add = body.picks.map((pick: { organisation: { id: string } }) => pick.organisation.id);
    const whatIf = await app.call('POST', `/drafts/${id}/what-if`, { token, body: { add, remove: [] } });
    expect(whatIf.body.changed.objective).toBeCloseTo(body.objective, 12);
    for (const { score, reasons } of body.picks) {
      const sum = reasons.reduce((total: number, { gain }: { gain: number }) => total + gain, 0);
      expect(sum).toBeCloseTo(score, 12);
    }
    const gained = body.picks.reduce((total: number, { score }: { score: number }) => total + score, 0);
    expect(whatIf.body.today.objective + gained).toBeCloseTo(body.objective, 12);
    expect(body.bound).toBeGreaterThanOrEqual(body.objective - 1e-9);
  });

  it('keeps the rules of the draft', async () => {
    await patch({ rules: { maxPerCountry: 1, newcomerSeats: 2, requiredTypes: ['sme'] } });
    const { body } = await complete({ seats: 2 });
    const picked = body.picks.map((pick: { organisation: object }) => pick.organisation);
    expect(picked).toContainEqual(expect.objectContaining({ experience: 'newcomer' }));
    expect(picked).toContainEqual(expect.objectContaining({ organisationType: 'sme' }));
    expect(new Set(picked.map(({ country }: { country: string }) => country)).size).toBe(2);
  });

  it('counts newcomers as the assessment does: the members with the picks', async () => {
    const newcomerCheck = (assessment: { checks: { rule: string }[] }) =>
      assessment.checks.find(({ rule }) => rule === 'newcomer-seats');
    const assessed = async () =>
      newcomerCheck((await app.call('GET', `/drafts/${id}/assessment`, { token })).body);
    const excludedOrganisations = ['pic:100100020', 'pic:100100030']; // leaves one newcomer beside the coordinator
    const wanting = (newcomerSeats: number) => patch({ rules: { newcomerSeats, excludedOrganisations } });

    await wanting(1);
    expect(await assessed()).toMatchObject({ ok: true, value: 1 });
    await wanting(2);
    expect(await assessed()).toMatchObject({ ok: false, value: 1 });
    const { body } = await complete({ seats: 2 });
    const add = body.picks.map((pick: { organisation: { id: string } }) => pick.organisation.id);
    const whatIf = await app.call('POST', `/drafts/${id}/what-if`, { token, body: { add, remove: [] } });
    expect(newcomerCheck(whatIf.body.changed.assessment)).toMatchObject({ ok: true, value: 2 });
    await wanting(3);
    expect((await complete({ seats: 2 })).body).toMatchObject({ status: 422, rules: ['newcomer-seats'] });
    await patch({ rules: {} });
  });

  it('accepts a narrower type where a broad one is required', async () => {
    await patch({ rules: { requiredTypes: ['company'] } });
    const { status, body } = await complete({ seats: 2 });
    expect(status).toBe(200);
    const types = body.picks.map(
      (pick: { organisation: { organisationType: string } }) => pick.organisation.organisationType,
    );
    expect(types).toContain('sme');
  });

  it('names the rules that no team keeps together, in the language asked for', async () => {
    await patch({ rules: { excludedCountries: ['PT', 'BE'] } });
    const english = await complete({ seats: 2 });
    expect(english.status).toBe(422);
    expect(english.body).toMatchObject({ type: '/problems/infeasible' });
    expect([...english.body.rules].sort()).toEqual(
      expect.arrayContaining(['excluded-countries', 'minimum-countries']),
    );
    const dutch = await complete({ seats: 2 }, '?lang=nl');
    expect(dutch.body.detail).toMatch(/de uitgesloten landen/);
    await patch({ rules: {} });
  });

  it('refuses no seats, too many, and a stranger', async () => {
    expect((await complete({ seats: 0 })).status).toBe(400);
    expect((await complete({ seats: 11 })).status).toBe(400);
    const stranger = await app.call('POST', `/drafts/${id}/completions`, {
      token: ADMIN_KEY,
      body: { seats: 1 },
    });
    expect(stranger.status).toBe(404);
  });
});
