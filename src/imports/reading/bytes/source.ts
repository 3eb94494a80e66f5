/** Opens a file from its start; every call gives the same bytes, in chunks of any size. */
export type ByteSource = () => AsyncIterable<Uint8Array>;

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
