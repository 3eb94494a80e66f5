import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoOrganisations } from '../../seed/directory/index.js';
import { BATCH_ROWS, Directory, type Profile } from '../../src/directory/index.js';
import { TableSnapshot } from '../../src/matching/index.js';
import { startMeilisearch } from '../../src/platform/embedded/meilisearch-server.js';
import { NodeProcess } from '../../src/platform/embedded/node-process.js';
import { startRedis } from '../../src/platform/embedded/redis-server.js';
import { createLogger } from '../../src/platform/logging.js';
import { connectRedis, redisReady } from '../../src/platform/redis.js';
import { PUBLISHED_LISTS, type PublishedList, profilesOfList } from '../support/published-lists.js';
import { against, grouped, inSeconds, median } from './statistics.js';
import type { Started } from './table-process.js';

const ORGANISATIONS = 300_000;
const STARTS = 3;
const TARGET = 10_000;

/** How long a worker takes until its scoring table is there, and a server until it answers. Returns a section in Markdown. */
export async function benchStart(folder = process.env.REAL_DATA): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), 'kompaan-bench-'));
  const stops = [() => rm(data, { recursive: true, force: true })];
  try {
    const redis = await startRedis(join(data, 'redis'));
    stops.push(() => redis.server.stop());
    const meilisearch = await startMeilisearch(join(data, 'meilisearch'));
    stops.push(() => meilisearch.server.stop());
    await fill(redis.url, folder ? await publishedProfiles(folder) : demoOrganisations());
    const env = {
      ...{ PATH: process.env.PATH, LOG_LEVEL: 'warn', PORT: '0', ADMIN_API_KEY: 'of-no-use-to-this-bench' },
      ...{ REDIS_URL: redis.url, MEILI_URL: meilisearch.url, MEILI_API_KEY: meilisearch.apiKey },
    };
    const [derived, fromSnapshot, servers]: [Started[], Started[], Answered[]] = [[], [], []];
    for (let n = 0; n < STARTS; n++) {
      await withoutSnapshot(redis.url);
      derived.push(await loadTable(env, data));
      fromSnapshot.push(await loadTable(env, data));
      servers.push(await firstAnswer(env, data));
    }
    return described(derived, fromSnapshot, servers);
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

async function publishedProfiles(folder: string): Promise<Profile[]> {
  const lists = Object.keys(PUBLISHED_LISTS) as PublishedList[];
  const profiles: Profile[] = [];
  for (const list of lists) profiles.push(...(await profilesOfList(folder, list)));
  return profiles;
}

/** Writes the profiles again and again, as imports do, each time with words that were not there before. */
async function fill(redisUrl: string, profiles: readonly Profile[]): Promise<void> {
  const redis = connectRedis(redisUrl, createLogger('bench', 'silent'));
  await redisReady(redis);
  const directory = new Directory(redis, { onCommitted: async () => {} });
  for (let from = 0; from < ORGANISATIONS; from += BATCH_ROWS) {
    const rows = Array.from({ length: BATCH_ROWS }, (_, n) => {
      const line = from + n;
      const profile = copied(profiles[line % profiles.length]!, Math.floor(line / profiles.length));
      return {
        line,
        fragment: { profile: { ...profile, identifiers: { pic: String(100_000_000 + line) } } },
      };
    });
    await directory.commitRows(rows, { source: 'copies' });
  }
  redis.disconnect();
}

function copied(profile: Profile, copy: number): Profile {
  const { name, otherNames } = profile;
  const others = otherNames?.map((other) => ({ ...other, name: misspelt(other.name, copy) }));
  return { ...profile, name: misspelt(name, copy), ...(others && { otherNames: others }) };
}

/** With another letter put into the longest word for each copy but the first. */
function misspelt(name: string, copy: number): string {
  if (copy === 0) return name;
  const words = name.split(' ');
  const longest = words.reduce((best, word, at) => (word.length > words[best]!.length ? at : best), 0);
  const [word, letter] = [words[longest]!, 'aeiouäöüyz'[copy % 10]!];
  words[longest] = word.slice(0, 2 + copy) + letter + word.slice(2 + copy);
  return words.join(' ');
}

async function withoutSnapshot(redisUrl: string): Promise<void> {
  const redis = connectRedis(redisUrl, createLogger('bench', 'silent'));
  await redisReady(redis);
  await new TableSnapshot(redis).remove();
  redis.disconnect();
}

async function loadTable(env: NodeJS.ProcessEnv, data: string): Promise<Started> {
  const script = fileURLToPath(new URL('./table-process.js', import.meta.url));
  const child = new NodeProcess(script, env, join(data, 'table.pid'));
  try {
    return JSON.parse(await child.ready) as Started;
  } finally {
    await child.stop();
  }
}

/** Milliseconds from its start, and megabytes. */
interface Answered {
  answered: number;
  memory: number;
}

async function firstAnswer(env: NodeJS.ProcessEnv, data: string): Promise<Answered> {
  const script = fileURLToPath(new URL('../../src/server.js', import.meta.url));
  const pidFile = join(data, 'server.pid');
  const began = performance.now();
  const child = new NodeProcess(script, env, pidFile);
  try {
    const answer = await fetch(`${await child.ready}/api/v1/organisations/pic:100000000`);
    if (!answer.ok) throw new Error(`The server answered ${answer.status}`);
    const answered = performance.now() - began;
    const [pid] = readFileSync(pidFile, 'utf8').split(' ');
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1];
    return { answered, memory: (Number(kilobytes) * 1_024) / 1e6 };
  } finally {
    await child.stop();
  }
}

function described(derived: Started[], fromSnapshot: Started[], servers: Answered[]): string {
  const row = (name: string, starts: readonly Started[], target?: number) => {
    const of = (figure: keyof Started) => median(starts.map((each) => each[figure]));
    const ready = of('ready');
    const goal = target === undefined ? '–' : against(`≤ ${inSeconds(target)}`, ready <= target);
    return `| ${name} | ${inSeconds(of('loaded'))} | ${inSeconds(ready)} | ${goal} | ${inSeconds(of('processor'))} | ${grouped(of('memory'))} MB |`;
  };
  const load = Number(readFileSync('/proc/loadavg', 'utf8').split(' ')[1]);
  return [
    `## Start: a worker with ${grouped(derived[0]!.organisations)} organisations`,
    '',
    '| | its code loaded | scoring table ready | target | processor time | memory |',
    '|---|---:|---:|---:|---:|---:|',
    row('from the snapshot of the last table', fromSnapshot, TARGET),
    row('with none, or one made by other rules: all derived', derived),
    '',
    `A server answers for the first time ${inSeconds(median(servers.map((each) => each.answered)))} after its start, and then takes ${grouped(median(servers.map((each) => each.memory)))} MB.`,
    '',
    `Medians of ${STARTS}, from the start of the process. Load of the machine in the last five minutes: ${load.toFixed(1)}.`,
    '',
  ].join('\n');
}
