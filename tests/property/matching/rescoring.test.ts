import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  DirectoryTable,
  DraftPanel,
  type DraftSpec,
  type Ranking,
  Scorer,
  type ScoringOrganisation,
} from '../../../src/matching/core/index.js';
import { organisation, spec } from './arbitraries.js';

const RUNS = { numRuns: 300 };
const WORDS = ['bees', 'robots', 'mosaics'];
const DRAFTS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** An organisation with the words of its text. */
const written = fc.record({ organisation, words: fc.subarray(WORDS) });

/** A draft whose last needs are keywords; who holds them depends on the texts of the moment. */
const draft = fc.record({
  spec,
  keywords: fc.array(fc.record({ word: fc.constantFrom(...WORDS), weight: fc.constantFrom(0, 1, 2) }), {
    maxLength: 12,
  }),
});
type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never;

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ written }) },
  { weight: 2, arbitrary: fc.record({ removed: organisation.map(({ id }) => id) }) },
  { weight: 1, arbitrary: fc.record({ draftId: fc.constantFrom(...DRAFTS), draft }) },
  { weight: 1, arbitrary: fc.record({ deleted: fc.constantFrom(...DRAFTS) }) },
);

/** Drafts with stored lists that are scored again only when the panel says so. */
class Service {
  readonly drafts = new Map<string, Draft>();
  readonly stored = new Map<string, Ranking>();
  private readonly table = new DirectoryTable();
  private readonly panel = new DraftPanel();
  private readonly scorer = new Scorer();
  private readonly texts = new Map<string, ReadonlySet<string>>();

  constructor(private readonly limit: number) {}

  setDraft(id: string, one: Draft): void {
    this.drafts.set(id, one);
    this.score(id);
  }

  deleteDraft(id: string): void {
    this.drafts.delete(id);
    this.stored.delete(id);
    this.panel.delete(id);
  }

  write(one: ScoringOrganisation, words: readonly string[]): Set<string> {
    this.table.upsert(one);
    this.texts.set(one.id, new Set(words));
    const { certain, open } = this.panel.affectedBy(one);
    const decided = open
      .filter(({ draftId, needs }) => {
        const held = needs.filter((key) => this.texts.get(one.id)!.has(wordOf(key)));
        return this.panel.isAffected(draftId, one, new Set(held));
      })
      .map(({ draftId }) => draftId);
    return new Set([...certain, ...decided]);
  }

  /** The ids of its duplicates: that it names, or that name it. */
  duplicatesOf({ id, duplicates = [] }: ScoringOrganisation): Set<string> {
    const naming = this.table.duplicatesOf([id]).map((slot) => this.table.idOf(slot));
    return new Set([...duplicates, ...naming]);
  }

  erase(id: string): Set<string> {
    this.table.remove(id);
    this.texts.delete(id);
    return new Set(this.panel.mentioning(id));
  }

  /** Scores a draft again and stores the list. */
  score(id: string): void {
    const ranking = this.fullScan(id);
    this.stored.set(id, ranking);
    this.panel.set(id, this.specOf(this.drafts.get(id)!, new Set()), throughJson(ranking.footing));
  }

  fullScan(id: string): Ranking {
    return this.scorer.rank(this.table, this.specOf(this.drafts.get(id)!), this.limit);
  }

  /** The panel knows nobody's words: it gets `holders`. */
  private specOf({ spec, keywords }: Draft, holders?: ReadonlySet<string>): DraftSpec {
    const needs = keywords.map(({ word, weight }, n) => ({
      key: `${word} ${n}`,
      weight,
      holders: { ids: holders ?? this.holdersOf(word) },
    }));
    const terms = spec.needs.filter((need) => !('ids' in need.holders));
    return { ...spec, needs: [...terms, ...needs].slice(0, 32) };
  }

  private holdersOf(word: string): Set<string> {
    return new Set([...this.texts].filter(([, words]) => words.has(word)).map(([id]) => id));
  }
}

const wordOf = (key: string) => key.split(' ')[0]!;
const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value));

describe('re-scoring the affected drafts only', () => {
  it('keeps every list bit for bit what scoring the whole directory gives, through any history', () => {
    fc.assert(
      fc.property(
        fc.array(written, { maxLength: 30 }),
        fc.array(draft, { minLength: 2, maxLength: DRAFTS.length }),
        fc.array(step, { minLength: 10, maxLength: 60 }),
        fc.integer({ min: 1, max: 12 }),
        (directory, drafts, steps, limit) => {
          const service = new Service(limit);
          for (const { organisation, words } of directory) service.write(organisation, words);
          drafts.forEach((one, n) => {
            service.setDraft(DRAFTS[n]!, one);
          });
          for (const change of steps) {
            for (const id of affected(service, change)) service.score(id);
            for (const [id, list] of service.stored)
              expect(JSON.stringify(list)).toBe(JSON.stringify(service.fullScan(id)));
          }
        },
      ),
      RUNS,
    );
  });

  it('names a draft that does not mention the organisation only when its list really changes', () => {
    fc.assert(
      fc.property(
        fc.array(written, { minLength: 10, maxLength: 30 }),
        fc.array(draft, { minLength: 2, maxLength: DRAFTS.length }),
        fc.array(written, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 12 }),
        (directory, drafts, changes, limit) => {
          const service = new Service(limit);
          for (const { organisation, words } of directory) service.write(organisation, words);
          drafts.forEach((one, n) => {
            service.setDraft(DRAFTS[n]!, one);
          });
          for (const { organisation, words } of changes) {
            const { id } = organisation;
            const before = new Map(service.stored);
            const duplicates = service.duplicatesOf(organisation);
            for (const draftId of service.write(organisation, words)) {
              service.score(draftId);
              const { spec } = service.drafts.get(draftId)!;
              const mentions = [
                ...before.get(draftId)!.footing.listed,
                ...spec.members,
                ...spec.excludedIds,
              ].includes(id);
              const isListed = service.stored.get(draftId)!.footing.listed.includes(id);
              // It would be listed but for a duplicate: one that is, or one of the draft's that it does not name itself.
              const isBehind = before.get(draftId)!.footing.listed.some((other) => duplicates.has(other));
              const isNamed = [...spec.members, ...spec.excludedIds].some(
                (other) => duplicates.has(other) && !organisation.duplicates?.includes(other),
              );
              expect(mentions || isListed || isBehind || isNamed).toBe(true);
            }
          }
        },
      ),
      RUNS,
    );
  });
});

function affected(service: Service, change: typeof step extends fc.Arbitrary<infer T> ? T : never) {
  if ('written' in change) return service.write(change.written.organisation, change.written.words);
  if ('removed' in change) return service.erase(change.removed);
  if ('deleted' in change) service.deleteDraft(change.deleted);
  else service.setDraft(change.draftId, change.draft);
  return [];
}
