import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Only the user who runs this may read it: such files hold what is not public. */
const PRIVATE = 0o600;

/**
 * Writes a file, through what packs it, that is there whole or not at all: under another name first, on the disk before
 * it takes its own.
 * @throws what the bytes throw, and the errors of the file system; nothing is left behind then.
 */
export async function writeWhole(
  path: string,
  bytes: AsyncIterable<string | Buffer>,
  ...through: Transform[]
): Promise<void> {
  const temporary = `${path}.${randomUUID().slice(0, 8)}.part`;
  try {
    const file = createWriteStream(temporary, { flags: 'wx', mode: PRIVATE, flush: true });
    await pipeline([Readable.from(bytes), ...through, file]);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
