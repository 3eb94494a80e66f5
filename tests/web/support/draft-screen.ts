import type { Locator, Page } from 'playwright-core';
import type { RunningApp } from '../../support/running-app.js';
import { named } from './texts.js';

/** The draft behind a private link. */
export interface OpenedDraft {
  id: string;
  token: string;
}

/** What one sees and uses on the page of a draft, in English. */
export class DraftScreen {
  readonly needs: Locator;
  readonly members: Locator;
  readonly suggestions: Locator;
  /** What happened last. */
  readonly notice: Locator;

  constructor(readonly page: Page) {
    this.needs = this.part('needs').locator('.rows').first().locator('> li');
    this.members = this.part('members').locator('.rows > li');
    this.suggestions = this.part('suggestions').locator('.suggestion');
    this.notice = page.locator('.notice');
  }

  member(name: string): Locator {
    return this.members.filter({ has: this.page.locator('.row-name a', { hasText: name }) });
  }

  /** A section of the page, by the id of its heading. */
  part(heading: string): Locator {
    return this.page.locator(`section[aria-labelledby="${heading}"]`);
  }

  button(key: string, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name: named(key) }).first();
  }

  /** Waits for suggestions for the draft as it stands. */
  async suggested(): Promise<void> {
    await this.part('suggestions').and(this.page.locator('[aria-busy=false]')).waitFor();
    await this.suggestions.first().waitFor();
  }

  /** Waits until something is said of a change. */
  async says(words: string): Promise<void> {
    await this.notice.getByText(words).waitFor();
  }

  /** The draft that the address opens. */
  get opened(): OpenedDraft {
    const { pathname, hash } = new URL(this.page.url());
    return { id: pathname.split('/').at(-1)!, token: hash.slice(1) };
  }
}

/** A draft as the service has it. */
export async function draftOf(app: RunningApp, { id, token }: OpenedDraft) {
  return (await app.call('GET', `/drafts/${id}`, { token })).body;
}
