import type { Locator, Page } from 'playwright-core';
import { named } from './texts.js';

/** What one sees and uses on the search page, in English. */
export class SearchScreen {
  readonly box: Locator;
  /** Says how many were found. */
  readonly total: Locator;
  readonly results: Locator;
  readonly chips: Locator;
  readonly pages: Locator;

  constructor(readonly page: Page) {
    this.box = page.getByRole('searchbox', { name: named('search.label') });
    this.total = page.locator('#found');
    this.results = page.getByRole('main').locator('.result h3 a');
    this.chips = page.getByRole('list', { name: named('chips.label') });
    this.pages = page.getByRole('navigation', { name: named('pages.label') });
  }

  /** Waits until so many were found. */
  async shows(n: number): Promise<void> {
    await this.total.getByText(totalOf(n)).waitFor();
  }

  facet(name: string): Locator {
    return this.page.locator('.facet', { has: this.page.getByRole('button', { name }) });
  }

  /** The number beside a value of a filter. */
  async countOf(facet: string, value: string): Promise<number> {
    const row = this.facet(facet).getByRole('listitem').filter({ hasText: value });
    return Number(((await row.locator('.count').textContent()) ?? '').replace(/\D/g, ''));
  }
}

/** As the page says it in English. */
export function totalOf(n: number): RegExp {
  return new RegExp(`^${n.toLocaleString('en')} organisations?$`);
}

export async function hasFocus(element: Locator): Promise<boolean> {
  return (await element.and(element.page().locator(':focus')).count()) === 1;
}
