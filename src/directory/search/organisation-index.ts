import { MeilisearchApiError, type MultiSearchQuery, type MultiSearchResult } from 'meilisearch';
import { DEADLINES } from '../../platform/deadlines.js';
import type { Meilisearch } from '../../platform/meilisearch.js';
import type { Redis } from '../../platform/redis.js';
import { indexFingerprint, type OrganisationDocument, UNKNOWN } from './document.js';
import { isOneOf } from './facets.js';
import { WriteLedger } from './projection/live-writes.js';
import { IndexReader, IndexWriter, LIVE } from './projection/meilisearch-index.js';
import { type Reached, SearchState } from './projection/search-state.js';
import { type KeywordQuery, keywordQuery, placeQuery } from './search-text.js';

export type IndexQuery = Omit<MultiSearchQuery, 'indexUid'>;
export type IndexResult = MultiSearchResult<OrganisationDocument>;

/** The search index of all organisations: Meilisearch for the documents, Redis for how far they have come. */
export class OrganisationIndex {
  readonly writer: IndexWriter;
  readonly reader: IndexReader;
  readonly ledger: WriteLedger;
  readonly state: SearchState;

  constructor(
    private readonly meilisearch: Meilisearch,
    redis: Redis,
  ) {
    this.writer = new IndexWriter(meilisearch);
    this.reader = new IndexReader(meilisearch);
    this.ledger = new WriteLedger(meilisearch);
    this.state = new SearchState(redis);
  }

  /** The directory version that search has reached. */
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
    return (await this.state.read())?.fingerprint === indexFingerprint();
  }

  /** Whether the index holds what the projection has put there and nothing else, as far as Meilisearch's tasks tell. */
  async isAccountedFor(): Promise<boolean> {
    const indexed = await this.state.read();
    return indexed !== undefined && (await this.ledger.endsWith(indexed.task));
  }

  /** How many organisations can be found. */
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
  async search(queries: IndexQuery[], signal: AbortSignal): Promise<IndexResult[]> {
    if (queries.length === 0) return [];
    const asked = queries.map((query) => ({ indexUid: LIVE, ...query }));
    try {
      const { results } = await this.meilisearch.multiSearch<
        { queries: MultiSearchQuery[] },
        OrganisationDocument
      >({ queries: asked }, { signal });
      return results;
    } catch (error) {
      const code = error instanceof MeilisearchApiError ? error.cause?.code : undefined;
      if (code === 'invalid_search_attributes_to_search_on') return [];
      throw error;
    }
  }

  /** The ids of organisations that have this identifier, whatever its scheme: two at most. */
  async withIdentifier(value: string): Promise<string[]> {
    const asked = { filter: [isOneOf('identifierValues', [value])], limit: 2, attributesToRetrieve: ['id'] };
    const [result] = await this.search([asked], AbortSignal.timeout(DEADLINES.search));
    return result!.hits.map(({ id }) => id);
  }

  /**
   * The ids of all organisations whose names or description hold a keyword as a whole word or phrase, no other
   * spelling of it.
   */
  async holders(keyword: string): Promise<string[]> {
    const query = keywordQuery(keyword);
    if (!query) return [];
    const asked = [{ ...query, limit: ALL, attributesToRetrieve: ['id'] }];
    const [result] = await this.search(asked, AbortSignal.timeout(DEADLINES.searchOfJobs));
    return result?.hits.map(({ id }) => id) ?? [];
  }

  /** For each keyword, which of these organisations hold it; each request ends after so many milliseconds. */
  async holdersOfEach(
    keywords: readonly string[],
    among: readonly string[],
    deadline: number,
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    if (among.length === 0) return new Map();
    const filter = [isOneOf('id', among)];
    const holders = new Map<string, ReadonlySet<string>>();
    for (let at = 0; at < keywords.length; at += QUERIES) {
      const page = keywords.slice(at, at + QUERIES).filter((keyword) => keywordQuery(keyword));
      const limit = among.length;
      const results = await this.search(
        page.map((keyword) => ({ ...keywordQuery(keyword), filter, limit, attributesToRetrieve: ['id'] })),
        AbortSignal.timeout(deadline),
      );
      for (const [position, keyword] of page.entries())
        holders.set(keyword, new Set(results[position]?.hits.map(({ id }) => id)));
    }
    return holders;
  }

  /** How many organisations hold each of these keywords. */
  async countHolders(keywords: readonly string[]): Promise<number[]> {
    return this.countHits(keywords.map(keywordQuery));
  }

  /** How many organisations lie in a place of each of these names. */
  async countInPlaces(names: readonly string[]): Promise<number[]> {
    return this.countHits(names.map(placeQuery));
  }

  /** The types of these organisations, stated or derived; those without any, or that are not found, are left out. */
  async typesOf(ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const fields = { attributesToRetrieve: ['id', 'organisationType'] };
    const asked = { filter: [isOneOf('id', ids)], limit: ids.length, ...fields };
    const [result] = await this.search([asked], AbortSignal.timeout(DEADLINES.keywords));
    const known = result!.hits.filter(({ organisationType }) => organisationType !== UNKNOWN);
    return new Map(known.map(({ id, organisationType }) => [id, organisationType]));
  }

  private async countHits(queries: (KeywordQuery | undefined)[]): Promise<number[]> {
    const asked = queries.filter((query) => query !== undefined);
    const counting = asked.map((query) => ({ ...query, page: 1, hitsPerPage: 0 }));
    const results = await this.search(counting, AbortSignal.timeout(DEADLINES.keywords));
    const counts = new Map(asked.map((query, position) => [query, results[position]?.totalHits ?? 0]));
    return queries.map((query) => (query && counts.get(query)) ?? 0);
  }
}

/** More hits than there can be. */
const ALL = 1_000_000_000;

/** Queries in one request. */
const QUERIES = 200;
