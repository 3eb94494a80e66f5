import type { Directory } from '../directory/index.js';
import { UnknownKeyError } from '../platform/sealing.js';
import type { Projects } from '../projects/index.js';
import { causesOf } from './causes.js';
import type { Ending } from './import.js';
import type { ImportStore } from './import-store.js';
import type { ReceiptStore } from './receipt-store.js';
import type { Cause } from './schema.js';

/**
 * Ends imports before they are completed. First it is decided where the batches are committed, so that none is after
 * that, whoever is still at work; then what was stored is counted and the record closed. Whoever dies in between is
 * followed by another one: the decision is kept.
 */
export class ImportEndings {
  constructor(
    private readonly store: ImportStore,
    private readonly receipts: ReceiptStore,
    private readonly directory: Pick<Directory, 'version'>,
    private readonly projects: Pick<Projects, 'version'>,
  ) {}

  /** Changes nothing when it is over already. */
  async end(id: string, ending: Ending): Promise<void> {
    const decided = await this.receipts.close(id, ending);
    const tally = await this.receipts.tally(id);
    // What it had stored can be found as soon as search has reached the directory as it is now.
    const hasStored =
      tally.rows.created + tally.rows.updated + tally.rows.unchanged + (tally.organisations ?? 0) > 0;
    const directoryVersion = hasStored ? await this.directory.version() : null;
    const projectsVersion = await this.projects.version();
    await this.store.finish(id, {
      ...decided,
      causes: await this.causes(id),
      tally,
      directoryVersion,
      projectsVersion,
      finishedAt: new Date().toISOString(),
    });
    await this.receipts.forgetDryRun(id);
  }

  /** What was found, by cause; nothing where it is sealed with a key that is lost: the import ends all the same. */
  private async causes(id: string): Promise<Cause[]> {
    try {
      return await causesOf(this.receipts.findings(id));
    } catch (error) {
      if (error instanceof UnknownKeyError) return [];
      throw error;
    }
  }

  /** Ends it as it was decided before. False when nothing was decided. */
  async endAsDecided(id: string): Promise<boolean> {
    const decided = await this.receipts.ending(id);
    if (decided) await this.end(id, decided);
    return decided !== undefined;
  }
}
