/** Changes of the directory, and the drafts that have a list. */
export interface Work {
  changes: number;
  drafts: number;
  organisations: number;
}

/** Nanoseconds on two shared cores (docs/benchmarks.md; 1.5 ms for a job with what it reads and writes). How they relate matters. */
const READ_A_CHANGE = 20_000;
const HOLD_AGAINST_A_DRAFT = 40;
const RUN_A_JOB = 1_500_000;
const SCAN_AN_ORGANISATION = 10;

/** Holding changes against drafts is worth this share of scoring all: the drafts that it finds are scored besides. */
const WORTH = 0.1;

/** As many changes are always held against the drafts: nobody's list becomes stale for nothing. */
const ALWAYS_HELD = 100;

/** Nanoseconds of holding at a time; the process does nothing else meanwhile. */
const AT_ONCE = 50_000_000;

const holding = (drafts: number) => READ_A_CHANGE + drafts * HOLD_AGAINST_A_DRAFT;

/** Whether scoring every draft again is less work than holding each change against each draft. */
export function isBulk({ changes, drafts, organisations }: Work): boolean {
  const scoringAll = drafts * (RUN_A_JOB + organisations * SCAN_AN_ORGANISATION);
  return changes > ALWAYS_HELD && changes * holding(drafts) > WORTH * scoringAll;
}

/** How many changes are held against so many drafts at a time. */
export function changesAtOnce(drafts: number): number {
  return Math.max(1, Math.floor(AT_ONCE / holding(drafts)));
}
