import { gunzip } from './gunzip.js';

/** Opens the raw file from its start; every call gives the same bytes, in chunks of any size. */
export type ByteSource = () => AsyncIterable<Uint8Array>;

export type Compression = 'none' | 'gzip';

/** The unpacked bytes of the file. */
export function open(source: ByteSource, compression: Compression): AsyncIterable<Uint8Array> {
  return compression === 'gzip' ? gunzip(source()) : source();
}

/** The first `length` bytes; `complete` when there were no more than that. */
export async function takeHead(
  chunks: AsyncIterable<Uint8Array>,
  length: number,
): Promise<{ head: Uint8Array; complete: boolean }> {
  const taken: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    taken.push(chunk);
    size += chunk.length;
    if (size > length) break;
  }
  return { head: Buffer.concat(taken).subarray(0, length), complete: size <= length };
}
