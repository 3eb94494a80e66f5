import type { DraftStore } from '../../consortia/index.js';
import type { EarlierProjects } from '../../projects/index.js';
import { DraftPanel } from '../core/index.js';
import { draftSpec, earlierOf } from '../draft-spec.js';
import { scoringVersion } from '../scoring-version.js';
import type { SuggestionStore } from './suggestion-store.js';

/** Drafts read at a time. */
const PAGE = 200;

/** This process's panel of the drafts that have a list, brought up to date when somebody asks. */
export class LivePanel {
  private panel = new DraftPanel();
  private upTo = 0;
  private epoch = '';

  constructor(
    private readonly drafts: DraftStore,
    private readonly lists: SuggestionStore,
    private readonly earlier: EarlierProjects,
  ) {}

  /** The panel with every list that was stored before the call; in another epoch the journal may have gone back. */
  async current(epoch: string): Promise<DraftPanel> {
    if (epoch !== this.epoch) {
      this.panel = new DraftPanel();
      this.upTo = 0;
      this.epoch = epoch;
    }
    for (;;) {
      const events = await this.lists.storedAfter(this.upTo, PAGE);
      const last = events.at(-1);
      if (!last) return this.panel;
      await Promise.all(events.map(({ draftId }) => this.refresh(draftId)));
      this.upTo = last.number;
    }
  }

  // A list for another version of its draft is stale whatever happens in the directory: it needs no watching.
  private async refresh(draftId: string): Promise<void> {
    const list = await this.lists.footing(draftId);
    const draft = (await this.drafts.find(draftId))?.draft;
    const like = draft && (await earlierOf(this.earlier, draft));
    if (list && list.draftVersion === draft?.version && list.rulesVersion === scoringVersion(like!.version))
      this.panel.set(draftId, await draftSpec(draft, async () => NOBODY, like!), list.footing);
    else this.panel.delete(draftId);
  }
}

/** Who holds a keyword is asked for each changed organisation. */
const NOBODY: ReadonlyMap<string, ReadonlySet<string>> = new Map();
