import {
  contradictions,
  type Directory,
  type OrganisationIndex,
  type OrganisationRecord,
  type ReadName,
  sourcesOf,
  type Weigh,
} from '../../directory/index.js';
import { DEADLINES } from '../../platform/deadlines.js';
import { type Candidate, candidateOf } from '../candidate.js';
import { Candidates } from '../candidates.js';
import type { NameWords } from '../name-words.js';
import { NameWordsIndex } from '../name-words-index.js';
import { countriesTogether } from './countries.js';
import { type Likeness, likenessOf } from './likeness.js';
import { standsOut, verdictOf } from './linking.js';
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
  private readonly words: NameWordsIndex;

  constructor(
    index: OrganisationIndex,
    private readonly directory: Directory,
    private readonly rejections: Rejections,
  ) {
    this.candidates = new Candidates(index, directory);
    this.words = new NameWordsIndex(index);
  }

  /** Knows the words of all names as they are now, those of organisations that have just come too. */
  renew(): Promise<void> {
    return this.words.renew();
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
    const words = await this.words.current();
    const asked = records.map((record) => ({
      record,
      candidate: candidateOf(record),
      partners: partners(record.id),
    }));
    const named = await this.compared(asked, await this.named(asked, signal), words.weigh);
    // Who has its match among those of the very same name needs no others.
    const open = asked.filter(
      (_, at) => !named[at]!.some(({ likeness }) => verdictOf(likeness) === 'certain'),
    );
    const like = await this.compared(open, await this.like(open, words, signal), words.weigh);
    return asked.map((one, at) =>
      withoutCrowds(distinct([...named[at]!, ...(like[open.indexOf(one)] ?? [])])),
    );
  }

  /** The one that is certainly the same, if there is one: no list has both, and from either side no rival is as good. */
  async certain(record: OrganisationRecord, found: readonly Found[]): Promise<Found | undefined> {
    const [best] = found
      .filter((one) => verdictOf(one.likeness) === 'certain' && !haveOneSource(record, one.record))
      .sort((a, b) => b.likeness.score - a.likeness.score || (a.record.id < b.record.id ? -1 : 1));
    if (!best || !standsOut(best, found, areRivals)) return undefined;
    const [back] = await this.find([best.record], () => [record.id]);
    const same = back!.find((one) => one.record.id === record.id);
    return same && standsOut(same, back!, areRivals) ? best : undefined;
  }

  /** For each, its partners, and who has a name of it in its country. */
  private async named(asked: readonly Asked[], signal: AbortSignal): Promise<string[][]> {
    const texts = asked.map(({ candidate }) => {
      const wholes = namesOf(candidate, MOST_NAMES).map((name) => name.sorted);
      const runs = wholes.map((whole) => ({ whole, from: 0, to: wholes.length + 1 }));
      return { runs, words: [], countries: countriesOf(candidate) };
    });
    const found = await this.candidates.named(texts, signal);
    return asked.map(({ partners }, at) => [...partners, ...idsOf(found[at]!)]);
  }

  /** For each, who has names like its own. */
  private async like(asked: readonly Asked[], words: NameWords, signal: AbortSignal): Promise<string[][]> {
    const names = asked.map(({ candidate }) => namesOf(candidate, MOST_LIKE));
    const found = await this.candidates.like(names.flat(), words, signal);
    return names.map((some) => idsOf(found.splice(0, some.length).flat()));
  }

  /** For each, those of the others that it could be merged with and is alike enough to be proposed. */
  private async compared(
    asked: readonly Asked[],
    ids: readonly string[][],
    weigh: Weigh,
  ): Promise<Found[][]> {
    const all = (await this.directory.getMany([...new Set(ids.flat())])).filter(
      (record) => record !== undefined,
    );
    const records = new Map(all.map((record) => [record.id, { record, candidate: candidateOf(record) }]));
    const compare = async ({ record, candidate }: Asked, id: string): Promise<Found[]> => {
      const other = records.get(id);
      if (!other || id === record.id || candidate.isClosed || other.candidate.isClosed) return [];
      const likeness = likenessOf(candidate, other.candidate, weigh);
      if (verdictOf(likeness) === 'different' || contradictions(record, other.record).length > 0) return [];
      if (await this.rejections.has(record, other.record)) return [];
      return [{ record: other.record, likeness, pair: pairOf(record, other.record, likeness) }];
    };
    return Promise.all(
      asked.map(async (one, at) => {
        const found = await Promise.all([...new Set(ids[at])].map((id) => compare(one, id)));
        return found.flat();
      }),
    );
  }
}

function pairOf(a: OrganisationRecord, b: OrganisationRecord, { score, evidence }: Likeness): Pair {
  const ids: [string, string] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
  return { ids, score, evidence, sources: [...new Set([...sourcesOf(a), ...sourcesOf(b)])].sort() };
}

/** Two rows of one list, or two with different identifiers, are two. */
function areRivals({ record: a }: Found, { record: b }: Found): boolean {
  return haveOneSource(a, b) || contradictions(a, b).length > 0;
}

function haveOneSource(a: OrganisationRecord, b: OrganisationRecord): boolean {
  const sources = sourcesOf(b);
  return sourcesOf(a).some((source) => sources.includes(source));
}

/** Those of its name in other places, only when there is but one. */
function withoutCrowds(found: readonly Found[]): Found[] {
  return found.filter(({ likeness }) => found.length === 1 || verdictOf(likeness) !== 'alone');
}

function distinct(found: readonly Found[]): Found[] {
  return [...new Map(found.map((one) => [one.record.id, one])).values()];
}

function idsOf(candidates: readonly Candidate[]): string[] {
  return candidates.map(({ record }) => record.id);
}

/** Its first names; a short one is that of many. */
function namesOf({ names }: Candidate, most: number): ReadName[] {
  return names
    .filter(({ kind }) => kind !== 'short name')
    .slice(0, most)
    .map(({ name }) => name);
}

function countriesOf({ country }: Candidate): Set<string> {
  return new Set(country ? countriesTogether(country) : []);
}
