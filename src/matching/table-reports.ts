import { hostname } from 'node:os';
import type { Position } from '../directory/index.js';
import type { Redis } from '../platform/redis.js';
import type { ScoringTable } from './scoring-table.js';

/** Milliseconds between two reports of a process, and how long one counts: its process may have died. */
const EVERY = 2_000;
const COUNTS_FOR = 10_000;

/** The names of the processes that have reported, and the keys of their reports. */
const NAMES = 'scoring-tables';
const PREFIX = 'scoring-table:';

/** What the scoring table of a process holds: everything up to a position in the record's history. */
export interface TableReport extends Position {
  /** Its role, host and process id. */
  process: string;
  organisations: number;
}

/**
 * Says in Redis again and again what the table of this process holds, once it has been asked for, so that another
 * process can compare it with the record.
 */
export function reportTable(redis: Redis, role: string, table: ScoringTable, stopping: AbortSignal): void {
  const name = `${role} ${hostname()}:${process.pid}`;
  const report = async () => {
    const holding = await table.holding();
    if (!holding) return;
    const found: TableReport = { process: name, ...holding };
    // First the name: whoever reads it without a report takes it for that of a process that died.
    await redis.sadd(NAMES, name);
    await redis.set(PREFIX + name, JSON.stringify(found), 'PX', COUNTS_FOR);
  };
  // A server is away; whoever asks for the table meets the same error.
  const reporting = setInterval(() => void report().catch(() => {}), EVERY).unref();
  stopping.addEventListener('abort', () => clearInterval(reporting));
}

/** The tables of all processes that have one. */
export async function tableReports(redis: Redis): Promise<TableReport[]> {
  const names = await redis.smembers(NAMES);
  if (names.length === 0) return [];
  const reports = await redis.mget(names.map((name) => PREFIX + name));
  const gone = names.filter((_, at) => reports[at] === null);
  if (gone.length > 0) await redis.srem(NAMES, ...gone);
  return reports.filter((report) => report !== null).map((report) => JSON.parse(report));
}
