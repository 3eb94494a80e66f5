import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type EmbeddedServer, freePort, startProcess, waitUntil } from './process.js';
import { findProgram } from './programs.js';

/** An embedded Meilisearch and the key that opens it. */
export interface EmbeddedMeilisearch extends EmbeddedServer {
  apiKey: string;
}

/**
 * Starts a Meilisearch on loopback with a key of its own and its data in `folder`.
 * @throws MissingProgramError when there is no Meilisearch for this machine.
 */
export async function startMeilisearch(folder: string): Promise<EmbeddedMeilisearch> {
  const program = await findProgram('Meilisearch');
  const data = resolve(folder);
  await mkdir(data, { recursive: true, mode: 0o700 });
  const port = await freePort();
  const apiKey = randomBytes(24).toString('base64url');
  const url = `http://127.0.0.1:${port}`;
  const { child, ended, stop } = startProcess(
    program,
    [
      ...[
        '--http-addr',
        `127.0.0.1:${port}`,
        '--env',
        'production',
        '--no-analytics',
        '--log-level',
        'ERROR',
      ],
      ...[
        '--db-path',
        join(data, 'data.ms'),
        '--dump-dir',
        join(data, 'dumps'),
        '--snapshot-dir',
        join(data, 'snapshots'),
      ],
      ...['--http-payload-size-limit', '512MiB'],
    ],
    join(data, 'meilisearch.log'),
    // The key goes through the environment: arguments of a process are visible to everybody.
    { cwd: data, env: { PATH: process.env.PATH, MEILI_MASTER_KEY: apiKey } },
  );
  await waitUntil('Meilisearch', () => answers(url, apiKey), ended);
  return { url, apiKey, pid: child.pid!, stop, ended };
}

/** True when the server there takes our key, so it is the one we started. */
async function answers(url: string, apiKey: string): Promise<boolean> {
  const response = await fetch(`${url}/version`, { headers: { Authorization: `Bearer ${apiKey}` } });
  return response.ok;
}
