import {
  type Directory,
  type Identifiers,
  identifierKeys,
  type OrganisationIndex,
  otherKey,
  type ReadName,
} from '../directory/index.js';
import { type Candidate, candidateOf } from './candidate.js';
import { likeFilter, likeTerms, sharedWeight } from './like-terms.js';
import type { NameWords } from './name-words.js';
import type { ReadText } from './read-text.js';

/** Organisations with a name that stands in the query. */
const MOST_NAMED = 60;
/** Organisations with words of the name that the index is asked for, and those of them that are compared with it. */
const [MOST_LIKE, MOST_COMPARED] = [60, 12];

type IndexQuery = Parameters<OrganisationIndex['search']>[0][number];
type Hits = Awaited<ReturnType<OrganisationIndex['search']>>[number]['hits'];

/** What may name organisations; `whole`: the name that it is as a whole; `types`: those of these types, or of none that is known. */
type NamedText = Pick<ReadText, 'runs' | 'words' | 'countries'> & {
  whole?: string;
  types?: readonly string[] | undefined;
};

/** Finds the organisations that may be meant: by identifier in the record, by name in the search index. */
export class Candidates {
  constructor(
    private readonly index: OrganisationIndex,
    private readonly directory: Directory,
  ) {}

  /** Those that have one of these ids, identity keys or identifiers. */
  async identified(
    known: readonly string[],
    identifiers: Identifiers,
    signal: AbortSignal,
  ): Promise<Candidate[]> {
    const keys = [...known, ...identifierKeys({ name: '', identifiers })];
    const owners = keys.length > 0 ? await this.directory.findMany(keys) : [];
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
    const queries = texts.map(({ runs, words, countries, whole, types }) => {
      // A single general word is the name of nobody.
      const telling = runs.filter(({ from, to }) => to - from > 1 || words[from]!.kind === 'own');
      const wholes = new Set([...(whole ? [whole] : []), ...telling.map((run) => run.whole)]);
      const inCountry = countries.size > 0 ? [`country IN ${JSON.stringify([...countries, 'unknown'])}`] : [];
      const filter = [`wholeNames IN ${JSON.stringify([...wholes])}`, ...inCountry, ...ofTypes(types)];
      return wholes.size > 0 ? { q: '', filter, limit: MOST_NAMED } : undefined;
    });
    return this.found(queries, signal);
  }

  /** For each name, those whose names have most of what its rarest words tell; `typesOf` as in `NamedText`. */
  async like(
    names: readonly ReadName[],
    words: NameWords,
    signal: AbortSignal,
    typesOf: (at: number) => readonly string[] | undefined = () => undefined,
  ): Promise<Candidate[][]> {
    const terms = names.map((name) => likeTerms(name, words));
    const queries = terms.map((each, at) => {
      const filter = likeFilter(each);
      return filter ? { q: '', filter: [filter, ...ofTypes(typesOf(at))], limit: MOST_LIKE } : undefined;
    });
    return this.found(queries, signal, (hits, at) => {
      const shared = new Map(hits.map((hit) => [hit, sharedWeight(terms[at]!, hit.nameWords)]));
      const best = hits.toSorted(
        (a, b) => shared.get(b)! - shared.get(a)! || a.nameWords.length - b.nameWords.length,
      );
      return best.slice(0, MOST_COMPARED);
    });
  }

  /** The organisations that each query finds, those of its hits that are picked. */
  private async found(
    queries: readonly (IndexQuery | undefined)[],
    signal: AbortSignal,
    pick = (hits: Hits, _at: number): Hits => hits,
  ): Promise<Candidate[][]> {
    const asked = queries.flatMap((query, at) =>
      query ? [{ at, query: { ...query, attributesToRetrieve: ['id', 'nameWords'] } }] : [],
    );
    const results = await this.index.search(
      asked.map(({ query }) => query),
      signal,
    );
    const ids = new Map(
      asked.map(({ at }, n) => [at, pick(results[n]?.hits ?? [], at).map(({ id }) => id)] as const),
    );
    const wanted = [...new Set([...ids.values()].flat())];
    const records = wanted.length > 0 ? await this.directory.getMany(wanted) : [];
    const byId = new Map(
      records.flatMap((record) => (record ? [[record.id, candidateOf(record)] as const] : [])),
    );
    return queries.map((_, at) =>
      (ids.get(at) ?? []).map((id) => byId.get(id)).filter((candidate) => candidate !== undefined),
    );
  }
}

function ofTypes(types: readonly string[] | undefined): string[] {
  return types ? [`organisationType IN ${JSON.stringify([...types, 'unknown'])}`] : [];
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((candidate) => [candidate.record.id, candidate])).values()];
}
