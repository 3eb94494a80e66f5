import { setTimeout as pause } from 'node:timers/promises';
import type { Position } from '../../store/change-log.js';
import type { Directory } from '../../store/directory.js';
import { type OrganisationDocument, organisationDocument } from '../document.js';
import type { Done } from './meilisearch-index.js';

/**
 * Changes in one request to Meilisearch. Few large ones: each time it indexes costs about the same, however little it
 * is given (2.4 s for 200 organisations, 4 s for 5,911, on two busy cores).
 */
export const CHUNK = 10_000;

/** Records read at a time: between two pages the worker can do something else. */
const PAGE = 1_000;

/** Some organisations as they are now: their documents, and the ids of those that are no more. */
export interface Current {
  documents: OrganisationDocument[];
  erased: string[];
}

/** What follows the log. */
interface Follower {
  /** Hands organisations over; resolves to what waits until they can be found. */
  write(current: Current): Promise<Done>;
  /** All changes up to here can be found. */
  reached?(position: Position): Promise<void>;
}

/**
 * Hands over the organisations that changed after a position, oldest change first, without waiting for each to be
 * found. Returns the last position.
 * @throws LogGapError, and what the signal was aborted with.
 */
export async function followLog(
  directory: Directory,
  from: Position,
  signal: AbortSignal,
  follower: Follower,
): Promise<Position> {
  const writes = new WritesInOrder(signal);
  let position = from;
  for (;;) {
    await gatherBurst(() => directory.version(), { from: position.version, enough: CHUNK, signal });
    const changes = await directory.changesSince(position.version, CHUNK, position.commit);
    const last = changes.at(-1);
    if (last) {
      const { version, commit } = last;
      position = { version, commit };
      const done = await follower.write(
        await currentOf(directory, [...new Set(changes.map(({ id }) => id))]),
      );
      const upTo = position;
      await writes.add(async () => {
        await done();
        await follower.reached?.(upTo);
      });
    }
    // When the log is drained, let what is on its way arrive first: meanwhile the next changes gather.
    if (changes.length < CHUNK && !(await writes.confirmOldest())) return position;
  }
}

async function currentOf(directory: Directory, ids: string[]): Promise<Current> {
  const documents: OrganisationDocument[] = [];
  const erased: string[] = [];
  for (let start = 0; start < ids.length; start += PAGE) {
    const page = ids.slice(start, start + PAGE);
    const records = await directory.getMany(page);
    for (const [position, id] of page.entries()) {
      const record = records[position];
      if (record) documents.push(organisationDocument(record));
      else erased.push(id);
    }
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
