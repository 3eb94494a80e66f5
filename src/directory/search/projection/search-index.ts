import { MeilisearchApiError, type MultiSearchQuery, type MultiSearchResult } from 'meilisearch';
import { DEADLINES } from '../../../platform/deadlines.js';
import type { Meilisearch } from '../../../platform/meilisearch.js';
import type { Redis } from '../../../platform/redis.js';
import { WriteLedger } from './live-writes.js';
import { type IndexDescription, IndexReader, IndexWriter } from './meilisearch-index.js';
import type { Versioned } from './projected.js';
import { type Reached, SearchState, type StateKeys } from './search-state.js';

export type IndexQuery = Omit<MultiSearchQuery, 'indexUid'>;

/** Several queries in one request, with their results in the same order. */
export type AskIndex<D extends Versioned> = (queries: IndexQuery[]) => Promise<MultiSearchResult<D>[]>;

/** What one kind of documents is kept as. */
export interface IndexKind {
  description: IndexDescription;
  keys: StateKeys;
  /** Changes whenever an index that was built before no longer is what would be built now. */
  fingerprint: () => string;
}

/** A search index: Meilisearch for the documents, Redis for how far they have come. */
export class SearchIndex<D extends Versioned = Versioned> {
  readonly writer: IndexWriter;
  readonly reader: IndexReader<D>;
  readonly ledger: WriteLedger;
  readonly state: SearchState;
  readonly fingerprint: () => string;

  constructor(
    private readonly meilisearch: Meilisearch,
    redis: Redis,
    { description, keys, fingerprint }: IndexKind,
  ) {
    this.writer = new IndexWriter(meilisearch, description);
    this.reader = new IndexReader(meilisearch, description.uid);
    this.ledger = new WriteLedger(meilisearch, description.uid);
    this.state = new SearchState(redis, keys);
    this.fingerprint = fingerprint;
  }

  /** The version of the records that search has reached. */
  async cursor(): Promise<number> {
    return (await this.state.reached()).version;
  }

  /** The same with the position in the record's history, and the generation of the index. */
  async reached(): Promise<Reached> {
    return this.state.reached();
  }

  /**
   * An id that changes whenever the index does not merely follow the record: built anew or mended, because its
   * settings changed, something was lost, or the record went back. Empty before the first index was built.
   */
  async generation(): Promise<string> {
    return (await this.state.reached()).generation;
  }

  /** Whether there is an index, built with the settings and documents of this code: else a worker is building one. */
  async isOfThisCode(): Promise<boolean> {
    return (await this.state.read())?.fingerprint === this.fingerprint();
  }

  /** Whether the index holds what the projection has put there and nothing else, as far as Meilisearch's tasks tell. */
  async isAccountedFor(): Promise<boolean> {
    const indexed = await this.state.read();
    return indexed !== undefined && (await this.ledger.endsWith(indexed.task));
  }

  /** How many documents can be found. */
  async count(): Promise<number> {
    return this.reader.count();
  }

  /** @throws what any call would meet now, whether or not there is an index: nobody there, or a key that is refused. */
  async tryServer(): Promise<void> {
    await this.meilisearch.getVersion();
  }

  /** @throws what a search would throw now; in the time of a health check. */
  async trySearching(): Promise<void> {
    await this.search([{ limit: 0 }], AbortSignal.timeout(DEADLINES.health));
  }

  /**
   * Several queries in one request, given up when the signal is aborted; their results in the same order. No results
   * when one looks in certain fields and there are no documents: Meilisearch refuses fields that no document has.
   */
  async search(queries: IndexQuery[], signal: AbortSignal): Promise<MultiSearchResult<D>[]> {
    if (queries.length === 0) return [];
    const asked = queries.map((query) => ({ indexUid: this.writer.live, ...query }));
    try {
      const { results } = await this.meilisearch.multiSearch<{ queries: MultiSearchQuery[] }, D>(
        { queries: asked },
        { signal },
      );
      return results;
    } catch (error) {
      const code = error instanceof MeilisearchApiError ? error.cause?.code : undefined;
      if (code === 'invalid_search_attributes_to_search_on') return [];
      throw error;
    }
  }
}
