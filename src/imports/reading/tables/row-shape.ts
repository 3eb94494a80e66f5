import type { RowProblem } from '../row.js';

/** A row of an organisation has some dozens of values on two or three levels; what goes far beyond is none. */
const DEEPEST = 20;
const MOST_VALUES = 10_000;

/**
 * Why a JSON value cannot be a row: nested so deep that whatever walks through it would run out of stack, or of so
 * many values that checking them would hold up everything else. Undefined when it can. Looks no further than it must.
 */
export function shapeProblem(value: unknown): RowProblem | undefined {
  let values = 0;
  const isDeep = (item: unknown, levels: number): boolean => {
    values++;
    if (typeof item !== 'object' || item === null || values > MOST_VALUES) return false;
    return levels === 0 || Object.values(item).some((inner) => isDeep(inner, levels - 1));
  };
  if (isDeep(value, DEEPEST))
    return {
      code: 'row-too-deep',
      message: `The row is nested more than ${DEEPEST} levels deep: flatten it or leave it out.`,
    };
  if (values <= MOST_VALUES) return undefined;
  return {
    code: 'row-too-large',
    message: `The row has more than ${MOST_VALUES} values: an organisation has some dozens. Leave out what is not about it.`,
  };
}
