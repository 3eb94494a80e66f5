import type { Page } from 'playwright-core';
import type { VisitOptions } from '../../support/browser.js';
import { ADMIN_KEY } from '../../support/running-app.js';
import type { PageRow } from './pages.js';
import { type Language, named, text } from './texts.js';
import type { Web } from './web.js';

/** Opens a row of the table of pages in a language, and waits until it has all that it shows. */
export async function openRow(
  web: Web,
  row: PageRow,
  lang: Language,
  options: VisitOptions = {},
): Promise<Page> {
  const { fails, failing = fails?.call } = row;
  const path = typeof row.path === 'string' ? row.path : await row.path(web.app());
  const [address, secret = ''] = path.split('#');
  const page = await web.open(`${address}${address!.includes('?') ? '&' : '?'}lang=${lang}#${secret}`, {
    ...options,
    ...(failing && { failing }),
    async prepare(page) {
      if (fails) await page.route(fails.call, (route) => route.fulfill({ status: fails.status, body: '' }));
    },
  });
  if (row.isDesk) await enterDesk(page, lang);
  if (row.list) await chooseList(page, 'bees.csv', row.list);
  await page.locator(row.ready).first().waitFor();
  for (const key of row.pressed ?? [])
    await page
      .getByRole('button', { name: named(key, lang) })
      .first()
      .click();
  if (row.followed) await page.getByRole('link', { name: named(row.followed, lang) }).click();
  await web.settled(page);
  return page;
}

/** Gives the administrator's key on any page of the desk. */
export async function enterDesk(page: Page, lang: Language = 'en'): Promise<void> {
  await page.getByLabel(text('desk.key', lang)).fill(ADMIN_KEY);
  await page.getByRole('button', { name: named('desk.enter', lang) }).click();
}

/** Chooses a list at the desk. */
async function chooseList(page: Page, name: string, content: string): Promise<void> {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
  await page.locator('#file').setInputFiles(file);
}
