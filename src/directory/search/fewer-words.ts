import { type Filters, filterExpressions } from './facets.js';
import type { Ask } from './pages.js';
import type { Versioned } from './projection/projected.js';
import type { AskIndex, IndexQuery } from './projection/search-index.js';
import { PLACE, TEXT, wordsApart } from './search-text.js';

/** Words looked at when not all of them match; a query of 500 characters may have a hundred. */
const MOST_WORDS = 20;

/** Organisations that one rare word brings on the list. */
const MOST_OF_A_WORD = 40;

/** Rare words that bring organisations on the list, the rarest ones. */
const MOST_RARE = 4;

/** The most that `organisationsOfFewerWords` finds. */
export const MOST_OF_FEWER = 2 * MOST_RARE * MOST_OF_A_WORD;

/** Where a word must stand to be a reason: words of labels are those of a kind. */
const OWN_WORDS = [...TEXT, ...PLACE];

/** A word is rare that at most this many organisations have, or this share of all. */
const RARE = { count: 50, share: 0.02 };

/**
 * The ids of organisations that have some of the words, when none has all: always a rare word, and with it as many
 * others as possible, the commonest left out first. Those that pass the filters are among them, and some that do not,
 * for the counts of the facets that filter.
 */
export async function organisationsOfFewerWords(q: string, filters: Filters, ask: Ask): Promise<string[]> {
  const words = await rarestFirst(wordsApart(q), OWN_WORDS, ask);
  const filter = filterExpressions(filters);
  const results = await ask(
    words.rare.flatMap((rare) => {
      const rest = words.all.filter((word) => word !== rare);
      const query: IndexQuery = {
        q: `${[rare, ...rest].join(' ')} `,
        // Leaves out the last word first: the commonest.
        matchingStrategy: 'last',
        attributesToSearchOn: OWN_WORDS,
        limit: MOST_OF_A_WORD,
        attributesToRetrieve: ['id'],
      };
      return filter.length > 0 ? [{ ...query, filter }, query] : [query];
    }),
  );
  return [...new Set(results.flatMap(({ hits }) => hits.map(({ id }) => id)))];
}

/**
 * Those words of a query that any document has in these fields, by how many have them, and the rare ones among them; a
 * space behind a word: it is not the beginning of another. Of many words only the first are looked at.
 */
export async function rarestFirst<D extends Versioned>(
  words: readonly string[],
  attributesToSearchOn: string[],
  ask: AskIndex<D>,
): Promise<{ all: string[]; rare: string[] }> {
  const looked = words.slice(0, MOST_WORDS);
  const counting = ['', ...looked].map((word) => ({
    q: `${word} `,
    attributesToSearchOn,
    ...{ page: 1, hitsPerPage: 0 },
  }));
  const [everybody = 0, ...counts] = (await ask(counting)).map(({ totalHits }) => totalHits!);
  const known = looked
    .map((word, position) => ({ word, count: counts[position] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  const most = Math.max(RARE.count, everybody * RARE.share);
  const rare = known.filter(({ count }) => count <= most).slice(0, MOST_RARE);
  return { all: known.map(({ word }) => word), rare: rare.map(({ word }) => word) };
}
