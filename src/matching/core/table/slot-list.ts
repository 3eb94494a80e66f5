import { grown } from './growth.js';

/** An ascending list of slots: compact, and walked in the order in which the masks lie in memory. */
export class SlotList {
  private slots = new Uint32Array(4);
  private count = 0;

  get length(): number {
    return this.count;
  }

  /** Sets a bit in the mask of every slot listed; four a step, as the scan does, takes a third less time. */
  mark(masks: Uint16Array, bit: number): void {
    const { slots, count } = this;
    let i = 0;
    for (; i + 4 <= count; i += 4) {
      const a = slots[i]!;
      const b = slots[i + 1]!;
      const c = slots[i + 2]!;
      const d = slots[i + 3]!;
      masks[a] = masks[a]! | bit;
      masks[b] = masks[b]! | bit;
      masks[c] = masks[c]! | bit;
      masks[d] = masks[d]! | bit;
    }
    for (; i < count; i++) {
      const slot = slots[i]!;
      masks[slot] = masks[slot]! | bit;
    }
  }

  has(slot: number): boolean {
    const at = this.position(slot);
    return at < this.count && this.slots[at] === slot;
  }

  /** Those from one slot up to, and without, another; to be used before the list changes. */
  between(from: number, to: number): Uint32Array {
    return this.slots.subarray(this.position(from), this.position(to));
  }

  add(slot: number): void {
    const at = this.position(slot);
    if (at < this.count && this.slots[at] === slot) return;
    this.slots = grown(this.slots, this.count + 1, (length) => new Uint32Array(length));
    this.slots.copyWithin(at + 1, at, this.count);
    this.slots[at] = slot;
    this.count += 1;
  }

  delete(slot: number): void {
    const at = this.position(slot);
    if (at === this.count || this.slots[at] !== slot) return;
    this.slots.copyWithin(at, at + 1, this.count);
    this.count -= 1;
  }

  /** Where the slot is or would be. */
  private position(slot: number): number {
    // A directory is mostly filled in ascending order.
    if (this.count === 0 || slot > this.slots[this.count - 1]!) return this.count;
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.slots[middle]! < slot) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
