import { createHash } from 'node:crypto';
import { DEADLINES } from '../../platform/deadlines.js';
import type { Language } from '../../vocabularies/index.js';
import type { Directory } from '../directory.js';
import { type OrganisationLabels, organisationLabels } from '../labels.js';
import type { OrganisationSummary } from '../views.js';
import { summaryOfDocument } from './document.js';
import type { FacetCounts, Filters } from './facets.js';
import { type Highlighted, highlighted } from './highlight.js';
import { HotAnswers } from './hot-answers.js';
import { identifiersInText } from './identifiers-in-text.js';
import type { IndexQuery, IndexResult, OrganisationIndex } from './organisation-index.js';
import { facetCounts, idQueries, type Sort, searchQueries, type Wanted } from './search-queries.js';
import { isTooManyWords, plainText, wordCount } from './search-text.js';

export interface OrganisationQuery {
  q: string;
  filters: Filters;
  sort: Sort;
  /** From 1. */
  page: number;
  limit: number;
  /** Asks for labels in this language. */
  lang?: Language;
}

export interface OrganisationHit extends OrganisationSummary {
  _formatted: Highlighted;
  labels?: OrganisationLabels;
}

export interface OrganisationsFound {
  hits: OrganisationHit[];
  /** Exact. */
  total: number;
  page: number;
  limit: number;
  facets: FacetCounts;
  /** True when not every word of the query has matched. */
  relaxed: boolean;
  tookMs: number;
  /** All changes up to this version of the directory have been searched. */
  directoryVersion: number;
}

type Found = Omit<OrganisationsFound, 'tookMs' | 'directoryVersion'>;

/** `OrganisationsFound` as JSON, and a tag that is the same as long as only the time it took differs. */
interface FoundText {
  json: string;
  tag: string;
}

/** Finds organisations by text, identifier and filters. */
export class OrganisationSearch {
  /** Without the time that they took. */
  private readonly hot = new HotAnswers();

  constructor(
    private readonly index: OrganisationIndex,
    private readonly directory: Directory,
  ) {}

  async search(query: OrganisationQuery): Promise<FoundText> {
    const started = performance.now();
    // Before the search: what comes into the index meanwhile may be found, but is not promised.
    const reached = await this.index.reached();
    const [moment, question] = [JSON.stringify(reached), JSON.stringify(query)];
    let text = this.hot.get(moment, question);
    if (text === undefined) {
      text = JSON.stringify({ ...(await this.find(query)), directoryVersion: reached.version });
      this.hot.keep(moment, question, text);
    }
    const tag = `W/"${createHash('sha1').update(text).digest('base64url')}"`;
    const tookMs = Math.round(performance.now() - started);
    return { json: `${text.slice(0, -1)},"tookMs":${tookMs}}`, tag };
  }

  /** The ids of all organisations that a search with this text and these filters finds. */
  async ids(wanted: Pick<OrganisationQuery, 'q' | 'filters'>): Promise<string[]> {
    const query: OrganisationQuery = { ...wanted, sort: 'relevance', page: 1, limit: 1 };
    const { results } = await this.ask(query, idQueries, DEADLINES.searchOfJobs);
    return results[0]!.hits.map(({ id }) => id);
  }

  private async find(query: OrganisationQuery): Promise<Found> {
    const { results, relaxed } = await this.ask(query, searchQueries, DEADLINES.search);
    const [found] = results;
    return {
      hits: found!.hits.map((hit) => toHit(hit, query.lang)),
      total: found!.totalHits!,
      page: query.page,
      limit: query.limit,
      facets: facetCounts(results, query.filters),
      relaxed,
    };
  }

  /** By identifier, else by every word, else by fewer words. */
  private async ask(
    query: OrganisationQuery,
    queriesFor: (wanted: Wanted) => IndexQuery[],
    deadline: number,
  ): Promise<{ results: IndexResult[]; relaxed: boolean }> {
    const text = plainText(query.q);
    const wanted: Wanted = { ...query, text, relaxed: false };
    const signal = AbortSignal.timeout(deadline);
    const resultsOf = (one: Wanted) => this.index.search(queriesFor(one), signal);
    const ids = await this.identified(query.q);
    if (ids.length > 0) return { results: await resultsOf({ ...wanted, text: '', ids }), relaxed: false };
    const results = await resultsOf(wanted);
    if (results[0]!.totalHits! > 0 || wordCount(text) < 2) return { results, relaxed: isTooManyWords(text) };
    const relaxed = await resultsOf({ ...wanted, relaxed: true });
    return { results: relaxed, relaxed: relaxed[0]!.totalHits! > 0 };
  }

  private async identified(q: string): Promise<string[]> {
    const records = await Promise.all(identifiersInText(q).map((key) => this.directory.find(key)));
    return [...new Set(records.filter((record) => record !== undefined).map(({ id }) => id))];
  }
}

function toHit(hit: IndexResult['hits'][number], lang: Language | undefined): OrganisationHit {
  const summary = summaryOfDocument(hit);
  return Object.assign(summary, {
    labels: lang && organisationLabels(summary, lang),
    _formatted: highlighted(hit._formatted),
  });
}
