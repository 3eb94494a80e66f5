/** Which rows mention an id. */
export class Mentions {
  private readonly rows = new Map<string, number[]>();

  of(id: string): readonly number[] {
    return this.rows.get(id) ?? [];
  }

  /** Each id must come once. */
  add(row: number, ids: readonly string[]): void {
    for (const id of ids) {
      const rows = this.rows.get(id);
      if (rows) rows.push(row);
      else this.rows.set(id, [row]);
    }
  }

  delete(row: number, ids: readonly string[]): void {
    for (const id of ids) {
      const rows = this.rows.get(id)!;
      if (rows.length === 1) this.rows.delete(id);
      else rows.splice(rows.indexOf(row), 1);
    }
  }
}
