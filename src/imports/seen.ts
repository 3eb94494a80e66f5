import type { Receipt } from './import.js';

/** What an import has met, so that what its source no longer says can be removed at the end. */
export class Seen {
  private readonly created = new Set<string>();
  private readonly met = new Map<string, Set<string>>();
  private readonly undecided = new Set<string>();
  /** Organisations of which the source repeats what the directory says: all that it said before still stands. */
  private readonly repeated = new Set<string>();

  add(receipt: Pick<Receipt, 'created' | 'met' | 'undecided'>): void {
    for (const id of receipt.created) this.created.add(id);
    for (const id of receipt.undecided ?? []) this.undecided.add(id);
    for (const [id, fingerprint] of receipt.met) {
      // An organisation that this very import created holds nothing older.
      if (this.created.has(id)) continue;
      if (fingerprint === null) {
        this.repeated.add(id);
        continue;
      }
      const fingerprints = this.met.get(id);
      if (fingerprints) fingerprints.add(fingerprint);
      else this.met.set(id, new Set([fingerprint]));
    }
  }

  /** Whether the import itself has said this of it: what was there before it said perhaps an earlier one of its source. */
  said(id: string, fingerprint: string): boolean {
    return this.created.has(id) || (this.met.get(id)?.has(fingerprint) ?? false);
  }

  /** Whether the file has the organisation, or the part of that `organisation`, as far as can be told. */
  has(id: string, organisation = id): boolean {
    if (this.undecided.has(organisation)) return true;
    return [this.created, this.met, this.undecided, this.repeated].some((ids) => ids.has(id));
  }

  /** Fingerprints by organisation, `size` organisations at a time. */
  *inPieces(size: number): Generator<Map<string, Set<string>>> {
    const entries = [...this.met].filter(([id]) => !this.repeated.has(id));
    for (let start = 0; start < entries.length; start += size)
      yield new Map(entries.slice(start, start + size));
  }
}
