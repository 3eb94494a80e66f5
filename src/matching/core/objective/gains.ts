import type { Admission } from './admission.js';
import { compatriotGain } from './compatriots.js';
import { acquaintanceGain, type Draft, fitGain } from './draft.js';
import { counted, type Dimension, type Value } from './organisation.js';
import { sharing, type Team } from './team.js';

/** What one more member would add to F(S), term by term. Tables, scores and reasons all take it from here. */
export interface Gains {
  /** By position in the draft's needs: what a further holder adds. */
  needs: readonly number[];
  /** What a further member with this value, or with an unknown one, adds. */
  value(dimension: Dimension, value: Value | undefined): number;
  fit(id: string): number;
  acquaintance(id: string): number;
}

export function gainsOf(draft: Draft, team: Team): Gains {
  return {
    needs: draft.coverage.map((curve, need) => curve.step(team.holders[need]!)),
    value(dimension, value) {
      const { curve, unknown } = draft.diversity[dimension];
      if (value === undefined) return unknown;
      const steps = sharing(team, dimension, value).reduce((sum, n) => sum + curve.step(n), 0);
      return dimension === 'country' ? steps + compatriotGain(draft, value) : steps;
    },
    fit: (id) => fitGain(draft, id),
    acquaintance: (id) => acquaintanceGain(draft, id),
  };
}

/** What a value of a dimension adds to a draft; −Infinity when nobody with it may be suggested. */
export type ValueGain = Gains['value'];

/** The same of values as organisations have them, before it is said what they count as in the draft. */
export function gainsAsStated(draft: Draft, gain: ValueGain): ValueGain {
  return (dimension, value) => gain(dimension, counted(draft, dimension, value));
}

/** The values that candidates may have, by dimension; where one is not named they may have any, and an unknown one. */
export type Among = { readonly [D in Dimension]?: ReadonlySet<Value> };

/** The gains of values with those barred that are not asked for. */
export function gainsAmong(gain: ValueGain, among: Among): ValueGain {
  return (dimension, value) => {
    const wanted = among[dimension];
    const isBarred = wanted && (value === undefined || !wanted.has(value));
    return isBarred ? Number.NEGATIVE_INFINITY : gain(dimension, value);
  };
}

/** The gains of values with the rules in them: tables and single scores both take it from here. */
export function admittedGains(gains: Gains, admission: Admission): ValueGain {
  return (dimension, value) => {
    const isBarred =
      (dimension === 'country' && admission.ofCountry(value)) ||
      (dimension === 'experience' && admission.ofExperience(value));
    return isBarred ? Number.NEGATIVE_INFINITY : gains.value(dimension, value);
  };
}
