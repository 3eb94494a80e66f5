import { setTimeout as pause } from 'node:timers/promises';

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
export async function gatherBurst(
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
