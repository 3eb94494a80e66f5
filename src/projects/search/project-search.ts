import type { MultiSearchResult } from 'meilisearch';
import { MOST_COUNTED } from '../../../indexes/projects.js';
import {
  type AskIndex,
  countsOf,
  type Directory,
  expressionsOf,
  type Facets,
  facetedQueries,
  filteringOf,
  highlighted,
  highlighting,
  isOneOf,
  isTooManyWords,
  partsOf,
  rarestFirst,
  searchedText,
  UNKNOWN,
  wordsApart,
} from '../../directory/index.js';
import { DEADLINES } from '../../platform/deadlines.js';
import type { Language } from '../../vocabularies/index.js';
import type { ProjectRecord } from '../record/project-record.js';
import type { ProjectDocument } from './document.js';
import { facetsOf, type ProjectFacet, type ProjectFilters } from './facets.js';
import { projectLabels } from './labels.js';
import type { ProjectIndex } from './project-index.js';
import type { ProjectSort, ProjectsFound } from './search-schema.js';

export interface ProjectQuery {
  q: string;
  filters: ProjectFilters;
  sort: ProjectSort;
  /** From 1. */
  page: number;
  limit: number;
  /** Asks for labels in this language. */
  lang?: Language;
}

/** What a query comes down to. */
interface Way {
  q: string;
  matchingStrategy: 'all' | 'last';
  filter: string[];
}

type Ask = AskIndex<ProjectDocument>;
type Hit = MultiSearchResult<ProjectDocument>['hits'][number];
type Counts = Record<ProjectFacet, Record<string, number>>;

/** Newest first. Relevance is what the index does by itself; the id settles every tie. */
const SORT_RULES: Record<ProjectSort, string[] | undefined> = {
  relevance: undefined,
  title: ['title:asc'],
  year: ['year:desc'],
  updatedAt: ['updatedAt:desc'],
};

const HIT_FIELDS = ['shown', 'facets', 'coordinator'] satisfies (keyof ProjectDocument)[];

const HIGHLIGHTED = ['title', 'acronym', 'topics', 'summary'] as const satisfies (keyof ProjectDocument)[];

/** Where words must stand to be a reason when not all of them match. */
const OWN_WORDS = ['title', 'acronym', 'nameForms', 'topics', 'summary', 'longForms', 'organisationNames'];

/** What a number of a project looks like: no white space, and a digit. */
const NUMBER = /^(?=\S*\d)\S{5,200}$/;
const KEY = /^[a-z]+\s*:\s*\S/i;

/** Finds projects by text, identifier and filters. */
export class ProjectSearch {
  constructor(
    private readonly index: ProjectIndex,
    private readonly projects: { find(idOrKey: string): Promise<ProjectRecord | undefined> },
    private readonly directory: Pick<Directory, 'findMany'>,
  ) {}

  async search(query: ProjectQuery): Promise<ProjectsFound> {
    const started = performance.now();
    // Before the search: what comes into the index meanwhile may be found, but is not promised.
    const { version } = await this.index.reached();
    const signal = AbortSignal.timeout(DEADLINES.search);
    const ask: Ask = (queries) => this.index.search(queries, signal);
    const organisation = await this.idsOf(query.filters.organisation);
    const facets = facetsOf({ ...query.filters, organisation });
    const { results, way, relaxed } = await byFirstWay(await this.ways(query.q), query, facets, ask);
    const words = wordsApart(query.q);
    return {
      hits: results[0]!.hits.map((hit) => toHit(hit, words, query.lang)),
      total: results[0]!.totalHits!,
      page: query.page,
      limit: query.limit,
      facets: await withFilters(countsOf(results, facets), way, facets, ask),
      relaxed,
      tookMs: Math.round(performance.now() - started),
      projectsVersion: version,
    };
  }

