import { BATCH_ROWS, BatchesClosedError, type Departures, type Directory } from '../directory/index.js';
import { Sealer, UnknownKeyError } from '../platform/sealing.js';
import { type Projects, projectPart } from '../projects/index.js';
import { type Batch, inBatches, readAhead } from './batches.js';
import { causesOf } from './causes.js';
import { type Ending, type ImportRecord, isOver, NOTHING_YET, type Tally } from './import.js';
import type { ImportEndings } from './import-endings.js';
import type { ImportStore } from './import-store.js';
import { listRow, projectReceiptOf, type ToldRow } from './project-receipt.js';
import {
  checkFile,
  type FileFormat,
  Notes,
  Pauses,
  READER_VERSION,
  readRows,
  UnreadableFileError,
  unitedNotes,
} from './reading/index.js';
import { departureReceipt, isReceiptOf, receiptOf } from './receipt.js';
import { type ReceiptStore, receiptText, type StoredReceipt } from './receipt-store.js';
import { Seen } from './seen.js';
import { UploadGoneError, type UploadStore } from './upload-store.js';
import { failed, GIVEN_UP, importAgain, tooManyRemovals, whereItStopped } from './why-imports-end.js';

export interface RunnerParts {
  store: ImportStore;
  uploads: UploadStore;
  receipts: ReceiptStore;
  endings: ImportEndings;
  directory: Directory;
  projects: Projects;
  /** Seals what is found in rows. */
  sealer?: Sealer;
}

/** Milliseconds between looks whether the import is still wanted. */
const LOOK_EVERY = 250;

/** Batches after which what is kept of an import lives as long as at first again. */
const KEEP_EVERY = 100;

/** A replace that would take out more of what its source has must be confirmed. */
const LARGEST_SHARE_REMOVED = 1 / 5;

/** The file is read differently from how its first batches were read. */
class ReaderChangedError extends Error {}

/**
 * Carries out one import: checks the whole file, commits it batch by batch, then sweeps, and takes out what a replace
 * no longer has. It can stop or be killed at any point: a later run meets the same batches, skips those that have a
 * receipt and goes on.
 */
export class ImportRunner {
  private readonly sealer: Sealer;

  constructor(private readonly parts: RunnerParts) {
    this.sealer = parts.sealer ?? new Sealer();
  }

  /**
   * Returns when the import has ended, or soon after the signal is aborted: then another run goes on from there.
   * @throws what is not the file's fault: to be tried again.
   */
  async run(record: ImportRecord, signal: AbortSignal): Promise<void> {
    const over = new AbortController();
    const look = async () => {
      const current = await this.parts.store.get(record.id);
      if (!current || isOver(current.status)) over.abort();
    };
    const looking = setInterval(() => void look().catch(() => {}), LOOK_EVERY);
    const wanted = AbortSignal.any([signal, over.signal]);
    try {
      await this.attempt(record, wanted);
    } catch (error) {
      if (wanted.aborted) return;
      const ending = endingFor(error, record);
      if (ending) await this.parts.endings.end(record.id, ending);
      else if (!(error instanceof BatchesClosedError && (await this.parts.endings.endAsDecided(record.id))))
        throw error;
    } finally {
      clearInterval(looking);
    }
  }

  /** Ends an import that cannot be carried out, and says how far it got. */
  async giveUp(id: string, why: keyof typeof GIVEN_UP): Promise<void> {
    const record = await this.parts.store.get(id);
    if (!record) return;
    const where = whereItStopped(record, await this.parts.receipts.tally(id));
    await this.parts.endings.end(id, failed(why, `${GIVEN_UP[why]} ${where} ${importAgain(record)}`));
  }

