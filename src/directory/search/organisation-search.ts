import { createHash } from 'node:crypto';
import { DEADLINES } from '../../platform/deadlines.js';
import type { Language } from '../../vocabularies/index.js';
import { organisationLabels } from '../record/labels.js';
import type { Directory } from '../store/directory.js';
import { summaryOfDocument } from './document.js';
import type { Filters } from './facets.js';
import { highlighted } from './highlight.js';
import { type HotAnswer, HotAnswers } from './hot-answers.js';
import { identifiersInText, numbersInText } from './identifiers-in-text.js';
import type { IndexQuery, IndexResult, OrganisationIndex } from './organisation-index.js';
import { facetCounts, idQueries, type Sort, searchQueries, type Wanted } from './search-queries.js';
import type { OrganisationHit, OrganisationsFound } from './search-schema.js';
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

type Found = Omit<OrganisationsFound, 'tookMs' | 'directoryVersion'>;

/** `OrganisationsFound` as JSON in UTF-8, and a tag that is the same as long as only the time it took differs. */
interface FoundBytes {
  json: Buffer;
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

  async search(query: OrganisationQuery): Promise<FoundBytes> {
    const started = performance.now();
    // Before the search: what comes into the index meanwhile may be found, but is not promised.
    const reached = await this.index.reached();
    const [moment, question] = [JSON.stringify(reached), JSON.stringify(query)];
    let answer = this.hot.get(moment, question);
    if (answer === undefined) {
      answer = answerOf({ ...(await this.find(query)), directoryVersion: reached.version });
      this.hot.keep(moment, question, answer);
    }
    const tookMs = Math.round(performance.now() - started);
    return { json: Buffer.concat([answer.open, Buffer.from(`,"tookMs":${tookMs}}`)]), tag: answer.tag };
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
    const identified = await this.identified(query.q);
    if (identified.ids.length > 0 || identified.numbers.length > 0) {
      const results = await resultsOf({ ...wanted, text: '', identified });
      if (identified.ids.length > 0 || results[0]!.totalHits! > 0) return { results, relaxed: false };
    }
    const results = await resultsOf(wanted);
    if (results[0]!.totalHits! > 0 || wordCount(text) < 2) return { results, relaxed: isTooManyWords(text) };
    const relaxed = await resultsOf({ ...wanted, relaxed: true });
    return { results: relaxed, relaxed: relaxed[0]!.totalHits! > 0 };
  }

  private async identified(q: string): Promise<NonNullable<Wanted['identified']>> {
    const records = await Promise.all(identifiersInText(q).map((key) => this.directory.find(key)));
    const ids = [...new Set(records.filter((record) => record !== undefined).map(({ id }) => id))];
    return { ids, numbers: numbersInText(q) };
  }
}

function answerOf(found: Omit<OrganisationsFound, 'tookMs'>): HotAnswer {
  const bytes = Buffer.from(JSON.stringify(found));
  const tag = `W/"${createHash('sha1').update(bytes).digest('base64url')}"`;
  return { open: bytes.subarray(0, -1), tag };
}

function toHit(hit: IndexResult['hits'][number], lang: Language | undefined): OrganisationHit {
  const summary = summaryOfDocument(hit);
  return Object.assign(summary, {
    labels: lang && organisationLabels(summary, lang),
    _formatted: highlighted(hit._formatted),
  });
}
