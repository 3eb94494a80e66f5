import type { Page } from 'playwright-core';
import type { VisitOptions } from '../../support/browser.js';
import type { PageRow } from './pages.js';
import { type Language, text } from './texts.js';
import type { Web } from './web.js';

/** Opens a row of the table of pages in a language, and waits until it has all that it shows. */
export async function openRow(
  web: Web,
  row: PageRow,
  lang: Language,
  options: VisitOptions = {},
): Promise<Page> {
  const { fails, path } = row;
  const page = await web.open(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`, {
    ...options,
    failing: failingOf(row),
    async prepare(page) {
      if (fails) await page.route(fails.call, (route) => route.fulfill({ status: fails.status, body: '' }));
    },
  });
  await page.locator(row.ready).first().waitFor();
  for (const key of row.pressed ?? []) await page.getByRole('button', { name: text(key, lang) }).click();
  await page.waitForLoadState('networkidle');
  return page;
}

function failingOf({ fails, isMissing, path }: PageRow): RegExp | undefined {
  if (fails) return fails.call;
  return isMissing ? new RegExp(path) : undefined;
}
