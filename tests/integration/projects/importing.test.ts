import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADMIN_KEY, eventually, importFile, type RunningApp, startApp } from '../../support/running-app.js';

let app: RunningApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const PICS = { ghent: '999986096', porto: '999894430', unknown: '948821603' };

const organisation = (name: string, country: string, pic: string) => ({
  name,
  country,
  identifiers: { pic },
});
const GHENT = organisation('Ghent University', 'BE', PICS.ghent);
const PORTO = organisation('Universidade do Porto', 'PT', PICS.porto);

/** One project a line, in the form of docs/projects.md. */
const lines = (...projects: object[]) => projects.map((project) => JSON.stringify(project)).join('\n');

const WIND = {
  project: {
    identifiers: { grant: '779469', id: 'W-1' },
    title: 'Offshore wind skills for technicians',
    programme: 'Erasmus+',
    startDate: '2021-03-01',
    topics: ['Renewable energy'],
  },
  participants: [
    { role: 'coordinator', organisation: PORTO },
    { role: 'partner', organisation: GHENT },
    { role: 'partner', organisation: { identifiers: { pic: PICS.unknown } } },
  ],
};
const BEES = {
  project: { identifiers: { erasmus: '2019-1-NL01-KA201-060314' }, title: 'Bees in cities', callYear: 2019 },
  participants: [{ role: 'coordinator', organisation: GHENT }],
};

const findings = async (id: string) =>
  (await app.call('GET', `/imports/${id}/rejections`, { token: ADMIN_KEY })).body.items;

const projectsOf = async (pic: string, query = '') =>
  (await app.call('GET', `/organisations/pic:${pic}/projects${query}`)).body;

