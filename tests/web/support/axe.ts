import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [320, 768, 1280];
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
/** Nothing else depends on the colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

/** What breaks a rule of WCAG 2.2 AA at any width and in the dark, and where the page can be moved sideways. */
export async function violations(page: Page): Promise<Record<string, string[]>> {
  // Evaluated, not added as a script: the content security policy stays as it is.
  await page.evaluate(AXE);
  const wrong: Record<string, string[]> = {};
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    wrong[`${width}`] = await found(page, { type: 'tag', values: LEVELS });
    const moved = await overflow(page);
    if (moved > 0) wrong[`${width} moves sideways`] = [String(moved)];
  }
  // At the last width, which shows most.
  await page.emulateMedia({ colorScheme: 'dark' });
  wrong.dark = await found(page, { type: 'rule', values: OF_COLOURS });
  await page.emulateMedia({ colorScheme: 'light' });
  return Object.fromEntries(Object.entries(wrong).filter(([, of]) => of.length > 0));
}

/** By how many pixels of CSS the page can be moved sideways. */
export const overflow = (page: Page) => page.evaluate<number>('(scrollTo(10_000, scrollY), scrollX)');

/** What axe finds wrong, by rule, with the first elements of each. */
async function found(page: Page, runOnly: object): Promise<string[]> {
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] });
  const all = await page.evaluate<Violation[]>(`axe.run(document, ${options}).then((all) => all.violations)`);
  return all.map(({ id, nodes }) =>
    [id, ...nodes.slice(0, 3).map(({ html, failureSummary }) => `${html}\n${failureSummary}`)].join('\n'),
  );
}
