import {
  contradictions,
  type Directory,
  type OrganisationIndex,
  type OrganisationRecord,
  sourcesOf,
  type Weigh,
} from '../../directory/index.js';
import { DEADLINES } from '../../platform/deadlines.js';
import { type Candidate, candidateOf } from '../candidate.js';
import { Candidates } from '../candidates.js';
import { WordWeights } from '../word-weights.js';
import { countriesTogether } from './countries.js';
import { type Likeness, likenessOf } from './likeness.js';
import { outstanding, verdictOf } from './linking.js';
import type { Pair } from './pair.js';
import type { Rejections } from './rejections.js';

/** Another organisation that is perhaps the same. */
export interface Found {
  record: OrganisationRecord;
  likeness: Likeness;
  pair: Pair;
}

/** Names by which others of the very same name are looked for, and those by which others of names like it are. */
const [MOST_NAMES, MOST_LIKE] = [6, 2];

/** An organisation that others are compared with. */
interface Asked {
  record: OrganisationRecord;
  candidate: Candidate;
  /** Ids of others that are compared in any case. */
  partners: readonly string[];
}

/** Finds the organisations that are perhaps the same as others, through the search index. */
export class PairFinder {
  private readonly candidates: Candidates;
  private readonly weights: WordWeights;

  constructor(
    index: OrganisationIndex,
    private readonly directory: Directory,
    private readonly rejections: Rejections,
  ) {
    this.candidates = new Candidates(index, directory);
    this.weights = new WordWeights(index);
  }

  /**
   * For each record, in their order: those that could be merged with it and are alike enough to be proposed. `partners`:
   * ids that are looked at in any case.
   */
  async find(
    records: readonly OrganisationRecord[],
    partners: (id: string) => readonly string[] = () => [],
  ): Promise<Found[][]> {
    const signal = AbortSignal.timeout(DEADLINES.searchOfJobs);
    const weigh = await this.weights.current(signal);
    const asked = records.map((record) => ({
      record,
      candidate: candidateOf(record),
      partners: partners(record.id),
    }));
    const others = await this.likely(asked, weigh, signal);
    return Promise.all(asked.map((one, at) => this.pairs(one, others[at]!, weigh)));
  }

  /** The one that is certainly the same, if there is one: no other is as good from either side, and no list has both. */
  async certain(record: OrganisationRecord, found: readonly Found[]): Promise<Found | undefined> {
    const best = outstanding(found);
    if (!best || verdictOf(best.likeness) !== 'certain') return undefined;
    const sources = sourcesOf(record);
    if (sourcesOf(best.record).some((source) => sources.includes(source))) return undefined;
    const [back] = await this.find([best.record], () => [record.id]);
    return outstanding(back!)?.record.id === record.id ? best : undefined;
  }

  /** For each, the ids of those that may be the same. */
  private async likely(asked: readonly Asked[], weigh: Weigh, signal: AbortSignal): Promise<Set<string>[]> {
    const names = asked.flatMap(({ candidate }, at) =>
      candidate.names
        .filter(({ kind }) => kind !== 'short name')
        .slice(0, MOST_NAMES)
        .map(({ name }, n) => ({ at, n, name, countries: countriesOf(candidate) })),
    );
    const rest = names.filter(({ n }) => n < MOST_LIKE);
    const [same, like] = await Promise.all([
      this.candidates.named(
        names.map(({ name, countries }) => ({ whole: name.sorted, countries, runs: [], words: [] })),
        signal,
      ),
      this.candidates.like(
        rest.map(({ name }) => name),
        weigh,
        signal,
      ),
    ]);
    const ids = asked.map(({ partners }) => new Set(partners));
    for (const [list, found] of [[names, same] as const, [rest, like] as const])
      for (const [n, { at }] of list.entries())
        for (const { organisation } of found[n]!) ids[at]!.add(organisation.id);
    return ids;
  }

  private async pairs(
    { record, candidate }: Asked,
    ids: ReadonlySet<string>,
    weigh: Weigh,
  ): Promise<Found[]> {
    if (candidate.isClosed) return [];
    const found: Found[] = [];
    for (const other of await this.directory.getMany([...ids].filter((id) => id !== record.id))) {
      if (!other || contradictions(record, other).length > 0) continue;
      const likeness = likenessOf(candidate, candidateOf(other), weigh);
      if (verdictOf(likeness) === 'different' || (await this.rejections.has(record, other))) continue;
      found.push({ record: other, likeness, pair: pairOf(record, other, likeness) });
    }
    return found;
  }
}

function countriesOf({ country }: Candidate): Set<string> {
  return new Set(country ? countriesTogether(country) : []);
}

function pairOf(a: OrganisationRecord, b: OrganisationRecord, { score, evidence }: Likeness): Pair {
  const ids: [string, string] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
  return { ids, score, evidence, sources: [...new Set([...sourcesOf(a), ...sourcesOf(b)])].sort() };
}
