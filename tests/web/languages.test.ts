import { describe, expect, it } from '@jest/globals';
import { CALLS } from './support/pages.js';
import { SearchScreen } from './support/search-screen.js';
import { LANGUAGES, named, text } from './support/texts.js';
import { useWeb } from './support/web.js';

const web = useWeb();

const MANY = 12_345;
/** How each language writes the number and calls the country. */
const WRITTEN = {
  en: { number: '12,345', country: 'Belgium', locale: 'en-IE' },
  nl: { number: '12.345', country: 'België', locale: 'nl-BE' },
  fr: { number: '12\u202f345', country: 'Belgique', locale: 'fr-BE' },
  de: { number: '12.345', country: 'Belgien', locale: 'de-AT' },
} as const;

describe.each(LANGUAGES)('in %s', (lang) => {
  const { number, country, locale } = WRITTEN[lang];

  it('numbers and countries are written as the language does', async () => {
    const page = await web.open(`/?lang=${lang}&country=BE`, {
      prepare: (page) =>
        page.route(CALLS.search, async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, json: { ...(await response.json()), total: MANY } });
        }),
    });
    await page.getByRole('heading', { level: 2 }).getByText(number).waitFor();
    await page
      .getByRole('list', { name: named('chips.label', lang) })
      .getByText(country)
      .waitFor();
    await page.locator('.facet').first().getByText(country, { exact: true }).waitFor();
  });

  it('the page is shown to a browser that prefers it', async () => {
    const page = await web.open('/', { locale });
    await page.getByRole('heading', { level: 1, name: named('search.title', lang) }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  });
});

it('another language is one click away and keeps what is shown', async () => {
  const page = await web.open('/?q=school&country=BE');
  const screen = new SearchScreen(page);
  await screen.results.first().waitFor();
  const names = await screen.results.allTextContents();
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await page.getByText(text('chips.clear', 'nl')).waitFor();
  await page.getByText('België').first().waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('nl');
  expect(await screen.results.allTextContents()).toEqual(names);
  await page.goBack();
  await page.locator('html[lang=en]').waitFor();
});

it('a language that there is not is answered in one that the reader has', async () => {
  const page = await web.open('/?lang=xx', { locale: 'fr-CA' });
  await page.getByRole('heading', { level: 1, name: named('search.title', 'fr') }).waitFor();
  await page.goto('/about?lang=%F0%9F%90%9D');
  await page.getByRole('heading', { level: 1, name: named('about.title', 'fr') }).waitFor();
});
