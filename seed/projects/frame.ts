import type { Random } from '../directory/random.js';
import type { Field } from './themes/index.js';

/** What a call says of its projects. */
export interface Frame {
  actionType: string;
  callYear: number;
  /** Of the project, year, month and day. */
  startDate: string;
  endDate: string;
  months: number;
  /** Euros. */
  grant: number;
  partners: number;
}

const [FIRST_YEAR, LAST_YEAR] = [2016, 2025];

/** The programme of 2021 has the same actions for all fields; before it each had its own. */
const NEW_PROGRAMME = 2021;
const BEFORE: Readonly<Record<Field, string>> = {
  SCH: 'KA201',
  VET: 'KA202',
  HED: 'KA203',
  ADU: 'KA204',
  YOU: 'KA205',
  SPO: 'SCP',
};

/** A share of small-scale partnerships, of which universities have none. */
const SMALL = 0.3;

export function frameOf(field: Field, random: Random): Frame {
  const callYear = random.integer(FIRST_YEAR, LAST_YEAR);
  const isNew = callYear >= NEW_PROGRAMME;
  const isSmall = isNew && field !== 'HED' && random.chance(SMALL);
  const months = random.one(isSmall ? [12, 18, 24] : [24, 24, 30, 36]);
  const start = new Date(Date.UTC(callYear, random.integer(8, 11), 1));
  const end = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 0));
  const lumpSum = random.one(isSmall ? [30_000, 60_000] : [120_000, 250_000, 400_000]);
  return {
    actionType: isSmall ? 'KA210' : isNew ? 'KA220' : BEFORE[field],
    callYear,
    startDate: dayOf(start),
    endDate: dayOf(end),
    months,
    grant: isNew ? lumpSum : random.integer(80_000, 320_000),
    partners: isSmall ? random.integer(3, 4) : Math.min(random.integer(3, 8), random.integer(4, 8)),
  };
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
