import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { makeDraft } from './support/pages.js';
import { SearchScreen } from './support/search-screen.js';
import { named, text } from './support/texts.js';
import { useWeb } from './support/web.js';

const web = useWeb();

/** Milliseconds that every call takes which changes something. */
const SLOW = 2_000;
/** Cumulative layout shift. */
const MOST_SHIFT = 0.02;

/** Writes down by how much the page moves by itself, not within half a second of a click or a key. */
const WATCH_SHIFTS = `
  moved = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries())
      if (!hadRecentInput) moved.push({ value, what: sources.map(({ node }) => node?.outerHTML?.slice(0, 80)) });
  }).observe({ type: 'layout-shift', buffered: true });
`;

interface Shift {
  value: number;
  what: string[];
}

const CALLS = /\/api\/v1\//;

/** What the page has given up meanwhile is no fault. */
const goOn = (route: Route) => route.continue().catch(() => {});

/** Calls of a page that are on their way until they are let go. */
class HeldCalls {
  private held: Route[] = [];
  private free: RegExp[] = [];

  async on(page: Page): Promise<void> {
    await page.route(CALLS, (route) => (this.isFree(route) ? goOn(route) : void this.held.push(route)));
  }

  /** Those of a kind, also all that come yet. */
  async letGo(kind: RegExp): Promise<void> {
    this.free.push(kind);
    const all = this.held;
    this.held = all.filter((route) => !this.isFree(route));
    await Promise.all(all.filter((route) => this.isFree(route)).map(goOn));
  }

  private isFree(route: Route): boolean {
    return this.free.some((kind) => kind.test(new URL(route.request().url()).pathname));
  }
}

async function open(path: string, width: number): Promise<{ page: Page; calls: HeldCalls }> {
  const calls = new HeldCalls();
  const page = await web.open(path, { width, script: WATCH_SHIFTS, prepare: (page) => calls.on(page) });
  return { page, calls };
}

/** Where what changes something is slow. */
const openToWrite = (path: string) =>
  web.open(path, {
    prepare: (page) =>
      page.route(CALLS, async (route) => {
        if (route.request().method() !== 'GET') await setTimeout(SLOW);
        await goOn(route);
      }),
  });

async function expectCalm(page: Page): Promise<void> {
  const shifts = await page.evaluate<Shift[]>('moved');
  const sum = shifts.reduce((all, { value }) => all + value, 0);
  expect({ moved: sum > MOST_SHIFT, shifts: sum > MOST_SHIFT ? shifts : [] }).toEqual({
    moved: false,
    shifts: [],
  });
}

async function draftPath(): Promise<string> {
  const { id, token } = await makeDraft(web.app());
  return `/consortium/${id}#${token}`;
}

describe.each([320, 1280])('at %i pixels, where calls take long', (width) => {
  it('the place of the results is kept, typing goes on, and the last question wins', async () => {
    const { page, calls } = await open('/', width);
    const screen = new SearchScreen(page);
    await page.locator('.result-list.waiting').waitFor();
    // Nothing has come yet.
    await screen.box.pressSequentially('school');
    expect(await screen.box.inputValue()).toBe('school');
    await page.waitForURL('/?q=school');
    await screen.box.fill('university');
    await page.waitForURL('/?q=university');
    await calls.letGo(/./);
    const { body } = await web.app().call('GET', '/organisations?q=university&lang=en');
    await screen.shows(body.total);
    await web.settled(page);
    await screen.shows(body.total);
    await expectCalm(page);
  });

  it('a draft shows what it has, says what it waits for, and nothing moves when that comes', async () => {
    const { page, calls } = await open(await draftPath(), width);
    await page.getByText(text('consortium.opening')).waitFor();
    await calls.letGo(/\/drafts\/[^/]+$|\/vocabularies\//);
    await page.getByRole('heading', { level: 1, name: 'Bees at school' }).waitFor();
    await page.getByText(text('consortium.checking')).waitFor();
    await page.getByText(text('consortium.renewing')).waitFor();
    expect(await page.locator('#members ~ ul .row-name').count()).toBe(3);
    await calls.letGo(/./);
    await page.locator('.suggestion a').first().waitFor();
    await page.locator('.matrix').waitFor();
    await web.settled(page);
    await expectCalm(page);
  });
});

describe('what is pressed twice is done once', () => {
  const posts = async (page: Page, work: () => Promise<void>): Promise<string[]> => {
    const sent: string[] = [];
    const note = (request: { method(): string; url(): string }) => {
      const { pathname } = new URL(request.url());
      if (request.method() !== 'GET')
        sent.push(`${request.method()} ${pathname.split('/').slice(3).join('/')}`);
    };
    page.on('request', note);
    await work();
    await web.settled(page);
    page.off('request', note);
    return sent;
  };

  it('on the page of a draft', async () => {
    const page = await openToWrite(await draftPath());
    await page.locator('.suggestion a').first().waitFor();
    const first = page.locator('.suggestion').first();
    const name = (await first.getByRole('link').first().textContent())!;
    const rows = page.locator('#members ~ ul .row-name');
    const added = await posts(page, async () => {
      await first.locator('button.changes').dblclick();
      await rows.getByText(name).waitFor();
    });
    expect(added).toHaveLength(1);
    const removed = await posts(page, async () => {
      await page.locator('#members ~ ul li', { hasText: name }).locator('button.quiet').dblclick();
      await rows.getByText(name).waitFor({ state: 'detached' });
    });
    expect(removed).toHaveLength(1);
    const lighter = await posts(page, async () => {
      const need = page.locator('#needs ~ ul li').first();
      const what = (await need.locator('.row-name').textContent())!;
      await need.locator('button').dblclick();
      await page.locator('#needs ~ ul').getByText(what, { exact: true }).waitFor({ state: 'detached' });
    });
    expect(lighter).toHaveLength(1);
    const shared = await posts(page, async () => {
      await page.locator('summary', { hasText: text('share.title') }).click();
      await page.getByRole('button', { name: named('share.make') }).dblclick();
      await page.getByLabel(text('share.new')).waitFor();
    });
    expect(shared).toHaveLength(1);
    expect(await page.locator('.notice.trouble').count()).toBe(0);
  });

  it('in the form that starts a draft', async () => {
    const page = await openToWrite('/consortium');
    await page.getByLabel(text('consortium.draftTitle')).fill('Bees at school');
    const started = await posts(page, async () => {
      await page.locator('main form button[type=submit]').dblclick();
      await page.getByRole('heading', { level: 1, name: 'Bees at school' }).waitFor();
    });
    expect(started).toEqual(['POST drafts']);
  });
});
