import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADMIN_KEY, eventually, importFile, type RunningApp, startApp } from '../../support/running-app.js';

let app: RunningApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const WIND = ['Wind energy for islands', 'Wind energy in ports', 'Wind energy and fishing'];

const project = (id: string, title: string, year: number, ...names: string[]) => ({
  project: { identifiers: { id }, title, actionType: 'KA220', callYear: year },
  participants: names.map((name, at) => ({
    role: at === 0 ? 'coordinator' : 'partner',
    organisation: { name, country: 'DK' },
  })),
});

const OTHERS = Array.from({ length: 40 }, (_, n) =>
  project(`o-${n}`, `Theatre number ${n}`, 2022, `Stage ${n}`),
);

const HARBOUR = JSON.stringify({
  project: { identifiers: { id: 'h-1' }, title: 'Boats', actionType: 'KA210', callYear: 2022 },
  participants: [{ role: 'partner', organisation: { identifiers: { pic: '948821603' } } }],
});

const listOf = (projects: object[]) => projects.map((one) => JSON.stringify(one)).join('\n');

const list = (...wind: object[]) => listOf([...wind, ...OTHERS]);

async function profileOf(name: string) {
  const { body } = await app.call('GET', `/organisations?q=${encodeURIComponent(`"${name}"`)}`);
  const { id } = body.hits.find((hit: { name: string }) => hit.name === name) ?? {};
  return id ? (await app.call('GET', `/organisations/${id}`)).body : undefined;
}

const derivedOf = async (name: string) => (await profileOf(name))?.derived ?? {};

const experience = (count: number, value: string) => ({
  value,
  basis: `${count} known project${count === 1 ? '' : 's'}`,
});

describe('what projects say of an organisation', () => {
  it('is derived: its experience, and what several of them are about; found by search', async () => {
    await importFile(
      app,
      'wind',
      list(
        ...WIND.map((title, n) =>
          project(`w-${n}`, title, 2021 + n, 'Sea Lab', ...(n === 0 ? ['Port Office'] : [])),
        ),
      ),
    );
    const seaLab = await eventually(
      () => derivedOf('Sea Lab'),
      ({ experience: known }) => known !== undefined,
    );
    expect(seaLab.experience).toEqual(experience(3, 'experienced'));
    expect(seaLab.expertise).toContainEqual({ value: 'renewable-energy', basis: '3 projects on this' });
    const port = await derivedOf('Port Office');
    expect(port.experience).toEqual(experience(1, 'less-experienced'));
    expect(port.expertise).toBeUndefined();
    const names = async () =>
      (
        await app.call('GET', '/organisations?expertise=renewable-energy&experience=experienced')
      ).body.hits.map(({ name }: { name: string }) => name);
    expect(await eventually(names, (found) => found.length > 0)).toEqual(['Sea Lab']);
  });

  it('changes with the projects', async () => {
    const more = await importFile(
      app,
      'more',
      listOf([
        project('m-1', 'Wind energy at night', 2023, 'Port Office'),
        project('m-2', 'Wind energy by day', 2023, 'Port Office'),
      ]),
    );
    const port = await eventually(
      () => derivedOf('Port Office'),
      ({ expertise }) => expertise !== undefined,
    );
    expect(port.expertise).toEqual([{ value: 'renewable-energy', basis: '3 projects on this' }]);
    await app.call('DELETE', `/imports/${more.body.id}`, { token: ADMIN_KEY });
    const after = await eventually(
      () => derivedOf('Port Office'),
      ({ expertise }) => expertise === undefined,
    );
    expect(after.experience).toEqual(experience(1, 'less-experienced'));
  });

  it('stands below what sources state', async () => {
    const { id } = await profileOf('Sea Lab');
    const experience = { value: 'newcomer', basis: 'declared' };
    const body = { name: 'Sea Lab', country: 'DK', expertise: ['renewable-energy'], experience };
    await app.call('PUT', `/organisations/${id}`, { token: ADMIN_KEY, body });
    const profile = (await app.call('GET', `/organisations/${id}`)).body;
    expect(profile.experience).toEqual(experience);
    expect(profile.derived).not.toHaveProperty('experience');
    expect(profile.derived).not.toHaveProperty('expertise');
  });

  it('comes back with an organisation that was away', async () => {
    const row = 'name,country,pic\nHarbour School,DK,948821603\n';
    await importFile(app, 'register', row);
    await importFile(app, 'harbour', HARBOUR);
    await eventually(
      () => derivedOf('Harbour School'),
      ({ experience: known }) => known !== undefined,
    );
    const replace = '&mode=replace&confirmRemovals=true';
    await importFile(app, 'register', 'name,country,pic\nHill School,DK,948821604\n', replace);
    await eventually(
      () => profileOf('Harbour School'),
      (profile) => profile === undefined,
    );
    await importFile(app, 'register', row);
    const derived = await eventually(
      () => derivedOf('Harbour School'),
      ({ experience: known }) => known !== undefined,
    );
    expect(derived.experience).toEqual(experience(1, 'less-experienced'));
  });
});

