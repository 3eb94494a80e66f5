import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);

/** The reader as one script that leaves it behind as `reader`. */
const SCRIPT = (() => {
  const module = readFileSync(require.resolve('@guidepup/virtual-screen-reader/browser.js'), 'utf8');
  const [exported, name] = /export\s*\{[^}]*?([\w$]+) as virtual\b[^}]*\}/.exec(module) ?? [];
  if (!exported) throw new Error('The virtual screen reader exports something else than it did.');
  return `(() => { ${module.replace(exported, `window.reader = ${name};`)}\n})()`;
})();

/** More than there is to hear on any page. */
const MOST_PHRASES = 5_000;

/** A virtual screen reader on a page. */
export class ScreenReader {
  private constructor(private readonly page: Page) {}

  /** Evaluated, not added as a script: the content security policy stays as it is. */
  static async on(page: Page): Promise<ScreenReader> {
    // It looks for what is chosen in the document, where a browser looks at the control.
    await page.evaluate(`for (const one of document.querySelectorAll('input, option'))
      one.toggleAttribute(one.matches('option') ? 'selected' : 'checked', one.matches(':checked'))`);
    await page.evaluate(SCRIPT);
    await page.evaluate('reader.start({ container: document.body })');
    return new ScreenReader(page);
  }

  /** Reads from where it stands to the end of the page. @returns all that was said since it began. */
  async readToEnd(): Promise<string[]> {
    await this.page.evaluate(`(async () => {
      for (let n = 0; n < ${MOST_PHRASES} && (await reader.lastSpokenPhrase()) !== 'end of document'; n++)
        await reader.next();
    })()`);
    return this.said();
  }

  /** All that was said since it began, live regions included. */
  said(): Promise<string[]> {
    return this.page.evaluate<string[]>('reader.spokenPhraseLog()');
  }
}
