import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { demoOrganisations } from '../../seed/directory/index.js';
import { Visitor } from '../support/browser.js';
import { KompaanProcess, temporaryFolder } from '../support/kompaan-process.js';
import { eventually } from '../support/running-app.js';
import { IDEA } from './support/pages.js';
import { SearchScreen } from './support/search-screen.js';
import { named, text } from './support/texts.js';

/** Organisations that the service has. */
const ORGANISATIONS = 60;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let service: KompaanProcess;
let visitor: Visitor;

beforeAll(async () => {
  folder = await temporaryFolder();
  service = await KompaanProcess.start(folder.path);
  visitor = await Visitor.start(service.address);
  const lines = demoOrganisations().slice(0, ORGANISATIONS);
  const { body } = await service.call(
    'POST',
    '/imports?source=demo&filename=demo.ndjson',
    lines.map((line) => JSON.stringify(line)).join('\n'),
  );
  await eventually(
    () => service.call('GET', `/imports/${body.id}`),
    (answer) => answer.body.searchable,
  );
});
afterEach(async () => {
  expect(await visitor.leave()).toEqual([]);
});
afterAll(async () => {
  await visitor?.close();
  await KompaanProcess.endAll();
  await folder?.remove();
});

/** What the service keeps of a draft. */
async function stored({ id, token }: Draft) {
  const answer = await fetch(`${service.address}/api/v1/drafts/${id}`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  return (await answer.json()) as { title: string; members: object[] };
}

interface Draft {
  id: string;
  token: string;
}

async function makeDraft(): Promise<Draft> {
  const { body } = await service.call('POST', '/drafts', {
    title: 'Bees at school',
    idea: IDEA,
    actionType: 'KA220',
  });
  return body;
}

/** One browser window for each. */
const windows = {
  team: { colorScheme: 'light' },
  search: { colorScheme: 'dark' },
  list: { locale: 'en' },
} as const;
const open = (path: string, window: keyof typeof windows) =>
  visitor.open(path, { ...windows[window], failing: /\/api\/v1\// });
const members = (page: Page) =>
  page.getByRole('region', { name: named('consortium.members') }).locator('.row-name');
const titled = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

it('pages say that the service is away, keep what is written, and go on by themselves when it is back', async () => {
  const draft = await makeDraft();
  const team = await open(`/consortium/${draft.id}#${draft.token}`, 'team');
  const first = team.locator('.suggestion').first();
  const name = (await first.getByRole('link').first().textContent())!;
  await first.locator('button.changes').click();
  // Acknowledged.
  await members(team).getByText(name).waitFor();
  const screen = new SearchScreen(await open('/', 'search'));
  await screen.results.first().waitFor();
  const list = await open(`/consortium/${draft.id}#${draft.token}`, 'list');
  await titled(list, 'Bees at school');
  await list.getByRole('link', { name: named('nav.consortium') }).click();

  await service.end('SIGTERM');

  await screen.box.fill('school');
  await screen.page.getByRole('alert').getByText(text('trouble.byItself')).waitFor();
  expect(await screen.box.inputValue()).toBe('school');
  await list.getByRole('link', { name: 'Bees at school' }).click();
  await list.getByRole('alert').getByText(text('trouble.byItself')).waitFor();
  await team.getByText(text('consortium.lost')).first().waitFor();
  await team.getByRole('button', { name: named('consortium.edit') }).click();
  const title = team.getByLabel(text('consortium.draftTitle'));
  await title.fill('Bees in every school');
  await team.getByRole('button', { name: named('consortium.save') }).click();
  const redo = team.getByRole('button', { name: named('consortium.redo') });
  await redo.waitFor();
  expect(await title.inputValue()).toBe('Bees in every school');

  service = await KompaanProcess.start(folder.path, { PORT: new URL(service.address).port });

  await screen.results.first().waitFor();
  await screen.shows((await service.call('GET', '/organisations?q=school')).body.total);
  expect(await screen.page.getByRole('alert').count()).toBe(0);
  await titled(list, 'Bees at school');
  await team.locator('.notices > .note').waitFor({ state: 'hidden' });
  expect((await stored(draft)).members).toHaveLength(1);
  await redo.click();
  await titled(team, 'Bees in every school');
  // Events come again, to both windows.
  await titled(list, 'Bees in every school');
  expect((await stored(draft)).title).toBe('Bees in every school');
});
