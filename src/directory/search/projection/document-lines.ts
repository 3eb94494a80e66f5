import type { Versioned } from './projected.js';

/** Characters put into one block. */
const BLOCK = 1_000_000;

/** Bytes of one request: Meilisearch takes 100 MB. */
const LONGEST_REQUEST = 90_000_000;

/**
 * Documents as they are sent, lines of JSON in UTF-8. Ten thousand of them as objects would live long enough to be moved
 * from place to place by the collector of garbage; blocks of bytes lie outside its heap.
 */
export class DocumentLines {
  count = 0;
  private readonly blocks: Buffer[] = [];
  private open: string[] = [];
  private length = 0;

  add(documents: readonly Versioned[]): void {
    this.count += documents.length;
    for (const document of documents) {
      const line = `${JSON.stringify(document)}\n`;
      this.open.push(line);
      this.length += line.length;
      if (this.length >= BLOCK) this.close();
    }
  }

  /** The blocks of one request after another. */
  *requests(): Generator<Buffer[]> {
    this.close();
    let blocks: Buffer[] = [];
    let length = 0;
    for (const block of this.blocks) {
      if (blocks.length > 0 && length + block.length > LONGEST_REQUEST) {
        yield blocks;
        [blocks, length] = [[], 0];
      }
      blocks.push(block);
      length += block.length;
    }
    if (blocks.length > 0) yield blocks;
  }

  private close(): void {
    if (this.open.length > 0) this.blocks.push(Buffer.from(this.open.join('')));
    [this.open, this.length] = [[], 0];
  }
}
