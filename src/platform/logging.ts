import { type Logger, pino } from 'pino';
import { LogOutput } from './log-output.js';
import { currentRequest } from './request-context.js';
import { safeError } from './safe-error.js';

export type { Logger } from 'pino';

/**
 * The process's logger: JSON lines on standard output.
 * Levels mean something: `error` = a person must act, `warn` = it mended itself, `info` = what an operator follows.
 * Errors are passed as `err`; of them only what `safeError` takes is written.
 */
export function createLogger(
  name: string,
  level: string,
  output: { write(line: string): void } = standardOutput(),
): Logger {
  return pino(
    {
      level,
      base: { process: name },
      serializers: { err: safeError },
      mixin: () => {
        const requestId = currentRequest();
        return requestId === undefined ? {} : { requestId };
      },
      hooks: {
        // Without a message pino would take the error's own.
        logMethod(args, method) {
          const [only] = args as unknown[];
          const error = only instanceof Error ? only : (only as { err?: unknown } | null)?.err;
          if (args.length === 1 && error instanceof Error) method.call(this, only as object, error.name);
          else method.apply(this, args);
        },
      },
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
    },
    output,
  );
}

let shared: LogOutput | undefined;

function standardOutput(): LogOutput {
  shared ??= new LogOutput(1);
  return shared;
}

/**
 * An error that nobody caught ends the process, as it does without this; but it is logged like all others, where Node
 * would print all that it carries.
 */
export function logUncaught(logger: Logger): void {
  process.on('uncaughtException', (error) => {
    logger.fatal({ err: error }, 'An error was not caught; this process ends');
    process.exit(1);
  });
}
