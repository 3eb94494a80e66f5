import { performance } from 'node:perf_hooks';
import { request } from 'undici';
import { organisations } from '../../indexes/organisations.js';
import type { OrganisationQuery } from '../../src/directory/search/organisation-search.js';
import { queriesOfHead, searchQueries } from '../../src/directory/search/pages.js';
import type { OrganisationHit } from '../../src/directory/search/search-schema.js';
import { searchedText } from '../../src/directory/search/search-text.js';
import { type Random, seeded } from './random.js';
import type { Service } from './service.js';
import { against, grouped, inMilliseconds, median, quantile } from './statistics.js';

const SAMPLED = 40;
const ROUNDS = 6;
/** Rounds until times no longer fall: V8 compiles what runs often, and a service runs for weeks. */
const WARM_UP = 8;
const TARGET_RATIO = 1.4;
/** How many times faster than Meilisearch itself a search is that was asked before. */
const HOT_TARGET = 5;
/** Hits of the first round; one more in each further one, so that no search has been asked before. */
const FIRST_LIMIT = 10;

const NO_FILTERS = {
  country: [],
  sector: [],
  organisationType: [],
  expertise: [],
  levelOfActivity: [],
  experience: [],
};

interface Found {
  hits: OrganisationHit[];
  total: number;
  relaxed: boolean;
}

/**
 * GET /organisations beside the identical request to Meilisearch, from the same process, in turns. Returns a section
 * in Markdown.
 */
export async function benchSearch(service: Service): Promise<string> {
  const queries = await answeredQueries(service);
  const first = await rounds(service, queries, 0, 1);
  await rounds(service, queries, 1, WARM_UP);
  const times = await rounds(service, queries, WARM_UP, WARM_UP + ROUNDS);
  const ratio = ratioOfMedians(times);
  const timesFaster = median(times.direct) / median(times.hot);
  const { total } = await service.call<Found>('GET', '/organisations?limit=1');
  const cells = (values: number[]) =>
    `${inMilliseconds(median(values))} | ${inMilliseconds(quantile(values, 0.95))}`;
  return [
    `## Search: ${grouped(total)} organisations, about 20 hits with all facets`,
    '',
    '| service, median | p95 | Meilisearch alone, median | p95 | ratio of the medians | target |',
    '|---:|---:|---:|---:|---:|---:|',
    `| ${cells(times.service)} | ${cells(times.direct)} | ${ratio.toFixed(2)} × | ${against(`≤ ${TARGET_RATIO} ×`, ratio <= TARGET_RATIO)} |`,
    '',
    `${queries.length} queries (names, words, beginnings and misspellings of them, filters), ${ROUNDS} rounds after ${WARM_UP} that are not`,
    'counted, in turns: each way is the first to ask a query every other time. Alone: the same multi-search request, sent',
    'straight to Meilisearch over HTTP by the same client. Each round asks for one hit more, so that no answer is known. A service that has only just been started is slower: the first',
    `round that is not counted was at ${ratioOfMedians(first).toFixed(2)} ×.`,
    '',
    '| hot: asked again at the same version, median | p95 | faster than Meilisearch alone, medians | target |',
    '|---:|---:|---:|---:|',
    `| ${cells(times.hot)} | ${timesFaster.toFixed(1)} × | ${against(`≥ ${HOT_TARGET} ×`, timesFaster >= HOT_TARGET)} |`,
    '',
  ].join('\n');
}

/** Milliseconds of each search, by way. */
interface Times {
  service: number[];
  direct: number[];
  /** The service again, with an answer that it knows. */
  hot: number[];
}

function ratioOfMedians({ service, direct }: Times): number {
  return median(service) / median(direct);
}

async function rounds(
  service: Service,
  queries: OrganisationQuery[],
  from: number,
  to: number,
): Promise<Times> {
  const times: Times = { service: [], direct: [], hot: [] };
  for (let n = from; n < to; n++) {
    const limit = FIRST_LIMIT + n;
    await round(
      service,
      queries.map((query) => ({ ...query, limit })),
      times,
      n,
    );
  }
  return times;
}

