import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { enterDesk } from './support/open-row.js';
import { IDEA, makeDraft } from './support/pages.js';
import { SearchScreen } from './support/search-screen.js';
import { named, text } from './support/texts.js';
import { useWeb } from './support/web.js';

const web = useWeb();

const press = (page: Page, key: string) =>
  page
    .getByRole('button', { name: named(key) })
    .first()
    .click();
const members = (page: Page) =>
  page.getByRole('region', { name: named('consortium.members') }).locator('.row-name');

/** Starts a draft from an idea and waits for its first suggestions. */
async function startDraft(page: Page): Promise<void> {
  await page.getByLabel(text('consortium.draftTitle')).fill('Bees at school');
  await page.getByLabel(text('consortium.idea')).fill(IDEA);
  await page.locator('main form button[type=submit]').click();
  await page.locator('.suggestion').first().waitFor();
}

it('a project officer comes from an idea to a consortium and the text for the form', async () => {
  const page = await web.open('/consortium');
  await startDraft(page);
  // The secret of the draft is never part of what is asked for.
  expect(new URL(page.url()).hash).toMatch(/^#[\w-]{20,}$/);
  expect(await page.locator('#needs ~ ul li').count()).toBeGreaterThan(2);

  const first = page.locator('.suggestion').first();
  const name = (await first.getByRole('link').first().textContent())!;
  await first.getByRole('button', { name: named('consortium.tryIt') }).click();
  await first.locator('table').waitFor();
  await first.locator('button.changes').click();
  await members(page).getByText(name).waitFor();

  await page.getByRole('button', { name: named('consortium.undo') }).click();
  await page.getByText(text('consortium.noMembers')).waitFor();

  await press(page, 'consortium.findBest');
  const addAll = page.locator('section:has(> #complete) > button.changes');
  await addAll.click();
  await members(page).nth(2).waitFor();

  await press(page, 'export.text');
  const section = page.getByLabel(text('export.edit'));
  await section.waitFor();
  const written = await section.inputValue();
  expect(written.length).toBeLessThan(3_000);
  expect(written).toContain((await members(page).first().getByRole('link').textContent())!);

  await page.goto('/consortium');
  await page.getByRole('link', { name: 'Bees at school' }).waitFor();
});

it('a partner reads a draft by a link, and no more once it is taken back', async () => {
  const { address } = web.app();
  const { id, token } = await makeDraft(web.app());
  const link = await web.app().call('POST', `/drafts/${id}/links`, { token, body: { access: 'read' } });
  const page = await web.open(`/consortium/${id}#${link.body.token}`, {
    failing: new RegExp(`${address}/api/v1/drafts/${id}`),
  });
  await page.locator('.suggestion').first().waitFor();
  await page.getByText(text('share.reading')).waitFor();
  expect(await page.getByRole('button', { name: named('consortium.add') }).count()).toBe(0);
  expect(await page.getByRole('button', { name: named('consortium.remove') }).count()).toBe(0);

  await web.app().call('DELETE', `/drafts/${id}/links/${link.body.id}`, { token });
  await page.reload();
  await page.getByRole('heading', { level: 1, name: named('share.revoked') }).waitFor();
});

it('an administrator sees how a list is read, mends that, tries it, imports it and takes it back', async () => {
  const page = await web.open('/desk');
  await enterDesk(page);

  const list = 'Naam;Plaats;Land;Opmerking\nBijenschool De Raat;Gent;BE;oud\nSchool zonder land;Brugge;;\n';
  await page.getByLabel(text('import.file')).setInputFiles({
    name: 'bijenscholen.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(list),
  });
  const column = page.getByLabel(text('columns.choose').replace('{column}', 'Opmerking'));
  await column.selectOption('description');
  await page.locator('[aria-busy=false]').locator('#reading').waitFor();
  expect(await column.inputValue()).toBe('description');

  await press(page, 'import.try');
  const cell = (key: string) => page.getByRole('row', { name: named(key) }).getByRole('cell');
  await page.locator('.report .tag').getByText(text('report.trial'), { exact: true }).waitFor();
  await page.locator('.report strong').getByText(text('status.completed'), { exact: true }).waitFor();
  await expect(cell('rows.created').textContent()).resolves.toBe('1');
  await page.getByText('in which country').waitFor();

  await press(page, 'report.storeNow');
  await page.getByRole('button', { name: named('report.undo') }).waitFor();
  const downloaded = page.waitForEvent('download');
  await press(page, 'report.download');
  expect((await downloaded).suggestedFilename()).toBe('bijenscholen-rejected.csv');

  await page.getByText(text('report.notSearchable')).waitFor({ state: 'hidden' });
  await page.goto('/?q=Bijenschool De Raat');
  const screen = new SearchScreen(page);
  await screen.shows(1);
  await page.goBack();
  await press(page, 'report.undo');
  await press(page, 'report.undoNow');
  await page.locator('.report strong').getByText(text('status.undone'), { exact: true }).waitFor();
});
