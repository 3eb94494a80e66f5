import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, importFile, type RunningApp, startApp } from '../../support/running-app.js';

let app: RunningApp;

const participant = (name: string, country: string, role = 'partner') => ({
  role,
  organisation: { name, country },
});
const project = (id: string, title: string, ...participants: object[]) => ({
  project: { identifiers: { id }, title, startDate: '2021-03-01' },
  participants,
});

const PROJECTS = [
  project(
    'wind-1',
    'Skills for offshore wind turbines',
    participant('Alpha Sea', 'DK', 'coordinator'),
    participant('Beta Port', 'NL'),
  ),
  project('wind-2', 'Maintenance of offshore wind turbines', participant('Alpha Sea', 'DK')),
  project('bees', 'Bees and wild flowers in our cities', participant('Gamma Garden', 'FR', 'coordinator')),
  project('choir', 'Choirs for older people', participant('Delta Song', 'PT', 'coordinator')),
  ...Array.from({ length: 12 }, (_, n) =>
    project(`other-${n}`, `Theatre number ${n}`, participant(`Stage ${n}`, 'IT')),
  ),
];

const lines = (projects: object[]) => projects.map((one) => JSON.stringify(one)).join('\n');

beforeAll(async () => {
  app = await startApp();
  const { body } = await importFile(app, 'earlier', lines(PROJECTS));
  expect(body.made).toEqual({ organisations: 16, projects: 16 });
});
afterAll(() => app.close());

async function draftOf(title: string, more: object = {}) {
  const { body } = await app.call('POST', '/drafts', {
    body: { title, actionType: 'KA220', needs: [{ expertise: 'project-management' }], ...more },
  });
  // The first question meets a process that still learns to tell languages: then it says when to ask again.
  const ask = async (path: string, method = 'GET', content?: unknown) => {
    const asked = () => app.call(method, `/drafts/${body.id}${path}`, { token: body.token, body: content });
    return (await eventually(asked, ({ status }) => status !== 503)).body;
  };
  return { ask };
}

type Item = {
  organisation: { name: string; id: string };
  connection: string;
  score: number;
  reasons: Reason[];
};
type Reason = { term: string; value: number; gain: number; text: string };

describe('who has done projects like the idea', () => {
  it('comes first, with a reason that names the project, in four languages', async () => {
    const { ask } = await draftOf('Training for offshore wind technicians');
    const { items, rulesVersion }: { items: Item[]; rulesVersion: string } =
      await ask('/suggestions?wait=20');
    expect({ items, rulesVersion }).toEqual({
      items: expect.anything(),
      rulesVersion: expect.stringContaining('+'),
    });
    expect(items.slice(0, 2).map(({ organisation, connection }) => [organisation.name, connection])).toEqual([
      ['Alpha Sea', 'idea'],
      ['Beta Port', 'idea'],
    ]);
    const [{ score, reasons }] = items as [Item];
    const fit = reasons.find(({ term }) => term === 'fit')!;
    expect(fit.text).toMatch(/^took part in “.+ offshore wind turbines” \(2021\) and 1 more like this idea$/);
    expect(reasons.reduce((sum, { gain }) => sum + gain, 0)).toBeCloseTo(score, 12);
    const [inDutch] = (await ask('/suggestions?wait=20&lang=nl')).items as [Item];
    expect(inDutch.reasons.find(({ term }) => term === 'fit')!.text).toContain('zoals dit idee');
    expect(items.find(({ organisation }) => organisation.name === 'Delta Song')?.connection).not.toBe('idea');
  });

  it('is told alike by completion, assessment, why-not and what-if', async () => {
    const { ask } = await draftOf('Training for offshore wind technicians');
    const { items }: { items: Item[] } = await ask('/suggestions?wait=20');
    const { picks } = await ask('/completions', 'POST', { seats: 3 });
    const pick = picks.find(({ organisation }: Item) => organisation.name === 'Alpha Sea');
    expect(pick.reasons.find(({ term }: Reason) => term === 'fit').text).toContain('took part in');
    const id = items[0]!.organisation.id;
    const whatIf = await ask('/what-if', 'POST', { add: [id], remove: [] });
    expect(whatIf.changed.objective - whatIf.today.objective).toBeCloseTo(items[0]!.score, 12);
    expect(whatIf.changed.assessment.objective.fit).toBeGreaterThan(0);
    expect(await ask(`/why-not/${id}?wait=20`)).toMatchObject({ suggested: true, place: 1 });
  });

  it('counts from the moment at which a project is known', async () => {
    const { ask } = await draftOf('Weaving carpets from nettles');
    const before: { items: Item[]; rulesVersion: string } = await ask('/suggestions?wait=20');
    expect(before.items.every(({ reasons }) => reasons.every(({ term }) => term !== 'fit'))).toBe(true);
    const weaving = project('nettles', 'Carpets woven from nettles', participant('Stage 3', 'IT'));
    await importFile(app, 'weaving', lines([weaving, weaving]));
    const after: { items: Item[]; status: string; rulesVersion: string } = await ask('/suggestions?wait=20');
    expect(after.status).toBe('fresh');
    expect(after.rulesVersion).not.toBe(before.rulesVersion);
    expect(after.items[0]!.organisation.name).toBe('Stage 3');
  });
});

