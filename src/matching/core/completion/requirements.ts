import type { Clock } from './clock.js';

/** A country, as far as it can help to meet what is still required. */
export interface Supply {
  /** How many more picks it may have. */
  room: number;
  counted: boolean;
  /** Whether its first pick is a further country that counts. */
  isNew: boolean;
  /** Alike in the required types for which they count, and in being newcomers. */
  cells: readonly { number: number; types: readonly number[]; newcomer: boolean; candidates: number }[];
}

/** What is required is packed into one number; by packed number, the fewest picks that leave it. */
type Reached = Map<number, number>;

/**
 * The fewest picks that meet all that is required, Infinity when more than `limit`: country by country, for
 * each remainder of the requirements the fewest picks that lead to it. A pick serves its types, its
 * newcomers' seat, and both minima of countries at once, which is why a plain flow would not be exact.
 * `required` is, in this order: each type, newcomers, organisations, countries. Throws TimeUp.
 */
export function fewestPicks(
  required: readonly number[],
  supplies: Iterable<Supply>,
  limit: number,
  clock: Clock,
): number {
  const remainder = new Remainder(required);
  const reached: Reached = new Map([[remainder.start, 0]]);
  for (const supply of supplies) {
    for (const layer of layersOf(supply, reached, remainder, limit, clock)) {
      clock.poll(layer.size);
      for (const [rest, picks] of layer) keepFewest(reached, rest, picks);
    }
    if (reached.has(0)) break;
  }
  // The first way found may take more picks than another one, but none of more than the limit is kept.
  return reached.get(0) ?? Number.POSITIVE_INFINITY;
}

/** By how many picks the country has: what can be reached. */
function layersOf(
  supply: Supply,
  reached: Reached,
  remainder: Remainder,
  limit: number,
  clock: Clock,
): Reached[] {
  const room = Math.min(supply.room, limit);
  let layers: Reached[] = [reached, ...Array.from({ length: room }, () => new Map())];
  for (const { types, newcomer, candidates } of supply.cells) {
    if (!mayHelp({ types, newcomer }, supply, remainder)) continue;
    clock.poll(layers.reduce((sum, layer) => sum + layer.size, 0));
    const next = layers.map((layer) => new Map(layer));
    for (let used = 0; used < room; used++) {
      for (const [rest, picks] of layers[used]!) {
        clock.poll();
        let after = rest;
        for (let n = 1; n <= Math.min(candidates, room - used) && picks + n <= limit; n++) {
          const isFirst = used === 0 && n === 1;
          const before = after;
          for (const type of types) after = remainder.less(after, type);
          if (newcomer) after = remainder.less(after, remainder.newcomers);
          if (supply.counted) after = remainder.less(after, remainder.organisations);
          if (supply.isNew && isFirst) after = remainder.less(after, remainder.countries);
          if (after === before) break; // one that helps with nothing
          keepFewest(next[used + n]!, after, picks + n);
        }
      }
    }
    layers = next;
  }
  return layers;
}

/** Whether the cell serves anything that was required to begin with. */
function mayHelp(
  cell: { types: readonly number[]; newcomer: boolean },
  { counted, isNew }: Supply,
  remainder: Remainder,
): boolean {
  return (
    cell.types.some((type) => remainder.requires(type)) ||
    (cell.newcomer && remainder.requires(remainder.newcomers)) ||
    (counted && remainder.requires(remainder.organisations)) ||
    (isNew && remainder.requires(remainder.countries))
  );
}

function keepFewest(reached: Reached, rest: number, picks: number): void {
  if (picks < (reached.get(rest) ?? Number.POSITIVE_INFINITY)) reached.set(rest, picks);
}

/** The requirements packed in mixed radix; 0 is nothing left. */
class Remainder {
  readonly start: number;
  readonly newcomers: number;
  readonly organisations: number;
  readonly countries: number;
  private readonly strides: number[] = [];

  constructor(private readonly required: readonly number[]) {
    let stride = 1;
    let start = 0;
    for (const n of required) {
      this.strides.push(stride);
      start += n * stride;
      stride *= n + 1;
    }
    this.start = start;
    this.newcomers = required.length - 3;
    this.organisations = required.length - 2;
    this.countries = required.length - 1;
  }

  requires(requirement: number): boolean {
    return this.required[requirement]! > 0;
  }

  /** One less of a requirement, unless none of it is left. */
  less(rest: number, requirement: number): number {
    const stride = this.strides[requirement]!;
    const left = Math.floor(rest / stride) % (this.required[requirement]! + 1);
    return left === 0 ? rest : rest - stride;
  }
}
