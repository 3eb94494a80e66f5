import { pipeline, Readable } from 'node:stream';
import { constants, createGunzip } from 'node:zlib';
import { UnreadableFileError } from '../unreadable-file.js';

/** A small file can expand a thousandfold; past this it is an attack or a mistake, not a directory. */
const MAX_EXPANDED_BYTES = 4 * 1024 ** 3;

export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/**
 * The unpacked bytes. With `partial` the input may end anywhere and what was unpacked until there is all.
 * Throws UnreadableFileError (`gzip-damaged`, `too-large`); errors of the input pass through.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>, partial = false): AsyncIterable<Uint8Array> {
  const unzip = createGunzip(partial ? { finishFlush: constants.Z_SYNC_FLUSH } : {});
  // The callback has nothing to do: an error of either side also ends the loop below.
  pipeline(Readable.from(chunks, { objectMode: false }), unzip, () => undefined);
  let expanded = 0;
  try {
    for await (const chunk of unzip) {
      expanded += chunk.length;
      if (expanded > MAX_EXPANDED_BYTES)
        throw new UnreadableFileError('too-large', 'The file unpacks to more than 4 GB; split it.');
      yield chunk;
    }
  } catch (error) {
    throw isZlibError(error) ? damaged(error) : error;
  }
}

function isZlibError(error: unknown): error is Error & { code: string } {
  return (
    typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('Z_')
  );
}

function damaged(error: Error & { code: string }): UnreadableFileError {
  const what = error.code === 'Z_BUF_ERROR' ? 'ends too early, as after a broken download' : 'is damaged';
  return new UnreadableFileError('gzip-damaged', `The gzip file ${what}; make or fetch it again.`, {
    cause: error,
  });
}
