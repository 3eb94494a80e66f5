import type { Draft } from '../../consortia/index.js';
import type { Directory, OrganisationIndex } from '../../directory/index.js';
import type { EarlierProjects } from '../../projects/index.js';
import type { Language } from '../../vocabularies/index.js';
import { scoringVersion } from '../scoring-version.js';
import type { DraftEventListener } from './draft-events.js';
import { isSound, reachOf } from './freshness.js';
import type { ScanState } from './scan-state.js';
import type { SuggestionRequests } from './suggestion-jobs.js';
import type { SuggestionList, SuggestionStore } from './suggestion-store.js';
import { suggestionView } from './suggestion-view.js';
import type { ViewedDrafts } from './viewed-drafts.js';

interface Current {
  list: SuggestionList | undefined;
  /** It is what scoring the draft now would give. */
  fresh: boolean;
  /** The directory version that the list is right for. */
  directoryVersion: number;
  /** Only scoring makes it fresh; else the changes of the directory have to be looked at. */
  stale: boolean;
}

/** What the worker has scored, as people read it. */
export class Suggestions {
  constructor(
    private readonly directory: Directory,
    private readonly index: OrganisationIndex,
    private readonly lists: SuggestionStore,
    private readonly scan: ScanState,
    private readonly requests: SuggestionRequests,
    private readonly events: DraftEventListener,
    private readonly viewed: ViewedDrafts,
    private readonly earlier: EarlierProjects,
  ) {}

  /**
   * The `limit` best suggestions; waits up to `wait` seconds until they are fresh, else gives the previous ones.
   * Without a language the reasons are in English and the organisations have no labels.
   */
  async of(draft: Draft, limit: number, wait: number, language?: Language) {
    const { list, fresh, directoryVersion } = await this.current(draft, wait);
    return {
      status: fresh ? ('fresh' as const) : ('pending' as const),
      draftVersion: list?.draftVersion ?? draft.version,
      directoryVersion,
      rulesVersion: list?.rulesVersion ?? '',
      items: list ? await this.items(draft, list, limit, language) : [],
    };
  }

  /** The stored list and whether it is fresh, after at most `wait` seconds. */
  async current(draft: Draft, wait: number): Promise<Current> {
    await this.viewed.viewed(draft.id);
    const news = this.nextNews(draft.id, wait * 1_000);
    try {
      const now = await this.read(draft);
      if (now.fresh) return now;
      if (now.stale) await this.requests.request(draft.id);
      else await this.requests.requestScan();
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
    // In this order: whoever moves the scan on has marked the lists before, and moves it behind the cursor.
    const { version: cursor, generation } = await this.index.reached();
    const scan = await this.scan.read();
    const scoring = scoringVersion(await this.earlier.version());
    const list = await this.lists.find(draft.id);
    if (generation === '' || generation !== scan.generation)
      return { list, fresh: false, directoryVersion: list?.directoryVersion ?? 0, stale: false };
    if (!list || !isSound(list, draft, scan, scoring))
      return { list, fresh: false, directoryVersion: list?.directoryVersion ?? 0, stale: true };
    const directoryVersion = reachOf(list, scan);
    return { list, fresh: directoryVersion >= cursor, directoryVersion, stale: false };
  }

  /** Listening starts at once, so that a list stored while we read is not missed. */
  private nextNews(draftId: string, milliseconds: number) {
    const deadline = Date.now() + milliseconds;
    let pending = false;
    let wake = () => {};
    const look = () => {
      pending = true;
      wake();
    };
    const stopListening = this.events.listen(draftId, ({ event }) => {
      if (event === 'suggestions') look();
    });
    const stopScanned = this.events.listenScanned(look);
    const stop = () => {
      stopListening();
      stopScanned();
    };
    /** True when it is worth reading again, false when the time is over. */
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

  private async items(draft: Draft, list: SuggestionList, limit: number, language: Language | undefined) {
    const shown = list.items.slice(0, limit);
    const records = await this.directory.getMany(shown.map(({ id }) => id));
    return shown.flatMap((suggestion, position) => {
      const record = records[position];
      const view = record && suggestionView(draft, record, suggestion, language);
      return view && view.organisation.status !== 'closed' ? [view] : [];
    });
  }
}
