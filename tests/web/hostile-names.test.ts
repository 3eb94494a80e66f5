import { describe, expect, it } from '@jest/globals';
import { HOSTILE_NAMES } from './support/directory.js';
import { SearchScreen } from './support/search-screen.js';
import { useWeb } from './support/web.js';

const web = useWeb();

/** As one sees it: spaces are drawn together. */
const seen = (text: string) => text.replace(/\s+/g, ' ').trim();

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
