import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { enterDesk } from './support/open-row.js';
import { CALLS, makeDraft } from './support/pages.js';
import { SearchScreen } from './support/search-screen.js';
import { named, text } from './support/texts.js';
import { useWeb } from './support/web.js';

const web = useWeb();

type Reply = (route: Route) => Promise<void>;

const DETAIL = 'A sentence of the service that says what to do.';
const problem =
  (status: number): Reply =>
  (route) =>
    route.fulfill({
      status,
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: 'about:blank', title: 'Trouble', status, detail: DETAIL }),
    });
const other =
  (status: number, contentType: string, body: string): Reply =>
  (route) =>
    route.fulfill({ status, contentType, body });

/** What may come back instead of an answer, and whether the page then asks again by itself. */
const REPLIES: [name: string, reply: Reply, isPassing: boolean][] = [
  ...[400, 401, 404, 409, 412, 422, 429, 500].map((status): [string, Reply, boolean] => [
    `${status}`,
    problem(status),
    false,
  ]),
  ['503', problem(503), true],
  ['502 with HTML', other(502, 'text/html', '<html><h1>Bad gateway</h1></html>'), true],
  ['504 with nothing', other(504, 'text/plain', ''), true],
  ['200 with HTML', other(200, 'text/html', '<html><h1>Sign in to this network</h1></html>'), true],
  ['200 with JSON of another kind', other(200, 'application/json', '{}'), false],
  ['200 with null', other(200, 'application/json', 'null'), true],
  ['half an answer', other(200, 'application/json', '{"total": 12, "hits": ['), true],
  ['nothing, the network is gone', (route) => route.abort('internetdisconnected'), true],
];
/** What the page says of each. */
const saidOf = (name: string) => text(SAID[name] ?? 'trouble.other');
const SAID: Readonly<Record<string, string>> = {
  429: 'trouble.many',
  503: 'trouble.busy',
  'nothing, the network is gone': 'trouble.away',
};
/** Of one organisation these say that there is none. */
const NO_SUCH = ['400', '404'];

const FAILING = /\/api\/v1\//;
const again = (page: Page) => page.getByRole('button', { name: named('trouble.again') });

/** Where the page asks again by itself it says so; elsewhere one presses the button. */
async function goOn(
  page: Page,
  isPassing: boolean,
  letThrough: () => unknown = () => page.unrouteAll({ behavior: 'ignoreErrors' }),
): Promise<void> {
  if (isPassing) await page.getByRole('alert').getByText(text('trouble.byItself')).first().waitFor();
  await letThrough();
  if (!isPassing) await again(page).click();
}

/** What one sees of a page that could not show something: a sentence, in the frame of every page. */
async function sentence(page: Page): Promise<string> {
  const alert = page.getByRole('main').getByRole('alert').first();
  await alert.waitFor();
  expect(await page.getByRole('banner').isVisible()).toBe(true);
  return (await alert.textContent()) ?? '';
}

describe.each(REPLIES)('when a call is answered with %s', (name, reply, isPassing) => {
  it('the search page says so, keeps what was typed, and goes on', async () => {
    const page = await web.open('/', { failing: FAILING });
    const screen = new SearchScreen(page);
    await screen.results.first().waitFor();
    await page.route(CALLS.search, reply);
    await screen.box.fill('school');
    expect(await sentence(page)).toContain(saidOf(name));
    expect(new URL(page.url()).search).toBe('?q=school');
    await goOn(page, isPassing);
    const { body } = await web.app().call('GET', '/organisations?q=school&lang=en');
    await screen.shows(body.total);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await screen.box.inputValue()).toBe('school');
  });

  it('the page of an organisation says so and goes on', async () => {
    const page = await web.open('/', { failing: FAILING });
    await page.route(CALLS.organisation, reply);
    await page.goto('/organisations/pic:100000001');
    if (NO_SUCH.includes(name)) {
      await page.getByRole('heading', { level: 1, name: named('missing.title') }).waitFor();
      await page.getByRole('link', { name: named('missing.search') }).click();
      await new SearchScreen(page).results.first().waitFor();
      return;
    }
    expect(await sentence(page)).toContain(saidOf(name));
    await goOn(page, isPassing);
    await page.getByRole('heading', { level: 1, name: 'Technisch Instituut De Vonk' }).waitFor();
  });
});

