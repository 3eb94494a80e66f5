import {
  absorbedIn,
  type Directory,
  type Grounds,
  type OrganisationRecord,
  partOf,
} from '../../directory/index.js';
import { conflict, notFound } from '../../platform/problem.js';
import type { Redis } from '../../platform/redis.js';
import { verdictOf } from './linking.js';
import { idsOfPair, type Pair } from './pair.js';
import type { Found } from './pair-finder.js';
import { PairStore } from './pair-store.js';
import { Rejections } from './rejections.js';

/** A pair with its organisations as they are now. */
export interface ShownPair {
  pair: Pair;
  records: [OrganisationRecord, OrganisationRecord];
}

/** A merge that can be undone, by the id that was given up. */
export interface ShownMerge extends Grounds {
  id: string;
  at: string;
  /** What sources say of the organisation that was merged. */
  part: OrganisationRecord;
  /** The organisation that it belongs to now. */
  record: OrganisationRecord;
}

/** Pairs of organisations that are perhaps one, and what people make of them. */
export class Duplicates {
  readonly store: PairStore;
  readonly rejections: Rejections;

  constructor(
    redis: Redis,
    private readonly directory: Directory,
  ) {
    this.store = new PairStore(redis);
    this.rejections = new Rejections(redis);
  }

  /**
   * One page (from 1) of the pairs with at least that score, the highest first, and how many there are; with `source`, only
   * those of which that list has one or both.
   */
  async list(
    { minScore, source }: { minScore: number; source?: string | undefined },
    { page, limit }: { page: number; limit: number },
  ): Promise<{ total: number; pairs: ShownPair[] }> {
    const shown: Pair[] = [];
    let total = 0;
    for await (const pairs of this.store.from(minScore))
      for (const pair of pairs) {
        if (source !== undefined && !pair.sources.includes(source)) continue;
        if (total >= (page - 1) * limit && shown.length < limit) shown.push(pair);
        total++;
      }
    const records = await this.directory.getMany(shown.flatMap(({ ids }) => ids));
    const pairs = shown.flatMap((pair, at): ShownPair[] => {
      const [a, b] = [records[2 * at], records[2 * at + 1]];
      return a && b ? [{ pair, records: [a, b] }] : []; // one of them has just gone; the pair goes soon
    });
    return { total, pairs };
  }

  /**
   * What was found for an organisation, in the place of what was found before: pairs are proposed, and those that are as good
   * as certain and cannot be merged count as one entity.
   */
  async note(id: string, found: readonly Found[]): Promise<void> {
    await this.store.replace(
      id,
      found.map(({ pair }) => pair),
    );
    const certain = found.filter(({ likeness }) => verdictOf(likeness) === 'certain');
    await this.directory.setDuplicates(
      id,
      certain.map(({ record }) => record.id),
    );
  }

  /** The ids of those that were found for it before. */
  async partnersOf(id: string): Promise<string[]> {
    const [duplicates] = await this.directory.duplicatesOf([id]);
    return [...new Set([...(await this.store.partners(id)), ...duplicates!])];
  }

  /**
   * Makes one organisation of the two; they need not be proposed, and may have been rejected before.
   * @throws Problem 404, 409.
   */
  async merge(pair: string, keep?: string): Promise<{ record: OrganisationRecord; gone: string }> {
    const ids = requireIds(pair);
    const merge = await this.directory.merge(ids, { basis: 'by hand' }, keep);
    await this.note(merge.gone, []);
    return merge;
  }

  /** They are two, and are not proposed again. @throws Problem 404. */
  async reject(pair: string): Promise<void> {
    const ids = requireIds(pair);
    if (ids[0] === ids[1]) throw conflict('An organisation is no other than itself.');
    const records = await this.directory.getMany(ids);
    const missing = ids.find((_, at) => !records[at]);
    if (missing !== undefined) throw notFound(`There is no organisation ${missing}.`);
    await this.rejections.add(...ids);
    const [duplicates] = await this.directory.duplicatesOf([ids[0]]);
    await this.directory.setDuplicates(
      ids[0],
      duplicates!.filter((id) => id !== ids[1]),
    );
    await this.store.remove(...ids);
  }

  /** One page (from 1) of the merges that can be undone, by the ids that were given up, and how many there are. */
  async merges({ page, limit }: { page: number; limit: number }): Promise<{
    total: number;
    merges: ShownMerge[];
  }> {
    const all = await this.directory.mergedIds();
    const ids = all.slice((page - 1) * limit, page * limit);
    const records = await this.directory.findMany(ids);
    const merges = ids.flatMap((id, at): ShownMerge[] => {
      const record = records[at];
      const [merge, part] = record
        ? [absorbedIn(record).find((one) => one.id === id), partOf(record, id)]
        : [];
      return record && merge && part ? [{ ...merge, part, record }] : []; // it has just been undone
    });
    return { total: all.length, merges };
  }

  /** Undoes a merge by the id that was given up: the two are two then, and are not proposed again. @throws Problem 404, 409. */
  async separate(id: string): Promise<OrganisationRecord[]> {
    const [whole] = await this.directory.currentIds([id]);
    // Before they are two: else they could be merged again in between.
    if (whole !== id) await this.rejections.add(whole!, id);
    const { rest, taken } = await this.directory.separate(id);
    return [rest, taken].filter((record) => record !== undefined);
  }

  /** Before organisations are erased: nothing is remembered of them. */
  async forget(ids: string[]): Promise<void> {
    await this.rejections.forget(new Set(ids));
  }
}

function requireIds(pair: string): [string, string] {
  const ids = idsOfPair(pair);
  if (!ids) throw notFound(`${pair} is no pair: two ids of organisations with a hyphen between them.`);
  return ids;
}
