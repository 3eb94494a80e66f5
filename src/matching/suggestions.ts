import type { Draft } from '../consortia/index.js';
import {
  type Directory,
  type OrganisationIndex,
  type OrganisationRecord,
  organisationLabels,
  summaryOf,
} from '../directory/index.js';
import type { Language } from '../vocabularies/index.js';
import type { DraftEventListener } from './draft-events.js';
import { isFresh } from './freshness.js';
import { reasonsOf } from './reasons.js';
import type { SuggestionRequests } from './suggestion-jobs.js';
import type { SuggestionList, SuggestionStore } from './suggestion-store.js';
import type { ViewedDrafts } from './viewed-drafts.js';

interface Current {
  list: SuggestionList | undefined;
  fresh: boolean;
}

/** What the worker has scored, as people read it. */
export class Suggestions {
  constructor(
    private readonly directory: Directory,
    private readonly index: OrganisationIndex,
    private readonly lists: SuggestionStore,
    private readonly requests: SuggestionRequests,
    private readonly events: DraftEventListener,
    private readonly viewed: ViewedDrafts,
  ) {}

  /**
   * The `limit` best suggestions; waits up to `wait` seconds until they are fresh, else gives the previous ones.
   * Without a language the reasons are in English and the organisations have no labels.
   */
  async of(draft: Draft, limit: number, wait: number, language?: Language) {
    const { list, fresh } = await this.current(draft, wait);
    return {
      status: fresh ? ('fresh' as const) : ('pending' as const),
      draftVersion: list?.draftVersion ?? draft.version,
      directoryVersion: list?.directoryVersion ?? 0,
      rulesVersion: list?.rulesVersion ?? '',
      items: list ? await this.items(list, limit, language) : [],
    };
  }

  /** The stored list and whether it is fresh, after at most `wait` seconds. */
  async current(draft: Draft, wait: number): Promise<Current> {
    await this.viewed.viewed(draft.id);
    const news = this.nextList(draft.id, wait * 1_000);
    try {
      const now = await this.read(draft);
      if (now.fresh) return now;
      await this.requests.request(draft.id);
      for (;;) {
        const inTime = await news.arrived();
        const later = await this.read(draft);
        if (later.fresh || !inTime) return later;
      }
    } finally {
      news.stop();
    }
  }

  private async read(draft: Draft): Promise<Current> {
    const [list, cursor] = await Promise.all([this.lists.find(draft.id), this.index.cursor()]);
    return { list, fresh: isFresh(list, draft, cursor) };
  }

  /** Listening starts at once, so that a list stored while we read is not missed. */
  private nextList(draftId: string, milliseconds: number) {
    const deadline = Date.now() + milliseconds;
    let pending = false;
    let wake = () => {};
    const stop = this.events.listen(draftId, ({ event }) => {
      if (event !== 'suggestions') return;
      pending = true;
      wake();
    });
    /** True when a new list was stored, false when the time is over. */
    const arrived = async (): Promise<boolean> => {
      const rest = deadline - Date.now();
      if (!pending && rest > 0) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, rest);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      const came = pending;
      pending = false;
      return came;
    };
    return { arrived, stop };
  }

  private async items(list: SuggestionList, limit: number, language: Language | undefined) {
    const shown = list.items.slice(0, limit);
    const records = await this.directory.getMany(shown.map(({ id }) => id));
    return shown.flatMap(({ score, terms }, position) => {
      const record = records[position];
      return record
        ? [{ organisation: summaryIn(language, record), score, reasons: reasonsOf(terms, language ?? 'en') }]
        : [];
    });
  }
}

function summaryIn(language: Language | undefined, record: OrganisationRecord) {
  const summary = summaryOf(record);
  return language ? { ...summary, labels: organisationLabels(summary, language) } : summary;
}