describe('who has worked with the members', () => {
  const idOf = async (name: string) =>
    (await app.call('GET', `/organisations?q=${encodeURIComponent(name)}`)).body.hits[0].id;

  it('comes first with the preset of a proven network, and the reason says with whom', async () => {
    const members = [{ organisationId: await idOf('Beta Port'), role: 'coordinator' }];
    const { ask } = await draftOf('Kites', { members, preset: 'proven-network' });
    const { items }: { items: Item[] } = await ask('/suggestions?wait=20');
    expect(items[0]!.organisation.name).toBe('Alpha Sea');
    const reason = items[0]!.reasons.find(({ term }) => term === 'acquaintance');
    expect(reason).toMatchObject({ value: 1, text: 'worked with Beta Port in 1 project' });
    const [inFrench] = (await ask('/suggestions?wait=20&lang=fr')).items as [Item];
    expect(inFrench.reasons.map(({ text }) => text)).toContain('a travaillé avec Beta Port dans 1 projet');
    const whatIf = await ask('/what-if', 'POST', { add: [items[0]!.organisation.id], remove: [] });
    expect(whatIf.changed.objective - whatIf.today.objective).toBeCloseTo(items[0]!.score, 12);
  });

  it('is shown as a network of members and of those one step away', async () => {
    const [alpha, beta, stage] = [await idOf('Alpha Sea'), await idOf('Beta Port'), await idOf('Stage 5')];
    const members = [
      { organisationId: beta, role: 'coordinator' },
      { organisationId: stage, role: 'partner' },
    ];
    const { ask } = await draftOf('Kites', { members });
    const { nodes, edges } = await ask('/network');
    const shown = nodes.map((node: { organisation: { id: string }; member: boolean }) => [
      node.organisation.id,
      node.member,
    ]);
    expect(shown).toEqual([
      [beta, true],
      [stage, true],
      [alpha, false],
    ]);
    expect(edges).toEqual([{ a: beta, b: alpha, projects: 1 }]);
  });
});

describe('earlier projects like a draft', () => {
  it('come with what overlaps, who took part and one sentence', async () => {
    const { ask } = await draftOf('Training for offshore wind technicians');
    const { items, total } = await ask('/similar-projects?limit=1');
    expect(total).toBe(2);
    expect(items).toHaveLength(1);
    expect(items[0].overlap.words).toEqual(expect.arrayContaining(['offshore', 'wind']));
    expect(items[0].participants.map(({ name }: { name: string }) => name)).toContain('Alpha Sea');
    expect(items[0].text).toMatch(/^Both are about .+: read what came out of it and say in your application/);
    expect(items[0].warning).toBeUndefined();
  });

  it('warn when the idea has been done already', async () => {
    const { ask } = await draftOf('Bees and wild flowers in our cities');
    const { items } = await ask('/similar-projects');
    expect(items[0].project.title).toBe('Bees and wild flowers in our cities');
    expect(items[0].warning).toContain('check how yours differs');
  });

  it('are found across languages by the terms of the vocabulary', async () => {
    await importFile(
      app,
      'energy',
      lines([project('re', 'Renewable energy in villages', participant('Sun', 'ES')), BLANK]),
    );
    const { ask } = await draftOf('Hernieuwbare energie voor iedereen');
    const { items } = await ask('/similar-projects?lang=nl');
    expect(items[0].project.title).toBe('Renewable energy in villages');
    expect(items[0].overlap.terms).not.toEqual([]);
    expect(items[0].text).toContain('Beide gaan over');
  });

  it('are found by one rare word, whatever language a short title looks like', async () => {
    const titles = ['Quokka husbandry', 'Quokka gardens'];
    const told = titles.map((title, n) => project(`quokka-${n}`, title, participant('Pouch', 'AT')));
    await importFile(app, 'quokkas', lines(told));
    const { ask } = await draftOf('Quokka husbandry and gardens for schools');
    const { items } = await ask('/similar-projects');
    expect(items.map((one: { project: { title: string } }) => one.project.title).sort()).toEqual(
      [...titles].sort(),
    );
  });

  it('are none for an idea of which nothing stands in them', async () => {
    const { ask } = await draftOf('Zyzzyva');
    expect(await ask('/similar-projects')).toEqual({ items: [], total: 0 });
  });
});

const BLANK = project('blank', 'Something else altogether', participant('Nobody', 'AT'));
