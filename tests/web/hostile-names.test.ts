import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { importFile } from '../support/running-app.js';
import { HOSTILE_NAMES } from './support/directory.js';
import { SearchScreen } from './support/search-screen.js';
import { named, text } from './support/texts.js';
import { useWeb } from './support/web.js';

const web = useWeb();

/** As one sees it: spaces are drawn together. */
const seen = (text: string) => text.replace(/\s+/g, ' ').trim();

const ARABIC = '900000004';
const [LONG, SCRIPT, EMOJI, IMAGE] = ['900000002', '900000001', '900000003', '900000005'] as const;

/** Nothing but text came of the names, and nothing stands beside the window. */
async function expectText(page: Page): Promise<void> {
  expect(await page.locator('main').locator('script, iframe, img, b').count()).toBe(0);
  expect(await page.evaluate('(scrollTo(10_000, scrollY), scrollX)')).toBe(0);
}

describe.each(Object.entries(HOSTILE_NAMES))('the organisation %s', (pic, name) => {
  it('is shown with its name as text, in the results and on its own page', async () => {
    const page = await web.open(`/?q=${pic}`);
    const screen = new SearchScreen(page);
    await screen.results.first().waitFor();
    expect((await screen.results.allTextContents()).map(seen)).toEqual([seen(name)]);
    await screen.results.first().click();
    await page.getByRole('heading', { level: 1 }).getByText(name).waitFor();
    await page.getByText(`${name} <iframe`, { exact: false }).waitFor();
    expect(await page.locator('main').locator('script, iframe, img, b').count()).toBe(0);
  });
});

it('what was typed is shown as text, and marks of a match are the only ones', async () => {
  const page = await web.open('/');
  const screen = new SearchScreen(page);
  await screen.box.fill('<img src=x onerror=alert(1)> wunderwerk');
  await page.waitForURL(/q=%3Cimg/);
  await screen.results.first().waitFor();
  await web.settled(page);
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.title()).toContain('<img src=x');
  expect((await page.locator('.result mark').allTextContents()).join()).toMatch(/wunderwerk/i);
});

describe('in a draft', () => {
  const members = [ARABIC, LONG, SCRIPT];
  let path: string;

  beforeAll(async () => {
    const app = web.app();
    const project = {
      project: {
        title: '<u>Wunder</u> at work',
        identifiers: { id: 'wunder' },
        callYear: 2024,
        actionType: 'KA220',
      },
      participants: [...members, EMOJI].map((pic) => ({
        role: 'partner',
        organisation: { identifiers: { pic } },
      })),
    };
    const stored = await importFile(app, 'wunder', JSON.stringify(project), '&filename=wunder.ndjson');
    expect(stored.body).toMatchObject({ status: 'completed', rows: { rejected: 0 } });
    const { body } = await app.call('POST', '/drafts', {
      body: {
        title: '<i>Wunder</i> عجائب',
        actionType: 'KA220',
        // Only they have it, so they are suggested.
        needs: [{ keyword: 'wunderwerk', weight: 2 }],
        members: members.map((pic, at) => ({
          organisationId: `pic:${pic}`,
          role: at === 0 ? 'coordinator' : 'partner',
        })),
      },
    });
    path = `/consortium/${body.id}#${body.token}`;
  });

  it.each([320, 1280])(
    'members, matrix, suggestions and network show them as text at %i pixels',
    async (width) => {
      const page = await web.open(path, { width });
      await page.getByRole('heading', { level: 1, name: '<i>Wunder</i> عجائب' }).waitFor();
      await page.locator('.suggestion a').first().waitFor();
      await page.locator('.matrix').waitFor();
      const names = (of: string) => page.locator(of).allTextContents();
      const wanted = members.map((pic) => seen(HOSTILE_NAMES[pic as keyof typeof HOSTILE_NAMES]));
      expect((await names('#members ~ ul .row-name a')).map(seen)).toEqual(wanted);
      expect((await names('.matrix thead a')).map(seen)).toEqual(wanted);
      const suggested = (await names('.suggestion h3 a')).map(seen);
      expect(suggested).toEqual(
        expect.arrayContaining([seen(HOSTILE_NAMES[EMOJI]), seen(HOSTILE_NAMES[IMAGE])]),
      );
      await page.locator('summary', { hasText: text('network.title') }).click();
      await page.locator('summary', { hasText: text('map.table') }).click();
      const known = new Set((await names('.wide-table td a')).map(seen));
      for (const name of [...wanted, seen(HOSTILE_NAMES[EMOJI])]) expect(known).toContain(name);
      // Its first letter stands furthest to the right, whatever stands around the name.
      const isFromTheRight = await page.evaluate(`(() => {
        const name = document.querySelector('#members ~ ul .row-name a').firstChild;
        const left = (at) => {
          const letter = new Range();
          letter.setStart(name, at);
          letter.setEnd(name, at + 1);
          return letter.getBoundingClientRect().left;
        };
        return left(0) > left(name.length - 1);
      })()`);
      expect(isFromTheRight).toBe(true);
      await web.settled(page);
      await expectText(page);
    },
  );

  it('the section for the form has them, and the table too', async () => {
    const page = await web.open(path);
    await page.getByRole('button', { name: named('export.text') }).click();
    const section = page.getByLabel(text('export.edit'));
    await section.waitFor();
    const written = await section.inputValue();
    expect(written).toContain(HOSTILE_NAMES[ARABIC]);
    expect(written).toContain(HOSTILE_NAMES[SCRIPT]);
    expect(written.length).toBeLessThan(3_000);
    const downloaded = page.waitForEvent('download');
    await page.getByRole('button', { name: named('export.csv') }).click();
    expect((await downloaded).suggestedFilename()).toMatch(/Wunder.*\.csv$/);
  });

  it('is printed with its members and rules, and without what one presses', async () => {
    const page = await web.open(path, { width: 794 });
    await page.locator('.matrix').waitFor();
    await page.emulateMedia({ media: 'print' });
    const rows = page.locator('#members ~ ul .row-name a');
    for (const one of await rows.all()) expect(await one.isVisible()).toBe(true);
    expect(await page.locator('.checks li').first().isVisible()).toBe(true);
    expect(await page.locator('button:visible, input:visible, summary:visible').count()).toBe(0);
    expect(await page.getByText('#').filter({ visible: true }).count()).toBe(0);
    await expectText(page);
    await page.emulateMedia({ media: null });
  });
});
