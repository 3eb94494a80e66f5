import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADMIN_KEY, eventually, importFile, type RunningApp, startApp } from '../../support/running-app.js';

const ORGANISATIONS = [
  {
    name: 'Colegio Las Abejas',
    country: 'ES',
    organisationType: 'school-secondary',
    sectors: ['SCH'],
    expertise: ['inclusive-education'],
    description: 'A school with beekeeping on its roof.',
  },
  {
    name: 'Stichting Honing',
    country: 'NL',
    organisationType: 'ngo',
    sectors: ['ADU'],
    expertise: ['project-management'],
    levelOfActivity: 'national',
    experience: 'experienced',
  },
  {
    name: 'Comune di Ape',
    country: 'IT',
    organisationType: 'local-public-body',
    sectors: ['public-administration'],
    levelOfActivity: 'local',
    experience: 'newcomer',
  },
  {
    name: 'Bienenschule',
    country: 'DE',
    organisationType: 'school-primary',
    sectors: ['SCH'],
    expertise: ['inclusive-education'],
    experience: 'less-experienced',
  },
  {
    name: 'Colegio Segundo',
    country: 'ES',
    organisationType: 'school-primary',
    sectors: ['SCH'],
    expertise: [],
  },
].map((organisation, n) => ({
  ...organisation,
  city: 'Here',
  identifiers: { pic: String(100_000_001 + n) },
}));

interface Item {
  organisation: { id: string; name: string };
  score: number;
  reasons: { term: string; value?: string; gain: number; text: string }[];
}

