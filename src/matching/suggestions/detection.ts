import { type Directory, LogGapError, type OrganisationIndex } from '../../directory/index.js';
import { DEADLINES } from '../../platform/deadlines.js';
import type { EarlierProjects } from '../../projects/index.js';
import { scoringOrganisations } from '../scoring-organisation.js';
import { findAffected } from './affected.js';
import { changesAtOnce, isBulk } from './bulk.js';
import type { DraftEventPublisher } from './draft-events.js';
import type { LivePanel } from './live-panel.js';
import type { ScanState } from './scan-state.js';
import type { SuggestionRequests } from './suggestion-jobs.js';
import type { SuggestionStore } from './suggestion-store.js';

/**
 * Finds the drafts that the changes of the directory affect, as far as search has come. In this order, so that it can
 * break off anywhere and two can run at once: announce (older lists are no longer stored), read the lists, mark, ask
 * for the scoring, and only then move `scanned`. What is done twice does no harm.
 */
export class Detection {
  constructor(
    private readonly directory: Directory,
    private readonly index: OrganisationIndex,
    private readonly scan: ScanState,
    private readonly panel: LivePanel,
    private readonly lists: SuggestionStore,
    private readonly requests: SuggestionRequests,
    private readonly events: DraftEventPublisher,
    private readonly earlier: EarlierProjects,
  ) {}

  /** Of the earlier projects, when all drafts were last asked to be scored for them. */
  private projects = '';

  async run(): Promise<void> {
    await this.lookAtProjects();
    for (;;) {
      const { version: cursor, generation, epoch } = await this.index.reached();
      const { scanned: from, generation: before } = await this.scan.read();
      if (generation === '') return;
      if (generation !== before) {
        await this.scan.begin(generation);
        continue;
      }
      if (from >= cursor) return;
      const { to, changed } = await this.next(from, cursor);
      await this.scan.announce(to);
      if (changed) await this.mark(changed, to, epoch);
      else await this.markAll(to);
      await this.scan.advance(to);
      await this.events.publishScanned();
    }
  }

  private async mark(changed: string[], to: number, epoch: string): Promise<void> {
    const panel = await this.panel.current(epoch);
    const records = await this.directory.getMany(changed);
    const found = await scoringOrganisations(this.directory, records);
    const organisations = changed.map((id, position) => found[position] ?? { erased: id });
    const affected = await findAffected(panel, organisations, (keywords, ids) =>
      this.index.holdersOfEach(keywords, ids, DEADLINES.searchOfJobs),
    );
    const marked = new Set(await this.lists.mark(affected, to));
    for (const id of affected) if (!marked.has(id)) panel.delete(id); // deleted, or not looked at for long
    await this.requests.requestMany([...marked]);
  }

  /** Another project may change how much every idea has been done before. */
  private async lookAtProjects(): Promise<void> {
    const version = await this.earlier.version();
    if (version === this.projects) return;
    await this.requests.requestAll();
    this.projects = version;
  }

  private async markAll(to: number): Promise<void> {
    await this.scan.markAll(to);
    await this.requests.requestAll();
  }

  /** The next few changes, by the organisations that changed; without those when they are many, or the log does not say. */
  private async next(from: number, cursor: number): Promise<{ to: number; changed?: string[] }> {
    const changes = cursor - from;
    const [drafts, organisations] = [await this.lists.count(), await this.directory.count()];
    if (from < 0 || isBulk({ changes, drafts, organisations })) return { to: cursor };
    try {
      const some = await this.directory.changesSince(from, Math.min(changes, changesAtOnce(drafts)));
      return { to: some.at(-1)?.version ?? cursor, changed: [...new Set(some.map(({ id }) => id))] };
    } catch (error) {
      if (error instanceof LogGapError) return { to: cursor };
      throw error;
    }
  }
}
