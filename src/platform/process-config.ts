import { type Config, completeConfig, readSettings } from './config.js';

/** The configuration of a process; where it is not right, every problem is printed and the process ends with code 2. */
export function processConfig(): Config {
  try {
    return completeConfig(readSettings(process.env));
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}
