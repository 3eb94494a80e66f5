import type { MultiSearchResult } from 'meilisearch';
import { organisations } from '../../../indexes/organisations.js';
import { DEADLINES } from '../../platform/deadlines.js';
import type { Meilisearch } from '../../platform/meilisearch.js';
import type { Redis } from '../../platform/redis.js';
import { LOG, SEARCH } from '../store/keys.js';
import { indexFingerprint, type OrganisationDocument, UNKNOWN } from './document.js';
import { isOneOf } from './faceted.js';
import { SearchIndex } from './projection/search-index.js';
import { type KeywordQuery, keywordQuery, placeQuery } from './search-text.js';

export type IndexResult = MultiSearchResult<OrganisationDocument>;

/** The search index of all organisations. */
export class OrganisationIndex extends SearchIndex<OrganisationDocument> {
  constructor(meilisearch: Meilisearch, redis: Redis) {
    const keys = { state: SEARCH, logs: [LOG] as const };
    super(meilisearch, redis, { description: organisations, keys, fingerprint: indexFingerprint });
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
