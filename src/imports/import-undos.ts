import type { Directory } from '../directory/index.js';
import type { Projects } from '../projects/index.js';
import type { ImportRecord } from './import.js';
import { refuseUndo, undoExpired } from './import-problems.js';
import type { ImportStore } from './import-store.js';
import type { ReceiptStore } from './receipt-store.js';

/** Takes imports back, in the same queue as imports: nothing of the same source is imported meanwhile. */
export class ImportUndos {
  constructor(
    private readonly store: ImportStore,
    private readonly receipts: ReceiptStore,
    private readonly directory: Directory,
    private readonly projects: Projects,
  ) {}

  /**
   * Asks for an import to be undone; undefined when there is none.
   * @throws Problem 409 when there is nothing to undo, or not yet; 410 when what it found is no longer kept.
   */
  async request(id: string): Promise<ImportRecord | undefined> {
    return this.store.beginUndo(id, async (record) => {
      refuseUndo(record);
      const tally = record.tally ?? (await this.receipts.tally(id));
      const { rows, removed = 0, withdrawn = 0, organisations = 0 } = tally;
      const hasChanged = rows.created + rows.updated + removed + withdrawn + organisations > 0;
      if (hasChanged && !(await this.receipts.canBeUndone(id))) throw undoExpired(id);
      await this.receipts.seal(id);
      await this.receipts.expire(id);
      const counts = await this.counts(id);
      return { ...counts, requestedAt: now(), finishedAt: null, error: null };
    });
  }

  /** Undoes an import, or goes on where an earlier run stopped. @throws the signal's reason when it is aborted. */
  async run(record: ImportRecord, signal: AbortSignal): Promise<void> {
    const { id, request } = record;
    const later = await this.store.after(record);
    const reliedOn = (ids: readonly string[]) => this.projects.takingPart(ids);
    const undone = { importId: id, source: request.source, later, reliedOn };
    const check = async () => signal.throwIfAborted();
    await this.projects.setComplete(request.source, []);
    // First who took part in what: an organisation that the import created leaves last, and stays where another list has
    // it in a project.
    await this.projects.undo(undone, check);
    await this.directory.undo(undone, check);
    const counts = await this.counts(id);
    const directoryVersion = await this.directory.version();
    const projectsVersion = await this.projects.version();
    const undo = { ...record.undo!, ...counts, finishedAt: now() };
    await this.store.endUndo(id, { status: 'undone', directoryVersion, projectsVersion, undo });
  }

  /** What the undo of an import has come to so far. */
  async counts(id: string) {
    const projects = await this.projects.undoCounts(id);
    const isOfProjects = projects.restored + projects.removed + projects.kept > 0;
    return { ...(await this.directory.undoCounts(id)), ...(isOfProjects && { projects }) };
  }

  /** Stops an undo that cannot be carried out; it can be asked for again. */
  async giveUp(record: ImportRecord): Promise<void> {
    const counts = await this.counts(record.id);
    const error =
      'Undoing it was stopped by an error on our side, which was logged. What is undone is counted; ask for it again, and it goes on from there.';
    await this.store.endUndo(record.id, { undo: { ...record.undo!, ...counts, error } });
  }
}

const now = () => new Date().toISOString();
