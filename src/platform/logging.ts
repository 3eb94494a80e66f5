import { type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/**
 * The process's logger: JSON lines on standard output.
 * Levels mean something: `error` = a person must act, `warn` = it mended itself, `info` = what an operator follows.
 */
export function createLogger(process: string, level: string): Logger {
  return pino({
    level,
    base: { process },
    // Belt and braces: nothing is logged with these on purpose.
    redact: [
      '*.authorization',
      '*.cookie',
      '*.token',
      '*.contact',
      '*.password',
      '*.apiKey',
      '*.adminApiKey',
    ],
  });
}