describe('a list of projects', () => {
  it('tries first what it would do, and nothing is stored', async () => {
    const { body } = await importFile(app, 'wind', lines(WIND, BEES), '&dryRun=true');
    expect(body).toMatchObject({
      rows: { read: 4, created: 3, rejected: 1 },
      made: { organisations: 2, projects: 2 },
    });
    expect((await app.call('GET', '/projects/grant:779469')).status).toBe(404);
    expect((await app.call('GET', `/organisations/pic:${PICS.ghent}`)).status).toBe(404);
  });

  it('makes the organisations that it names, and counts participations', async () => {
    const { body } = await importFile(app, 'wind', lines(WIND, BEES));
    expect(body.rows).toMatchObject({
      read: 4,
      created: 3,
      updated: 0,
      unchanged: 0,
      rejected: 1,
      conflicts: 0,
    });
    expect(body.made).toEqual({ organisations: 2, projects: 2 });
    expect(await findings(body.id)).toMatchObject([
      { kind: 'rejected', line: 1, code: 'organisation-unknown', value: PICS.unknown },
    ]);
    const { body: project } = await app.call('GET', '/projects/grant:779469');
    expect(project).toMatchObject({
      identifiers: { grant: '779469', 'source:wind': 'W-1' },
      title: 'Offshore wind skills for technicians',
      topics: ['Renewable energy'],
      coordinator: { name: 'Universidade do Porto' },
      participants: [
        { organisation: { name: 'Universidade do Porto', country: 'PT' }, role: 'coordinator' },
        { organisation: { name: 'Ghent University' }, role: 'partner' },
      ],
      sources: ['wind'],
    });
  });

  it('shows the projects of an organisation, newest first', async () => {
    const found = await projectsOf(PICS.ghent);
    expect(found).toMatchObject({ total: 2, page: 1, limit: 20 });
    expect(found.items).toMatchObject([
      { project: { title: 'Offshore wind skills for technicians' }, role: 'partner', participants: 2 },
      { project: { title: 'Bees in cities', callYear: 2019 }, role: 'coordinator', participants: 1 },
    ]);
    expect((await projectsOf(PICS.ghent, '?page=2&limit=1')).items).toMatchObject([
      { project: { title: 'Bees in cities' } },
    ]);
  });

  it('changes nothing when it comes again, and takes out what it no longer says', async () => {
    const again = await importFile(app, 'wind', lines(WIND, BEES));
    expect(again.body.rows).toMatchObject({ unchanged: 3, rejected: 1, created: 0, updated: 0 });
    expect(again.body.made).toEqual({ organisations: 0, projects: 0 });
    const [coordinator] = WIND.participants;
    const changed = { ...WIND, participants: [{ ...coordinator, role: 'partner' }] };
    const later = await importFile(app, 'wind', lines(changed, BEES));
    expect(later.body.rows).toMatchObject({ updated: 1, unchanged: 1 });
    const { body: project } = await app.call('GET', '/projects/grant:779469');
    expect(project.participants).toMatchObject([{ organisation: { country: 'PT' }, role: 'partner' }]);
    expect((await projectsOf(PICS.ghent)).total).toBe(1);
  });

  it('is undone exactly', async () => {
    const { body: before } = await eventually(
      () => app.call('GET', '/projects/grant:779469'),
      // That follows from its projects, a moment after the import.
      ({ body }) => body.participants[0].organisation.experience !== undefined,
    );
    const { body } = await importFile(app, 'wind', lines(WIND, BEES));
    expect(body.rows).toMatchObject({ created: 1, updated: 1, unchanged: 1 });
    await app.call('DELETE', `/imports/${body.id}`, { token: ADMIN_KEY });
    const undone = await eventually(
      () => app.call('GET', `/imports/${body.id}`, { token: ADMIN_KEY }),
      (answer) => answer.body.status === 'undone',
    );
    expect(undone.body.undo).toMatchObject({ projects: { restored: 1, removed: 0, kept: 0 } });
    const { version: _, updatedAt: __, ...after } = (await app.call('GET', '/projects/grant:779469')).body;
    expect(before).toMatchObject(after);
  });

  it('replaces what its source had', async () => {
    const { body } = await importFile(app, 'wind', lines(BEES, BEES), '&mode=replace&confirmRemovals=true');
    expect(body).toMatchObject({ status: 'completed', removed: 2 });
    expect((await app.call('GET', '/projects/grant:779469')).status).toBe(404);
    expect((await projectsOf(PICS.ghent)).total).toBe(1);
  });

  it('shows no role where its source says two, nor cuts a number that has a colon in it', async () => {
    const school = { name: 'School of Roles', country: 'CZ' };
    const both = ['coordinator', 'partner'].map((role) => ({ role, organisation: school }));
    const numbered = { project: { identifiers: { id: 'a:b' } }, participants: both };
    await importFile(app, 'roles', lines(numbered, { ...numbered, project: { identifiers: { id: 'c' } } }));
    const { body } = await app.call('GET', '/projects/source:roles:a:b');
    expect(body.identifiers).toEqual({ 'source:roles': 'a:b' });
    expect(body.participants).toMatchObject([{ organisation: { name: 'School of Roles' } }]);
    expect(body.participants[0].role).toBeUndefined();
    expect(body.coordinator).toBeUndefined();
  });

  it('has no days outside the years of the programmes', async () => {
    const on = (startDate: string) => ({
      project: { identifiers: { id: 'D' }, startDate },
      participants: [],
    });
    const { body } = await importFile(
      app,
      'days',
      lines(on('0001-01-01'), on('9999-12-31'), on('2021-01-01')),
    );
    expect(body.rows).toMatchObject({ rejected: 2, created: 1 });
  });

  it('that replaces more than it takes out is tried as it would be carried out', async () => {
    const about = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, n) => ({
        project: { identifiers: { id: `${from + n}` } },
        participants: [{ organisation: { name: 'Growing School', country: 'SK' } }],
      }));
    await importFile(app, 'growing', lines(...about(0, 10)));
    const larger = lines(...about(1, 40));
    const tried = await importFile(app, 'growing', larger, '&mode=replace&dryRun=true');
    const carriedOut = await importFile(app, 'growing', larger, '&mode=replace');
    for (const { body } of [tried, carriedOut])
      expect(body).toMatchObject({ status: 'completed', removed: 1 });
    const { body } = await importFile(app, 'growing', lines(...about(38, 40)), '&mode=replace');
    expect(body.error).toContain('37 of the 39 projects of growing');
  });

  it('is taken out by a replace that has organisations only', async () => {
    await importFile(app, 'turning', lines({ ...BEES, project: { identifiers: { id: 'B' } } }));
    const { body } = await importFile(
      app,
      'turning',
      `name,country,pic\n${GHENT.name},BE,${PICS.ghent}\n`,
      '&mode=replace&confirmRemovals=true',
    );
    expect(body).toMatchObject({ status: 'completed', removed: 1 });
    expect((await app.call('GET', '/projects/source:turning:B')).status).toBe(404);
  });

  it('is read also when it has one project only', async () => {
    const { body } = await importFile(app, 'alone', lines(WIND));
    expect(body.made).toEqual({ organisations: 1, projects: 1 });
  });

  it('keeps contradictory numbers apart and says which', async () => {
    const about = (grant: string, rcn: string) => ({
      project: { identifiers: { grant, rcn } },
      participants: [],
    });
    await importFile(app, 'one', lines(about('100001', '1'), about('100002', '2')));
    const { body } = await importFile(app, 'two', lines(about('100001', '2'), about('100001', '9')));
    expect(body.rows).toMatchObject({ read: 2, conflicts: 2 });
    expect(await findings(body.id)).toMatchObject([
      { kind: 'conflict', line: 1, code: 'several-projects', value: 'grant:100001, rcn:2' },
      { kind: 'conflict', line: 2, code: 'several-projects' },
    ]);
  });
});

it('an organisation that was merged into another one has its projects, one that is erased none', async () => {
  const other = organisation('Gent University', 'BE', '');
  const { identifiers: _, ...named } = other;
  const talk = {
    project: { identifiers: { id: 'T' } },
    participants: [{ organisation: named }, { organisation: PORTO }],
  };
  await importFile(app, 'talks', lines(talk, BEES));
  const [mine, theirs] = await Promise.all(
    [`/organisations/pic:${PICS.ghent}`, '/organisations?q=Gent%20University'].map((path) =>
      app.call('GET', path),
    ),
  );
  const gone = theirs!.body.hits.find(({ name }: { name: string }) => name === 'Gent University').id;
  await app.services.directory.merge([mine!.body.id, gone], { basis: 'a test' }, mine!.body.id);
  expect((await projectsOf(PICS.ghent)).total).toBe(3);
  const { body: project } = await app.call('GET', '/projects/source:talks:T');
  expect(
    project.participants.map(({ organisation: { id } }: { organisation: { id: string } }) => id),
  ).toContain(mine!.body.id);
  await app.call('DELETE', `/organisations/pic:${PICS.ghent}`, { token: ADMIN_KEY });
  const { body: left } = await app.call('GET', '/projects/source:talks:T');
  expect(left.participants).toMatchObject([{ organisation: { name: 'Universidade do Porto' } }]);
});
