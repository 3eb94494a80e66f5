/** The projects that have one word or term, by slot, and how often each has it; in no order. */
export class Posting {
  slots = new Uint32Array(1);
  times = new Uint16Array(1);
  count = 0;

  /** `key`: the word, or the code of the term after `term:`. */
  constructor(readonly key: string) {}

  add(slot: number, times: number): void {
    if (this.count === this.slots.length) {
      const room = this.count + (this.count >> 2) + 1;
      this.slots = enlarged(this.slots, new Uint32Array(room));
      this.times = enlarged(this.times, new Uint16Array(room));
    }
    this.slots[this.count] = slot;
    this.times[this.count++] = Math.min(times, MOST_TIMES);
  }

  /** The slot must be there. */
  delete(slot: number): void {
    const at = this.slots.subarray(0, this.count).indexOf(slot);
    const last = --this.count;
    this.slots[at] = this.slots[last]!;
    this.times[at] = this.times[last]!;
  }
}

const MOST_TIMES = 0xffff;

function enlarged<T extends Uint32Array | Uint16Array>(array: T, larger: T): T {
  larger.set(array);
  return larger;
}