describe('experience with a type of action', () => {
  const draft = async (members: string[], rules: object = {}) => {
    const { body } = await app.call('POST', '/drafts', {
      body: {
        ...{ title: 'Wind', actionType: 'KA220', callYear: 2026, size: 4, rules },
        needs: [{ expertise: 'renewable-energy' }],
        members: members.map((organisationId, at) => ({
          organisationId,
          role: at === 0 ? 'coordinator' : 'partner',
        })),
      },
    });
    const ask = async (path: string) =>
      (await app.call('GET', `/drafts/${body.id}${path}`, { token: body.token })).body;
    return { ask };
  };
  const idOf = async (name: string): Promise<string> => (await profileOf(name)).id;

  it('is told of each member, and decides who takes a newcomer seat', async () => {
    await importFile(
      app,
      'results',
      listOf([
        project('e-1', 'Tides', 2023, 'Tide Trust', 'Dune Club'),
        project('e-2', 'Currents', 2024, 'Tide Trust'),
        project('e-3', 'Waves', 2025, 'Tide Trust'),
      ]),
    );
    await importFile(app, 'clubs', 'name,country,experience\nBrook Club,NL,experienced\nRill Club,SE,\n');
    await eventually(
      () => derivedOf('Tide Trust'),
      ({ experience: known }) => known !== undefined,
    );
    const ids = await Promise.all(['Tide Trust', 'Dune Club', 'Brook Club', 'Rill Club'].map(idOf));
    const told = async () => {
      const { ask } = await draft(ids, { newcomerSeats: 1 });
      const { experience: members, checks } = await ask('/assessment');
      return {
        members: members.map(({ value, general }: { value?: string; general?: string }) => [value, general]),
        text: members.map(({ text }: { text: string }) => text),
        seats: checks.find(({ rule }: { rule: string }) => rule === 'newcomer-seats').status,
      };
    };
    expect(await told()).toEqual({
      members: [
        ['experienced', 'experienced'],
        ['less-experienced', 'less-experienced'],
        [undefined, 'experienced'],
        [undefined, undefined],
      ],
      text: [
        'Took part in 3 KA220 projects, 3 of them in the last seven years; has coordinated one.',
        'Took part in 1 KA220 project, 1 of them in the last seven years; has coordinated none, as far as is known.',
        'Whether it was supported under KA220 before is not known: ask it.',
        'Whether it was supported under KA220 before is not known: ask it.',
      ],
      seats: 'unclear',
    });

    // Once all projects of the action are known, whoever was in none is a newcomer to it, as long as the list says so.
    const whole = await importFile(
      app,
      'results',
      listOf([project('e-4', 'Ebb', 2025, 'Tide Trust')]),
      '&completeFor=ka210,KA220',
    );
    expect(whole.body.completeFor).toEqual(['KA210', 'KA220']);
    const now = await told();
    expect(now.members.slice(2)).toEqual([
      ['newcomer', 'experienced'],
      ['newcomer', undefined],
    ]);
    expect(now.seats).toBe('met');
    const { ask } = await draft([ids[0]!], { newcomerSeats: 3 });
    const suggested = async () => (await ask('/suggestions?wait=20&limit=50')).items ?? [];
    const items = await eventually(suggested, (some) => some.length > 0);
    const names = items.map(({ organisation }: { organisation: { name: string } }) => organisation.name);
    expect(names).toEqual(expect.arrayContaining(['Brook Club', 'Rill Club']));
    expect(names).not.toContain('Dune Club');
    const why = await ask(`/why-not/${ids[1]}`);
    expect(why.excludedBy.rule).toBe('newcomer-seats');

    await app.call('DELETE', `/imports/${whole.body.id}`, { token: ADMIN_KEY });
    const seats = await eventually(told, (after) => after.seats === 'unclear');
    expect(seats.members[2]).toEqual([undefined, 'experienced']);
  });

  it('cannot be claimed of what is no type of action', async () => {
    const path = '/imports?source=x&completeFor=everything';
    const { status, body } = await app.call('POST', path, { token: ADMIN_KEY, raw: '{}' });
    expect([status, body.errors[0].message]).toEqual([400, 'must be types of action, such as KA210,KA220']);
  });
});
