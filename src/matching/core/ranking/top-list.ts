/** Below every score that counts, above −Infinity, which is no score. */
const NO_THRESHOLD = -Number.MAX_VALUE;

/**
 * The best k of what is offered, by score descending, then in the order of equals: a heap with the last of them at the
 * root. The result does not depend on the order of the offers.
 */
export class TopList {
  private readonly scores: Float64Array;
  private readonly slots: Uint32Array;
  private count = 0;

  constructor(
    private readonly limit: number,
    private readonly comesFirst: (slot: number, other: number) => boolean,
  ) {
    this.scores = new Float64Array(limit);
    this.slots = new Uint32Array(limit);
  }

  /** An offer with a lower score is in vain. */
  get threshold(): number {
    if (this.limit === 0) return Number.POSITIVE_INFINITY;
    return this.count < this.limit ? NO_THRESHOLD : this.scores[0]!;
  }

  /** Returns the new threshold. */
  offer(slot: number, score: number): number {
    if (this.count < this.limit) {
      this.count += 1;
      this.rise(this.count - 1, slot, score);
    } else if (this.precedes(score, slot, this.scores[0]!, this.slots[0]!)) {
      this.sink(slot, score);
    }
    return this.threshold;
  }

  /** Best first. */
  ranked(): { slot: number; score: number }[] {
    const entries = Array.from({ length: this.count }, (_, i) => ({
      slot: this.slots[i]!,
      score: this.scores[i]!,
    }));
    return entries.sort((a, b) => (this.precedes(a.score, a.slot, b.score, b.slot) ? -1 : 1));
  }

  private precedes(score: number, slot: number, otherScore: number, otherSlot: number): boolean {
    return score > otherScore || (score === otherScore && this.comesFirst(slot, otherSlot));
  }

  private rise(from: number, slot: number, score: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.precedes(this.scores[parent]!, this.slots[parent]!, score, slot)) break;
      this.put(at, this.slots[parent]!, this.scores[parent]!);
      at = parent;
    }
    this.put(at, slot, score);
  }

  private sink(slot: number, score: number): void {
    let at = 0;
    for (let child = 1; child < this.count; child = 2 * at + 1) {
      const sibling = child + 1;
      if (sibling < this.count && this.follows(sibling, child)) child = sibling;
      if (!this.precedes(score, slot, this.scores[child]!, this.slots[child]!)) break;
      this.put(at, this.slots[child]!, this.scores[child]!);
      at = child;
    }
    this.put(at, slot, score);
  }

  private follows(a: number, b: number): boolean {
    return this.precedes(this.scores[b]!, this.slots[b]!, this.scores[a]!, this.slots[a]!);
  }

  private put(at: number, slot: number, score: number): void {
    this.slots[at] = slot;
    this.scores[at] = score;
  }
}
