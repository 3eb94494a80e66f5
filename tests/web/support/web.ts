import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type VisitOptions, Visitor } from '../../support/browser.js';
import { type RunningApp, startApp } from '../../support/running-app.js';
import { fillDirectory } from './directory.js';

/** The service with a directory, and a browser before it. */
export interface Web {
  app(): RunningApp;
  /** Opens an address in a window of its own, which is closed after the test. */
  open(path: string, options?: VisitOptions): Promise<Page>;
  /** Waits until nothing is on its way to the page any more, and what came is drawn. */
  settled(page: Page): Promise<void>;
}

/**
 * Starts both for the tests of one file. A test fails in which a page throws, writes an error to the console, breaks its
 * content security policy, opens a dialog or asks another host.
 */
export function useWeb(): Web {
  let app: RunningApp;
  let visitor: Visitor;
  beforeAll(async () => {
    app = await startApp();
    visitor = await Visitor.start(app.address);
    await fillDirectory(app);
  });
  afterEach(async () => {
    expect(await visitor?.leave()).toEqual([]);
  });
  afterAll(async () => {
    await visitor?.close();
    await app?.close();
  });
  return {
    app: () => app,
    open: (path, options) => visitor.open(path, options),
    settled: (page) => visitor.settled(page),
  };
}
