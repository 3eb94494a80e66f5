import { hashOf, rankOf } from '../ranking/order.js';
import { grown } from './growth.js';

/**
 * Slot of an id and id of a slot. Open addressing over slot numbers takes 5 to 11 bytes an organisation,
 * where a Map from string to number takes 28 to 56.
 */
export class IdIndex {
  private readonly ids: (string | undefined)[] = [];
  /** By slot. */
  private hashes = new Uint32Array(0);
  /** slot + 1, or 0 for an empty cell; the length is a power of two. */
  private cells = new Uint32Array(16);
  private count = 0;

  slotOf(id: string): number | undefined {
    const entry = this.cells[this.cellOf(id, hashOf(id))]!;
    return entry === 0 ? undefined : entry - 1;
  }

  /** The id at an occupied slot. */
  idOf(slot: number): string {
    return this.ids[slot]!;
  }

  /** Whether the organisation at one slot comes before that at another, equal but for that, in the order of a draft. */
  precedes(slot: number, other: number, draftHash: number): boolean {
    const rank = rankOf(this.hashes[slot]!, draftHash);
    const otherRank = rankOf(this.hashes[other]!, draftHash);
    return rank === otherRank ? this.idOf(slot) < this.idOf(other) : rank < otherRank;
  }

  /** The id must not be there yet. */
  add(id: string, slot: number): void {
    if ((this.count + 1) * 5 > this.cells.length * 4) this.enlarge();
    this.ids[slot] = id;
    this.hashes = grown(this.hashes, slot + 1, (length) => new Uint32Array(length));
    this.hashes[slot] = hashOf(id);
    this.cells[this.cellOf(id, this.hashes[slot]!)] = slot + 1;
    this.count += 1;
  }

  /** The id must be there. */
  delete(id: string): void {
    const last = this.cells.length - 1;
    let hole = this.cellOf(id, hashOf(id));
    this.ids[this.cells[hole]! - 1] = undefined;
    // Later entries of the same run move up, so that no search ends at the hole before it reaches them.
    for (let cell = (hole + 1) & last; this.cells[cell] !== 0; cell = (cell + 1) & last) {
      const home = this.hashes[this.cells[cell]! - 1]! & last;
      if (((cell - home) & last) < ((cell - hole) & last)) continue;
      this.cells[hole] = this.cells[cell]!;
      hole = cell;
    }
    this.cells[hole] = 0;
    this.count -= 1;
  }

  /** The cell that has the id, or the empty one where it would go. */
  private cellOf(id: string, hash: number): number {
    const last = this.cells.length - 1;
    let cell = hash & last;
    while (this.cells[cell] !== 0 && this.ids[this.cells[cell]! - 1] !== id) cell = (cell + 1) & last;
    return cell;
  }

  private enlarge(): void {
    const entries = this.cells;
    this.cells = new Uint32Array(entries.length * 2);
    const last = this.cells.length - 1;
    for (const entry of entries) {
      if (entry === 0) continue;
      let cell = this.hashes[entry - 1]! & last;
      while (this.cells[cell] !== 0) cell = (cell + 1) & last;
      this.cells[cell] = entry;
    }
  }
}
