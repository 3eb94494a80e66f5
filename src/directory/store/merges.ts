import { conflict, notFound } from '../../platform/problem.js';
import type { Redis } from '../../platform/redis.js';
import { mergedProfile } from '../record/merge.js';
import {
  type Contradiction,
  contradictions,
  keptFirst,
  MOST_PARTS,
  merged,
  separated,
  sizeOf,
} from '../record/merge-split.js';
import type { Grounds, OrganisationRecord } from '../record/record.js';
import { commitPlanned } from './commit-planned.js';
import type { OrganisationStore } from './organisation-store.js';

/** What became of a merge that was undone; undefined for what nobody says anything of any more. */
export interface Separated {
  rest: OrganisationRecord | undefined;
  taken: OrganisationRecord | undefined;
}

/** Makes one record of two, and two of one again. */
export class Merges {
  constructor(
    private readonly redis: Redis,
    private readonly store: OrganisationStore,
    private readonly now: () => string,
  ) {}

  /**
   * `keep`: the id that stays; without it the record that is known best keeps its own. @throws Problem 404, 409 when they are one already or cannot be one.
   */
  async merge(
    [a, b]: readonly [string, string],
    grounds: Grounds,
    keep?: string,
  ): Promise<{ record: OrganisationRecord; gone: string }> {
    const { planned } = await commitPlanned(this.redis, async () => {
      const [first, second] = await this.both(a, b);
      requireMergeable(first, second);
      const [kept, gone] =
        keep === second.id ? [second, first] : keep === first.id ? [first, second] : keptFirst(first, second);
      const changes = merged({ kept, gone, grounds }, this.now());
      return { changes, reliesOn: [], record: changes[1]!.after!, gone: gone.id };
    });
    return { record: planned.record, gone: planned.gone };
  }

  /** Takes a record out of what it was merged into. @throws Problem 404 when it was not; 409 when it cannot be found alone. */
  async separate(id: string): Promise<Separated> {
    const { planned } = await commitPlanned(this.redis, async () => {
      const { records, merged: into } = await this.store.wholes([id]);
      const whole = records.get(into.get(id) ?? '');
      const changes = whole && separated(whole, id, this.now());
      if (!changes) throw notFound(`${id} is not merged into another organisation.`);
      for (const { after } of changes) if (after?.keys.length === 0) throw withoutKeys(after);
      const [rest, taken] = changes;
      return { changes, reliesOn: [], rest: rest!.after, taken: taken?.after };
    });
    return { rest: planned.rest, taken: planned.taken };
  }

  private async both(a: string, b: string): Promise<[OrganisationRecord, OrganisationRecord]> {
    if (a === b) throw conflict('An organisation cannot be merged with itself.');
    const { records, merged: into } = await this.store.wholes([a, b]);
    const [first, second] = [a, b].map((id) => {
      const record = records.get(into.get(id) ?? id);
      if (!record) throw notFound(`There is no organisation ${id}.`);
      return record;
    }) as [OrganisationRecord, OrganisationRecord];
    if (first === second) throw conflict(`${a} and ${b} are one organisation already: ${first.id}.`);
    return [first, second];
  }
}

function requireMergeable(a: OrganisationRecord, b: OrganisationRecord): void {
  const found = contradictions(a, b);
  if (found.length > 0) {
    const sentences = found.map((one) => inWords(one, a, b));
    throw conflict(`They are two organisations. ${sentences.join(' ')}`, {
      conflicts: found.flatMap(({ keys }) => [
        ...keys[0].map((key) => ({ key, organisationId: a.id })),
        ...keys[1].map((key) => ({ key, organisationId: b.id })),
      ]),
    });
  }
  if (sizeOf(a) + sizeOf(b) > MOST_PARTS)
    throw conflict(`At most ${MOST_PARTS} organisations can be merged into one.`);
}

function inWords(
  { keys: [own, others] }: Contradiction,
  a: OrganisationRecord,
  b: OrganisationRecord,
): string {
  return `${mergedProfile(a).name} has ${own.join(' and ')}, ${mergedProfile(b).name} has ${others.join(' and ')}.`;
}

function withoutKeys(record: OrganisationRecord) {
  return conflict(
    `Nothing would tell ${mergedProfile(record).name} apart any more. Add an identifier to it first (PUT /organisations/${record.id}).`,
  );
}