  private async attempt(record: ImportRecord, signal: AbortSignal): Promise<void> {
    const { store, receipts, directory, projects, endings } = this.parts;
    if (await endings.endAsDecided(record.id)) return;
    const checked = await this.checked(record, signal);
    if (!checked) return;
    const notes = new Notes();
    const leaving: Leaving[] = [];
    for (const pass of [this.organisations(checked), this.projects(checked)]) {
      // What the second reading cleans up was counted at the first.
      const counted = pass.part === record.id ? notes : new Notes();
      const isSaid = pass.part === record.id || (await receipts.tallyOf(record.id)).ofProjects > 0;
      const seen = isSaid ? await this.commit(checked, pass, counted, signal) : new Seen();
      await this.sweep(checked, pass, seen, signal);
      leaving.push(await this.leaving(checked, pass, seen));
    }
    const tooMuch = leaving.find((one) => isTooMuch(checked, one));
    if (tooMuch) {
      const { kind, sizeBefore } = tooMuch.pass;
      return endings.end(
        record.id,
        tooManyRemovals(checked, { kind, gone: tooMuch.members.length, sizeBefore }),
      );
    }
    // Projects first: none is left that an organisation takes part in which is taken out.
    for (const one of leaving.reverse()) await this.takeOut(checked, one, signal);
    const tally = await receipts.tally(record.id);
    const { source, dryRun, completeFor = [] } = record.request;
    if (!dryRun && tally.ofProjects > 0) await projects.setComplete(source, completeFor);
    const directoryVersion = await directory.version();
    const projectsVersion = await this.parts.projects.version();
    const causes = await causesOf(receipts.findings(record.id));
    const format = { ...checked.format, notes: unitedNotes(checked.format.notes, notes.list()) };
    await store.finish(record.id, {
      status: 'completed',
      format,
      causes,
      tally,
      directoryVersion,
      projectsVersion,
      finishedAt: now(),
    });
    await receipts.expire(record.id);
    await receipts.forgetDryRun(record.id);
  }

  /** With the format that the whole file has; undefined when it has ended meanwhile. */
  private async checked(record: ImportRecord, signal: AbortSignal): Promise<CheckedRecord | undefined> {
    const reader = this.reader();
    if (isChecked(record, reader)) return record;
    const { receipts, directory, projects, store } = this.parts;
    if ((await receipts.count(record.id)) > 0) throw new ReaderChangedError();
    const { request } = record;
    const source = () => this.bytes(record.id, signal);
    const { format, rows } = await checkFile(source, request, new Pauses(signal));
    const sizes = request.mode === 'replace' && {
      sourceSize: (await directory.membersOf(request.source)).size,
      projectsOfSource: (await projects.membersOf(request.source)).size,
    };
    const checked = await store.describe(record.id, {
      format,
      rowsInFile: rows,
      ...sizes,
      reader,
    });
    return checked && { ...checked, format };
  }

  /** What the rows and their fingerprints follow from, beside the file. */
  private reader(): string {
    return [READER_VERSION, this.sealer.keyId].filter((part) => part !== undefined).join(' ');
  }

  private async *bytes(id: string, signal: AbortSignal): AsyncGenerator<Buffer> {
    for await (const block of this.parts.uploads.read(id)) {
      signal.throwIfAborted();
      yield block;
    }
  }

  private async commit(record: CheckedRecord, pass: Pass, notes: Notes, signal: AbortSignal): Promise<Seen> {
    const { receipts } = this.parts;
    const committed = await receipts.count(pass.part);
    const rows = readRows(() => this.bytes(record.id, signal), record.format, notes, new Pauses(signal));
    const seen = new Seen();
    let tally: Tally = NOTHING_YET;
    let number = 0;
    for await (const batch of readAhead(inBatches(rows))) {
      signal.throwIfAborted();
      const receipt =
        (number < committed && (await receipts.get(pass.part, number))) ||
        (await pass.commitBatch(batch, number, tally, seen));
      if (!isReceiptOf(receipt, batch, tally)) throw new ReaderChangedError();
      // Also when it is never finished: what is kept of it goes by itself.
      if (number % KEEP_EVERY === 0) await receipts.expire(record.id);
      seen.add(receipt);
      tally = receipt;
      number++;
    }
    // Receipts behind those of the rows are of organisations that were taken out: they count no row.
    if ((await receipts.tallyOf(pass.part)).rows.read !== tally.rows.read) throw new ReaderChangedError();
    return seen;
  }

  /** Removes what the source said earlier of what is in the file and no longer says. It counts no row. */
  private async sweep(record: ImportRecord, pass: Pass, seen: Seen, signal: AbortSignal): Promise<void> {
    if (record.request.dryRun) return;
    for (const piece of seen.inPieces(BATCH_ROWS)) {
      signal.throwIfAborted();
      // A run that was thought dead must not sweep what a later import of the source has brought.
      if ((await this.parts.store.get(record.id))?.status !== 'running') return;
      await pass.sweep(piece);
    }
  }

  /** What the source of a replace has and its file does not. */
  private async leaving({ request }: ImportRecord, pass: Pass, seen: Seen): Promise<Leaving> {
    if (request.mode !== 'replace') return { pass, members: [] };
    const members = [...(await pass.membersOf(request.source))].filter(
      ([id, { organisation }]) => !seen.has(id, organisation),
    );
    return { pass, members };
  }

