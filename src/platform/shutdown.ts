import type { Logger } from './logging.js';

/** Milliseconds for everything to close before the process ends all the same. */
const PATIENCE = 9_000;

/**
 * Runs `close` once, on SIGTERM or SIGINT, then ends the process with code 0;
 * with code 1 when it does not close in time.
 */
export function closeOnSignal(logger: Logger, close: () => Promise<void>): void {
  let closing = false;
  const stop = async (signal: NodeJS.Signals) => {
    if (closing) return;
    closing = true;
    logger.info({ signal }, 'Stopping');
    const force = setTimeout(() => {
      logger.error('Did not stop in time');
      process.exit(1);
    }, PATIENCE);
    try {
      await close();
      process.exitCode = 0;
    } catch (error) {
      logger.error({ err: error }, 'Stopping went wrong');
      process.exitCode = 1;
    }
    clearTimeout(force);
    process.exit();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
