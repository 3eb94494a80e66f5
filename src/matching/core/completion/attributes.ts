import { DIMENSIONS, type Dimension, type Value } from '../organisation.js';
import { countCuts, countTeam } from '../team.js';
import { cover, presence } from '../worth.js';
import { isCounted } from './completion-spec.js';
import type { Rules } from './feasibility.js';
import type { Problem } from './problem.js';

/** Something organisations may have in common, of which F or a rule counts the picks. */
export interface Attribute {
  /** By number of picks that have it, 0 to the seats: what it adds to F(M). Concave. */
  worth: readonly number[];
  /** At least so many picks must have it. */
  least: number;
  /** At most so many can. */
  most: number;
}

/**
 * F(M + picks) − F(M) as a sum over attributes, plus what each pick adds whoever else is there (`constant`).
 * Attributes are numbered by their names, never by the history of the table.
 */
export interface Attributes {
  list: readonly Attribute[];
  /** The attributes of a value; of an unknown value none. */
  ofValue(dimension: Dimension, value: Value | undefined): readonly number[];
  /** By position of the need; −1 when one more holder adds nothing. */
  ofNeed: readonly number[];
  /** By position among the required types: its own, and that of a broader one. */
  ofType: readonly (readonly number[])[];
  /** What a value adds apart from its attributes: only an unknown one does. */
  constant(dimension: Dimension, value: Value | undefined): number;
}

export function attributesOf(problem: Problem, rules: Rules): Attributes {
  const { draft, members } = problem;
  const { seats, size, weights } = draft;
  const team = countTeam(draft, members);
  const list: Attribute[] = [];
  const add = (worthOf: (n: number) => number, before: number, least = 0, most = seats) => {
    const worth = Array.from({ length: seats + 1 }, (_, n) => worthOf(before + n) - worthOf(before));
    return list.push({ worth, least, most }) - 1;
  };
  const spread = (weight: number) => (n: number) => weight * presence(n, size);
  const nothing = () => 0;
  const ruled = (least: number) => (least > 0 ? [add(nothing, 0, least)] : []);

  const cuts = countCuts(team).map(({ below, above }) => ({
    below: add(spread(weights.level / 4), below),
    above: add(spread(weights.level / 4), above),
  }));
  const newcomers = ruled(rules.newcomers);
  const organisations = ruled(rules.organisations);
  const numbers = new Map<string, readonly number[]>();
  for (const { dimension, value, candidates, room } of valuesPresent(problem, rules)) {
    const key = `${dimension} ${value}`;
    if (dimension === 'level') {
      numbers.set(
        key,
        cuts.map(({ below, above }, cut) => (Number(value) > cut ? above : below)),
      );
      continue;
    }
    const before = team.values[dimension].get(value) ?? 0;
    const own = add(spread(weights[dimension]), before, 0, Math.min(seats, candidates, room));
    const isCountedCountry = dimension === 'country' && isCounted(draft, String(value));
    const isNewcomer = dimension === 'experience' && value === 'newcomer';
    numbers.set(key, [own, ...(isCountedCountry ? organisations : []), ...(isNewcomer ? newcomers : [])]);
  }
  const ofNeed = draft.needShares.map((share, need) => {
    const covered = (n: number) => weights.coverage * share * cover(n, draft.depth, draft.rho);
    const before = team.holders[need]!;
    return covered(before + 1) > covered(before) ? add(covered, before) : -1;
  });
  const types = rules.types.map((missing) => add(nothing, 0, missing));
  return {
    list,
    ofValue: (dimension, value) => numbers.get(`${dimension} ${value}`) ?? [],
    ofNeed,
    ofType: rules.countsFor.map((positions) => positions.map((position) => types[position]!)),
    constant: (dimension, value) => (value === undefined ? weights[dimension] / size : 0),
  };
}

/** The values that candidates have, in a fixed order. */
function valuesPresent({ table, kinds, population }: Problem, { places }: Rules) {
  return DIMENSIONS.flatMap((dimension, i) => {
    const { codes, values } = table.classes.columns[i]!;
    const candidates = new Uint32Array(values.length);
    for (let kind = 0; kind < kinds.count; kind++) {
      const code = codes[kinds.classOf[kind]!]!;
      candidates[code] = candidates[code]! + population[kind]!;
    }
    const present = [...values.keys()]
      .filter((code) => code > 0 && candidates[code]! > 0)
      .map((code) => ({
        dimension,
        value: values[code]!,
        candidates: candidates[code]!,
        room: dimension === 'country' ? places[code]!.room : Number.POSITIVE_INFINITY,
      }));
    return present.sort((a, b) => (String(a.value) < String(b.value) ? -1 : 1));
  });
}
