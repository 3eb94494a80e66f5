import { isOfType, typeGroupOf, vocabulary } from '../../vocabularies/index.js';
import { type Common, type Drawn, moreThanUsual, type Usual } from './more-than-usual.js';

/** By type: the required types that an organisation of it answers for, its own and the broad one of its group. */
const ANSWERS: ReadonlyMap<string, readonly string[]> = new Map(
  vocabulary('organisation-types').map(({ code }) => [
    code,
    vocabulary('organisation-types').flatMap((wanted) => (isOfType(code, wanted.code) ? [wanted.code] : [])),
  ]),
);

/** A kind that so many of the partnerships had is worth a proposal: a person decides. */
const LEAST_SHARE = 1 / 3;

/** Organisations of no known kind are as good as unknown. */
const NO_KIND = 'other';

/** The types of the organisations of a partnership that say of what kind they are. */
export function tellingTypes(types: readonly (string | undefined)[]): string[] {
  return types.filter((type) => type !== undefined && type !== NO_KIND && ANSWERS.has(type)) as string[];
}

/**
 * The kinds of organisations that partnerships have in common, as types that can be required, of each group at most one:
 * that which most of them had, of equals the narrower one. `partnerships`: for each the types of its organisations, as
 * `tellingTypes` gives them; `usual`: the same of any partnerships, all together.
 */
export function kindsInCommon(
  partnerships: readonly (readonly string[])[],
  usual: readonly string[],
): Common[] {
  const drawn = partnerships.map(
    (types): Drawn => ({ has: new Set(types.flatMap((type) => ANSWERS.get(type)!)), draws: types.length }),
  );
  const found = moreThanUsual(drawn, usualKinds(usual), LEAST_SHARE);
  const breadth = ({ code }: Common) =>
    [...ANSWERS.values()].filter((wanted) => wanted.includes(code)).length;
  const best = new Map<string, Common>();
  for (const one of found) {
    const group = typeGroupOf(one.code)!;
    const other = best.get(group);
    const isBetter =
      !other ||
      one.projects > other.projects ||
      (one.projects === other.projects && breadth(one) < breadth(other));
    if (isBetter) best.set(group, one);
  }
  return found.filter((one) => best.get(typeGroupOf(one.code)!) === one);
}

/** Counted once more than it is there, so that no kind is impossible. */
function usualKinds(types: readonly string[]): Usual {
  const counts = new Map<string, number>();
  for (const type of types)
    for (const wanted of ANSWERS.get(type)!) counts.set(wanted, (counts.get(wanted) ?? 0) + 1);
  return (wanted) => ((counts.get(wanted) ?? 0) + 1) / (types.length + 1);
}
