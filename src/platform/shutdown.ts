import type { Logger } from './logging.js';

/**
 * Runs `close` once, on SIGTERM or SIGINT, then ends the process with code 0;
 * with code 1 when it does not close within `patience` milliseconds.
 */
export function closeOnSignal(logger: Logger, patience: number, close: () => Promise<void>): void {
  let closing = false;
  const stop = async (signal: NodeJS.Signals) => {
    if (closing) return;
    closing = true;
    logger.info({ signal }, 'Stopping');
    const force = setTimeout(() => {
      logger.error('Did not stop in time');
      process.exit(1);
    }, patience);
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
