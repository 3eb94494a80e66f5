import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from 'playwright-core';

/** No sandbox: continuous integration runs as root. The others: no request of Chromium's own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Milliseconds. To end what hangs, not to measure. */
const PATIENCE = 60_000;

/** An address that the service is not asked for. */
const EMPTY = '/empty';
/** It asks for no icon. */
const EMPTY_PAGE = '<link rel="icon" href="data:,">';

export interface VisitOptions extends BrowserContextOptions {
  /** Pixels. */
  width?: number;
  /** Runs in the page before anything of it. */
  script?: string;
  /** What is done before the address is opened, such as answering calls. */
  prepare?: (page: Page) => Promise<unknown>;
  /** Addresses that the test makes fail: that the browser says so of them is no fault of the page. */
  failing?: RegExp;
}

/** Chromium, visiting the service. It writes down what a page must never do. */
export class Visitor {
  private readonly faults: string[] = [];
  /** A window costs much more than an address, so those of one kind share theirs; each visit finds it without a memory. */
  private readonly windows = new Map<string, Page>();
  private failing: RegExp | undefined;
  /** What each window waits for; streams of events never end. */
  private readonly asked = new Map<Page, Set<Request>>();

  private constructor(
    private readonly browser: Browser,
    private readonly origin: string,
  ) {}

  /** @throws Error where there is no Chromium. */
  static async start(origin: string): Promise<Visitor> {
    const executablePath = executable();
    return new Visitor(await chromium.launch({ executablePath, args: FLAGS }), origin);
  }

  /** Opens an address of the service. The page is that of the visit before if that has ended and was of the same kind. */
  async open(path: string, options: VisitOptions = {}): Promise<Page> {
    const { width = 1280, failing, script = '', prepare, ...kind } = options;
    this.failing = failing;
    const key = JSON.stringify({ ...kind, script });
    const page = this.windows.get(key) ?? (await this.newWindow(kind, script));
    this.windows.set(key, page);
    await page.setViewportSize({ width, height: 900 });
    await prepare?.(page);
    await page.goto(path);
    return page;
  }

  /** Waits until nothing is on its way to the page any more, and what came is drawn. */
  async settled(page: Page): Promise<void> {
    const asked = this.asked.get(page)!;
    // What came may make the page ask for more.
    for (let quiet = 0; quiet < 2; quiet = asked.size === 0 ? quiet + 1 : 0)
      await page.evaluate(
        'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))',
      );
  }

  /** Ends the visits. @returns what the pages did that they must never do. */
  async leave(): Promise<string[]> {
    for (const page of this.windows.values()) {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      if (page.url().startsWith(this.origin)) {
        // From an empty document of the same origin: no page is left that could keep something once more.
        await page.route(EMPTY, (route) => route.fulfill({ contentType: 'text/html', body: EMPTY_PAGE }));
        await page.goto(EMPTY);
        await page.evaluate('localStorage.clear(), sessionStorage.clear()');
        await page.unroute(EMPTY);
      }
      await page.goto('about:blank');
      await page.emulateMedia({ colorScheme: null, media: null });
      await page.context().clearCookies();
      this.asked.get(page)!.clear();
    }
    return this.faults.splice(0);
  }

  private async newWindow(kind: BrowserContextOptions, script: string): Promise<Page> {
    const context = await this.browser.newContext({ locale: 'en-GB', baseURL: this.origin, ...kind });
    context.setDefaultTimeout(PATIENCE);
    context.on('request', (request) => {
      const { origin } = new URL(request.url());
      if (origin !== this.origin) this.faults.push(`asked another host: ${request.url()}`);
    });
    context.on('page', (page) => this.watch(page));
    if (script) await context.addInitScript(script);
    return context.newPage();
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  private watch(page: Page): void {
    const asked = new Set<Request>();
    this.asked.set(page, asked);
    page.on('request', (request) => {
      if (!new URL(request.url()).pathname.endsWith('/events')) asked.add(request);
    });
    page.on('requestfinished', (request) => asked.delete(request));
    page.on('requestfailed', (request) => asked.delete(request));
    page.on('pageerror', (error) => this.faults.push(`threw: ${error.stack ?? error.message}`));
    page.on('crash', () => this.faults.push('crashed'));
    page.on('dialog', (dialog) => {
      this.faults.push(`opened a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    // What the content security policy forbids stands in the console too.
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      const { url } = message.location();
      const isExpected = this.failing?.test(url) && message.text().startsWith('Failed to load resource');
      if (!isExpected) this.faults.push(`wrote to the console: ${message.text()} (${url})`);
    });
  }
}

function executable(): string {
  const asked = process.env.CHROMIUM ?? 'chromium';
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = asked.includes('/') ? asked : folders.map((folder) => join(folder, asked)).find(existsSync);
  if (found && existsSync(found)) return found;
  throw new Error(
    `The tests of the page need Chromium, and "${asked}" is not on this machine. Install it ` +
      '(Debian: apt-get install chromium), or set CHROMIUM to the path of one.',
  );
}
