/**
 * How long each kind of call may take, in milliseconds, before the server it goes to counts as away; then the caller
 * hears 503, or the job is tried again. Every call to Redis, Meilisearch and the completer has one of these.
 */
export const DEADLINES = {
  /** `/readyz` and `/metrics` answer within a second, whatever hangs; they ask everybody at the same time. */
  health: 800,
  /** A start or a command of the command line waits this long for a Redis that is just being started. */
  start: 10_000,
  /** Reading from Redis takes milliseconds, but may stand behind a write that waits for the disk. */
  redisRead: 3_000,
  /**
   * Writing waits for the disk (`appendfsync always`), which a machine at work makes wait for seconds. Giving up too
   * early would call "not stored" what is stored a moment later.
   */
  redisWrite: 8_000,
  /** A Redis connection on which nothing at all has come back is given up; every command then fails at once. */
  redisSilence: 9_000,
  /** A person who searches has given up by then. Meilisearch's own cut-off is 20 s: see `indexes/organisations.ts`. */
  search: 2_000,
  /** Up to 1,000 names or lines of text, each looked up and compared: five times what the index needs for them. */
  match: 20_000,
  /** Counting the words of an idea, or who of a team holds which keyword: up to 60 queries in one request. */
  keywords: 5_000,
  /**
   * Jobs ask for all holders of many keywords at once, and may wait longer than Meilisearch's own cut-off, so that
   * this never hides a cut answer.
   */
  searchOfJobs: 30_000,
  /** Handing over a chunk of 10,000 documents or asking for tasks and statistics, while Meilisearch indexes others. */
  indexing: 30_000,
  /** A completion thinks for a second at most: several of them, one after another, fit. */
  completion: 20_000,
  /** Closing queues: what a frozen Redis does not answer is left to the process that takes the job over. */
  closing: 3_500,
} as const;

/** Something did not happen in time. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';

  constructor(
    /** The server that did not answer. */
    readonly server: string,
    milliseconds: number,
  ) {
    super(`${server} has not answered within ${milliseconds / 1000} s`);
  }
}

/**
 * What a promise gives, if it does in time; whatever becomes of it later is nobody's concern.
 * @throws DeadlineError
 */
export async function within<T>(milliseconds: number, server: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlineError(server, milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
