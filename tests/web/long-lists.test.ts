import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { CALLS } from './support/pages.js';
import { SearchScreen } from './support/search-screen.js';
import { text } from './support/texts.js';
import { useWeb } from './support/web.js';

const web = useWeb();

const TOTAL = 50_000;
const LAST = TOTAL / 20;

/** Answers searches as a directory with many more organisations would; each page has those of the first. */
async function manyFound(page: Page): Promise<void> {
  await page.route(CALLS.search, async (route) => {
    const asked = new URL(route.request().url());
    const number = Number(asked.searchParams.get('page') ?? 1);
    asked.searchParams.set('page', '1');
    const answer = await route.fetch({ url: asked.href });
    await route.fulfill({ response: answer, json: { ...(await answer.json()), total: TOTAL, page: number } });
  });
}

const pageLink = (screen: SearchScreen, page: string) =>
  screen.pages.getByRole('link', { name: text('pages.page').replace('{page}', page), exact: true });

it('fifty thousand results are counted, and reached to the last page and back', async () => {
  const page = await web.open('/', { prepare: manyFound });
  const screen = new SearchScreen(page);
  await screen.shows(TOTAL);
  expect(await screen.pages.getByRole('link').count()).toBeLessThan(10);
  await pageLink(screen, LAST.toLocaleString('en')).click();
  await page.waitForURL(`/?page=${LAST}`);
  await page.locator(`ol[start="${TOTAL - 19}"]`).waitFor();
  expect(await screen.pages.getByRole('link', { name: text('pages.next') }).count()).toBe(0);
  await screen.pages.getByRole('link', { name: text('pages.previous') }).click();
  await page.locator(`ol[start="${TOTAL - 39}"]`).waitFor();
  await pageLink(screen, '1').click();
  await page.locator('ol[start="1"]').waitFor();
});

it.each([320, 1280])('the numbers of many pages fit at %i pixels', async (width) => {
  const page = await web.open(`/?page=${LAST - 1}`, { width, prepare: manyFound });
  await new SearchScreen(page).shows(TOTAL);
  await page.locator(`ol[start="${TOTAL - 39}"]`).waitFor();
  expect(await page.evaluate('(scrollTo(10_000, scrollY), scrollX)')).toBe(0);
});
