import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { enterDesk } from './support/open-row.js';
import { IDEA, makeDraft } from './support/pages.js';
import { named, text } from './support/texts.js';
import { useWeb } from './support/web.js';

const web = useWeb();

const titled = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const press = (page: Page, key: string) => page.getByRole('button', { name: named(key) }).click();

/** Counts what is sent of a kind. */
function counted(page: Page, method: string, path: RegExp): () => number {
  let sent = 0;
  page.on('request', (request) => {
    if (request.method() === method && path.test(request.url())) sent++;
  });
  return () => sent;
}

describe('the form that starts a draft', () => {
  it('has what was typed after a reload and after another page, and is empty once it was sent', async () => {
    const page = await web.open('/consortium');
    const title = page.getByLabel(text('consortium.draftTitle'));
    const idea = page.getByLabel(text('consortium.idea'));
    await title.fill('Bees at school');
    await idea.fill(IDEA);
    await page.getByLabel(text('consortium.size')).fill('4');
    await page.reload();
    expect(await title.inputValue()).toBe('Bees at school');
    expect(await idea.inputValue()).toBe(IDEA);
    await page.getByRole('link', { name: named('nav.about') }).click();
    await titled(page, text('about.title'));
    await page.goBack();
    expect(await idea.inputValue()).toBe(IDEA);
    expect(await page.getByLabel(text('consortium.size')).inputValue()).toBe('4');

    const sent = counted(page, 'POST', /\/drafts(\?|$)/);
    await page.locator('main form button[type=submit]').click();
    await titled(page, 'Bees at school');
    await page.goBack();
    await titled(page, text('nav.consortium'));
    expect(await title.inputValue()).toBe('');
    await page.goForward();
    await titled(page, 'Bees at school');
    await page.reload();
    await titled(page, 'Bees at school');
    expect(sent()).toBe(1);
  });
});

describe('the page of a draft', () => {
  async function openDraft() {
    const { id, token } = await makeDraft(web.app());
    const page = await web.open(`/consortium/${id}#${token}`);
    await titled(page, 'Bees at school');
    return page;
  }

  it('has a form that was begun after a reload and after another page, until it is saved or given up', async () => {
    const page = await openDraft();
    const title = page.getByLabel(text('consortium.draftTitle'));
    await press(page, 'consortium.edit');
    await title.fill('Bees in every school');
    await page.reload();
    expect(await title.inputValue()).toBe('Bees in every school');
    await page.getByRole('link', { name: named('consortium.findMember') }).click();
    await titled(page, text('search.title'));
    await page.goBack();
    expect(await title.inputValue()).toBe('Bees in every school');
    await press(page, 'consortium.save');
    await titled(page, 'Bees in every school');
    await page.reload();
    await titled(page, 'Bees in every school');
    expect(await title.count()).toBe(0);

    await press(page, 'consortium.edit');
    await title.fill('Nothing');
    await press(page, 'consortium.cancel');
    await page.reload();
    await titled(page, 'Bees in every school');
    expect(await title.count()).toBe(0);
  });

  it('has the priorities of that form as they were chosen last', async () => {
    const { id, token } = await makeDraft(web.app());
    const known = await web.app().call('GET', '/vocabularies/priorities?lang=en');
    const some = known.body.items.filter(({ fields }: { fields: unknown }) => fields === 'all').slice(0, 2);
    const priorities = some.map(({ code }: { code: string }) => code);
    await web.app().call('PATCH', `/drafts/${id}`, { token, body: { priorities } });
    const page = await web.open(`/consortium/${id}#${token}`);
    await press(page, 'consortium.edit');
    const [first, second] = some.map(({ label }: { label: string }) =>
      page.getByRole('checkbox', { name: label, exact: true }),
    );
    await first.uncheck();
    await page.reload();
    await first.waitFor();
    expect([await first.isChecked(), await second.isChecked()]).toEqual([false, true]);
  });

  it('has the section for the form as it was edited', async () => {
    const page = await openDraft();
    await press(page, 'export.text');
    const section = page.getByLabel(text('export.edit'));
    await section.fill('Our own words.');
    await page.reload();
    await section.waitFor();
    expect(await section.inputValue()).toBe('Our own words.');
  });

  it('shows after back and forward what was changed, and sends nothing twice', async () => {
    const page = await openDraft();
    const rows = page.locator('#members ~ ul .row-name');
    const first = page.locator('.suggestion').first();
    const name = (await first.getByRole('link').first().textContent())!;
    const sent = counted(page, 'POST', /\/members/);
    await first.locator('button.changes').click();
    await rows.getByText(name).waitFor();
    await rows.getByRole('link').first().click();
    await page.locator('.profile h1').waitFor();
    await page.goBack();
    await rows.getByText(name).waitFor();
    await page.goForward();
    await page.locator('.profile h1').waitFor();
    await page.goBack();
    await rows.getByText(name).waitFor();
    expect(sent()).toBe(1);
  });
});

it('at the desk a list is imported once, whatever one leafs through afterwards', async () => {
  const page = await web.open('/desk');
  await enterDesk(page);
  await page.getByLabel(text('import.file')).setInputFiles({
    name: 'bijen.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Naam;Plaats;Land\nBijenschool De Korf;Gent;BE\n'),
  });
  const sent = counted(page, 'POST', /\/imports\?/);
  const source = page.getByLabel(text('import.source'));
  await source.fill('bees-of-ghent');
  const trial = page.locator('.report .tag').getByText(text('report.trial'), { exact: true });
  await press(page, 'import.try');
  await trial.waitFor();
  await page.goBack();
  // The file and what was said of it are still there.
  expect(await source.inputValue()).toBe('bees-of-ghent');
  await page.goForward();
  await press(page, 'report.storeNow');
  await page.getByRole('button', { name: named('report.undo') }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: named('report.undo') }).waitFor();
  await page.goBack();
  await trial.waitFor();
  await page.goForward();
  await page.getByRole('button', { name: named('report.undo') }).waitFor();
  expect(sent()).toBe(2);
});
