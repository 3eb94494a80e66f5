import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoOrganisations } from '../../seed/directory/index.js';
import { BATCH_ROWS, Directory, type Profile } from '../../src/directory/index.js';
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

/** How long a worker takes until its scoring table is there. Returns a section in Markdown. */
export async function benchStart(folder = process.env.REAL_DATA): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), 'kompaan-bench-'));
  const redis = await startRedis(join(data, 'redis'));
  try {
    await fill(redis.url, folder ? await publishedProfiles(folder) : demoOrganisations());
    const starts: Started[] = [];
    for (let n = 0; n < STARTS; n++) starts.push(await start(redis.url, data));
    return described(starts);
  } finally {
    await redis.server.stop();
    await rm(data, { recursive: true, force: true });
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

async function start(redisUrl: string, data: string): Promise<Started> {
  const script = fileURLToPath(new URL('./table-process.js', import.meta.url));
  const env = { PATH: process.env.PATH, REDIS_URL: redisUrl };
  const child = new NodeProcess(script, env, join(data, 'table.pid'));
  try {
    return JSON.parse(await child.ready) as Started;
  } finally {
    await child.stop();
  }
}

function described(starts: readonly Started[]): string {
  const of = (figure: keyof Started) => median(starts.map((each) => each[figure]));
  const ready = of('ready');
  const load = Number(readFileSync('/proc/loadavg', 'utf8').split(' ')[1]);
  return [
    `## Start: a worker with ${grouped(of('organisations'))} organisations`,
    '',
    '| its code loaded | scoring table ready | target | processor time | reading the records alone | memory |',
    '|---:|---:|---:|---:|---:|---:|',
    `| ${inSeconds(of('loaded'))} | ${inSeconds(ready)} | ${against(`≤ ${inSeconds(TARGET)}`, ready <= TARGET)} | ${inSeconds(of('processor'))} | ${inSeconds(of('reading'))} | ${grouped(of('memory'))} MB |`,
    '',
    `Medians of ${STARTS}, from the start of the process; what is derived is computed anew. Reading alone: all records from`,
    `Redis, parsed, nothing done with them, in the same process afterwards. Load of the machine in the last five minutes: ${load.toFixed(1)}.`,
    '',
  ].join('\n');
}
