import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How other processes of this machine (the command line) reach what runs on a data folder now. */
export interface RunFile {
  redisUrl: string;
  meiliUrl: string;
  meiliApiKey?: string;
  adminApiKey: string;
}

const path = (dataDir: string) => join(dataDir, 'run.json');

/** Readable by its owner only: it holds the keys. */
export async function writeRunFile(dataDir: string, run: RunFile): Promise<void> {
  await writeFile(path(dataDir), JSON.stringify(run), { mode: 0o600 });
}

export async function removeRunFile(dataDir: string): Promise<void> {
  await rm(path(dataDir), { force: true });
}

/** The run file of the Kompaan on this data folder, or undefined when none runs. */
export async function readRunFile(dataDir: string): Promise<RunFile | undefined> {
  const text = await readFile(path(dataDir), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as RunFile);
}
