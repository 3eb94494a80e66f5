import { likeness, type NameWord, type Weigh } from '../directory/index.js';

/** A word that every name has still tells something. */
const LEAST = 0.05;
/** Names may have a qualifier or not have it. */
const QUALIFIER = 0.7;
/** Letters by which the length of a misspelt word may be off. */
const OFF_BY = 2;

/** The words of all names of a directory, with how many organisations have each. */
export class NameWords {
  /** By their first letters and by their last ones. */
  private readonly byEnds = new Map<string, string[]>();
  private readonly scale: number;

  /** `total`: organisations. */
  constructor(
    private readonly counts: ReadonlyMap<string, number>,
    private readonly total: number,
  ) {
    this.scale = Math.log(1 + Math.max(1, total));
    for (const word of counts.keys())
      for (const end of endsOf(word)) {
        const same = this.byEnds.get(end);
        if (same) same.push(word);
        else this.byEnds.set(end, [word]);
      }
  }

  /** Organisations that have a word. */
  count(word: string): number {
    return this.counts.get(word) ?? 0;
  }

  /**
   * log(1 + N/n) / log(1 + N) of N organisations of which n have the word in a name: 1 for a word that one has or none,
   * near 0 for one that all have.
   */
  readonly weigh: Weigh = ({ key, kind }: NameWord) => {
    const told = Math.log(1 + Math.max(1, this.total) / Math.max(1, this.count(key))) / this.scale;
    return Math.max(LEAST, told) * (kind === 'qualifier' ? QUALIFIER : 1);
  };

  /**
   * The word itself where a name has it, else those that it may be misspelt from, the most alike first: words that begin
   * or end as it does.
   */
  spellings(word: string, most: number): string[] {
    if (this.counts.has(word)) return [word];
    const near = new Map<string, number>();
    for (const end of endsOf(word))
      for (const known of this.byEnds.get(end) ?? []) {
        const alike = Math.abs(known.length - word.length) > OFF_BY ? 0 : likeness(word, known);
        if (alike > 0) near.set(known, alike);
      }
    return [...near]
      .sort((a, b) => b[1] - a[1] || this.count(b[0]) - this.count(a[0]))
      .slice(0, most)
      .map(([known]) => known);
  }
}

/** Letters at an end of a word that are right in nearly every word that is misspelt. */
const END = 3;

function endsOf(word: string): string[] {
  return word.length < END ? [] : [`${word.slice(0, END)}-`, `-${word.slice(-END)}`];
}
