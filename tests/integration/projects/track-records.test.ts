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
    const first = await importFile(app, 'register', row);
    await importFile(app, 'harbour', HARBOUR);
    await eventually(
      () => derivedOf('Harbour School'),
      ({ experience: known }) => known !== undefined,
    );
    await app.call('DELETE', `/imports/${first.body.id}`, { token: ADMIN_KEY });
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
