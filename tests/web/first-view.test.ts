import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { SearchScreen } from './support/search-screen.js';
import { useWeb } from './support/web.js';

const web = useWeb();

const FOLDER = 'dist/web';
/** Bytes, compressed. */
const MOST = { js: 60_000, css: 15_000 };
/** Cumulative layout shift. */
const MOST_SHIFT = 0.02;

const bytesOf = (file: string) => gzipSync(readFileSync(join(FOLDER, file))).length;

/** What the document and its static imports load before anything is shown, with the longest texts of a language. */
function filesOfFirstView(ending: 'js' | 'css'): string[] {
  const document = readFileSync(join(FOLDER, 'index.html'), 'utf8');
  const files = new Set([...document.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file]) => file!));
  const texts = readdirSync(join(FOLDER, 'assets')).filter((file) => /^(en|nl|fr|de)-/.test(file));
  const longest = texts.sort((a, b) => bytesOf(`assets/${b}`) - bytesOf(`assets/${a}`))[0]!;
  files.add(`assets/${longest}`);
  // The set grows while it is gone through.
  for (const file of files) {
    const code = file.endsWith('.js') ? readFileSync(join(FOLDER, file), 'utf8') : '';
    for (const [, other] of code.matchAll(/\b(?:import|from)\s*["']\.\/([\w.-]+)["']/g))
      files.add(`assets/${other}`);
  }
  return [...files].filter((file) => file.endsWith(`.${ending}`));
}

describe('the first view', () => {
  it.each(['js', 'css'] as const)('loads few bytes of %s', (ending) => {
    const files = filesOfFirstView(ending);
    expect(files.length).toBeGreaterThan(0);
    const bytes = files.reduce((sum, file) => sum + bytesOf(file), 0);
    expect(bytes).toBeLessThanOrEqual(MOST[ending]);
  });
});

/** Writes down by how much the page moves by itself, not within half a second of a click or a key. */
const WATCH_SHIFTS = `
  shifts = { byItself: 0 };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shifts.byItself += value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

interface Shifts {
  byItself: number;
}

function watched(path: string, width: number): Promise<Page> {
  return web.open(path, { width, script: WATCH_SHIFTS });
}

describe.each([320, 768, 1280])('at %i pixels, nothing that one reads moves away', (width) => {
  it('while the search page loads and while one types', async () => {
    const page = await watched('/', width);
    const screen = new SearchScreen(page);
    await screen.results.first().waitFor();
    await web.settled(page);
    const { byItself } = await page.evaluate<Shifts>('shifts');
    expect(byItself).toBeLessThanOrEqual(MOST_SHIFT);
    // Results make room for others, however long they take to come; where one types and reads their number nothing moves.
    const corners = () =>
      page.evaluate<number[][]>(
        `['#q', '#found', '.result'].map((each) => {
          const { x, y } = document.querySelector(each).getBoundingClientRect();
          return [x, y];
        })`,
      );
    const before = await corners();
    await screen.box.pressSequentially('vocational school', { delay: 120 });
    await screen.shows(
      (await web.app().call('GET', '/organisations?q=vocational%20school&lang=en')).body.total,
    );
    await web.settled(page);
    expect(await corners()).toEqual(before);
  });

  it.each(['/organisations/pic:100000001', '/about', '/?country=BE&q=school'])(
    'while %s loads',
    async (path) => {
      const page = await watched(path, width);
      await page.locator('main h1').waitFor();
      await web.settled(page);
      const { byItself } = await page.evaluate<Shifts>('shifts');
      expect(byItself).toBeLessThanOrEqual(MOST_SHIFT);
    },
  );
});
