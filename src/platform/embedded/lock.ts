import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runningPid, writePidFile } from './process.js';

/**
 * Makes this process the only one on a data folder.
 * @returns how to release it.
 * @throws Error when another one is running there.
 */
export async function lockFolder(dataDir: string): Promise<() => Promise<void>> {
  const file = join(dataDir, 'pid');
  const other = await runningPid(file);
  if (other !== undefined)
    throw new Error(
      `it is already running on ${dataDir} (process ${other}). Stop that one, or set DATA_DIR and PORT for a second one.`,
    );
  writePidFile(file, process.pid, 'main.js');
  return () => rm(file, { force: true });
}
