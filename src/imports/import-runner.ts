import { BATCH_ROWS, BatchesClosedError, type Directory } from '../directory/index.js';
import { Sealer, UnknownKeyError } from '../platform/sealing.js';
import { type Batch, inBatches, readAhead } from './batches.js';
import { type Ending, type ImportRecord, isOver, NOTHING_YET, type Tally } from './import.js';
import type { ImportEndings } from './import-endings.js';
import type { ImportStore } from './import-store.js';
import { receiptsKey } from './keys.js';
import { checkFile, Pauses, READER_VERSION, readRows, UnreadableFileError } from './reading/index.js';
import { isReceiptOf, receiptOf } from './receipt.js';
import { type ReceiptStore, receiptText, type StoredReceipt } from './receipt-store.js';
import { Seen } from './seen.js';
import { UploadGoneError, type UploadStore } from './upload-store.js';

export interface RunnerParts {
  store: ImportStore;
  uploads: UploadStore;
  receipts: ReceiptStore;
  endings: ImportEndings;
  directory: Directory;
  /** Seals what is found in rows. */
  sealer?: Sealer;
}

/** Milliseconds between looks whether the import is still wanted. */
const LOOK_EVERY = 250;

/** The file is read differently from how its first batches were read. */
class ReaderChangedError extends Error {}

/**
 * Carries out one import: checks the whole file, commits it batch by batch, then sweeps. It can stop or be killed at
 * any point: a later run meets the same batches, skips those that have a receipt and goes on.
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
      const ending = endingFor(error);
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
    await this.parts.endings.end(id, failed(why, `${GIVEN_UP[why]} ${where} ${IMPORT_AGAIN}`));
  }

  private async attempt(record: ImportRecord, signal: AbortSignal): Promise<void> {
    const { store, receipts, directory, endings } = this.parts;
    if (await endings.endAsDecided(record.id)) return;
    const checked = await this.checked(record, signal);
    if (!checked) return;
    const { seen, tally } = await this.commit(checked, signal);
    await this.sweep(checked, seen, signal);
    const directoryVersion = await directory.version();
    await store.finish(record.id, { status: 'completed', tally, directoryVersion, finishedAt: now() });
    await receipts.expire(record.id);
  }

  /** With the format that the whole file has; undefined when it has ended meanwhile. */
  private async checked(record: ImportRecord, signal: AbortSignal): Promise<ImportRecord | undefined> {
    const reader = this.reader();
    if (record.rowsInFile !== null && record.reader === reader) return record;
    if ((await this.parts.receipts.count(record.id)) > 0) throw new ReaderChangedError();
    const source = () => this.bytes(record.id, signal);
    const { format, rows } = await checkFile(source, record.request, new Pauses(signal));
    return this.parts.store.describe(record.id, { format, rowsInFile: rows.read, reader });
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

  private async commit(record: ImportRecord, signal: AbortSignal): Promise<{ seen: Seen; tally: Tally }> {
    const { receipts } = this.parts;
    const committed = await receipts.count(record.id);
    const rows = readRows(() => this.bytes(record.id, signal), record.format, undefined, new Pauses(signal));
    const seen = new Seen();
    let tally: Tally = NOTHING_YET;
    let number = 0;
    for await (const batch of readAhead(inBatches(rows))) {
      signal.throwIfAborted();
      const receipt =
        (number < committed && (await receipts.get(record.id, number))) ||
        (await this.commitBatch(record, batch, number, tally));
      if (!isReceiptOf(receipt, batch, tally)) throw new ReaderChangedError();
      // Also when it is never finished: receipts go by themselves.
      if (number === 0) await receipts.expire(record.id);
      seen.add(receipt);
      tally = receipt;
      number++;
    }
    if (number < committed) throw new ReaderChangedError();
    return { seen, tally: await receipts.tally(record.id) };
  }

  private async commitBatch(
    { id, request, format }: ImportRecord,
    batch: Batch,
    number: number,
    before: Tally,
  ): Promise<StoredReceipt> {
    const mapped = batch.rows.filter((row) => row.kind === 'mapped');
    const { receipt } = await this.parts.directory.commitRows(mapped, {
      source: request.source,
      receipt: {
        key: receiptsKey(id),
        number,
        of: (outcomes) => receiptText(receiptOf(batch, outcomes, before, format.mapping), this.sealer),
      },
    });
    return JSON.parse(receipt!);
  }

  /** Removes what the source said earlier of the organisations in the file and no longer says. */
  private async sweep({ id, request }: ImportRecord, seen: Seen, signal: AbortSignal): Promise<void> {
    for (const piece of seen.inPieces(BATCH_ROWS)) {
      signal.throwIfAborted();
      // A run that was thought dead must not sweep what a later import of the source has brought.
      if ((await this.parts.store.get(id))?.status !== 'running') return;
      await this.parts.directory.sweep(request.source, piece);
    }
  }
}

const now = () => new Date().toISOString();

function endingFor(error: unknown): Ending | undefined {
  if (error instanceof UnreadableFileError) return failed(error.code, error.message);
  if (error instanceof UnknownKeyError) return failed(error.code, error.detail);
  if (error instanceof UploadGoneError)
    return failed('upload-gone', `The uploaded file is no longer stored. ${IMPORT_AGAIN}`);
  if (error instanceof ReaderChangedError)
    return failed(
      'reader-changed',
      `The service was updated meanwhile and reads files differently now, or CONTACT_KEY was changed. ${IMPORT_AGAIN}`,
    );
  return undefined;
}

function failed(code: string, message: string): Ending {
  return { status: 'failed', error: { code, message } };
}

const IMPORT_AGAIN = 'Rows committed before stay; import the file again, they count as unchanged.';

const GIVEN_UP = {
  'worker-lost': 'Each of its workers ended, or stopped answering, while it was carried out.',
  unexpected: 'Stopped by an error on our side, which was logged.',
};

function whereItStopped({ rowsInFile }: ImportRecord, { rows, line }: Tally): string {
  if (rowsInFile === null) return 'It was still being checked.';
  if (rows.read === 0) return `None of its ${rowsInFile} rows is stored.`;
  return `${rows.read} of ${rowsInFile} rows are done, up to line ${line}; look at the rows after it.`;
}
