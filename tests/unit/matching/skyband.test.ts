import { expect, it } from '@jest/globals';
import { Clock } from '../../../src/matching/core/completion/clock.js';
import { type Group, skyband } from '../../../src/matching/core/completion/groups.js';

const clock = new Clock(() => false);
const group = (needs: number[], slots: number[], constant = 0, duplicates: number[] = []): Group => ({
  duplicates,
  attributes: needs,
  needs: new Set(needs),
  constant,
  cell: 1,
  slots,
});

it('drops those that as many others as there are seats can stand in for', () => {
  const better = group([1, 2], [1, 2]);
  const worse = group([1], [3]);
  expect(skyband([worse, better], 2, clock)).toEqual([better]);
});

it('keeps as many as may be needed beside those that are better', () => {
  const kept = skyband([group([1], [3, 4]), group([1, 2], [1])], 2, clock);
  expect(kept.map(({ slots }) => slots)).toEqual([[3], [1]]);
});

it('keeps those with fewer needs that worked more with the members', () => {
  const groups = [group([1], [1], 0.1), group([1, 2], [2, 3])];
  expect(skyband(groups, 1, clock).map(({ needs }) => needs.size)).toEqual([1, 2]);
});

it('does not count on candidates that have duplicates: one of these may be in the team', () => {
  const groups = [group([1], [1]), group([1, 2], [2], 0, [3]), group([1, 2], [3], 0, [2])];
  expect(skyband(groups, 1, clock)).toHaveLength(3);
  expect(skyband([...groups, group([1, 2], [4])], 1, clock).map(({ slots }) => slots)).toEqual([[4]]);
});
