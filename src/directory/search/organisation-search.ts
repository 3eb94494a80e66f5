import { createHash } from 'node:crypto';
import { DEADLINES } from '../../platform/deadlines.js';
import type { Language } from '../../vocabularies/index.js';
import {
  domainInText,
  domainsAbove,
  identifiersInText,
  numbersInText,
} from '../record/identifiers-in-text.js';
import { organisationLabels } from '../record/labels.js';
import type { Directory } from '../store/directory.js';
import { type OrganisationDocument, summaryOfDocument } from './document.js';
import { isOneOf } from './faceted.js';
import { type FacetName, type Filters, NO_FILTERS } from './facets.js';
import { MOST_OF_FEWER, organisationsOfFewerWords } from './fewer-words.js';
import { highlighted } from './highlight.js';
import { type HotAnswer, HotAnswers } from './hot-answers.js';
import type { OrganisationIndex } from './organisation-index.js';
import {
  type Ask,
  facetCounts,
  HIGHLIGHTED,
  type Hit,
  idQueries,
  plainPage,
  rankedPage,
  type Sort,
  shortListPage,
  type Wanted,
} from './pages.js';
import type { OrganisationHit, OrganisationsFound } from './search-schema.js';
import { isTooManyWords, searchedText, wordsApart, writtenText } from './search-text.js';

export interface OrganisationQuery {
  q: string;
  filters: Filters;
  /** The facets to count, in their own order; all unless told otherwise. */
  facets?: readonly FacetName[];
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

/** What a query comes down to. */
interface Way extends Pick<Wanted, 'text' | 'only'> {
  pageOf: typeof plainPage;
}

/** Finds organisations by text, identifier, domain and filters. */
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

  /** One page of what a text finds, the best first; nothing is kept for who asks the same again. */
  async hits(q: string, page: number, limit: number): Promise<OrganisationHit[]> {
    const { hits } = await this.find({ q, filters: NO_FILTERS, facets: [], sort: 'relevance', page, limit });
    return hits;
  }

  /** The ids of all organisations that a search with this text and these filters finds. */
  async ids({ q, filters }: Pick<OrganisationQuery, 'q' | 'filters'>): Promise<string[]> {
    const query: OrganisationQuery = { q, filters, facets: [], sort: 'relevance', page: 1, limit: 1 };
    const ask = this.asking(DEADLINES.searchOfJobs);
    const { found } = await this.byFirstWay(query, ask, async (way) => {
      const [all] = await ask(idQueries({ ...query, ...way }));
      return { ids: all!.hits.map(({ id }) => id), total: all!.totalHits! };
    });
    return found.ids;
  }

  private async find(query: OrganisationQuery): Promise<Found> {
    const ask = this.asking(DEADLINES.search);
    const { found, relaxed } = await this.byFirstWay(query, ask, async (way) => {
      const { hits, results } = await way.pageOf({ ...query, ...way }, writtenText(query.q), ask);
      return { hits, results, total: results[0]!.totalHits! };
    });
    const words = wordsApart(query.q);
    return {
      hits: found.hits.map((hit) => toHit(hit, words, query.lang)),
      total: found.total,
      page: query.page,
      limit: query.limit,
      facets: facetCounts(found.results, query),
      relaxed,
    };
  }

  /** By identifier or domain, else by every word, else by fewer words. */
  private async byFirstWay<T extends { total: number }>(
    { q, filters, sort }: OrganisationQuery,
    ask: Ask,
    follow: (way: Way) => Promise<T>,
  ): Promise<{ found: T; relaxed: boolean }> {
    const identified = await this.identified(q, ask);
    if (identified) {
      const found = await follow({ text: '', only: identified.only, pageOf: plainPage });
      if (found.total > 0 || identified.isCertain) return { found, relaxed: false };
    }
    const text = searchedText(q);
    const isRanked = text !== '' && sort === 'relevance';
    const found = await follow({ text, only: undefined, pageOf: isRanked ? rankedPage : plainPage });
    if (found.total > 0 || text === '') return { found, relaxed: isTooManyWords(text) };
    const ids = await organisationsOfFewerWords(q, filters, ask);
    if (ids.length === 0) return { found, relaxed: false };
    const pageOf = isRanked ? shortListPage(MOST_OF_FEWER) : plainPage;
    const fewer = await follow({ text: '', only: isOneOf('id', ids), pageOf });
    return { found: fewer, relaxed: fewer.total > 0 };
  }

  /** The organisations that a text stands for by itself; certain where there are any, whatever the filters say. */
  private async identified(q: string, ask: Ask): Promise<{ only: string; isCertain: boolean } | undefined> {
    const records = await Promise.all(identifiersInText(q).map((key) => this.directory.find(key)));
    const ids = [...new Set(records.filter((record) => record !== undefined).map(({ id }) => id))];
    const numbers = numbersInText(q);
    const domains = await this.domains(q, ask);
    if (domains) return { only: domains, isCertain: true };
    if (ids.length === 0 && numbers.length === 0) return undefined;
    const only = `(${isOneOf('id', ids)} OR ${isOneOf('identifierValues', numbers)})`;
    return { only, isCertain: ids.length > 0 };
  }

  /** Those with the domain that the text is; else those with one below it; else those with the nearest above it. */
  private async domains(q: string, ask: Ask): Promise<string | undefined> {
    const domain = domainInText(q);
    if (domain === undefined) return undefined;
    const ways = [domain, `.${domain}`, ...domainsAbove(domain)].map((one) => isOneOf('domains', [one]));
    const counts = await ask(ways.map((filter) => ({ q: '', filter, page: 1, hitsPerPage: 0 })));
    return ways.find((_, position) => counts[position]!.totalHits! > 0);
  }

  private asking(deadline: number): Ask {
    const signal = AbortSignal.timeout(deadline);
    return (queries) => this.index.search(queries, signal);
  }
}

function answerOf(found: Omit<OrganisationsFound, 'tookMs'>): HotAnswer {
  const bytes = Buffer.from(JSON.stringify(found));
  const tag = `W/"${createHash('sha1').update(bytes).digest('base64url')}"`;
  return { open: bytes.subarray(0, -1), tag };
}

function toHit(hit: Hit, words: readonly string[], lang: Language | undefined): OrganisationHit {
  const summary = summaryOfDocument(hit);
  return Object.assign(summary, {
    labels: lang && organisationLabels(summary, lang),
    _formatted: highlighted<OrganisationDocument, (typeof HIGHLIGHTED)[number]>(
      hit._formatted,
      HIGHLIGHTED,
      words,
    ),
  });
}
