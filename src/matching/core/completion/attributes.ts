import { isCounted } from '../objective/admission.js';
import { compatriotGain } from '../objective/compatriots.js';
import type { Curve } from '../objective/curve.js';
import { counted, DIMENSIONS, type Dimension, NEWCOMER, type Value } from '../objective/organisation.js';
import { attributeNames, countTeam, sharing } from '../objective/team.js';
import type { Rules } from './feasibility.js';
import type { Problem } from './problem.js';

/** Something organisations may have in common, of which F or a rule counts the picks. */
export interface Attribute {
  /** By number of picks that have it already: what one more adds to F. Never rises. */
  steps: readonly number[];
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
  const { seats } = draft;
  const team = countTeam(draft, members);
  const list: Attribute[] = [];
  const add = (step: (n: number) => number, least = 0, most = seats) =>
    list.push({ steps: Array.from({ length: seats }, (_, n) => step(n)), least, most }) - 1;
  const curved = (curve: Curve, before: number, most = seats, more = 0) =>
    add((n) => curve.step(before + n) + more, 0, most);
  const nothing = () => 0;
  const ruled = (least: number) => (least > 0 ? [add(nothing, least)] : []);

  const newcomers = ruled(rules.newcomers);
  const organisations = ruled(rules.organisations);
  const named = new Map<string, number>();
  const numbers = new Map<string, readonly number[]>();
  for (const { dimension, value, candidates, room } of valuesPresent(problem, rules)) {
    const { curve } = draft.diversity[dimension];
    const most = dimension === 'level' ? seats : Math.min(seats, candidates, room);
    const before = sharing(team, dimension, value);
    const more = dimension === 'country' ? compatriotGain(draft, value) : 0;
    const own = attributeNames(dimension, value).map((name, at) => {
      const number = named.get(name) ?? curved(curve, before[at]!, most, more);
      named.set(name, number);
      return number;
    });
    const countsHere = dimension === 'country' && isCounted(draft, value);
    const isNewcomer = dimension === 'experience' && value === NEWCOMER;
    numbers.set(`${dimension} ${value}`, [
      ...own,
      ...(countsHere ? organisations : []),
      ...(isNewcomer ? newcomers : []),
    ]);
  }
  const ofNeed = draft.coverage.map((curve, need) => {
    const before = team.holders[need]!;
    return curve.step(before) > 0 ? curved(curve, before) : -1;
  });
  const types = rules.types.map((missing) => add(nothing, missing));
  return {
    list,
    ofValue: (dimension, value) => numbers.get(`${dimension} ${value}`) ?? [],
    ofNeed,
    ofType: rules.countsFor.map((positions) => positions.map((position) => types[position]!)),
    constant: (dimension, value) => (value === undefined ? draft.diversity[dimension].unknown : 0),
  };
}

/** The values that candidates have, in a fixed order. */
function valuesPresent({ table, draft, kinds, population }: Problem, { byCountry }: Rules) {
  return DIMENSIONS.flatMap((dimension, i) => {
    const { codes, values } = table.classes.columns[i]!;
    const present = new Map<Value, { candidates: number; room: number }>();
    const asCounted = values.map((value) => counted(draft, dimension, value));
    for (let kind = 0; kind < kinds.count; kind++) {
      const code = codes[kinds.classOf[kind]!]!;
      const value = asCounted[code];
      if (value === undefined || population[kind] === 0) continue;
      const room = dimension === 'country' ? byCountry[code]!.room : Number.POSITIVE_INFINITY;
      const candidates = (present.get(value)?.candidates ?? 0) + population[kind]!;
      present.set(value, { candidates, room });
    }
    return [...present]
      .map(([value, of]) => ({ dimension, value, ...of }))
      .sort((a, b) => (String(a.value) < String(b.value) ? -1 : 1));
  });
}
