/** Milliseconds for which a cursor is used again. */
const GOOD_FOR = 250;

/**
 * The search cursor for answers, read a few times a second rather than for each search: an older cursor is as true,
 * because a search has seen all changes up to it.
 */
export class RecentCursor {
  private known = 0;
  private readAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly read: () => Promise<number>) {}

  async get(): Promise<number> {
    const now = performance.now();
    if (now - this.readAt < GOOD_FOR) return this.known;
    this.known = await this.read();
    this.readAt = now;
    return this.known;
  }
}
