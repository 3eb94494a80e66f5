import { expect, it } from '@jest/globals';
import { eventually } from '../support/running-app.js';
import { tabTo, unseenFocus } from './support/keyboard.js';
import { hasFocus, SearchScreen } from './support/search-screen.js';
import { named, text } from './support/texts.js';
import { useWeb } from './support/web.js';

const web = useWeb();

it('an organisation is found and read by keyboard alone', async () => {
  const page = await web.open('/');
  const screen = new SearchScreen(page);
  await screen.results.first().waitFor();

  await page.keyboard.press('Tab');
  expect(await hasFocus(page.getByRole('link', { name: named('frame.skip') }))).toBe(true);
  expect(await unseenFocus(page)).toBe('');
  await page.keyboard.press('Enter');
  await tabTo(page, screen.box);

  const { body } = await web.app().call('GET', '/organisations?q=De%20Vonk%20Gent');
  await page.keyboard.type('De Vonk Gent');
  await screen.shows(body.total);
  await tabTo(page, screen.results.first());
  await page.keyboard.press('Enter');

  const { name } = body.hits[0];
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.locator('main:focus').waitFor();
  await eventually(
    () => page.title(),
    (title) => title.includes(name),
  );
  expect(await page.evaluate('scrollY')).toBe(0);
});

it('filters are opened and chosen by keyboard, and the focus stays where it was', async () => {
  const page = await web.open('/');
  const screen = new SearchScreen(page);
  await screen.results.first().waitFor();
  await screen.box.focus();
  await tabTo(page, page.getByRole('button', { name: named('facet.sector') }));
  await page.keyboard.press('Enter');
  const first = screen.facet(text('facet.sector')).getByRole('checkbox').first();
  await first.waitFor();
  await tabTo(page, first);
  await page.keyboard.press('Space');
  await screen.chips.waitFor();
  expect(await hasFocus(first)).toBe(true);
  expect(await first.isChecked()).toBe(true);
});

it('the focus goes on to the results when the filter that had it is taken away', async () => {
  const page = await web.open('/?country=BE&country=FR');
  const screen = new SearchScreen(page);
  const chip = screen.chips.getByRole('link', { name: /Belgium/ });
  await chip.focus();
  await page.keyboard.press('Enter');
  await chip.waitFor({ state: 'detached' });
  await page.locator(':focus').first().waitFor();
});

it('another page of results is read from its beginning', async () => {
  const page = await web.open('/');
  const screen = new SearchScreen(page);
  const next = screen.pages.getByRole('link', { name: named('pages.next') });
  await next.focus();
  await page.keyboard.press('Enter');
  await screen.pages.getByRole('link', { name: named('pages.previous') }).waitFor();
  await page.locator('#found:focus').waitFor();
  const top = await page.evaluate<number>('document.querySelector("#found").getBoundingClientRect().top');
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(900);
});
