import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { hasFocus } from './search-screen.js';

/** More than there is on any page before what is wanted. */
const MOST_STEPS = 250;

/** Presses Tab until something has the focus; on the way, all that has it can be seen. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press('Tab');
    expect(await unseenFocus(page)).toBe('');
    if (await hasFocus(wanted)) return;
  }
  throw new Error(`The keyboard does not get there: ${wanted}`);
}

/** What has the focus, unless it stands in the window with a frame around it. */
export const unseenFocus = (page: Page) =>
  page.evaluate<string>(`(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return '';
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const { top, bottom, left, right, width } = focused.getBoundingClientRect();
    const isInside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && width > 0;
    return isInside && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 ? '' : focused.outerHTML.slice(0, 200);
  })()`);
