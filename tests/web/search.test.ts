import { describe, expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { eventually } from '../support/running-app.js';
import { CALLS } from './support/pages.js';
import { hasFocus, SearchScreen, totalOf } from './support/search-screen.js';
import { named, text } from './support/texts.js';
import { useWeb } from './support/web.js';

const web = useWeb();

const PER_PAGE = 20;
/** Results of a directory far larger than that of the tests, and their pages. */
const MANY = 50_000;
const LAST = MANY / PER_PAGE;

async function openSearch(path = '/'): Promise<SearchScreen> {
  const screen = new SearchScreen(await web.open(path));
  await screen.results.first().waitFor();
  return screen;
}

/** What the service finds. */
async function found(query: string): Promise<{ total: number; names: string[] }> {
  const { body } = await web.app().call('GET', `/organisations?lang=en&limit=20&${query}`);
  return { total: body.total, names: body.hits.map(({ name }: { name: string }) => name) };
}

/** Answers searches as a directory with many more organisations would; each page has those of the first. */
async function manyFound(page: Page): Promise<void> {
  await page.route(CALLS.search, async (route) => {
    const asked = new URL(route.request().url());
    const number = Number(asked.searchParams.get('page') ?? 1);
    asked.searchParams.set('page', '1');
    const answer = await route.fetch({ url: asked.href });
    await route.fulfill({ response: answer, json: { ...(await answer.json()), total: MANY, page: number } });
  });
}

const queryOf = (page: Page) => new URL(page.url()).search;

describe('typing', () => {
  it('shows results without a click, keeps the focus, and takes no step in the history for a letter', async () => {
    const page = await web.open('/about');
    const screen = new SearchScreen(page);
    await page.getByRole('link', { name: named('nav.search') }).click();
    await screen.results.first().waitFor();
    await screen.box.focus();
    await screen.box.pressSequentially('vocational', { delay: 100 });
    const { total, names } = await found('q=vocational');
    await screen.shows(total);
    expect(await screen.results.allTextContents()).toEqual(names);
    expect(await hasFocus(screen.box)).toBe(true);
    expect(await screen.box.inputValue()).toBe('vocational');
    expect(queryOf(page)).toBe('?q=vocational');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: named('about.title') }).waitFor();
  });

  it('shows the answer to what was asked last, however late an earlier one comes', async () => {
    const screen = await openSearch();
    const { total } = await found('q=university');
    const held: Route[] = [];
    await screen.page.route(/organisations\?q=school&/, (route) => void held.push(route));
    await screen.box.fill('school');
    await eventually(
      async () => held.length,
      (n) => n > 0,
    );
    await screen.box.fill('university');
    await screen.shows(total);
    // Given up by the page, which is what should be.
    for (const route of held) await route.fulfill({ response: await route.fetch() }).catch(() => {});
    await web.settled(screen.page);
    await screen.shows(total);
    expect(await screen.box.inputValue()).toBe('university');
  });

  it('says the number of results once, when one has stopped', async () => {
    const page = await web.open('/', { prepare: (page) => page.clock.install() });
    const screen = new SearchScreen(page);
    await screen.results.first().waitFor();
    const said = page.getByRole('main').getByRole('status');
    await said.getByText(totalOf((await found('')).total)).waitFor();
    await page.evaluate(
      `said = []; new MutationObserver(() => said.push(document.querySelector('main [role=status]').textContent))
        .observe(document.querySelector('main [role=status]'), { childList: true, characterData: true, subtree: true })`,
    );
    // From here on the time of the page goes on only while one types, however slow the machine is.
    await page.clock.pauseAt(Date.now() + 60_000);
    for (const letter of 'vocational') {
      await screen.box.press(letter);
      await page.clock.runFor(50);
    }
    const { total } = await found('q=vocational');
    await screen.shows(total);
    await page.clock.runFor(5_000);
    await said.getByText(totalOf(total)).waitFor();
    const all = await page.evaluate<string[]>('said');
    expect(all.filter((one) => one !== '')).toEqual([expect.stringMatching(totalOf(total))]);
  });

  it('leaves a search that was sent one step back', async () => {
    const screen = await openSearch();
    await screen.box.fill('school');
    await screen.shows((await found('q=school')).total);
    await screen.box.press('Enter');
    await screen.box.fill('university');
    await screen.shows((await found('q=university')).total);
    await screen.page.goBack();
    await screen.shows((await found('q=school')).total);
    expect(await screen.box.inputValue()).toBe('school');
  });
});

