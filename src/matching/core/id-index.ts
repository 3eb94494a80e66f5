import { grown } from './growth.js';

/**
 * Slot of an id and id of a slot. Open addressing over slot numbers takes 5 to 11 bytes an organisation,
 * where a Map from string to number takes 28 to 56.
 */
export class IdIndex {
  private readonly ids: (string | undefined)[] = [];
  /** The first two code units of each id: they decide nearly every comparison without touching the strings. */
  private prefixes = new Uint32Array(0);
  /** slot + 1, or 0 for an empty cell; the length is a power of two. */
  private cells = new Uint32Array(16);
  private count = 0;

  slotOf(id: string): number | undefined {
    const entry = this.cells[this.cellOf(id)]!;
    return entry === 0 ? undefined : entry - 1;
  }

  /** The id at an occupied slot. */
  idOf(slot: number): string {
    return this.ids[slot]!;
  }

  /** Whether the id at one slot comes before that at another, by code unit. */
  precedes(slot: number, other: number): boolean {
    const prefix = this.prefixes[slot]!;
    const otherPrefix = this.prefixes[other]!;
    return prefix === otherPrefix ? this.idOf(slot) < this.idOf(other) : prefix < otherPrefix;
  }

  /** The id must not be there yet. */
  add(id: string, slot: number): void {
    if ((this.count + 1) * 5 > this.cells.length * 4) this.enlarge();
    this.ids[slot] = id;
    this.prefixes = grown(this.prefixes, slot + 1, (length) => new Uint32Array(length));
    this.prefixes[slot] = codeUnit(id, 0) * 0x10000 + codeUnit(id, 1);
    this.cells[this.cellOf(id)] = slot + 1;
    this.count += 1;
  }

  /** The id must be there. */
  delete(id: string): void {
    const last = this.cells.length - 1;
    let hole = this.cellOf(id);
    this.ids[this.cells[hole]! - 1] = undefined;
    // Later entries of the same run move up, so that no search ends at the hole before it reaches them.
    for (let cell = (hole + 1) & last; this.cells[cell] !== 0; cell = (cell + 1) & last) {
      const home = hash(this.idOf(this.cells[cell]! - 1)) & last;
      if (((cell - home) & last) < ((cell - hole) & last)) continue;
      this.cells[hole] = this.cells[cell]!;
      hole = cell;
    }
    this.cells[hole] = 0;
    this.count -= 1;
  }

  /** The cell that has the id, or the empty one where it would go. */
  private cellOf(id: string): number {
    const last = this.cells.length - 1;
    let cell = hash(id) & last;
    while (this.cells[cell] !== 0 && this.ids[this.cells[cell]! - 1] !== id) cell = (cell + 1) & last;
    return cell;
  }

  private enlarge(): void {
    const entries = this.cells;
    this.cells = new Uint32Array(entries.length * 2);
    for (const entry of entries) if (entry !== 0) this.cells[this.cellOf(this.idOf(entry - 1))] = entry;
  }
}

/** One that is missing comes before all others: 0. */
function codeUnit(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

/** FNV-1a over the last eight code units: an id is a hash itself, so that more of it would only cost time. */
function hash(id: string): number {
  let value = 0x811c9dc5;
  for (let i = Math.max(0, id.length - 8); i < id.length; i++) {
    value = Math.imul(value ^ id.charCodeAt(i), 0x01000193);
  }
  return value;
}
