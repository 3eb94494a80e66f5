import type { Assessment, Draft, Role } from '../../../api/answers.js';
import { t } from '../../../texts/index.js';
import { nameOf, points } from '../open-draft.js';
import { DIMENSIONS } from '../team/diversity.js';
import { ruleName } from '../team/rule-name.js';

/** A draft that is compared, with what the service says of it. */
export interface Side {
  token: string;
  draft: Draft;
  assessment: Assessment;
}

export type Sides = readonly [Side, Side];

type Check = Assessment['checks'][number];

/** One thing of two drafts; a side that has nothing of the kind has `undefined`. */
export interface Pair<T> {
  key: string;
  name: string;
  sides: readonly [T | undefined, T | undefined];
  differs: boolean;
}

/** Who is in either, with the role. */
export function memberPairs(sides: Sides): Pair<Role>[] {
  return pairs(
    both(sides, ({ draft }) =>
      draft.members.map(({ organisationId, role }) => ({
        key: organisationId,
        name: nameOf(draft, organisationId),
        value: role,
      })),
    ),
    (role) => role,
  );
}

/** The needs of either, with how much of each is covered in per cent. */
export function coveragePairs(sides: Sides): Pair<number>[] {
  return pairs(
    both(sides, ({ assessment }) =>
      assessment.coverage.map(({ need, label, covered }) => ({
        key: need,
        name: label,
        value: Math.round(covered * 100),
      })),
    ),
    (covered) => covered,
  );
}

/** The rules of either, with how it stands. */
export function rulePairs(sides: Sides): Pair<Check>[] {
  return pairs(
    both(sides, ({ assessment: { checks } }) =>
      checks.map((check, at) => {
        // A national agency may ask several things by one name.
        const before = checks.slice(0, at).filter(({ rule }) => rule === check.rule).length;
        return { key: `${check.rule} ${before}`, name: ruleName(check.rule), value: check };
      }),
    ),
    ({ status, message }) => `${status} ${message}`,
  );
}

/** As how many equally common kinds the team counts, with one decimal. */
export function mixPairs(sides: Sides): Pair<number>[] {
  return pairs(
    both(sides, ({ assessment: { diversity } }) =>
      DIMENSIONS.map((dimension) => ({
        key: dimension,
        name: t('consortium.mix', { name: t(`consortium.dimension.${dimension}`) }),
        value: Math.round(diversity[dimension].effective * 10) / 10,
      })),
    ),
    (effective) => effective,
  );
}

export function totalOf({ assessment }: Side): number {
  return points(assessment.objective.total);
}

interface Item<T> {
  key: string;
  name: string;
  value: T;
}

/** What either has, in the order of the first and then of the second. */
function pairs<T>([first, second]: readonly [Item<T>[], Item<T>[]], mark: (value: T) => unknown): Pair<T>[] {
  const [a, b] = [byKey(first), byKey(second)];
  return [...new Map([...a, ...b]).values()].map(({ key, name }) => {
    const sides = [a.get(key)?.value, b.get(key)?.value] as const;
    const [one, other] = sides.map((value) => value !== undefined && mark(value));
    return { key, name, sides, differs: one !== other };
  });
}

function both<T>([first, second]: Sides, of: (side: Side) => T): readonly [T, T] {
  return [of(first), of(second)];
}

function byKey<T>(items: Item<T>[]): Map<string, Item<T>> {
  return new Map(items.map((item) => [item.key, item]));
}
