import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openRow } from './support/open-row.js';
import { PAGES } from './support/pages.js';
import { LANGUAGES } from './support/texts.js';
import { useWeb } from './support/web.js';

const web = useWeb();

const WIDTHS = [320, 768, 1280];
const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
/** Nothing else depends on the colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

/** What axe finds wrong, by rule, with the first elements of each. */
async function violations(page: Page, runOnly: object): Promise<string[]> {
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] });
  const found = await page.evaluate<Violation[]>(
    `axe.run(document, ${options}).then((all) => all.violations)`,
  );
  return found.map(({ id, nodes }) =>
    [id, ...nodes.slice(0, 3).map(({ html, failureSummary }) => `${html}\n${failureSummary}`)].join('\n'),
  );
}

/** By how many pixels of CSS the page can be moved sideways. */
const overflow = (page: Page) => page.evaluate<number>('(scrollTo(10_000, scrollY), scrollX)');

describe.each(LANGUAGES)('in %s', (lang) => {
  it.each(PAGES)('$name breaks no rule of WCAG 2.2 AA at any width, in light and dark', async (row) => {
    // Without motion: colours that are still changing would be measured.
    const page = await openRow(web, row, lang, { reducedMotion: 'reduce' });
    // Evaluated, not added as a script: the content security policy stays as it is.
    await page.evaluate(AXE);
    const wrong: Record<string, string[]> = {};
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      wrong[`${width} light`] = await violations(page, { type: 'tag', values: LEVELS });
      await page.emulateMedia({ colorScheme: 'dark' });
      wrong[`${width} dark`] = await violations(page, { type: 'rule', values: OF_COLOURS });
      if ((await overflow(page)) > 0) wrong[`${width} scrolls sideways`] = [String(await overflow(page))];
    }
    expect(Object.fromEntries(Object.entries(wrong).filter(([, found]) => found.length > 0))).toEqual({});
  });
});

describe.each(PAGES)('$name', (row) => {
  it('can be read with letters twice as big, without scrolling sideways', async () => {
    const page = await openRow(web, row, 'de');
    await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 768, height: 900 });
    expect(await overflow(page)).toBe(0);
  });

  it('has one heading of the first level and leaves out no level after it', async () => {
    const page = await openRow(web, row, 'en');
    const levels = await page.evaluate<number[]>(
      `[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => Number(heading.tagName[1]))`,
    );
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
});
