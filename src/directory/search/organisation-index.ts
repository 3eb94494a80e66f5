import type { MultiSearchQuery, MultiSearchResult } from 'meilisearch';
import { MeilisearchApiError } from 'meilisearch';
import type { Meilisearch } from '../../platform/meilisearch.js';
import type { Redis } from '../../platform/redis.js';
import type { OrganisationDocument } from './document.js';
import { IndexWriter, LIVE } from './index-writer.js';
import { keywordQuery } from './keyword-query.js';
import { type Reached, SearchState } from './search-state.js';

export type IndexQuery = Omit<MultiSearchQuery, 'indexUid'>;
export type IndexResult = MultiSearchResult<OrganisationDocument>;

/** The search index of all organisations: Meilisearch for the documents, Redis for how far they have come. */
export class OrganisationIndex {
  readonly writer: IndexWriter;
  readonly state: SearchState;

  constructor(
    private readonly meilisearch: Meilisearch,
    redis: Redis,
  ) {
    this.writer = new IndexWriter(meilisearch);
    this.state = new SearchState(redis);
  }

  /** The directory version that search has reached. */
  async cursor(): Promise<number> {
    return this.state.cursor();
  }

  /** The same with what else decides what is found. */
  async reached(): Promise<Reached> {
    return this.state.reached();
  }

  /** How many organisations can be found. */
  async count(): Promise<number> {
    return (await this.meilisearch.index(LIVE).getStats()).numberOfDocuments;
  }

  /** Several queries in one request; their results in the same order. */
  async search(queries: IndexQuery[]): Promise<IndexResult[]> {
    if (queries.length === 0) return [];
    const { results } = await this.meilisearch.multiSearch<
      { queries: MultiSearchQuery[] },
      OrganisationDocument
    >({
      queries: queries.map((query) => ({ indexUid: LIVE, ...query })),
    });
    return results;
  }

  /**
   * The ids of all organisations whose names or description hold a keyword as a whole word or phrase, no other
   * spelling of it; with `among`, only of these organisations.
   */
  async holders(keyword: string, among?: readonly string[]): Promise<string[]> {
    const query = keywordQuery(keyword);
    if (!query || among?.length === 0) return [];
    const filter = among && [`id IN ${JSON.stringify(among)}`];
    const limit = among?.length ?? ALL;
    const [result] = await this.inText([{ ...query, filter, limit, attributesToRetrieve: ['id'] }]);
    return result?.hits.map(({ id }) => id) ?? [];
  }

  /** For each keyword, which of these organisations hold it. */
  async holdersOfEach(
    keywords: readonly string[],
    among: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const filter = [`id IN ${JSON.stringify(among)}`];
    const holders = new Map<string, ReadonlySet<string>>();
    for (let at = 0; at < keywords.length; at += QUERIES) {
      const page = keywords.slice(at, at + QUERIES).filter((keyword) => keywordQuery(keyword));
      const limit = among.length;
      const results = await this.inText(
        page.map((keyword) => ({ ...keywordQuery(keyword), filter, limit, attributesToRetrieve: ['id'] })),
      );
      for (const [position, keyword] of page.entries())
        holders.set(keyword, new Set(results[position]?.hits.map(({ id }) => id)));
    }
    return holders;
  }

  /** How many organisations hold each of these keywords. */
  async countHolders(keywords: readonly string[]): Promise<number[]> {
    const queries = keywords.map(keywordQuery);
    const asked = queries.filter((query) => query !== undefined);
    const results = await this.inText(asked.map((query) => ({ ...query, page: 1, hitsPerPage: 0 })));
    const counts = new Map(asked.map((query, position) => [query, results[position]?.totalHits ?? 0]));
    return queries.map((query) => (query && counts.get(query)) ?? 0);
  }

  /** Meilisearch refuses to search in a field that no document has: then there are no documents. */
  private async inText(queries: IndexQuery[]): Promise<IndexResult[]> {
    try {
      return await this.search(queries);
    } catch (error) {
      if (
        error instanceof MeilisearchApiError &&
        error.cause?.code === 'invalid_search_attributes_to_search_on'
      )
        return [];
      throw error;
    }
  }
}

/** More hits than there can be. */
const ALL = 1_000_000_000;

/** Queries in one request. */
const QUERIES = 200;
