import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '../support/running-app.js';
import { IDEA, makeDraft } from './support/pages.js';
import { ScreenReader } from './support/screen-reader.js';
import { SearchScreen } from './support/search-screen.js';
import { text } from './support/texts.js';
import { useWeb } from './support/web.js';

const web = useWeb();

/** Expects to hear all of these, one after the other; other things may be said in between. */
function expectInOrder(said: readonly string[], wanted: readonly (string | RegExp)[]): void {
  let at = 0;
  for (const phrase of wanted) {
    const isIt = (one: string) => (typeof phrase === 'string' ? one === phrase : phrase.test(one));
    const next = said.findIndex((one, n) => n >= at && isIt(one));
    if (next < 0) expect({ missing: String(phrase), after: said.slice(at, at + 30) }).toEqual({});
    at = next + 1;
  }
}

/** Pictures that are not hidden from who hears the page, and have no words. */
const speechless = (page: Page) =>
  page.evaluate<string[]>(`[...document.querySelectorAll('svg, img, canvas')]
    .filter((picture) => !picture.closest('[aria-hidden=true]') && !picture.getAttribute('aria-label') && !picture.alt)
    .map(({ outerHTML }) => outerHTML.slice(0, 200))`);

it('the search page tells where one is, what was found and what can be chosen', async () => {
  const page = await web.open('/?q=school&country=BE');
  await new SearchScreen(page).results.first().waitFor();
  await web.settled(page);
  const { body } = await web.app().call('GET', '/organisations?q=school&country=BE&lang=en');
  const [first] = body.hits;
  const found = `${body.total} organisations`;
  const said = await (await ScreenReader.on(page)).readToEnd();
  expectInOrder(said, [
    `link, ${text('frame.skip')}`,
    'banner',
    `link, ${text('nav.search')}, current page`,
    'main',
    `heading, ${text('search.title')}, level 1`,
    `searchbox, ${text('search.label')}, school, ${text('search.hint')}`,
    `button, ${text('search.send')}`,
    `region, ${text('facets.title')}`,
    /^button, Country ?: 1 chosen, .*expanded$/,
    /^checkbox, Belgium [\d,]+, checked$/,
    /^button, Experience with the programme, .*not expanded$/,
    `region, ${found}, not busy`,
    `heading, ${found}, level 2`,
    `list, ${text('chips.label')}`,
    `heading, ${first.name}, level 3`,
    `link, ${first.name}`,
    'Belgium',
    new RegExp(first.labels.organisationType.replace(/[()]/g, '.')),
    new RegExp(`^link, ${text('add.button')} ?: ${first.name}$`),
    'end of main',
    'contentinfo',
    'end of document',
  ]);
  expect(await speechless(page)).toEqual([]);
});

it('the number of results is said when one has typed', async () => {
  const page = await web.open('/');
  const screen = new SearchScreen(page);
  await screen.results.first().waitFor();
  await web.settled(page);
  const reader = await ScreenReader.on(page);
  await screen.box.fill('university');
  const { body } = await web.app().call('GET', '/organisations?q=university&lang=en');
  const said = await eventually(
    () => reader.said(),
    (all) => all.some((phrase) => phrase.includes(`${body.total} organisations`)),
  );
  expect(said.filter((phrase) => phrase === `polite: ${body.total} organisations`)).toHaveLength(1);
});

it('a draft tells its needs, members and roles, rules in words, and suggestions with reasons that add up', async () => {
  const { id, token } = await makeDraft(web.app());
  const ask = async (path: string) => (await web.app().call('GET', `/drafts/${id}${path}`, { token })).body;
  const page = await web.open(`/consortium/${id}#${token}`);
  await page.locator('.suggestion a').first().waitFor();
  await page.locator('.matrix').waitFor();
  await page
    .getByRole('status')
    .getByText(/^\d+ suggestions$/)
    .waitFor();
  await web.settled(page);
  const said = await (await ScreenReader.on(page)).readToEnd();
  const draft = await ask('');
  const { checks } = await ask('/assessment?lang=en');
  const { items } = await ask('/suggestions?limit=20&wait=5&lang=en');
  const names = draft.memberOrganisations.map(({ name }: { name: string }) => name);
  const checked = (status: 'broken' | 'unclear' | 'met') =>
    checks
      .filter((check: { status: string }) => check.status === status)
      .flatMap(({ message }: { message: string }) => [text(`consortium.check.${status}`), message]);
  const [best] = items;
  expectInOrder(said, [
    'main',
    `heading, ${draft.title}, level 1`,
    IDEA,
    /^button, Change idea, .*not expanded$/,
    `region, ${text('consortium.needs')}`,
    /^combobox, How important: /,
    /^option, important, 1, selected,/,
    new RegExp(`^button, ${text('consortium.remove')} ?: `),
    new RegExp(`^combobox, ${text('consortium.addNeed')}, ${text('consortium.addNeedHint')}`),
    /^region, Members 3 of \d members$/,
    `link, ${names[0]}`,
    new RegExp(`^combobox, Role of ${names[0]}, coordinator,`),
    `link, ${names[1]}`,
    new RegExp(`^combobox, Role of ${names[1]}, partner,`),
    /^region, Rules of the call \d+ still to do$/,
    ...checked('broken'),
    ...checked('unclear'),
    ...checked('met'),
    `region, ${text('consortium.matrix')}`,
    /^row, .+ (yes|no) (yes|no) (yes|no) \d+ ?%$/,
    `region, ${text('consortium.diversity')}`,
    `region, ${text('consortium.suggestions')}, not busy`,
    `${items.length} suggestions`,
    `heading, ${best.organisation.name}, level 3`,
    best.reasons[0].text,
    /points$/,
    new RegExp(`^button, ${text('consortium.tryIt')} ?: ${best.organisation.name}, not expanded$`),
    new RegExp(`^button, ${text('consortium.add')} ?: ${best.organisation.name}, not disabled$`),
    `region, ${text('consortium.complete')}`,
    'end of document',
  ]);
  expect(await speechless(page)).toEqual([]);
});
