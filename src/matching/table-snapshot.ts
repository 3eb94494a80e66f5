import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import type { Position } from '../directory/index.js';
import type { Redis } from '../platform/redis.js';
import { type DirectoryTable, organisationsIn, type ScoringOrganisation } from './core/index.js';
import { SCORING_VERSION } from './scoring-version.js';

/** A list: what it is of, then its pages, JSON in gzip, which has a checksum of its own. */
const KEY = 'scoring-table-snapshot';

/** To be raised with every change of the code after which the same record gives another scoring organisation. */
const CODE = 1;

/** Names what scoring organisations are made by: a snapshot that was made by something else is none. */
const MADE_BY = createHash('sha256')
  .update(JSON.stringify([CODE, SCORING_VERSION]))
  .digest('hex')
  .slice(0, 12);

const aboutSchema = z.object({
  madeBy: z.literal(MADE_BY),
  version: z.int(),
  commit: z.string(),
  pages: z.int(),
});

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** A scoring table as it was at a position of the record's history. */
interface Snapshot {
  position: Position;
  /** Without duplicates. Ends with an error where what is stored is damaged. */
  pages: AsyncIterable<ScoringOrganisation[]>;
}

/**
 * The scoring table that a worker stored last, in Redis: who starts next derives only what has changed since. It is a copy,
 * with which nothing is lost. Whether its position belongs to the record's history is for the reader to ask.
 */
export class TableSnapshot {
  constructor(private readonly redis: Redis) {}

  async exists(): Promise<boolean> {
    return (await this.redis.exists(KEY)) === 1;
  }

  /** Undefined when there is none that was made as it would be made now. */
  async read(): Promise<Snapshot | undefined> {
    const [about, ...pages] = await this.redis.lrangeBuffer(KEY, 0, -1);
    const known = aboutSchema.safeParse(about && parsed(about));
    if (!known.success || known.data.pages !== pages.length) return undefined;
    const { version, commit } = known.data;
    return { position: { version, commit }, pages: organisationsOf(pages) };
  }

  /** The table must not change meanwhile. */
  async write(table: DirectoryTable, { version, commit }: Position): Promise<void> {
    const pages: Buffer[] = [];
    for (const page of organisationsIn(table))
      pages.push(await pack(JSON.stringify(page), { level: constants.Z_BEST_SPEED }));
    const about = JSON.stringify({ madeBy: MADE_BY, version, commit, pages: pages.length });
    const results = await this.redis
      .multi()
      .del(KEY)
      .rpush(KEY, about, ...pages)
      .exec();
    for (const [error] of results ?? []) if (error) throw error;
  }

  async remove(): Promise<void> {
    await this.redis.del(KEY);
  }
}

async function* organisationsOf(pages: readonly Buffer[]): AsyncGenerator<ScoringOrganisation[]> {
  for (const page of pages) yield JSON.parse(String(await unpack(page)));
}

function parsed(text: Buffer): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