describe('the address', () => {
  const SHARED = '/?q=school&country=BE&sort=name';

  it('says all of what is shown, so that a shared one shows the same', async () => {
    const { total, names } = await found('q=school&country=BE&sort=name');
    const screen = await openSearch(SHARED);
    await screen.shows(total);
    expect(await screen.box.inputValue()).toBe('school');
    expect(await screen.results.allTextContents()).toEqual(names);
    expect(await screen.page.getByLabel(text('search.sort')).inputValue()).toBe('name');
    expect(await screen.page.title()).toContain('school');
  });

  it('brings everything back after reload, back and forward', async () => {
    const { total } = await found('q=school&country=BE&sort=name');
    const screen = await openSearch(SHARED);
    await screen.shows(total);
    await screen.page.reload();
    await screen.shows(total);
    const first = (await screen.results.first().textContent()) ?? '';
    await screen.results.first().click();
    await screen.page.getByRole('heading', { level: 1, name: first }).waitFor();
    await screen.page.goBack();
    await screen.shows(total);
    expect(await screen.box.inputValue()).toBe('school');
    await screen.page.goForward();
    await screen.page.getByRole('heading', { level: 1, name: first }).waitFor();
  });

  it('shows something that helps whatever stands in it', async () => {
    const page = await web.open('/', { failing: /api\/v1/ });
    for (const query of [
      'page=-3',
      'page=many',
      'page=999999',
      'sort=luck',
      'country=ZZ',
      'sector=%00',
      'q=%22',
    ]) {
      await page.goto(`/?${query}`);
      const helps = page.getByRole('main').locator('.result a, .empty a, .trouble button, .pages a');
      await helps.first().waitFor();
    }
  });
});

describe('filters', () => {
  const country = text('facet.country');

  it('are counted, chosen and taken away again, and the address follows', async () => {
    const { total } = await found('country=BE');
    const screen = await openSearch();
    const belgium = screen.facet(country).getByRole('checkbox', { name: /^Belgium/ });
    await screen.facet(country).getByRole('searchbox').fill('belg');
    expect(await screen.countOf(country, 'Belgium')).toBe(total);
    await belgium.check();
    await screen.shows(total);
    expect(queryOf(screen.page)).toBe('?country=BE');
    expect(await hasFocus(belgium)).toBe(true);
    await screen.chips.getByRole('link', { name: /Belgium/ }).click();
    await screen.shows((await found('')).total);
    expect(queryOf(screen.page)).toBe('');
  });

  it('of one kind widen a search, and those of different kinds narrow it', async () => {
    const screen = await openSearch('/?country=BE&country=FR&sector=VET');
    const { total } = await found('country=BE&country=FR&sector=VET');
    await screen.shows(total);
    expect(await screen.chips.getByRole('listitem').count()).toBe(4);
    await screen.chips.getByRole('link', { name: named('chips.clear') }).click();
    await screen.shows((await found('')).total);
    expect(await screen.chips.count()).toBe(0);
  });

  it('are folded until one asks for them, and a long list can be searched, whatever accents and capitals', async () => {
    const screen = await openSearch();
    const expertise = screen.facet(text('facet.expertise'));
    const opener = expertise.getByRole('button', { name: named('facet.expertise') });
    expect(await opener.getAttribute('aria-expanded')).toBe('false');
    await opener.click();
    expect(await opener.getAttribute('aria-expanded')).toBe('true');
    await expertise.getByRole('searchbox').fill('VOCÀTIONAL');
    const values = expertise.getByRole('listitem');
    await eventually(
      async () => (await values.allTextContents()).map((value) => value.toLowerCase()),
      (shown) => shown.length > 0 && shown.every((value) => value.includes('vocational')),
    );
    await expertise.getByRole('searchbox').fill('nothing is called that');
    await expertise.getByText(text('facets.none')).waitFor();
  });

  it('say what one can do when nothing fits, with a link that shows everything', async () => {
    const page = await web.open('/?q=zzzzqqqq&country=BE');
    const screen = new SearchScreen(page);
    await page.getByText(text('empty.title')).waitFor();
    await page
      .getByRole('main')
      .locator('.empty')
      .getByRole('link', { name: named('empty.filters') })
      .click();
    await page.getByText(text('empty.title')).waitFor();
    await page.getByRole('link', { name: named('empty.all') }).click();
    await screen.shows((await found('')).total);
    expect(await screen.box.inputValue()).toBe('');
  });
});

