/** Which slots are one legal entity with which ids: a few of a directory. What one says of another holds for both. */
export class DuplicateSlots {
  /** By slot: the ids that it names. */
  private readonly named = new Map<number, readonly string[]>();
  /** By id: the slots that name it. */
  private readonly naming = new Map<string, number[]>();

  /** Puts what a slot names in the place of what it named. */
  set(slot: number, ids: readonly string[]): void {
    for (const id of this.named.get(slot) ?? []) {
      const others = this.naming.get(id)!.filter((other) => other !== slot);
      if (others.length > 0) this.naming.set(id, others);
      else this.naming.delete(id);
    }
    const distinct = [...new Set(ids)];
    for (const id of distinct) this.naming.set(id, [...(this.naming.get(id) ?? []), slot]);
    if (distinct.length > 0) this.named.set(slot, distinct);
    else this.named.delete(slot);
  }

  /** The slots that name an id. */
  namingId(id: string): readonly number[] {
    return this.naming.get(id) ?? [];
  }

  /** The ids that a slot names. */
  namedBy(slot: number): readonly string[] {
    return this.named.get(slot) ?? [];
  }
}
