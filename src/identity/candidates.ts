import {
  type Directory,
  type Identifiers,
  identifierKeys,
  type OrganisationIndex,
  otherKey,
  type ReadName,
  type Weigh,
} from '../directory/index.js';
import { type Candidate, candidateOf } from './candidate.js';
import type { ReadText } from './read-text.js';

/** Organisations with a name that stands in the query. */
const MOST_NAMED = 60;
/** Organisations with names that are like it. */
const MOST_LIKE = 20;
/** Words that Meilisearch looks for; the rarest tell most. */
const MOST_WORDS = 6;

/** What may name organisations; `whole`: the name that it is as a whole. */
type NamedText = Pick<ReadText, 'runs' | 'words' | 'countries'> & { whole?: string };

const NAMES = ['name', 'shortName', 'otherNames'];

/** Finds the organisations that may be meant: by identifier in the record, by name in the search index. */
export class Candidates {
  constructor(
    private readonly index: OrganisationIndex,
    private readonly directory: Directory,
  ) {}

  /** Those that have one of these identifiers. */
  async identified(identifiers: Identifiers, signal: AbortSignal): Promise<Candidate[]> {
    const keys = identifierKeys({ name: '', identifiers });
    const owners = await Promise.all(keys.map((key) => this.directory.find(key)));
    const records = owners.filter((record) => record !== undefined);
    if (records.length > 0) return distinct(records.map(candidateOf));
    const evidence = identifiers.others?.filter((other) => otherKey(other) === undefined) ?? [];
    if (evidence.length === 0) return [];
    const filter = `identifierValues IN ${JSON.stringify(evidence.map(({ id }) => id))}`;
    const [found] = await this.found([{ q: '', filter, limit: MOST_LIKE }], signal);
    return found!.filter(({ evidenceIds }) =>
      evidence.some(({ scheme, id }) => evidenceIds.has(`${scheme}:${id}`)),
    );
  }

  /** For each text, those whose whole name may stand in it, in one of the countries that it names. */
  async named(texts: readonly NamedText[], signal: AbortSignal): Promise<Candidate[][]> {
    const queries = texts.map(({ runs, words, countries, whole }) => {
      // A single general word is the name of nobody.
      const telling = runs.filter(({ from, to }) => to - from > 1 || words[from]!.kind === 'own');
      const wholes = new Set([...(whole ? [whole] : []), ...telling.map((run) => run.whole)]);
      const inCountry = countries.size > 0 ? [`country IN ${JSON.stringify([...countries, 'unknown'])}`] : [];
      const filter = [`wholeNames IN ${JSON.stringify([...wholes])}`, ...inCountry];
      return wholes.size > 0 ? { q: '', filter, limit: MOST_NAMED } : undefined;
    });
    return this.found(queries, signal);
  }

  /** For each name, those with names like it: by its rarest words, misspelt ones too. */
  async like(names: readonly ReadName[], weigh: Weigh, signal: AbortSignal): Promise<Candidate[][]> {
    const queries = names.map(({ words }) => {
      const rarest = words
        .map((word) => ({ shown: word.shown, weight: weigh(word) }))
        .sort((a, b) => b.weight - a.weight)
        .slice(0, MOST_WORDS)
        .map(({ shown }) => shown);
      const kept = words.map(({ shown }) => shown).filter((shown) => rarest.includes(shown));
      const q = [...new Set(kept)].join(' ');
      return q === ''
        ? undefined
        : { q, matchingStrategy: 'frequency' as const, attributesToSearchOn: NAMES, limit: MOST_LIKE };
    });
    return this.found(queries, signal);
  }

  /** The organisations that each query finds. */
  private async found(
    queries: readonly (Parameters<OrganisationIndex['search']>[0][number] | undefined)[],
    signal: AbortSignal,
  ): Promise<Candidate[][]> {
    const asked = queries.filter((query) => query !== undefined);
    const results = await this.index.search(
      asked.map((query) => ({ ...query, attributesToRetrieve: ['id'] })),
      signal,
    );
    const ids = [...new Set(results.flatMap(({ hits }) => hits.map(({ id }) => id)))];
    const records = ids.length > 0 ? await this.directory.getMany(ids) : [];
    const byId = new Map(
      records.flatMap((record) => (record ? [[record.id, candidateOf(record)] as const] : [])),
    );
    const found = new Map(
      asked.map((query, at) => [
        query,
        results[at]!.hits.map(({ id }) => byId.get(id)).filter((candidate) => candidate !== undefined),
      ]),
    );
    return queries.map((query) => (query ? found.get(query)! : []));
  }
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((candidate) => [candidate.organisation.id, candidate])).values()];
}
