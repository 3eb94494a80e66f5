import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the generated administrator key is kept. */
export const adminKeyFile = (dataDir: string) => join(dataDir, 'admin-key');

/** The administrator key of an embedded Kompaan: made once, kept in a file that only its owner can read. */
export async function adminKey(dataDir: string): Promise<string> {
  const file = adminKeyFile(dataDir);
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept.trim()) return kept.trim();
  const key = randomBytes(24).toString('base64url');
  await writeFile(file, `${key}\n`, { mode: 0o600 });
  return key;
}
