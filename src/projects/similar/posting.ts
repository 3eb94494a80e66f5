/** A number of times fits the low bits of an entry, the slot, below 2^24, those above. */
const TIMES_BITS = 8;
const MOST_TIMES = 2 ** TIMES_BITS - 1;

/** The projects that have one word or term, by slot, and how often each has it; in no order. */
export class Posting {
  count = 0;
  // Most words are in few projects: one small array for each keeps them on the heap.
  private entries = new Uint32Array(1);

  /** `key`: the word, or the code of the term after `term:`. */
  constructor(readonly key: string) {}

  slotAt(i: number): number {
    return this.entries[i]! >>> TIMES_BITS;
  }

  /** At most 255. */
  timesAt(i: number): number {
    return this.entries[i]! & MOST_TIMES;
  }

  add(slot: number, times: number): void {
    if (this.count === this.entries.length) {
      const larger = new Uint32Array(this.count < 4 ? 4 : 2 * this.count);
      larger.set(this.entries);
      this.entries = larger;
    }
    this.entries[this.count++] = slot * 2 ** TIMES_BITS + Math.min(times, MOST_TIMES);
  }

  /** The slot must be there. */
  delete(slot: number): void {
    let at = 0;
    while (this.slotAt(at) !== slot) at++;
    this.entries[at] = this.entries[--this.count]!;
  }
}
