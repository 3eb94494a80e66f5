import { BATCH_ROWS, type Directory } from '../directory/index.js';
import { inBatches, readAhead } from './batches.js';
import { type ImportRecord, NOTHING_YET, type Receipt, type Tally } from './import.js';
import type { ImportStore } from './import-store.js';
import { receiptsKey } from './keys.js';
import { checkFile, type FileFormat, type Row, readRows, UnreadableFileError } from './reading/index.js';
import { receiptOf } from './receipt.js';
import type { ReceiptStore } from './receipt-store.js';
import { Seen } from './seen.js';
import { UploadGoneError, type UploadStore } from './upload-store.js';

export interface RunnerParts {
  store: ImportStore;
  uploads: UploadStore;
  receipts: ReceiptStore;
  directory: Directory;
}

/**
 * Carries out one import: checks the whole file, commits it batch by batch, then sweeps. It can stop or be killed at
 * any point: a later run meets the same batches, skips those that have a receipt and goes on.
 */
export class ImportRunner {
  constructor(private readonly parts: RunnerParts) {}

  /**
   * Returns when the import has ended, or soon after the signal is aborted: then another run goes on from there.
   * @throws what is not the file's fault: to be tried again.
   */
  async run(record: ImportRecord, signal: AbortSignal): Promise<void> {
    try {
      await this.attempt(record, signal);
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof UnreadableFileError) await this.fail(record.id, error.code, error.message);
      else if (error instanceof UploadGoneError) await this.fail(record.id, 'upload-gone', UPLOAD_GONE);
      else throw error;
    }
  }

  /** Ends an import that keeps failing for a reason nobody foresaw. */
  async giveUp(id: string): Promise<void> {
    await this.fail(id, 'unexpected', GIVEN_UP);
  }

  private async attempt(record: ImportRecord, signal: AbortSignal): Promise<void> {
    const { store, directory } = this.parts;
    const source = () => this.bytes(record.id, signal);
    const { format, rows } = await checkFile(source, record.request);
    if (!(await store.describe(record.id, { format, rowsInFile: rows.read }))) return;
    const seen = await this.commit(record, format, readRows(source, format), signal);
    await this.sweep(record, seen, signal);
    const directoryVersion = await directory.version();
    await store.finish(record.id, { status: 'completed', directoryVersion, finishedAt: now() });
  }

  private async *bytes(id: string, signal: AbortSignal): AsyncGenerator<Buffer> {
    for await (const block of this.parts.uploads.read(id)) {
      signal.throwIfAborted();
      yield block;
    }
  }

  private async commit(
    record: ImportRecord,
    format: FileFormat,
    rows: AsyncIterable<Row>,
    signal: AbortSignal,
  ): Promise<Seen> {
    const committed = await this.parts.receipts.count(record.id);
    const seen = new Seen();
    let tally: Tally = NOTHING_YET;
    let number = 0;
    for await (const batch of readAhead(inBatches(rows))) {
      signal.throwIfAborted();
      const receipt =
        (number < committed && (await this.parts.receipts.get(record.id, number))) ||
        (await this.commitBatch(record, format, batch, number, tally));
      seen.add(receipt);
      tally = receipt;
      number++;
    }
    return seen;
  }

  private async commitBatch(
    { id, request }: ImportRecord,
    { mapping }: FileFormat,
    batch: Row[],
    number: number,
    before: Tally,
  ): Promise<Receipt> {
    const mapped = batch.filter((row) => row.kind === 'mapped');
    const { receipt } = await this.parts.directory.commitRows(mapped, {
      source: request.source,
      receipt: {
        key: receiptsKey(id),
        number,
        of: (outcomes) => JSON.stringify(receiptOf(batch, outcomes, before, mapping)),
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

  private async fail(id: string, code: string, message: string): Promise<void> {
    await this.parts.store.finish(id, { status: 'failed', finishedAt: now(), error: { code, message } });
  }
}

const now = () => new Date().toISOString();

const UPLOAD_GONE =
  'The uploaded file is no longer stored. Rows committed before stay; import the file again, they count as unchanged.';

const GIVEN_UP =
  'Stopped by an error on our side, which was logged. Rows committed before stay; import the file again, they count as unchanged.';
