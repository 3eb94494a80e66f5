import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from '../logging.js';

/** Where the embedded Meilisearch keeps its indexes, in its own folder. */
export const dataOf = (folder: string) => join(folder, 'data.ms');

/** Where its last data that could not be used are kept for whoever wants to know why. */
const setAsideOf = (folder: string) => join(folder, 'data.ms.set-aside');

/**
 * Puts the data of the embedded Meilisearch out of its way: they are made from the record, and are made again. Only
 * the last ones set aside are kept. False when there are none.
 */
export async function setDataAside(
  folder: string,
  reason: string,
  logger: Logger | undefined,
): Promise<boolean> {
  if (!existsSync(dataOf(folder))) return false;
  await rm(setAsideOf(folder), { recursive: true, force: true });
  await rename(dataOf(folder), setAsideOf(folder));
  logger?.warn({ reason, folder: setAsideOf(folder) }, 'Meilisearch data set aside; search is built anew');
  return true;
}

/** Whether every index of a Meilisearch can be read; damage shows only when a file is read, not at its start. */
export async function canBeRead(url: string, apiKey: string): Promise<boolean> {
  const get = async (path: string) => {
    const response = await fetch(`${url}${path}`, { headers: { Authorization: `Bearer ${apiKey}` } });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return (await response.json()) as { results: { uid: string }[] };
  };
  try {
    for (const { uid } of (await get('/indexes?limit=1000')).results) {
      await get(`/indexes/${uid}/settings`);
      await get(`/indexes/${uid}/search?q=a&limit=1`);
      await get(`/indexes/${uid}/documents?limit=1`);
    }
    return true;
  } catch {
    return false;
  }
}