  /** What a text may stand for by itself, the surest first, then its words. */
  private async ways(q: string): Promise<Way[]> {
    const text = q.trim();
    const record = KEY.test(text) ? await this.projects.find(text) : undefined;
    if (record) return [exactly(isOneOf('id', [record.id]))];
    const words = searchedText(q);
    const byWords: Way = { q: words, matchingStrategy: 'all', filter: [] };
    return NUMBER.test(text)
      ? [exactly(`(${isOneOf('identifierValues', [text])} OR ${isOneOf('id', [text])})`), byWords]
      : [byWords];
  }

  /** The ids of the parts of these organisations, ids or identity keys: projects have those of the time they came. */
  private async idsOf(organisations: readonly string[]): Promise<string[]> {
    const records = await this.directory.findMany(organisations);
    return organisations.flatMap((text, at) => {
      const record = text === UNKNOWN ? undefined : records[at];
      return record ? partsOf(record).map(({ id }) => id) : [text];
    });
  }
}

const exactly = (only: string): Way => ({ q: '', matchingStrategy: 'all', filter: [only] });

/** The first way that finds something; where none does, as many of the words as possible, the rarest always. */
async function byFirstWay(ways: readonly Way[], query: ProjectQuery, facets: Facets<ProjectFacet>, ask: Ask) {
  const follow = async (way: Way) => {
    const { sort, page, limit } = query;
    const shown = { sort: SORT_RULES[sort], attributesToRetrieve: [...HIT_FIELDS], page, hitsPerPage: limit };
    const results = await ask(
      facetedQueries(way, { ...shown, ...highlighting(HIGHLIGHTED, ['summary']) }, facets),
    );
    return { results, way, total: results[0]!.totalHits! };
  };
  let found = await follow(ways[0]!);
  for (const way of ways.slice(1)) if (found.total === 0) found = await follow(way);
  const { q } = found.way;
  if (found.total > 0 || q === '') return { ...found, relaxed: q !== '' && isTooManyWords(q) };
  const { all } = await rarestFirst(wordsApart(query.q), OWN_WORDS, ask);
  if (all.length === 0) return { ...found, relaxed: false };
  // A space behind the last word: it is not the beginning of another. The last one is left out first.
  const fewer = await follow({ q: `${all.join(' ')} `, matchingStrategy: 'last', filter: [] });
  return { ...fewer, relaxed: fewer.total > 0 };
}

/** The counts with those of the values that filter, also where they are not among the most frequent ones. */
async function withFilters(
  counts: Counts,
  way: Way,
  facets: Facets<ProjectFacet>,
  ask: Ask,
): Promise<Counts> {
  const rare = filteringOf(facets).flatMap((name) => {
    const isCut = Object.keys(counts[name]).length >= MOST_COUNTED;
    const missing = facets[name].values.filter((value) => !Object.hasOwn(counts[name], value));
    return isCut ? missing.map((value) => ({ name, value })) : [];
  });
  const results = await ask(
    rare.map(({ name, value }) => ({
      ...way,
      filter: [...way.filter, ...expressionsOf(facets, name), isOneOf(facets[name].field, [value])],
      ...{ page: 1, hitsPerPage: 0 },
    })),
  );
  const all = { ...counts };
  for (const [at, { name, value }] of rare.entries()) {
    const count = results[at]!.totalHits!;
    if (count > 0) all[name] = { ...all[name], [value]: count };
  }
  return all;
}

function toHit(
  hit: Hit,
  words: readonly string[],
  lang: Language | undefined,
): ProjectsFound['hits'][number] {
  const { shown, facets, coordinator } = hit;
  const [countries, organisations] = [facets.country, facets.organisation].map((all) =>
    all.filter((value) => value !== UNKNOWN),
  ) as [string[], string[]];
  return {
    ...shown,
    countries,
    ...(coordinator && { coordinator }),
    participants: organisations.length,
    ...(lang && { labels: projectLabels(shown, countries, lang) }),
    _formatted: highlighted<ProjectDocument, (typeof HIGHLIGHTED)[number]>(
      hit._formatted,
      HIGHLIGHTED,
      words,
    ),
  };
}
