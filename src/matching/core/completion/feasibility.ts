import type { Clock } from './clock.js';
import { fewestPicks, type Supply } from './requirements.js';

/** The rules in numbers: what the members leave to be done, and who there is to do it. */
export interface Rules {
  seats: number;
  /** Still missing of each required type. */
  types: readonly number[];
  /** By required type: all those for which an organisation of it counts, itself and a broader one. */
  countsFor: readonly (readonly number[])[];
  newcomers: number;
  organisations: number;
  countries: number;
  /** By code of the country; code 0 is the unknown one. */
  byCountry: readonly CountryRules[];
  /** Candidates by cell. */
  population: ReadonlyMap<number, number>;
  partsOf(cell: number): { country: number; requiredType: number; newcomer: boolean };
}

export interface CountryRules {
  /** How many picks it may still have; below 0 when the members alone are too many. */
  room: number;
  /** Whether it counts towards the minima. */
  counted: boolean;
  /** Whether a member is from it. */
  present: boolean;
}

/** Some picks, as the rules see them. */
interface Picked {
  /** By cell and by country: how many. */
  cells: ReadonlyMap<number, number>;
  countries: ReadonlyMap<number, number>;
  /** What is still missing, in this order: each type, newcomers, organisations, countries. */
  needed: readonly number[];
  /** Seats left. */
  left: number;
}

/** Cells that help with the same. */
interface Offer {
  /** The requirements that each pick of them helps with. */
  serves: readonly number[];
  /** Whether the first pick of a country helps with the countries too. */
  isNew: boolean;
  cells: { cell: number; country: number }[];
}

/** Looks ahead: whether some picks can be completed to a team that keeps every rule. Exact. */
export class Feasibility {
  private readonly known = new Map<string, boolean>();
  /** By country: its cells. */
  private readonly cells = new Map<number, number[]>();
  private readonly candidates = new Map<number, number>();
  /** Those that can help with most first. */
  private readonly supplies: readonly (readonly [number, Supply])[];

  private readonly offers: readonly Offer[];
  /** By requirement, the candidates that help with it. */
  private readonly supplied: readonly number[];

  constructor(
    readonly rules: Rules,
    private readonly clock: Clock,
  ) {
    for (const [cell, n] of rules.population) {
      const { country } = rules.partsOf(cell);
      this.cells.set(country, [...(this.cells.get(country) ?? []), cell]);
      this.candidates.set(country, (this.candidates.get(country) ?? 0) + n);
    }
    const supplies = [...this.cells.keys()].map(
      (country) => [country, this.supplyOf(country, new Map())] as const,
    );
    this.supplies = supplies.sort(
      ([, a], [, b]) => Number(b.isNew) - Number(a.isNew) || b.cells.length - a.cells.length,
    );
    const requirements = rules.types.length + 3;
    this.offers = offersOf(this.supplies, requirements);
    this.supplied = Array.from({ length: requirements }, (_, requirement) => {
      const helps = ({ serves, isNew }: Offer) =>
        serves.includes(requirement) || (isNew && requirement === requirements - 1);
      const cells = this.offers.filter(helps).flatMap((offer) => offer.cells);
      return cells.reduce((sum, { cell }) => sum + rules.population.get(cell)!, 0);
    });
  }

  /** Whether picks of these cells, in any order, can be part of such a team. Throws TimeUp. */
  allows(picks: readonly number[]): boolean {
    const key = picks.toSorted((a, b) => a - b).join();
    let answer = this.known.get(key);
    if (answer === undefined) {
      answer = this.decide(picks);
      this.known.set(key, answer);
    }
    return answer;
  }

  /** Whether one more pick of a cell can follow these; asked for many cells in a row. */
  after(picks: readonly number[]): (cell: number) => boolean {
    const answers: (boolean | undefined)[] = [];
    return (cell) => {
      answers[cell] ??= this.allows([...picks, cell]);
      return answers[cell];
    };
  }

  private decide(picks: readonly number[]): boolean {
    const { rules } = this;
    this.clock.poll(rules.byCountry.length);
    const picked = this.pick(picks);
    const { needed, left, countries } = picked;
    if (rules.byCountry.some(({ room }, country) => room < (countries.get(country) ?? 0))) return false;
    // What a broader type counts too needs no seats besides.
    const seatsOfTypes = rules.countsFor.reduce(
      (sum, { length }, i) => sum + (length === 1 ? needed[i]! : 0),
      0,
    );
    if (seatsOfTypes > left || needed.some((n) => n > left)) return false;
    if (this.fillable(countries, left) < left || needed.some((n, i) => n > this.supplied[i]!)) return false;
    if (this.fillsGreedily(picked)) return true;
    return fewestPicks(needed, this.remaining(picked), left, this.clock) <= left;
  }

