import { connects, type Draft } from '../objective/draft.js';
import type { Gains, ValueGain } from '../objective/gains.js';
import { DIMENSIONS } from '../objective/organisation.js';
import type { Contribution } from '../objective/team.js';
import { NEEDS_PER_MASK } from '../table/need-masks.js';
import { connectingField } from './connection.js';
import type { Connection } from './order.js';

/** What one candidate adds, to the last bit what a scan of the directory gives: the same numbers in the same order. */
export function scoreOfOne(gains: Gains, valueGain: ValueGain, { id, values, needs }: Contribution): number {
  let sum = 0;
  for (const dimension of DIMENSIONS) sum += valueGain(dimension, values[dimension]);
  const sums = [0, 0];
  for (const need of needs) sums[need < NEEDS_PER_MASK ? 0 : 1]! += gains.needs[need]!;
  return sum + (sums[0]! + sums[1]!) + gains.fit(id) + gains.acquaintance(id);
}

/** How one candidate, with its fields, is connected to the draft. */
export function connectionOfOne(
  draft: Draft,
  gains: Gains,
  { id, needs }: Contribution,
  fields: readonly string[],
): Connection {
  if (needs.some((need) => connects(draft.needs[need]!) && gains.needs[need]! > 0)) return 'idea';
  if (draft.hasTiers && gains.fit(id) > 0) return 'idea';
  const field = connectingField(draft);
  return field !== undefined && fields.includes(field) ? 'field' : 'none';
}