  /** The end of a replace. */
  private async takeOut(
    { request }: ImportRecord,
    { pass, members }: Leaving,
    signal: AbortSignal,
  ): Promise<void> {
    if (members.length === 0) return;
    if (request.dryRun) {
      const removed = members.filter(([, { isOnlySource }]) => isOnlySource).length;
      const all = { removed, withdrawn: members.length - removed };
      return pass.withdraw([], (none, last) => JSON.stringify({ ...departureReceipt(none, last), ...all }));
    }
    for (let start = 0; start < members.length; start += BATCH_ROWS) {
      signal.throwIfAborted();
      const ids = members.slice(start, start + BATCH_ROWS).map(([id]) => id);
      await pass.withdraw(ids, (some, last) => JSON.stringify(departureReceipt(some, last)));
    }
  }

  /** What the rows say of organisations. */
  private organisations(record: CheckedRecord): Pass {
    const { directory } = this.parts;
    const writer = writerOf(record);
    const common = { source: record.request.source, mapping: record.format.mapping };
    return {
      part: record.id,
      kind: 'organisations',
      sizeBefore: record.sourceSize ?? 0,
      commitBatch: async (batch, number, before) => {
        const mapped = batch.rows.filter((row) => row.kind === 'mapped');
        const { receipt } = await directory.commitRows(mapped, writer, {
          number,
          of: (outcomes) => receiptText(receiptOf(batch, outcomes, before, common), this.sealer),
        });
        return JSON.parse(receipt!);
      },
      sweep: async (piece) => void (await directory.sweep(writer, piece)),
      membersOf: (source) => directory.membersOf(source),
      withdraw: (ids, receiptFor) => directory.withdraw(ids, writer, receiptFor),
    };
  }

  /** What they say of projects, once the directory has their organisations. */
  private projects(record: CheckedRecord): Pass {
    const { projects } = this.parts;
    const writer = writerOf(record);
    return {
      part: projectPart(record.id),
      kind: 'projects',
      sizeBefore: record.projectsOfSource ?? 0,
      commitBatch: async (batch, number, before, seen) => {
        const common = { seen, mapping: record.format.mapping };
        const told = batch.rows.filter((row): row is ToldRow => row.kind !== 'rejected');
        const receipt = await projects.commitRows(told.map(listRow), writer, {
          number,
          of: (outcomes) => receiptText(projectReceiptOf(batch, outcomes, before, common), this.sealer),
        });
        return JSON.parse(receipt);
      },
      sweep: (piece) => projects.sweep(writer, piece),
      membersOf: (source) => projects.membersOf(source),
      withdraw: (ids, receiptFor) => projects.withdraw(ids, writer, receiptFor),
    };
  }
}

/**
 * One reading of the file with what is committed of it: first organisations, then the projects that they take part in. Each
 * has receipts of its own.
 */
interface Pass {
  /** By which its receipts are kept. */
  part: string;
  kind: 'organisations' | 'projects';
  /** Of how many the source of a replace said something before the first row was stored. */
  sizeBefore: number;
  commitBatch(batch: Batch, number: number, before: Tally, seen: Seen): Promise<StoredReceipt>;
  sweep(seen: ReadonlyMap<string, ReadonlySet<string>>): Promise<void>;
  /** What the source says something of. */
  membersOf(source: string): Promise<Map<string, { organisation?: string; isOnlySource: boolean }>>;
  withdraw(
    ids: string[],
    receiptOf: (departures: Departures, last: string | undefined) => string,
  ): Promise<void>;
}

/** What the source of a replace has and its file does not, of one kind. */
interface Leaving {
  pass: Pass;
  members: [id: string, { isOnlySource: boolean }][];
}

function isTooMuch({ request }: ImportRecord, { pass, members }: Leaving): boolean {
  return !request.confirmRemovals && members.length > pass.sizeBefore * LARGEST_SHARE_REMOVED;
}

/** One whose whole file was checked. */
type CheckedRecord = ImportRecord & { format: FileFormat };

function isChecked(record: ImportRecord, reader: string): record is CheckedRecord {
  return record.rowsInFile !== null && record.format !== null && record.reader === reader;
}

function writerOf({ id, request }: ImportRecord) {
  return { source: request.source, importId: id, dryRun: request.dryRun };
}

const now = () => new Date().toISOString();

function endingFor(error: unknown, record: ImportRecord): Ending | undefined {
  const again = importAgain(record);
  if (error instanceof UnreadableFileError) return failed(error.code, error.message);
  if (error instanceof UnknownKeyError) return failed(error.code, error.detail);
  if (error instanceof UploadGoneError)
    return failed('upload-gone', `The uploaded file is no longer stored. ${again}`);
  if (error instanceof ReaderChangedError)
    return failed(
      'reader-changed',
      `The service was updated meanwhile and reads files differently now, or CONTACT_KEY was changed. ${again}`,
    );
  return undefined;
}