describe('a list of results', () => {
  it('is put into the order that one chooses', async () => {
    const { names } = await found('sort=name');
    const screen = await openSearch();
    await screen.page.getByLabel(text('search.sort')).selectOption('name');
    await eventually(
      () => screen.results.allTextContents(),
      (shown) => shown.join() === names.join(),
    );
    expect(queryOf(screen.page)).toBe('?sort=name');
  });

  it('is reached to its last page', async () => {
    const { total } = await found('');
    const last = Math.ceil(total / PER_PAGE);
    const screen = await openSearch();
    await screen.pages
      .getByRole('link', { name: text('pages.page').replace('{page}', String(last)), exact: true })
      .click();
    await eventually(
      () => screen.results.count(),
      (shown) => shown === total - (last - 1) * PER_PAGE,
    );
    expect(queryOf(screen.page)).toBe(`?page=${last}`);
    expect(await screen.pages.getByRole('link', { name: named('pages.next') }).count()).toBe(0);
    expect(await screen.page.getByRole('main').locator('ol').getAttribute('start')).toBe(
      String((last - 1) * PER_PAGE + 1),
    );
  });

  it('of fifty thousand is counted, and reached to the last page and back', async () => {
    const page = await web.open('/', { prepare: manyFound });
    const screen = new SearchScreen(page);
    const pageLink = (number: string) =>
      screen.pages.getByRole('link', { name: text('pages.page').replace('{page}', number), exact: true });
    await screen.shows(MANY);
    expect(await screen.pages.getByRole('link').count()).toBeLessThan(10);
    await pageLink(LAST.toLocaleString('en')).click();
    await page.waitForURL(`/?page=${LAST}`);
    await page.locator(`ol[start="${MANY - 19}"]`).waitFor();
    expect(await screen.pages.getByRole('link', { name: named('pages.next') }).count()).toBe(0);
    await screen.pages.getByRole('link', { name: named('pages.previous') }).click();
    await page.locator(`ol[start="${MANY - 39}"]`).waitFor();
    await pageLink('1').click();
    await page.locator('ol[start="1"]').waitFor();
  });

  it.each([320, 1280])('of many pages has numbers that fit at %i pixels', async (width) => {
    const page = await web.open(`/?page=${LAST - 1}`, { width, prepare: manyFound });
    await new SearchScreen(page).shows(MANY);
    await page.locator(`ol[start="${MANY - 39}"]`).waitFor();
    expect(await page.evaluate('(scrollTo(10_000, scrollY), scrollX)')).toBe(0);
  });
});

it('what was opened on the page of one organisation is not open on that of the next', async () => {
  const page = await web.open('/organisations/pic:100000001');
  await page.locator('.complementary summary').click();
  const other = page.locator('.complementary li a').first();
  const name = (await other.textContent())!;
  await other.click();
  await page.locator('.profile h1', { hasText: name }).waitFor();
  expect(await page.locator('.complementary[open]').count()).toBe(0);
});
