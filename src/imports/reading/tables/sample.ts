import { LONGEST_ROW, type SourceRecord } from './record.js';

/** Enough to settle the columns of a table, whatever stands in them. */
export const MOST_RECORDS = 1_000;
/** Characters of the records of a sample, and of those among them that have a field for the first time. */
const MOST_TEXT = 8 * 1024 ** 2;
/** Fields are told apart as far down as they become columns. */
const DEEPEST = 3;
const MOST_FIELDS = 5_000;
const MOST_ITEMS = 50;

/** Counts the records of a table and keeps some of them. */
export class Sample {
  rows = 0;
  private records: SourceRecord[] = [];
  /** Records that have a field for the first time. */
  private firsts = new Set<SourceRecord>();
  private readonly fields = new Set<string>();
  private stride = 1;
  private text = 0;
  private firstText = 0;

  /** Cells in a grid, or objects: what their fields are called is known only from all of them. */
  add(record: SourceRecord): void {
    const at = this.rows;
    this.rows += 'blank' in record ? record.blank : 1;
    if ('value' in record) this.addObject(record, at);
    else if (this.records.length < MOST_RECORDS && this.text < MOST_TEXT) {
      this.records.push(record);
      if ('cells' in record) this.text += record.cells.reduce((sum, cell) => sum + cell.length, 0);
    }
  }

  /** How many there were, and those that were kept in file order. */
  sketch(): { rows: number; head: SourceRecord[] } {
    return { rows: this.rows, head: this.records };
  }

  private addObject(record: { line: number; value: unknown }, at: number): void {
    const known = this.fields.size;
    this.noteFields(record.value, '', DEEPEST);
    const isFirst = this.fields.size > known && this.firstText < MOST_TEXT;
    if (!isFirst && at % this.stride !== 0) return;
    const size = lengthOf(record.value);
    this.records.push(record);
    if (isFirst) {
      this.firsts.add(record);
      this.firstText += size;
    } else this.text += size;
    if (this.records.length - this.firsts.size > MOST_RECORDS || this.text > MOST_TEXT) this.thinOut();
  }

  /** Leaves out every second of the others, so that the rest are still from everywhere. */
  private thinOut(): void {
    this.stride *= 2;
    this.text /= 2;
    let others = 0;
    this.records = this.records.filter((record) => this.firsts.has(record) || others++ % 2 === 0);
  }

  private noteFields(value: unknown, path: string, levels: number): void {
    if (typeof value !== 'object' || value === null || levels === 0) return;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, MOST_ITEMS)) this.noteFields(item, path, levels - 1);
      return;
    }
    for (const [key, field] of Object.entries(value)) {
      if (this.fields.size >= MOST_FIELDS) return;
      const name = path === '' ? key : `${path}.${key}`;
      this.fields.add(name);
      this.noteFields(field, name, levels - 1);
    }
  }
}

/** Characters of a value as JSON; of one too deep to be written as much as a row may have. */
function lengthOf(value: unknown): number {
  try {
    return JSON.stringify(value).length;
  } catch {
    return LONGEST_ROW;
  }
}
