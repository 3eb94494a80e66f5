import { Problem, tooLarge } from '../platform/problem.js';

export interface BlockLimits {
  /** Bytes of one block. */
  size: number;
  /** Bytes of the whole file. */
  total: number;
  /** Milliseconds the sender has for each block: an idle or trickling upload is cut. */
  patience: number;
}

/**
 * Cuts a stream of bytes into blocks of equal size, the last one shorter; asks for more only when a block was
 * taken, so a slow store slows the sender down.
 * @throws Problem 413 over the limit, 408 when the sender is too slow.
 */
export async function* inBlocks(
  bytes: AsyncIterable<Uint8Array>,
  limits: BlockLimits,
): AsyncGenerator<Buffer> {
  const chunks = bytes[Symbol.asyncIterator]();
  let waiting: Uint8Array[] = [];
  let length = 0;
  let total = 0;
  let due = Date.now() + limits.patience;
  for (;;) {
    const { done, value } = await before(due, chunks.next());
    if (done) break;
    total += value.length;
    if (total > limits.total) throw fileTooLarge(limits.total);
    waiting.push(value);
    length += value.length;
    if (length < limits.size) continue;
    const gathered = Buffer.concat(waiting);
    let start = 0;
    for (; gathered.length - start >= limits.size; start += limits.size)
      yield gathered.subarray(start, start + limits.size);
    waiting = [gathered.subarray(start)];
    length = gathered.length - start;
    due = Date.now() + limits.patience;
  }
  if (length > 0) yield Buffer.concat(waiting);
}

/** What an upload of more than `limit` bytes is answered. */
export function fileTooLarge(limit: number): Problem {
  return tooLarge(
    `The file is larger than ${limit} bytes. Send it in parts, compress it with gzip, or raise UPLOAD_LIMIT.`,
  );
}

async function before<T>(due: number, arriving: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow()), due - Date.now());
  });
  return Promise.race([arriving, late]).finally(() => clearTimeout(timer));
}

function tooSlow(): Problem {
  return new Problem(
    408,
    'upload-too-slow',
    'The upload came too slowly',
    'Nothing was stored. Try again, from a better connection or with the file compressed by gzip.',
  );
}