it('what the projects of an organisation answer with leaves the rest of its page', async () => {
  const page = await web.open('/about', { failing: FAILING });
  const through: Reply = (route) => route.continue();
  let answer = through;
  await page.route(CALLS.participations, (route) => answer(route));
  for (const [name, reply, isPassing] of REPLIES) {
    answer = reply;
    await page.goto('/organisations/pic:100000001');
    await page.getByRole('heading', { level: 1, name: 'Technisch Instituut De Vonk' }).waitFor();
    expect(await sentence(page)).toContain(saidOf(name));
    await goOn(page, isPassing, () => {
      answer = through;
    });
    await page.locator('.projects li').first().waitFor();
  }
});

describe('whatever is answered, there is something to read and a way on', () => {
  const NOT_OPENED = ['400', '404'];

  it('on the page of a draft', async () => {
    const { id, token } = await makeDraft(web.app());
    const page = await web.open('/about', { failing: FAILING });
    for (const [name, reply] of REPLIES) {
      await page.route(/\/drafts\//, reply);
      await page.goto(`/consortium/${id}?tried=${name}#${token}`);
      if (NOT_OPENED.includes(name))
        await page.getByRole('heading', { level: 1, name: named('consortium.closed') }).waitFor();
      else expect(await sentence(page)).toContain(saidOf(name));
      await page.unroute(/\/drafts\//);
    }
  });

  it('beside a draft, whose members and needs stay', async () => {
    const { id, token } = await makeDraft(web.app());
    const page = await web.open('/about', { failing: FAILING });
    const parts = /\/drafts\/[^/?]+\/(assessment|suggestions|events)/;
    for (const [name, reply] of REPLIES) {
      await page.route(parts, reply);
      await page.goto(`/consortium/${id}?tried=${name}#${token}`);
      await page.getByRole('heading', { level: 1, name: 'Bees at school' }).waitFor();
      expect(await sentence(page)).toContain(saidOf(name));
      if (name !== '200 with JSON of another kind')
        expect(await page.locator('#members ~ ul .row-name').count()).toBe(3);
      await page.unroute(parts);
    }
  });

  it('at the desk', async () => {
    const page = await web.open('/desk/history', { failing: FAILING });
    for (const [name, reply] of REPLIES) {
      await page.goto('/desk/history');
      const key = page.getByLabel(text('desk.key'));
      await key.or(page.locator('.desk-nav')).first().waitFor();
      if (await key.isVisible()) await enterDesk(page);
      await page.locator('.desk-nav').waitFor();
      await page.route(/\/api\/v1\/imports/, reply);
      await page.reload();
      // A key that is refused is asked for again.
      if (name === '401') await key.waitFor();
      else expect(await sentence(page)).toContain(saidOf(name));
      await page.unroute(/\/api\/v1\/imports/);
    }
  });
});

describe('a service that is busy', () => {
  const busy =
    (seconds: number): Reply =>
    (route) =>
      route.fulfill({ status: 503, headers: { 'Retry-After': String(seconds) }, body: '' });

  it('is asked again after the time that it wants, and at once when one presses the button', async () => {
    const page = await web.open('/about', { failing: FAILING });
    await page.route(CALLS.search, busy(20));
    await page.goto('/');
    await page.getByRole('alert').getByText(text('trouble.byItself')).waitFor();
    await page.unroute(CALLS.search);
    const asked = Date.now();
    await again(page).click();
    await new SearchScreen(page).results.first().waitFor();
    expect(Date.now() - asked).toBeLessThan(20_000);
  });

  it('is not asked again by itself where it wants to be left alone for long', async () => {
    const page = await web.open('/about', { failing: FAILING });
    await page.route(CALLS.search, busy(600));
    await page.goto('/');
    await sentence(page);
    expect(await page.getByText(text('trouble.byItself')).count()).toBe(0);
  });

  it('is not asked again for a search that another one has replaced', async () => {
    const page = await web.open('/', { failing: FAILING });
    const screen = new SearchScreen(page);
    let asked = 0;
    await page.route(/organisations\?q=school&/, (route) => {
      asked++;
      return busy(1)(route);
    });
    await screen.box.fill('school');
    await page.getByRole('alert').getByText(text('trouble.byItself')).waitFor();
    await screen.box.fill('university');
    await screen.results.first().waitFor();
    const askedBefore = asked;
    await setTimeout(2_500);
    expect(asked).toBe(askedBefore);
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

it('a list that could not be sent is sent when one presses the button', async () => {
  const page = await web.open('/desk', { failing: FAILING });
  await enterDesk(page);
  const list = Buffer.from('Name,Country,City\nBijenkring,BE,Diest\n');
  await page
    .getByLabel(text('import.file'))
    .setInputFiles({ name: 'kring.csv', mimeType: 'text/csv', buffer: list });
  const sending = /\/api\/v1\/imports\?/;
  await page.route(sending, (route) => route.abort());
  await page.getByRole('button', { name: named('import.try') }).click();
  await page.locator('.trouble').getByText(text('trouble.away')).waitFor();
  await page.unroute(sending);
  await again(page).click();
  await page.locator('.report .tag').waitFor();
});

it('a sentence of the service is shown as it stands', async () => {
  const page = await web.open('/about', { failing: FAILING });
  await page.route(CALLS.search, problem(422));
  await page.goto('/');
  expect(await sentence(page)).toContain(DETAIL);
});

it('values of a filter are shown by their codes where their names do not come', async () => {
  const page = await web.open('/', { failing: FAILING });
  await page.route(/\/api\/v1\/vocabularies\//, (route) => route.abort());
  await page.goto('/?sector=VET');
  await new SearchScreen(page).chips.getByText('VET').waitFor();
});

it('a part of the page that does not come is asked for again', async () => {
  const page = await web.open('/', { failing: /assets/ });
  const screen = new SearchScreen(page);
  await screen.results.first().waitFor();
  await page.route(/assets\/organisation-page/, (route) => route.abort());
  await screen.results.first().click();
  await sentence(page);
  await page.unroute(/assets\/organisation-page/);
  await again(page).click();
  await page.locator('.profile h1').waitFor();
});

it('texts of a language that do not come are shown in English', async () => {
  const page = await web.open('/about', { failing: /assets/ });
  await page.route(/assets\/nl-/, (route) => route.abort());
  await page.goto('/?lang=nl');
  await page.getByRole('heading', { level: 1, name: named('search.title') }).waitFor();
});

describe('an address that is none', () => {
  it.each([
    '/nowhere',
    '/organisations',
    '/organisations/%E0%A4%A',
    '/%',
    '/organisations/a%2Fb',
    '/organisations/%00',
  ])('%s has a page that helps', async (path) => {
    const page = await web.open('/about', { failing: /./ });
    const answer = await page.goto(path);
    await page.getByRole('heading', { level: 1, name: named('missing.title') }).waitFor();
    expect([200, 400, 404]).toContain(answer?.status());
    await page.getByRole('link', { name: named('missing.search') }).click();
    await new SearchScreen(page).results.first().waitFor();
  });

  it('is answered with 404, and as a problem document to programs', async () => {
    const page = await web.open('/nowhere', { failing: /nowhere/ });
    expect((await page.reload())?.status()).toBe(404);
    const { status, body } = await web
      .app()
      .call('GET', '//nowhere', { headers: { Accept: 'application/json' } });
    expect({ status, type: body.type }).toEqual({ status: 404, type: '/problems/not-found' });
  });
});
