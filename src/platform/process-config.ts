import { type Config, completeConfig, readSettings } from './config.js';
import { NEEDS_A_PERSON } from './embedded/node-process.js';
import type { Logger } from './logging.js';
import { checkRedis } from './redis-check.js';

/** The configuration of a process; where it is not right, every problem is printed and the process ends with code 2. */
export function processConfig(): Config {
  try {
    return completeConfig(readSettings(process.env));
  } catch (error) {
    return endWith((error as Error).message);
  }
}

/** Waits until Redis can be used; where it never can as it is, one sentence is printed and the process ends with code 2. */
export async function requireRedis({ redisUrl }: Config, logger: Logger): Promise<void> {
  const warning = await checkRedis(redisUrl).catch((error: Error) => endWith(error.message));
  if (warning) logger.warn(warning);
}

/** Ends the process: a person must change something first. */
export function endWith(message: string): never {
  console.error(message);
  process.exit(NEEDS_A_PERSON);
}
