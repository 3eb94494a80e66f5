import { performance } from 'node:perf_hooks';
import {
  DirectoryTable,
  DraftPanel,
  type DraftSpec,
  Scorer,
  type ScoringOrganisation,
} from '../../src/matching/core/index.js';
import { seeded } from './random.js';
import { against, grouped, inMilliseconds, median, quantile } from './statistics.js';
import { syntheticDirectory, syntheticDrafts } from './synthetic-directory.js';

const ORGANISATIONS = 100_000;
/** Live drafts. */
export const DRAFTS = 10_000;
const LIMIT = 50;
const CHANGES = 300;
/** Organisations looked at first. */
const WARM_UP = 2_000;
/** Changes after which every draft is scored again to see that no list is wrong. */
const CHECKED = 2;
const TARGET_MS = 1;
const TARGET_RATIO = 100;

/** The re-scoring of 10,000 drafts on a synthetic directory. Returns lines in Markdown. */
export function benchRescoring(): string {
  const directory = syntheticDirectory(ORGANISATIONS);
  return benchRescoringOn(directory, syntheticDrafts(directory, DRAFTS));
}

/**
 * One organisation changes and 10,000 drafts have lists: finding the affected ones and scoring those again, beside
 * scoring all of them. Changes the directory. Returns lines in Markdown.
 */
export function benchRescoringOn(directory: ScoringOrganisation[], drafts: readonly DraftSpec[]): string {
  const lists = new Lists(directory, drafts);
  const random = seeded(11);
  // A value or term that is met for the first time gets its column: once, some milliseconds.
  for (const organisation of [...directory.slice(0, WARM_UP), ...withNewValues(directory)])
    lists.lookAt(organisation);
  const finding: number[] = [];
  const working: number[] = [];
  const affected: number[] = [];
  const open: number[] = [];
  for (let n = 0; n < CHANGES; n++) {
    const position = random.below(directory.length);
    const pattern = directory[random.below(directory.length)]!;
    const changed =
      n % 2 ? { ...pattern, id: directory[position]!.id } : withTerm(directory[position]!, pattern);
    directory[position] = changed;
    const result = lists.change(changed);
    finding.push(result.finding);
    working.push(result.working);
    affected.push(result.affected);
    open.push(result.open);
    if (n >= CHANGES - CHECKED) lists.requireExact();
  }
  const warm = finding.slice(CHANGES / 10);
  const [middle, slow] = [median(warm), quantile(warm, 0.95)];
  const all = lists.millisecondsForAll;
  const work = working.reduce((sum, value) => sum + value, 0) / working.length;
  return [
    `### One organisation changed, ${grouped(drafts.length)} drafts with lists, ${grouped(directory.length)} organisations`,
    '',
    '| | median | p95 | target |',
    '|---|---:|---:|---:|',
    `| finding the affected drafts | ${inMilliseconds(middle)} | ${inMilliseconds(slow)} | ${against(`≤ ${TARGET_MS} ms`, slow <= TARGET_MS)} |`,
    `| affected drafts | ${median(affected)} | ${quantile(affected, 0.95)} | |`,
    `| drafts that depend on the keywords it holds | ${median(open)} | ${quantile(open, 0.95)} | |`,
    `| finding them, keywords given, and scoring them again | ${inMilliseconds(median(working))} | ${inMilliseconds(quantile(working, 0.95))} | |`,
    `| scoring all drafts again | ${grouped(all)} ms | | |`,
    '',
    `On average ${grouped(all / work)} × less work than scoring all drafts again (${against(`target ≥ ${TARGET_RATIO} ×`, all / work >= TARGET_RATIO)}). ${CHANGES} changes, half of one term, half of everything; after each of the last ${CHECKED} all ${grouped(drafts.length)} lists were bit for bit those of scoring all drafts again.`,
    '',
  ].join('\n');
}

/** The first organisation with each value and term. */
function withNewValues(directory: readonly ScoringOrganisation[]): ScoringOrganisation[] {
  const met = new Set<string>();
  return directory.filter(({ id: _, expertise, ...values }) => {
    const keys = [...Object.entries(values).map(String), ...expertise];
    const isNew = keys.some((key) => !met.has(key));
    for (const key of keys) met.add(key);
    return isNew;
  });
}

function withTerm(
  organisation: ScoringOrganisation,
  { expertise }: ScoringOrganisation,
): ScoringOrganisation {
  return { ...organisation, expertise: [...expertise.slice(0, 1), ...organisation.expertise.slice(1)] };
}

/** The drafts' lists as the service keeps them. */
class Lists {
  readonly millisecondsForAll: number;
  private readonly table = new DirectoryTable();
  private readonly scorer = new Scorer();
  private readonly panel = new DraftPanel();
  private readonly stored = new Map<string, string>();

  constructor(
    directory: readonly ScoringOrganisation[],
    private readonly drafts: readonly DraftSpec[],
  ) {
    for (const organisation of directory) this.table.upsert(organisation);
    const start = performance.now();
    drafts.forEach((_, draft) => {
      this.score(String(draft));
    });
    this.millisecondsForAll = performance.now() - start;
  }

  lookAt(organisation: ScoringOrganisation): void {
    this.panel.affectedBy(organisation);
  }

  change(organisation: ScoringOrganisation) {
    this.table.upsert(organisation);
    const start = performance.now();
    const { certain, open } = this.panel.affectedBy(organisation);
    const found = performance.now();
    const decided = open.filter(({ draftId, needs }) => {
      const held = needs.filter((key) => this.holds(draftId, key, organisation.id));
      return held.length > 0 && this.panel.isAffected(draftId, organisation, new Set(held));
    });
    const affected = [...certain, ...decided.map(({ draftId }) => draftId)];
    for (const id of affected) this.score(id);
    return {
      finding: found - start,
      working: performance.now() - start,
      affected: affected.length,
      open: open.length,
    };
  }

  /** @throws Error when a list is not what scoring the whole directory gives. */
  requireExact(): void {
    this.drafts.forEach((draft, n) => {
      const { suggestions } = this.scorer.rank(this.table, draft, LIMIT);
      if (JSON.stringify(suggestions) !== this.stored.get(String(n)))
        throw new Error(`The list of draft ${n} is not what scoring the whole directory gives.`);
    });
  }

  private score(id: string): void {
    const { suggestions, footing } = this.scorer.rank(this.table, this.drafts[Number(id)]!, LIMIT);
    this.stored.set(id, JSON.stringify(suggestions));
    this.panel.set(id, this.drafts[Number(id)]!, footing);
  }

  private holds(draftId: string, key: string, organisationId: string): boolean {
    const need = this.drafts[Number(draftId)]!.needs.find((one) => one.key === key)!;
    return 'ids' in need.holders && need.holders.ids.has(organisationId);
  }
}
