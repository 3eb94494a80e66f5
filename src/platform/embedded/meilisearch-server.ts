import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { freePort, persistently } from './process.js';
import { findProgram } from './programs.js';
import { EmbeddedServer } from './server.js';

interface RunningMeilisearch {
  server: EmbeddedServer;
  url: string;
  apiKey: string;
}

/**
 * Starts a Meilisearch on loopback with a key of its own and its data in `folder`.
 * @throws MissingProgramError when there is no Meilisearch for this machine.
 */
export async function startMeilisearch(folder: string): Promise<RunningMeilisearch> {
  const command = await findProgram('Meilisearch');
  const data = resolve(folder);
  await mkdir(data, { recursive: true, mode: 0o700 });
  return persistently(() => startOn(data, command));
}

async function startOn(data: string, command: string): Promise<RunningMeilisearch> {
  const address = `127.0.0.1:${await freePort()}`;
  const apiKey = randomBytes(24).toString('base64url');
  const url = `http://${address}`;
  const server = await EmbeddedServer.start({
    name: 'Meilisearch',
    command,
    args: [
      ...['--http-addr', address, '--env', 'production', '--no-analytics', '--log-level', 'ERROR'],
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
    // The key goes through the environment: arguments of a process are visible to everybody.
    env: { PATH: process.env.PATH, MEILI_MASTER_KEY: apiKey },
    folder: data,
    answers: () => answers(url, apiKey),
  });
  return { server, url, apiKey };
}

/** True when the server there takes our key, so it is the one we started. */
async function answers(url: string, apiKey: string): Promise<boolean> {
  const response = await fetch(`${url}/version`, {
    headers: { Authorization: `Bearer ${apiKey}` },
    signal: AbortSignal.timeout(1_000),
  });
  return response.ok;
}
