import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Problem, tooLarge } from '../platform/problem.js';
import { inBlocks } from './blocks.js';
import { formatView } from './import-document.js';
import { unreadable } from './import-problems.js';
import type { ImportProfiles } from './import-profiles.js';
import { Pauses, type Preview, preview, UnreadableFileError } from './reading/index.js';
import type { ImportRequest } from './request-schema.js';
import type { PreviewDocument } from './schema.js';

/** Bytes of a file that is looked at while somebody waits; a dry run takes larger ones. */
const LARGEST = 64 * 1024 ** 2;
const BLOCK_SIZE = 256 * 1024;
/** Milliseconds a sender has for one block, and a file for being looked at. */
const PATIENCE = 60_000;
/** Files that one process looks at together. */
const MOST_AT_ONCE = 2;

/** Says how files would be read; nothing of them is kept. */
export class Previews {
  private underWay = 0;

  constructor(private readonly profiles: ImportProfiles) {}

  /**
   * @throws Problem 422 when the file cannot be read or there is no such profile, 413 when it is too large, 408 when it
   * comes too slowly, 503 when others are looked at or it takes too long.
   */
  async of(bytes: AsyncIterable<Uint8Array>, asked: Omit<ImportRequest, 'source'>): Promise<PreviewDocument> {
    if (this.underWay >= MOST_AT_ONCE) throw busy('Other files are being looked at. Try again in a moment.');
    this.underWay++;
    const folder = await mkdtemp(join(tmpdir(), 'kompaan-preview-'));
    try {
      const request = await this.profiles.applied({ ...asked, source: 'preview' });
      const file = join(folder, 'file');
      const limits = { size: BLOCK_SIZE, total: LARGEST, patience: PATIENCE };
      await pipeline(Readable.from(inBlocks(bytes, limits)), createWriteStream(file, { mode: 0o600 }));
      const signal = AbortSignal.timeout(PATIENCE);
      return documentOf(await preview(() => createReadStream(file), request, new Pauses(signal)));
    } catch (error) {
      throw problemOf(error);
    } finally {
      await rm(folder, { recursive: true, force: true });
      this.underWay--;
    }
  }
}

function documentOf({ format, columns, rows, notes, refusal }: Preview): PreviewDocument {
  return {
    ...formatView(format),
    columns,
    organisations: rows.flatMap((row) => {
      if (row.kind !== 'mapped') return [];
      const { contact: _private, ...profile } = row.fragment.profile;
      return [profile];
    }),
    rejected: rows.flatMap((row) =>
      row.kind === 'rejected'
        ? row.problems.map(({ code, message }) => ({ line: row.line, code, message }))
        : [],
    ),
    notes,
    error: refusal?.message ?? null,
    errorCode: refusal?.code ?? null,
  };
}

function problemOf(error: unknown): unknown {
  if (error instanceof UnreadableFileError) return unreadable(error);
  if (error instanceof Problem && error.status === 413)
    return tooLarge(
      `A preview takes files of at most ${LARGEST} bytes: import larger ones with dryRun=true.`,
    );
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return busy('The file takes too long to look at: import it with dryRun=true.');
  return error;
}

function busy(detail: string): Problem {
  return new Problem(503, 'preview-busy', 'Not now', detail, { headers: { 'Retry-After': '5' } });
}
