import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { overflow, violations } from './support/axe.js';
import { openRow } from './support/open-row.js';
import { PAGES } from './support/pages.js';
import { LANGUAGES, type Language, textsOf } from './support/texts.js';
import { useWeb } from './support/web.js';

const web = useWeb();

const KEYS = Object.keys(textsOf('en'));

describe.each(PAGES)('$name', (row) => {
  it.each(LANGUAGES)('in %s is in that language, and breaks no rule of WCAG 2.2 AA', async (lang) => {
    // Without motion: colours that are still changing would be measured.
    const page = await openRow(web, row, lang, { reducedMotion: 'reduce' });
    expect(await languageFaults(page, lang)).toEqual([]);
    expect(await headingFaults(page)).toEqual([]);
    expect(await violations(page)).toEqual({});
    await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
    for (const width of [1280, 768]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page)).toBe(0);
    }
  });
});

/** Where the page, its links or its texts are not of the language. */
async function languageFaults(page: Page, lang: Language): Promise<string[]> {
  const faults: string[] = [];
  const said = await page.locator('html').getAttribute('lang');
  if (said !== lang) faults.push(`the page says it is in ${said}`);
  const links = await page.evaluate<string[]>(
    `[...document.querySelectorAll('.brand, nav a, main a')]
      .filter((link) => link.origin === location.origin && !link.pathname.startsWith('/docs'))
      .map((link) => link.href)`,
  );
  expect(links.length).toBeGreaterThan(0);
  faults.push(...links.filter((link) => new URL(link).searchParams.get('lang') !== lang));
  // A text that is missing would be shown as its key.
  const shown = (await page.locator('#app').textContent()) ?? '';
  faults.push(...KEYS.filter((key) => shown.includes(key)));
  return faults;
}

/** Headings of the first level other than one, and levels that are left out. */
async function headingFaults(page: Page): Promise<string[]> {
  const levels = await page.evaluate<number[]>(
    `[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => Number(heading.tagName[1]))`,
  );
  const faults = levels.flatMap((level, at) =>
    level > (levels[at - 1] ?? 0) + 1 ? [`h${level} at ${at}`] : [],
  );
  const first = levels.filter((level) => level === 1).length;
  return first === 1 ? faults : [...faults, `${first} headings of the first level`];
}