describe('suggestions', () => {
  let app: RunningApp;
  const idOf = async (pic: number) => (await app.call('GET', `/organisations/pic:${pic}`)).body.id as string;

  async function newDraft(extra: object = {}) {
    const { body, status } = await app.call('POST', '/drafts', {
      body: {
        title: 'Bees',
        actionType: 'KA220',
        field: 'SCH',
        needs: [{ expertise: 'inclusive-education' }, { keyword: 'beekeeping' }],
        ...extra,
      },
    });
    expect({ status, errors: body.errors }).toEqual({ status: 201, errors: undefined });
    return { id: body.id as string, token: body.token as string };
  }
  const fresh = async ({ id, token }: { id: string; token: string }, limit = 50) => {
    const { body } = await app.call('GET', `/drafts/${id}/suggestions?wait=10&limit=${limit}`, { token });
    expect(body.status).toBe('fresh');
    return body.items as Item[];
  };
  const names = (items: Item[]) => items.map(({ organisation }) => organisation.name);

  beforeAll(async () => {
    app = await startApp();
    const imported = await importFile(app, 'bees', ORGANISATIONS.map((o) => JSON.stringify(o)).join('\n'));
    expect(imported.body.rows).toMatchObject({ created: ORGANISATIONS.length, rejected: 0 });
  });
  afterAll(() => app.close());

  it('rank the whole directory by what each organisation adds, with reasons that sum to the score', async () => {
    const items = await fresh(await newDraft());
    expect(names(items)[0]).toBe('Colegio Las Abejas');
    expect(items).toHaveLength(ORGANISATIONS.length);
    for (const { score, reasons } of items) {
      expect(reasons.reduce((sum, { gain }) => sum + gain, 0)).toBeCloseTo(score, 12);
      expect(reasons.every(({ text }) => text.length > 0)).toBe(true);
    }
    expect(items[0]!.reasons).toContainEqual(
      expect.objectContaining({ term: 'need', value: 'keyword:beekeeping' }),
    );
  });

  it('follow an edit of the draft: a member is no longer suggested and its country is no longer new', async () => {
    const draft = await newDraft();
    const before = await fresh(draft);
    const spain = await idOf(100_000_001);
    await app.call('POST', `/drafts/${draft.id}/members`, {
      token: draft.token,
      body: { organisationId: spain, role: 'coordinator' },
    });
    const after = await fresh(draft);
    expect(names(after)).not.toContain('Colegio Las Abejas');
    const second = (items: Item[]) =>
      items.find(({ organisation }) => organisation.name === 'Colegio Segundo')!;
    expect(second(after).score).toBeLessThan(second(before).score);
  });

  it('respect the cap per country, excluded countries and organisations, and associated partners', async () => {
    const [spain, germany] = [await idOf(100_000_001), await idOf(100_000_004)];
    const items = await fresh(
      await newDraft({
        members: [
          { organisationId: spain, role: 'coordinator' },
          { organisationId: germany, role: 'associated' },
        ],
        rules: { maxPerCountry: 1, excludedCountries: ['IT'] },
      }),
    );
    expect(names(items)).toEqual(['Stichting Honing']);
  });

  it('follow an edit of the directory: a new organisation appears, an erased one disappears', async () => {
    const draft = await newDraft();
    await fresh(draft);
    const created = await app.call('POST', '/organisations', {
      token: ADMIN_KEY,
      body: {
        name: 'Imkerij Zoet',
        country: 'BE',
        city: 'Gent',
        description: 'Beekeeping for everybody.',
        expertise: ['inclusive-education'],
        organisationType: 'social-enterprise',
      },
    });
    expect(created.status).toBe(201);
    const list = () => app.call('GET', `/drafts/${draft.id}/suggestions?wait=1`, { token: draft.token });
    await eventually(list, ({ body }) => names(body.items).includes('Imkerij Zoet'));
    await app.call('DELETE', `/organisations/${created.body.id}`, { token: ADMIN_KEY });
    await eventually(
      list,
      ({ body }) => body.status === 'fresh' && !names(body.items).includes('Imkerij Zoet'),
    );
  });

  it('are streamed as they change, with the edit that caused it', async () => {
    const draft = await newDraft();
    const response = await fetch(`${app.address}/api/v1/drafts/${draft.id}/events`, {
      headers: { Authorization: `Bearer ${draft.token}` },
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    let text = '';
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    const reading = (async () => {
      for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) text += chunk.value;
    })().catch(() => {});
    await app.call('PATCH', `/drafts/${draft.id}`, { token: draft.token, body: { size: 4 } });
    await eventually(
      async () => text,
      (all) => all.includes('event:draft') && /event:suggestions\nid:.*\ndata:.*"draftVersion":2/.test(all),
    );
    await reader.cancel();
    await reading;
  });

  it('belong to those who have the token; to all others there is no such draft', async () => {
    const draft = await newDraft();
    for (const path of ['suggestions', 'assessment', 'events']) {
      expect((await app.call('GET', `/drafts/${draft.id}/${path}`, { token: 'wrong' })).status).toBe(404);
      expect((await app.call('GET', `/drafts/${draft.id}/${path}`)).status).toBe(404);
    }
  });
});

describe('an assessment', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp();
    await importFile(app, 'bees', ORGANISATIONS.map((o) => JSON.stringify(o)).join('\n'));
  });
  afterAll(() => app.close());

  it('says which needs are covered by whom, how diverse the team is, which rules hold and what is missing', async () => {
    const { body: draft } = await app.call('POST', '/drafts', {
      body: {
        title: 'Bees',
        actionType: 'KA220',
        field: 'SCH',
        priorities: ['environment'],
        needs: [{ keyword: 'beekeeping' }, { activity: 'management' }, { expertise: 'inclusive-education' }],
        members: [
          { organisationId: 'pic:100000001', role: 'coordinator' },
          { organisationId: 'pic:100000003', role: 'partner' },
        ],
      },
    });
    const { body, status } = await app.call('GET', `/drafts/${draft.id}/assessment`, { token: draft.token });
    expect(status).toBe(200);
    expect(body.eligible).toBe(false);
    expect(body.checks).toContainEqual(
      expect.objectContaining({ rule: 'minimum-countries', ok: false, value: 2, required: 3, year: 2026 }),
    );
    expect(
      body.coverage.map(({ need, members }: { need: string; members: string[] }) => [need, members.length]),
    ).toEqual([
      ['keyword:beekeeping', 1],
      ['activity:management', 0],
      ['expertise:inclusive-education', 1],
    ]);
    expect(body.diversity.country).toMatchObject({ distinct: 2, effective: 2, blau: 0.5 });
    expect(body.gaps.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['need', 'activity', 'rule']),
    );
  });

  it('of a draft without members is all gaps, and no error', async () => {
    const { body: draft } = await app.call('POST', '/drafts', {
      body: { title: 'Nothing yet', actionType: 'KA210' },
    });
    const { body, status } = await app.call('GET', `/drafts/${draft.id}/assessment`, { token: draft.token });
    expect({ status, total: body.objective.total, eligible: body.eligible }).toEqual({
      status: 200,
      total: 0,
      eligible: false,
    });
  });
});