async function round(service: Service, queries: OrganisationQuery[], times: Times, n: number) {
  const ways = [
    async (query: OrganisationQuery) => times.service.push(await timed(() => viaService(service, query))),
    async (query: OrganisationQuery) => times.direct.push(await timed(() => direct(service, query))),
  ];
  // Whoever asks second finds Meilisearch warmed up for the query.
  for (const [position, query] of queries.entries())
    for (const way of (n + position) % 2 === 0 ? ways : ways.toReversed()) await way(query);
  // By themselves, as they come: beside a search that Meilisearch carries out, everything is in the way of them.
  for (const query of queries) times.hot.push(await timed(() => viaService(service, query)));
}

export async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

export async function viaService(
  service: Service,
  { q, filters, page, limit }: OrganisationQuery,
): Promise<Found> {
  const parameters = new URLSearchParams({ q, page: String(page), limit: String(limit) });
  for (const [name, codes] of Object.entries(filters))
    for (const code of Array.isArray(codes) ? codes : [String(codes)]) parameters.append(name, code);
  return service.call('GET', `/organisations?${parameters}`);
}

/** The very queries that the service asks. */
async function direct(
  { meilisearch }: Service,
  query: OrganisationQuery,
): Promise<{ results: { totalHits?: number }[] }> {
  const wanted = { ...query, text: searchedText(query.q) };
  const queries = query.q === '' ? searchQueries(wanted) : queriesOfHead(wanted, query.q);
  const { statusCode, body } = await request(`${meilisearch.url}/multi-search`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Accept-Encoding': 'identity', // compressed answers take Meilisearch 40 ms longer
      Authorization: `Bearer ${meilisearch.apiKey}`,
    },
    body: JSON.stringify({ queries: queries.map((each) => ({ indexUid: organisations.uid, ...each })) }),
  });
  const text = await body.text();
  if (statusCode !== 200) throw new Error(`Meilisearch: ${statusCode} ${text}`);
  return JSON.parse(text);
}

/** The queries that one request answers: with fewer words the service would ask again. */
export async function answeredQueries(service: Service): Promise<OrganisationQuery[]> {
  const queries: OrganisationQuery[] = [];
  for (const query of await variedQueries(service)) {
    const [found, asked] = [await viaService(service, query), await direct(service, query)];
    if (found.relaxed || found.total === 0) continue;
    if (found.total !== asked.results.find(({ totalHits }) => totalHits !== undefined)?.totalHits)
      throw new Error(`Not the same query: ${JSON.stringify(query)}`);
    queries.push(query);
  }
  return queries;
}

async function variedQueries(service: Service): Promise<OrganisationQuery[]> {
  const random = seeded(11);
  const { total } = await service.call<Found>('GET', '/organisations?limit=1');
  const queries: OrganisationQuery[] = [];
  for (let n = 0; n < SAMPLED; n++) {
    const page = 1 + random.below(total);
    const { hits } = await service.call<Found>('GET', `/organisations?sort=name&limit=1&page=${page}`);
    queries.push(...queriesAbout(hits[0]!, random));
  }
  return queries;
}

/** What people type who look for an organisation, or for one like it. */
function queriesAbout(
  { name, country, city, organisationType }: OrganisationHit,
  random: Random,
): OrganisationQuery[] {
  const words = name.split(/\s+/);
  const word = words[random.below(words.length)]!;
  const asked = (q: string, filters = {}): OrganisationQuery => ({
    ...{ q, page: 1, limit: 20, sort: 'relevance' },
    filters: { ...NO_FILTERS, ...filters },
  });
  const inCountry = country ? { country: [country] } : {};
  return [
    asked(name),
    asked(words.slice(0, 2).join(' ')),
    asked(word.slice(0, 4)),
    asked(misspelt(words.slice(0, 3).join(' '))),
    asked(city ?? '', inCountry),
    asked('', { ...inCountry, ...(organisationType && { organisationType: [organisationType] }) }),
    asked('university', inCountry),
  ];
}

/** Without the letter in the middle. */
function misspelt(text: string): string {
  const middle = Math.floor(text.length / 2);
  return text.slice(0, middle) + text.slice(middle + 1);
}
