import { setImmediate as everythingElse } from 'node:timers/promises';

/** Milliseconds of work after which the rest of the process gets its turn; well below what a person notices. */
const TURN = 20;

/**
 * Breaks long work up, so that a process that reads a file still answers, renews its locks and can be told to stop.
 * `isDue` is asked at least once for every few thousand characters, which take far less than a turn.
 */
export class Pauses {
  private since: number;

  /** `now`: milliseconds of a clock that only goes forwards. */
  constructor(
    private readonly signal?: AbortSignal,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.since = now();
  }

  isDue(): boolean {
    return this.now() - this.since >= TURN;
  }

  /** Lets everything else go first. @throws the reason of the signal when it is aborted: the work is no longer wanted. */
  async take(): Promise<void> {
    await everythingElse();
    this.signal?.throwIfAborted();
    this.since = this.now();
  }
}

/** The same items, with pauses between them. */
export async function* withPauses<T>(items: AsyncIterable<T>, pauses: Pauses): AsyncGenerator<T> {
  for await (const item of items) {
    if (pauses.isDue()) await pauses.take();
    yield item;
  }
}
