import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Visitor } from '../support/browser.js';
import { importFile, type RunningApp, startApp } from '../support/running-app.js';
import { SearchScreen } from '../web/support/search-screen.js';
import { text } from '../web/support/texts.js';

const folder = process.env.REAL_DATA;
const title = folder
  ? 'the page, with the holders of the Erasmus Charter'
  : 'SKIPPED because REAL_DATA is not set: the page, with the holders of the Erasmus Charter';

/** Universities as people type them, and what the list calls them. */
const TYPED = [
  ['ku leuven', /KATHOLIEKE UNIVERSITEIT LEUVEN/i],
  ['universitiet gent', /UNIVERSITEIT GENT/i],
  ['uni bologna', /BOLOGNA/i],
] as const;

(folder ? describe : describe.skip)(title, () => {
  let app: RunningApp;
  let visitor: Visitor;

  beforeAll(async () => {
    app = await startApp();
    visitor = await Visitor.start(app.address);
    const file = await readFile(join(folder!, 'eche', 'destinations.csv'));
    const { body } = await importFile(app, 'eche', file, '&filename=destinations.csv');
    expect(body).toMatchObject({ status: 'completed', rows: { created: 5911 } });
  });
  afterEach(async () => {
    expect(await visitor.leave()).toEqual([]);
  });
  afterAll(async () => {
    await visitor?.close();
    await app?.close();
  });

  it.each(TYPED)('%s is found among the first', async (typed, name) => {
    const screen = new SearchScreen(await visitor.open('/'));
    await screen.box.pressSequentially(typed);
    await screen.page.waitForURL(`/?q=${encodeURIComponent(typed).replaceAll('%20', '+')}`);
    await screen.results.filter({ hasText: name }).first().waitFor();
    const shown = await screen.results.allTextContents();
    expect(shown.slice(0, 5).filter((one) => name.test(one))).not.toEqual([]);
  });

  it('a project officer comes from an idea to a consortium and the text for the form', async () => {
    const page = await visitor.open('/consortium');
    await page.getByLabel(text('consortium.draftTitle')).fill('Green campuses');
    await page
      .getByLabel(text('consortium.idea'))
      .fill('Universities and their students make campuses climate neutral: energy, food and mobility.');
    await page.getByLabel(text('consortium.field')).selectOption('HED');
    await page.locator('main form button[type=submit]').click();
    await page.locator('.suggestion a').first().waitFor();
    expect(await page.locator('#needs ~ ul li').count()).toBeGreaterThan(0);

    const first = page.locator('.suggestion').first();
    const name = (await first.getByRole('link').first().textContent())!;
    await first.getByRole('button', { name: text('consortium.tryIt') }).click();
    await first.locator('table').waitFor();
    await first.locator('button.changes').click();
    const members = page.locator('#members ~ ul .row-name');
    await members.getByText(name).waitFor();

    await page.getByRole('button', { name: text('consortium.findBest') }).click();
    await page.locator('section:has(> #complete) > button.changes').click();
    await members.nth(2).waitFor();

    await page.getByRole('button', { name: text('export.text') }).click();
    const section = page.getByLabel(text('export.edit'));
    await section.waitFor();
    const written = await section.inputValue();
    expect(written.length).toBeLessThan(3_000);
    expect(written).toContain(name);
  });
});
