import { isOneOf } from './facets.js';
import { rankedByName } from './name-ranking.js';
import type { IndexQuery, IndexResult } from './organisation-index.js';
import { hitQuery, searchQueries, type Wanted } from './search-queries.js';
import { apart, wholeNameKey } from './search-text.js';

export type Hit = IndexResult['hits'][number];

export type Ask = (queries: IndexQuery[]) => Promise<IndexResult[]>;

/** A page of hits with the results that its total and its facets are counted in. */
export interface Page {
  hits: Hit[];
  results: IndexResult[];
}

/** Hits, from the first, that are put in order by their names: almost always the one that is looked for is among them. */
const HEAD = 20;

/**
 * A page of what matches a text. Before everything else come the organisations that have a name of just these words,
 * then the others in the order of the index; the first twenty of that list are put in order by their names. So every
 * page is a part of one list, which holds each hit once.
 */
export async function rankedPage(wanted: Wanted, asked: string, ask: Ask): Promise<Page> {
  const { page, limit } = wanted;
  const [from, to] = [(page - 1) * limit, page * limit];
  if (from >= HEAD) return laterPage(wanted, named(asked), ask);
  const [exact, ...results] = await ask(queriesOfHead(wanted, asked));
  const list = new Map([...exact!.hits, ...results[0]!.hits].map((hit) => [hit.id, hit]));
  const hits = [...list.values()];
  const ranked = [...rankedByName(asked, hits.slice(0, HEAD)), ...hits.slice(HEAD)];
  return { hits: ranked.slice(from, to), results };
}

/** The queries for a page that begins among the first: those called just so, then those of any search. */
export function queriesOfHead(wanted: Wanted, asked: string): IndexQuery[] {
  const limit = Math.max(HEAD, wanted.page * wanted.limit);
  return [{ ...hitQuery(wanted, named(asked)), limit }, ...searchQueries({ ...wanted, page: 1, limit })];
}

function named(asked: string): string {
  return isOneOf('nameKeys', [wholeNameKey(asked)]);
}

/** A page as the index has it. */
export async function plainPage(wanted: Wanted, _asked: string, ask: Ask): Promise<Page> {
  const results = await ask(searchQueries(wanted));
  return { hits: results[0]!.hits, results };
}

/** A page of at most so many hits, which are put in order as a whole. */
export function shortListPage(most: number): typeof plainPage {
  return async (wanted, asked, ask) => {
    const { page, limit } = wanted;
    const results = await ask(searchQueries({ ...wanted, page: 1, limit: most }));
    const hits = rankedByName(apart(asked), results[0]!.hits, { inPart: true });
    return { hits: hits.slice((page - 1) * limit, page * limit), results };
  };
}

async function laterPage(wanted: Wanted, exactly: string, ask: Ask): Promise<Page> {
  const { page, limit } = wanted;
  const from = (page - 1) * limit;
  const [counted] = await ask([{ ...hitQuery(wanted, exactly), page: 1, hitsPerPage: 0 }]);
  const exact = counted!.totalHits!;
  const ofThem = Math.max(0, Math.min(limit, exact - from));
  const [some, others, ...results] = await ask([
    { ...hitQuery(wanted, exactly), offset: from, limit: ofThem },
    { ...hitQuery(wanted, `NOT ${exactly}`), offset: Math.max(0, from - exact), limit: limit - ofThem },
    ...searchQueries({ ...wanted, page: 1, limit: 0 }),
  ]);
  return { hits: [...some!.hits, ...others!.hits], results };
}
