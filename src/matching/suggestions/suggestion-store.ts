import type { Redis } from '../../platform/redis.js';
import type { Footing, Suggestion } from '../core/index.js';
import { SCAN } from './scan-state.js';
import { JOURNAL, MARK, REMOVE, STORE } from './suggestion-scripts.js';

/** Suggestions kept for each draft; the most that a caller may ask for. */
export const KEPT = 50;

/** Seconds after which the list of a draft that nobody looks at is dropped; asking makes it anew. */
const LIFETIME = 30 * 24 * 3600;

/** What a list was scored for. */
export interface ScoredFor {
  draftVersion: number;
  /** The list has every change up to here that affects it. */
  directoryVersion: number;
  rulesVersion: string;
  /** The index that it was scored with. */
  generation: string;
}

/** The same with the directory version that it is known to need. */
export interface ListState extends ScoredFor {
  neededVersion: number;
}

export interface SuggestionList extends ListState {
  items: Suggestion[];
}

/** A draft whose list was stored, and the number of that event. */
export interface StoredEvent {
  draftId: string;
  number: number;
}

const OUTCOMES = ['superseded', 'stored', 'too old'] as const;
type Outcome = (typeof OUTCOMES)[number];

const STATE = ['draftVersion', 'directoryVersion', 'rulesVersion', 'neededVersion', 'generation'] as const;
const key = (draftId: string) => `{suggestions}:list:${draftId}`;

/** The latest list of each draft, in Redis. It can be thrown away at any moment. */
export class SuggestionStore {
  constructor(private readonly redis: Redis) {}

  async find(draftId: string): Promise<SuggestionList | undefined> {
    const [items, ...state] = await this.redis.hmget(key(draftId), 'items', ...STATE);
    return items ? { ...toState(state), items: JSON.parse(items) as Suggestion[] } : undefined;
  }

  async state(draftId: string): Promise<ListState | undefined> {
    const state = await this.redis.hmget(key(draftId), ...STATE);
    return state[0] ? toState(state) : undefined;
  }

  /** What a list rests on, without the list. */
  async footing(draftId: string): Promise<(ListState & { footing: Footing }) | undefined> {
    const [footing, ...state] = await this.redis.hmget(key(draftId), 'footing', ...STATE);
    return footing ? { ...toState(state), footing: JSON.parse(footing) as Footing } : undefined;
  }

  /**
   * `superseded`: this list, or one for a newer draft or directory, is there already. `too old`: the changes up to a
   * later directory version are being read, or lists are scored with another index now; score again.
   */
  async store(draftId: string, to: ScoredFor, items: Suggestion[], footing: Footing): Promise<Outcome> {
    const { draftVersion, directoryVersion, rulesVersion, generation } = to;
    const texts = [JSON.stringify(items), JSON.stringify(footing), draftId];
    const values = [draftVersion, directoryVersion, rulesVersion, LIFETIME, ...texts, generation];
    const outcome = await this.redis.eval(STORE, 3, key(draftId), SCAN, JOURNAL, ...values);
    return OUTCOMES[Number(outcome)]!;
  }

  /** Lasting: lists for an earlier directory version are stale. Returns those of the drafts that have a list. */
  async mark(draftIds: readonly string[], neededVersion: number): Promise<string[]> {
    if (draftIds.length === 0) return [];
    const found = await this.redis.eval(MARK, draftIds.length, ...draftIds.map(key), neededVersion);
    return draftIds.filter((_, position) => (found as number[])[position] === 1);
  }

  /** How many drafts have had a list; never fewer than have one. */
  async count(): Promise<number> {
    return this.redis.zcard(JOURNAL);
  }

  /** Whose lists were stored after that event, oldest first; a draft comes once, with its last event. */
  async storedAfter(number: number, limit: number): Promise<StoredEvent[]> {
    const range = await this.redis.zrangebyscore(
      ...([JOURNAL, `(${number}`, '+inf'] as const),
      ...(['WITHSCORES', 'LIMIT', 0, limit] as const),
    );
    return range.flatMap((draftId, at) => (at % 2 === 0 ? [{ draftId, number: Number(range[at + 1]) }] : []));
  }

  /** The ids listed in the lists that were stored last, best first. */
  async latest(limit: number): Promise<string[][]> {
    const draftIds = await this.redis.zrevrange(JOURNAL, 0, limit - 1);
    const pipeline = this.redis.pipeline();
    for (const draftId of draftIds) pipeline.hget(key(draftId), 'footing');
    const answers = (await pipeline.exec()) ?? [];
    return answers.flatMap(([, footing]) =>
      footing ? [(JSON.parse(String(footing)) as Footing).listed] : [],
    );
  }

  async remove(draftId: string): Promise<void> {
    await this.redis.eval(REMOVE, 2, key(draftId), JOURNAL, draftId);
  }
}

function toState([draft, directory, rules, needed, generation]: (string | null | undefined)[]): ListState {
  return {
    draftVersion: Number(draft),
    directoryVersion: Number(directory),
    rulesVersion: rules ?? '',
    neededVersion: Number(needed ?? 0),
    generation: generation ?? '',
  };
}
