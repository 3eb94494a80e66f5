import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { hasFocus } from './search-screen.js';

/** More than there is on any page before what a test looks for. */
const MOST_STEPS = 200;

/** Presses Tab until something has the focus; on the way, all that has it can be seen. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press('Tab');
    expect(await unseenFocus(page)).toBe('');
    if (await hasFocus(wanted)) return;
  }
  throw new Error(`The keyboard does not get there: ${wanted}`);
}

/** Goes to a control with Tab and presses a key on it. */
export async function pressOn(page: Page, control: Locator, key = 'Enter'): Promise<void> {
  await control.waitFor();
  await tabTo(page, control);
  await page.keyboard.press(key);
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
