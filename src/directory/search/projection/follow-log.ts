import { setTimeout as pause } from 'node:timers/promises';
import type { Position } from '../../store/change-log.js';
import { DocumentLines } from './document-lines.js';
import type { Done } from './meilisearch-index.js';
import type { FollowedLog, Positions, Projected } from './projected.js';

/**
 * Changes in one request to Meilisearch. Few large ones: each time it indexes costs about the same, however little it
 * is given (2.4 s for 200 organisations, 4 s for 5,911, on two busy cores).
 */
export const CHUNK = 10_000;

/**
 * Documents made at a time: between two pages the worker can do something else, and so few are gone before the collector
 * of garbage has to move them.
 */
const PAGE = 250;

/** Some records as they are now: their documents, and the ids of those that are no more. */
export interface Current {
  documents: DocumentLines;
  erased: string[];
}

/** What follows the logs. */
interface Follower {
  /** Hands documents over; resolves to what waits until they can be found. */
  write(current: Current): Promise<Done>;
  /** All changes up to here can be found. */
  reached?(positions: Positions): Promise<void>;
}

/**
 * Hands over the records that changed after these positions, oldest change first, without waiting for each to be
 * found. Returns the last positions.
 * @throws LogGapError, and what the signal was aborted with.
 */
export async function followLogs(
  records: Projected,
  from: Positions,
  signal: AbortSignal,
  follower: Follower,
): Promise<Positions> {
  const writes = new WritesInOrder(signal);
  const [own] = records.logs;
  let positions = from;
  for (;;) {
    await gatherBurst(() => own.log.version(), { from: positions[0].version, enough: CHUNK, signal });
    const steps = await Promise.all(records.logs.map((log, at) => stepIn(log, positions[at]!)));
    if (steps.some(({ changes }) => changes > 0)) {
      const upTo = steps.map(({ position }) => position) as [Position, ...Position[]];
      positions = upTo;
      const done = await follower.write(
        await currentOf(records, [...new Set(steps.flatMap(({ affected }) => affected))]),
      );
      await writes.add(async () => {
        await done();
        await follower.reached?.(upTo);
      });
    }
    // When the logs are drained, let what is on its way arrive first: meanwhile the next changes gather.
    const isDrained = steps.every(({ changes }) => changes < CHUNK);
    if (isDrained && !(await writes.confirmOldest())) return positions;
  }
}

/** The next changes in a log, how many, and which records they affect. */
async function stepIn({ log, affected }: FollowedLog, from: Position) {
  const changes = await log.changesSince(from.version, CHUNK, from.commit);
  const { version, commit } = changes.at(-1) ?? from;
  const ids = changes.length === 0 ? [] : await affected(changes);
  return { position: { version, commit }, changes: changes.length, affected: ids };
}

async function currentOf(records: Projected, ids: string[]): Promise<Current> {
  const documents = new DocumentLines();
  const erased: string[] = [];
  for (let start = 0; start < ids.length; start += PAGE) {
    const page = ids.slice(start, start + PAGE);
    const found = await records.documents(page);
    documents.add(found.filter((document) => document !== undefined));
    erased.push(...page.filter((_, at) => !found[at]));
  }
  return { documents, erased };
}

/** Changes since the last look that make a burst, such as an import brings; what people edit stays below. */
const BURST = 20;

/** Milliseconds between two looks; longer than the commit of one batch takes on a busy machine. */
const LOOK_EVERY = 100;

/** Milliseconds that the first change of a burst waits at most. */
const LONGEST = 3_000;

/**
 * Waits while a burst of changes goes on, until `enough` have come since `from`: indexed together they can be found
 * sooner than the first few of them followed by the rest. Does not wait at all for a few edits.
 */
async function gatherBurst(
  version: () => Promise<number>,
  { from, enough, signal }: { from: number; enough: number; signal: AbortSignal },
): Promise<void> {
  const deadline = Date.now() + LONGEST;
  let seen = from;
  for (;;) {
    const now = await version();
    if (now - seen < BURST || now - from >= enough || Date.now() >= deadline) return;
    seen = now;
    await pause(LOOK_EVERY, undefined, { signal });
  }
}

/** Requests that may be waiting in Meilisearch at a time. It indexes them together, twice as fast as one by one. */
const WINDOW = 50;

/** Lets writes overlap and confirms them one after another, oldest first. */
export class WritesInOrder {
  private readonly waiting: Done[] = [];

  /** When the signal is aborted, adding and waiting end with its reason. */
  constructor(private readonly signal: AbortSignal) {}

  async add(done: Done): Promise<void> {
    this.signal.throwIfAborted();
    this.waiting.push(done);
    if (this.waiting.length > WINDOW) await this.confirmOldest();
  }

  /** Waits for the oldest write; false when there was none. */
  async confirmOldest(): Promise<boolean> {
    const done = this.waiting.shift();
    if (done) await unlessAborted(done, this.signal);
    return done !== undefined;
  }

  async finish(): Promise<void> {
    while (await this.confirmOldest());
  }
}

async function unlessAborted(action: () => Promise<void>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
  });
  signal.addEventListener('abort', stop);
  try {
    await Promise.race([action(), aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
