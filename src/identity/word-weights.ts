import type { OrganisationIndex, Weigh } from '../directory/index.js';

/** Milliseconds after which weights follow a directory that has changed; a few organisations more change them little. */
const KEPT_FOR = 30_000;

/** A word that every name has still tells something. */
const LEAST = 0.05;
/** Names may have a qualifier or not have it. */
const QUALIFIER = 0.7;

interface Weights {
  moment: string;
  countedAt: number;
  weigh: Weigh;
}

/**
 * How much the words of names tell: the fewer organisations have a word in a name, the more. Counted by the search index
 * in one request for all words, again when the directory has changed.
 */
export class WordWeights {
  private known: Weights | undefined;
  private counting: Promise<Weights> | undefined;

  constructor(private readonly index: OrganisationIndex) {}

  /** @throws what the search index throws when it has never been counted. */
  async current(signal: AbortSignal): Promise<Weigh> {
    const moment = JSON.stringify(await this.index.reached());
    const { known } = this;
    if (known?.moment === moment) return known.weigh;
    if (known && Date.now() - known.countedAt < KEPT_FOR) return known.weigh;
    this.counting ??= this.count(moment, signal).finally(() => {
      this.counting = undefined;
    });
    return (await this.counting).weigh;
  }

  private async count(moment: string, signal: AbortSignal): Promise<Weights> {
    const [[found], total] = await Promise.all([
      this.index.search([{ q: '', limit: 0, facets: ['nameWords'] }], signal),
      this.index.count(),
    ]);
    const weigh = weighByCounts(new Map(Object.entries(found?.facetDistribution?.nameWords ?? {})), total);
    this.known = { moment, countedAt: Date.now(), weigh };
    return this.known;
  }
}

/**
 * log(1 + N/n) / log(1 + N) of N organisations of which n have the word in a name: 1 for a word that one has or none, near
 * 0 for one that all have.
 */
export function weighByCounts(counts: ReadonlyMap<string, number>, total: number): Weigh {
  const scale = Math.log(1 + Math.max(1, total));
  return ({ key, kind }) => {
    const count = Math.max(1, counts.get(key) ?? 1);
    const told = Math.log(1 + Math.max(1, total) / count) / scale;
    return Math.max(LEAST, told) * (kind === 'qualifier' ? QUALIFIER : 1);
  };
}
