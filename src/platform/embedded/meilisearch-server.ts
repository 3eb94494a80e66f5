import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Logger } from '../logging.js';
import { canBeRead, dataOf, setDataAside } from './meilisearch-data.js';
import { EndedWhileStarting, freePort, persistently } from './process.js';
import { findProgram } from './programs.js';
import { EmbeddedServer } from './server.js';

/**
 * Meilisearch clears a tenth of this for every task, however small, and takes two thirds of the machine's memory where
 * nothing is said. Less than this is no faster, more is slower (docs/decisions/0089).
 */
const INDEXING_MEMORY = '1GiB';

interface RunningMeilisearch {
  server: EmbeddedServer;
  url: string;
  apiKey: string;
}

/**
 * Starts a Meilisearch on loopback with a key of its own and its data in `folder`. Data that it cannot use (of another
 * version, damaged) are set aside: they are made again from the record.
 * @throws MissingProgramError when there is no Meilisearch for this machine.
 */
export async function startMeilisearch(folder: string, logger?: Logger): Promise<RunningMeilisearch> {
  const command = await findProgram('Meilisearch');
  const data = resolve(folder);
  await mkdir(data, { recursive: true, mode: 0o700 });
  const running = await startUsable(data, command, logger);
  if (await canBeRead(running.url, running.apiKey)) return running;
  await running.server.stop();
  await setDataAside(data, 'an index cannot be read', logger);
  return startOn(data, command, logger);
}

/** Starts it; where it ends again and again while it is starting, only its data can be why. */
async function startUsable(data: string, command: string, logger?: Logger): Promise<RunningMeilisearch> {
  try {
    return await persistently(() => startOn(data, command, logger));
  } catch (error) {
    if (!(error instanceof EndedWhileStarting)) throw error;
    const reason = 'Meilisearch does not start with them; server.log in its folder says why';
    if (!(await setDataAside(data, reason, logger))) throw error;
    return startOn(data, command, logger);
  }
}

async function startOn(data: string, command: string, logger?: Logger): Promise<RunningMeilisearch> {
  const address = `127.0.0.1:${await freePort()}`;
  const apiKey = randomBytes(24).toString('base64url');
  const url = `http://${address}`;
  const server = await EmbeddedServer.start({
    name: 'Meilisearch',
    command,
    args: [
      ...['--http-addr', address, '--env', 'production', '--no-analytics', '--log-level', 'ERROR'],
      ...['--db-path', dataOf(data)],
      ...['--dump-dir', join(data, 'dumps'), '--snapshot-dir', join(data, 'snapshots')],
      ...['--http-payload-size-limit', '512MiB'],
      ...['--max-indexing-memory', INDEXING_MEMORY],
    ],
    // The key goes through the environment: arguments of a process are visible to everybody.
    env: { PATH: process.env.PATH, MEILI_MASTER_KEY: apiKey },
    folder: data,
    answers: () => answers(url, apiKey),
    // It maps its files into memory: reading where a file was cut off ends it with one of these.
    async onCrash(signal) {
      if (signal === 'SIGBUS' || signal === 'SIGSEGV')
        await setDataAside(data, `reading them ended Meilisearch with ${signal}`, logger);
    },
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
