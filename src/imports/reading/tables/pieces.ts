import type { Pauses } from '../pauses.js';

/** Characters that are read without a pause. */
const PIECE = 4 * 1024;

/** The same text in pieces so short that no reader of tables is long about one, with pauses between them. */
export async function* inPieces(texts: AsyncIterable<string>, pauses: Pauses): AsyncGenerator<string> {
  for await (const text of texts)
    for (let start = 0; start < text.length; start += PIECE) {
      if (pauses.isDue()) await pauses.take();
      yield text.slice(start, start + PIECE);
    }
}