  private pick(picks: readonly number[]): Picked {
    const { rules } = this;
    const cells = new Map<number, number>();
    const used = new Map<number, number>();
    const types = [...rules.types];
    let { newcomers, organisations, countries } = rules;
    for (const cell of picks) {
      const { country, requiredType, newcomer } = rules.partsOf(cell);
      const { counted, present } = rules.byCountry[country]!;
      if (counted) organisations -= 1;
      if (counted && !present && !used.has(country)) countries -= 1;
      if (newcomer) newcomers -= 1;
      for (const type of rules.countsFor[requiredType] ?? []) types[type]! -= 1;
      cells.set(cell, (cells.get(cell) ?? 0) + 1);
      used.set(country, (used.get(country) ?? 0) + 1);
    }
    const needed = [...types, newcomers, organisations, countries].map((n) => Math.max(0, n));
    return { cells, countries: used, needed, left: rules.seats - picks.length };
  }

  /**
   * Whether what is missing can be met by taking, again and again, a candidate that helps with most of it. Finds
   * nearly every way that there is, and so spares the exact search, which takes long where many types are required.
   */
  private fillsGreedily(picked: Picked): boolean {
    const cells = new Map(picked.cells);
    const countries = new Map(picked.countries);
    const needed = [...picked.needed];
    const further = needed.length - 1;
    for (let left = picked.left; needed.some((n) => n > 0); left--) {
      let best: { cell: number; country: number; serves: number[] } | undefined;
      this.clock.poll(this.offers.length);
      for (const offer of this.offers) {
        const isFree = ({ cell, country }: Offer['cells'][number]) =>
          (countries.get(country) ?? 0) < this.rules.byCountry[country]!.room &&
          (cells.get(cell) ?? 0) < this.rules.population.get(cell)!;
        const serves = offer.serves.filter((requirement) => needed[requirement]! > 0);
        const asNew =
          offer.isNew && needed[further]! > 0
            ? offer.cells.find((one) => !countries.has(one.country) && isFree(one))
            : undefined;
        if (asNew) serves.push(further);
        if (serves.length <= (best?.serves.length ?? 0)) continue;
        const found = asNew ?? offer.cells.find(isFree);
        if (found) best = { ...found, serves };
      }
      if (!best || left === 0) return false;
      for (const requirement of best.serves) needed[requirement]! -= 1;
      cells.set(best.cell, (cells.get(best.cell) ?? 0) + 1);
      countries.set(best.country, (countries.get(best.country) ?? 0) + 1);
    }
    return true;
  }

  /** How many more seats the countries have candidates and room for, counted up to `enough`. */
  private fillable(used: ReadonlyMap<number, number>, enough: number): number {
    let seats = 0;
    for (const [country, candidates] of this.candidates) {
      const n = used.get(country) ?? 0;
      seats += Math.min(candidates - n, this.rules.byCountry[country]!.room - n);
      if (seats >= enough) break;
    }
    return seats;
  }

  /** Made as they are asked for: mostly the first few countries are enough. */
  private *remaining({ cells, countries }: Picked): Generator<Supply> {
    for (const [country, supply] of this.supplies) {
      const n = countries.get(country) ?? 0;
      if (supply.room <= n) continue;
      if (n === 0) yield supply;
      else yield { ...this.supplyOf(country, cells), room: supply.room - n, isNew: false };
    }
  }

  private supplyOf(country: number, taken: ReadonlyMap<number, number>): Supply {
    const { rules } = this;
    const { room, counted, present } = rules.byCountry[country]!;
    const cells = this.cells.get(country)!.map((number) => {
      const { requiredType, newcomer } = rules.partsOf(number);
      const candidates = rules.population.get(number)! - (taken.get(number) ?? 0);
      return { number, types: rules.countsFor[requiredType] ?? [], newcomer, candidates };
    });
    return { room, counted, isNew: counted && !present, cells };
  }
}

/** The cells that help with the same, whatever is missing. */
function offersOf(supplies: readonly (readonly [number, Supply])[], requirements: number): Offer[] {
  const [newcomers, organisations] = [requirements - 3, requirements - 2];
  const offers = new Map<string, Offer>();
  for (const [country, { counted, isNew, cells }] of supplies) {
    for (const { number, types, newcomer } of cells) {
      const serves = [...types, ...(newcomer ? [newcomers] : []), ...(counted ? [organisations] : [])];
      const key = `${serves.join()} ${isNew}`;
      const offer = offers.get(key) ?? { serves, isNew, cells: [] };
      offers.set(key, offer);
      offer.cells.push({ cell: number, country });
    }
  }
  return [...offers.values()];
}
