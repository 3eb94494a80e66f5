import type { OrganisationIndex } from '../directory/index.js';
import { NameWords } from './name-words.js';

/** Milliseconds after which the counts follow a directory that has changed; a few organisations more change them little. */
const KEPT_FOR = 30_000;

interface Counted {
  moment: string;
  at: number;
  words: NameWords;
}

/** The words of all names, counted by the search index in one request, again when the directory has changed. */
export class NameWordsIndex {
  private known: Counted | undefined;
  private counting: Promise<Counted> | undefined;

  constructor(private readonly index: OrganisationIndex) {}

  /** @throws what the search index throws. */
  async current(signal: AbortSignal): Promise<NameWords> {
    const moment = JSON.stringify(await this.index.reached());
    const { known } = this;
    if (known && (known.moment === moment || Date.now() - known.at < KEPT_FOR)) return known.words;
    this.counting ??= this.count(moment, signal).finally(() => {
      this.counting = undefined;
    });
    return (await this.counting).words;
  }

  private async count(moment: string, signal: AbortSignal): Promise<Counted> {
    const [[found], total] = await Promise.all([
      this.index.search([{ q: '', limit: 0, facets: ['nameWords'] }], signal),
      this.index.count(),
    ]);
    const counts = new Map(Object.entries(found?.facetDistribution?.nameWords ?? {}));
    this.known = { moment, at: Date.now(), words: new NameWords(counts, total) };
    return this.known;
  }
}
