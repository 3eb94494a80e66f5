import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADMIN_KEY, eventually, importFile, type RunningApp, startApp } from '../../support/running-app.js';

let app: RunningApp;

const PLACES = ['Kettle', 'Walnut', 'Lantern', 'Pebble', 'Saddle', 'Thimble', 'Bobbin', 'Trellis'];
const partner = (name: string, organisationType: string) => ({
  role: 'partner',
  organisation: { name, country: 'NL', organisationType },
});
const project = (id: string, title: string, ...participants: object[]) =>
  JSON.stringify({ project: { identifiers: { id }, title }, participants });

/** Eight about robotics, each with artificial intelligence and a town; forty about theatre with associations only. */
const PROJECTS = [
  ...PLACES.map((place, n) =>
    project(
      `robots-${n}`,
      `Robotics and artificial intelligence with pupils in ${place}`,
      partner(`Makers ${place}`, 'ngo'),
      partner(`Town ${place}`, 'local-public-body'),
    ),
  ),
  ...Array.from({ length: 40 }, (_, n) =>
    project(
      `stage-${n}`,
      `Theatre evening ${n + 100}`,
      partner(`Actors ${n}`, 'ngo'),
      partner(`Stage ${n}`, 'ngo'),
    ),
  ),
];
const IDEA = 'Robotics for pupils';

beforeAll(async () => {
  app = await startApp();
  const { body } = await importFile(app, 'earlier', PROJECTS.join('\n'));
  expect(body.made).toEqual({ organisations: 96, projects: 48 });
});
afterAll(() => app.close());

async function propose(body: object) {
  const asked = () => app.call('POST', '/drafts/propose-needs', { body });
  // The search index, which knows the types of organisations, follows the import.
  return (await eventually(asked, (answer) => answer.body.requiredTypes?.length > 0)).body;
}
describe('needs from similar projects', () => {
  it('are the terms and kinds of organisation that they had in common, with the counts', async () => {
    const { needs, because, requiredTypes } = await propose({ idea: IDEA, lang: 'en' });
    const term = because.at(-1);
    expect(term).toEqual({
      need: { expertise: 'artificial-intelligence', weight: 0.5 },
      text: '8 of the 8 most similar projects were about this: Artificial intelligence',
      ...{ projects: 8, of: 8 },
    });
    expect(needs).toContainEqual(term.need);
    expect(requiredTypes).toEqual([
      {
        type: 'local-public-body',
        text: '8 of the 8 most similar projects with known partners had such an organisation: Local Public body',
        ...{ projects: 8, of: 8 },
      },
    ]);
  });

  it('are told in the language of the call', async () => {
    const { because, requiredTypes } = await propose({ idea: 'Robotica met leerlingen, pupils', lang: 'nl' });
    expect(because.at(-1).text).toContain('8 van de 8 meest vergelijkbare projecten');
    expect(requiredTypes[0].text).toContain('hadden zo’n organisatie: Lokale overheidsinstantie');
  });

  it('are none that members hold or are', async () => {
    await propose({ idea: IDEA });
    const body = { name: 'Town of minds', country: 'BE', organisationType: 'public-body' };
    const { id } = (
      await app.call('POST', '/organisations', {
        token: ADMIN_KEY,
        body: { ...body, expertise: ['artificial-intelligence'] },
      })
    ).body;
    const ask = (role: string) =>
      app.call('POST', '/drafts/propose-needs', {
        body: { idea: IDEA, priorities: ['digital'], members: [{ organisationId: id, role }] },
      });
    const { body: held } = await ask('coordinator');
    expect(held.because.filter((one: { projects?: number }) => one.projects)).toEqual([]);
    expect(held.requiredTypes).toEqual([]);
    // An associated partner does not count.
    expect((await ask('associated')).body.requiredTypes).toHaveLength(1);
  });

  it('are refused for a member that the directory does not have', async () => {
    const members = [{ organisationId: 'pic:123456789' }];
    const { status } = await app.call('POST', '/drafts/propose-needs', { body: { idea: IDEA, members } });
    expect(status).toBe(422);
  });

  it('go into a draft as needs; its rules stay as they are', async () => {
    await propose({ idea: IDEA });
    const { body } = await app.call('POST', '/drafts', {
      body: { title: 'Robots', actionType: 'KA220', idea: IDEA },
    });
    expect(body.needs).toContainEqual({ expertise: 'artificial-intelligence', weight: 0.5 });
    expect(body.rules.requiredTypes).toEqual([]);
  });

  it('are none for an idea that only shares words with projects', async () => {
    const { body } = await app.call('POST', '/drafts/propose-needs', { body: { idea: 'Pupils in Kettle' } });
    expect(body.requiredTypes).toEqual([]);
    expect(body.because.every((one: object) => !('projects' in one))).toBe(true);
  });
});
