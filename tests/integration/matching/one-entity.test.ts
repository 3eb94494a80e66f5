import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ADMIN_KEY, eventually, importFile, type RunningApp, startApp } from '../../support/running-app.js';

jest.setTimeout(120_000);

const admin = { token: ADMIN_KEY };
const music = { country: 'NL', expertise: ['inclusive-education'], organisationType: 'ngo' };
/** One list has either of these twice, so that they are not merged although nothing tells them apart. */
const ROWS = [
  { ...music, name: 'Muziekacademie Duinstad', city: 'Duinstad', identifiers: { pic: '900500001' } },
  { ...music, name: 'Muziekacademie Duinstad', city: 'Duinstad', identifiers: { oid: 'E10500001' } },
  { ...music, name: 'Zangschool Heuvelrug', city: 'Heuvelrug', identifiers: { pic: '900500002' } },
  { ...music, name: 'Zangschool Heuvelrug', city: 'Heuvelrug', identifiers: { oid: 'E10500002' } },
  ...['ES', 'PT', 'BE'].map((country, n) => ({
    ...{ ...music, name: `Coro ${country}`, country, city: 'Aqui' },
    identifiers: { pic: String(900_500_010 + n) },
  })),
];

describe('one legal entity that stands in the directory twice', () => {
  let app: RunningApp;
  const [academy, school] = [
    ['pic:900500001', 'oid:E10500001'],
    ['pic:900500002', 'oid:E10500002'],
  ] as const;
  const pairs = new Map<string, string>();
  const ids = new Map<string, string>();

  beforeAll(async () => {
    app = await startApp();
    await importFile(app, 'legal', ROWS.map((row) => JSON.stringify(row)).join('\n'));
    await settled();
    for (const key of [...academy, ...school]) {
      const { body } = await app.call('GET', `/organisations/${key}`);
      ids.set(key, body.id);
    }
    for (const [a, b] of [academy, school]) pairs.set(a, [ids.get(a)!, ids.get(b)!].sort().join('-'));
  });
  afterAll(() => app.close());

  const settled = () =>
    eventually(
      () => app.services.duplicateJobs.waiting(),
      ({ isDone }) => isDone,
      60_000,
    );

  async function draftWith(member: string) {
    const { body } = await app.call('POST', '/drafts', {
      body: {
        ...{ title: 'Choirs', actionType: 'KA220', size: 6 },
        needs: [{ expertise: 'inclusive-education' }],
        members: [{ organisationId: member, role: 'coordinator' }],
      },
    });
    const token = { token: body.token };
    const path = `/drafts/${body.id}`;
    const suggested = async (): Promise<{ status: string; ids: string[] }> => {
      const { body: list } = await app.call('GET', `${path}/suggestions?wait=5`, token);
      return { status: list.status, ids: list.items.map(idOf) };
    };
    const fresh = (isRight: (suggestedIds: string[]) => boolean) =>
      eventually(suggested, (list) => list.status === 'fresh' && isRight(list.ids), 30_000);
    const whyNot = async (key: string) =>
      (await app.call('GET', `${path}/why-not/${key}?wait=10&lang=nl`, token)).body;
    const complete = (seats: number) =>
      app.call('POST', `${path}/completions`, { ...token, body: { seats } });
    return { fresh, whyNot, complete };
  }
  const idOf = ({ organisation }: { organisation: { id: string } }) => organisation.id;
  const count = (of: readonly string[], keys: readonly string[]) =>
    keys.filter((key) => of.includes(ids.get(key)!)).length;

  it('is proposed as a pair and counts once: for members, in lists and in completions', async () => {
    const { body } = await app.call('GET', '/duplicates?minScore=0.97', admin);
    expect(body.items.map(({ id }: { id: string }) => id).sort()).toEqual([...pairs.values()].sort());

    const draft = await draftWith(academy[0]);
    const list = await draft.fresh(() => true);
    expect(count(list.ids, academy)).toBe(0);
    expect(count(list.ids, school)).toBe(1);
    expect(list.ids).toHaveLength(4);

    const listed = school.find((key) => list.ids.includes(ids.get(key)!))!;
    const behind = school.find((key) => key !== listed)!;
    expect(await draft.whyNot(academy[1])).toMatchObject({
      suggested: false,
      excludedBy: { rule: 'duplicate-of-member' },
    });
    expect(await draft.whyNot(behind)).toMatchObject({
      suggested: false,
      excludedBy: { rule: 'duplicate-of-suggestion' },
      text: expect.stringContaining('Zangschool Heuvelrug'),
    });
    const { body: completed } = await draft.complete(4);
    expect(completed).toMatchObject({ proven: true });
    expect(count(completed.picks.map(idOf), [...academy, ...school])).toBe(1);
    expect((await draft.complete(5)).status).toBe(422);
  });

  it('are two in every list as soon as somebody says so', async () => {
    const [withMember, without] = [await draftWith(academy[0]), await draftWith('pic:900500010')];
    await withMember.fresh((list) => count(list, academy) === 0);
    await without.fresh((list) => count(list, academy) === 1);
    expect((await app.call('POST', `/duplicates/${pairs.get(academy[0])}/reject`, admin)).status).toBe(204);
    await withMember.fresh((list) => count(list, academy) === 1);
    await without.fresh((list) => count(list, academy) === 2);
    await settled();
    await without.fresh((list) => count(list, academy) === 2);
    expect((await without.complete(4)).body).toMatchObject({ proven: true });
  });

  it('is one when merged, and two again when that is undone', async () => {
    const draft = await draftWith('pic:900500010');
    await draft.fresh((list) => count(list, school) === 1);
    const merged = await app.call('POST', `/duplicates/${pairs.get(school[0])}/merge`, {
      ...admin,
      body: {},
    });
    expect(merged.status).toBe(200);
    await settled();
    await draft.fresh((list) => count(list, [school[0], school[1]]) === 1);
    expect(await app.services.directory.duplicatesOf([...ids.values()])).toEqual([[], [], [], []]);
    expect((await app.call('DELETE', `/merges/${merged.body.merge}`, admin)).status).toBe(200);
    await draft.fresh((list) => count(list, school) === 2);
  });

  it('is one again when what told them apart is forgotten', async () => {
    await app.services.redis.del('{directory}:rejected-pairs');
    await app.services.duplicateJobs.rebuild();
    const draft = await draftWith('pic:900500010');
    await draft.fresh((list) => count(list, academy) === 1 && count(list, school) === 1);
  });
});
