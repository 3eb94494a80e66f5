import { randomUUID } from 'node:crypto';
import { type FileHandle, link, open, readdir, unlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';

/** The locks of a folder are numbered; only the highest counts. */
const NUMBERED = /^lock-(\d+)$/;

/**
 * Makes this process the only one on a data folder: until it ends, however it ends, or releases the folder.
 *
 * A lock is a Unix socket that its owner listens on, under the name `lock-<n>`: the kernel stops listening when the
 * process ends, so whoever can connect to the highest lock knows that it is held, in whatever container. Who finds
 * it dead gives a socket of its own the next number, with a hard link: that works for one process only.
 * @returns how to release it.
 * @throws Error when another process holds it.
 */
export async function lockFolder(dataDir: string): Promise<() => Promise<void>> {
  const folder = await open(dataDir);
  const own = `lock-${randomUUID()}`;
  const server = createServer((socket) => socket.destroy());
  const release = async () => {
    await new Promise((resolve) => server.close(resolve));
    await folder.close();
  };
  try {
    await listen(server, inside(folder, own));
    await take(folder, dataDir, own);
    return release;
  } catch (error) {
    await release();
    throw error;
  }
}

async function take(folder: FileHandle, dataDir: string, own: string): Promise<void> {
  try {
    for (;;) {
      const last = await highest(dataDir);
      if (await isHeld(inside(folder, `lock-${last}`)))
        throw new Error(
          `it is already running on ${dataDir}. Stop that one, or set DATA_DIR and PORT for a second one.`,
        );
      const next = `lock-${last + 1}`;
      if (!(await linked(inside(folder, own), inside(folder, next)))) continue;
      // Whoever was slow between looking and linking may have taken a number that was used and cleared away since.
      if ((await highest(dataDir)) > last + 1) continue;
      return await clearAway(folder, dataDir, next);
    }
  } finally {
    await unlink(inside(folder, own)).catch(() => {});
  }
}

/** The highest number in use, never cleared away before there is a higher one; 0 = none yet. */
async function highest(dataDir: string): Promise<number> {
  const numbers = (await readdir(dataDir)).map((name) => Number(NUMBERED.exec(name)?.[1] ?? 0));
  return Math.max(0, ...numbers);
}

/** True for the one process whose link was first. */
async function linked(own: string, name: string): Promise<boolean> {
  return link(own, name).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );
}

/** Removes the sockets of processes that have ended; a dead one never comes alive again. */
async function clearAway(folder: FileHandle, dataDir: string, current: string): Promise<void> {
  const others = (await readdir(dataDir)).filter((name) => name.startsWith('lock-') && name !== current);
  for (const name of others)
    if (!(await isHeld(inside(folder, name)))) await unlink(inside(folder, name)).catch(() => {});
}

/** Whether a living process listens there; in doubt it does. */
async function isHeld(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(code !== 'ECONNREFUSED' && code !== 'ENOENT'),
    );
  });
}

async function listen(server: Server, path: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => resolve());
  });
  server.unref();
}

/** The address of a socket has 107 bytes at most; a folder's name may have more, its open handle has not. */
const inside = (folder: FileHandle, name: string): string => join(`/proc/self/fd/${folder.fd}`, name);
