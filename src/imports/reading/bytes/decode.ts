import type { Notes } from '../notes.js';
import { UnreadableFileError } from '../unreadable-file.js';
import { type Decoder, decoderOf } from './decoders.js';
import type { SettledEncoding } from './encoding.js';
import { StrayLinesDecoder } from './stray-lines.js';

/**
 * Text with `\n` as the only line end and without NUL. A given encoding is taken at its word: bytes that do not fit it
 * throw UnreadableFileError (`encoding-wrong`); otherwise lost characters are counted in `notes`.
 */
export async function* decode(
  chunks: AsyncIterable<Uint8Array>,
  settled: SettledEncoding,
  notes: Notes,
): AsyncIterable<string> {
  const cleaner = new TextCleaner(settled, notes);
  for await (const chunk of chunks) {
    const text = cleaner.push(chunk);
    if (text !== '') yield text;
  }
  const rest = cleaner.end();
  if (rest !== '') yield rest;
}

/** The text of a head, which may end inside a character. */
export function decodeHead(head: Uint8Array, settled: SettledEncoding, notes: Notes): string {
  return new TextCleaner(settled, notes).push(head);
}

class TextCleaner {
  private readonly decoder: Decoder;
  private endsWithReturn = false;
  private bytes = 0;

  constructor(
    private readonly settled: SettledEncoding,
    private readonly notes: Notes,
  ) {
    const { encoding, basis, strayEncoding } = settled;
    this.decoder =
      strayEncoding === undefined
        ? decoderOf(encoding, basis === 'given')
        : new StrayLinesDecoder(strayEncoding, notes);
  }

  push(chunk: Uint8Array): string {
    const text = this.decodeOrRefuse(() => this.decoder.decode(chunk));
    this.bytes += chunk.length;
    return this.clean(text);
  }

  end(): string {
    return this.clean(this.decodeOrRefuse(() => this.decoder.end()));
  }

  private clean(decoded: string): string {
    if (decoded === '') return '';
    // A line end may be cut in two by the chunks: its `\r` was answered as `\n`, so its `\n` is dropped here.
    let text = this.endsWithReturn && decoded.startsWith('\n') ? decoded.slice(1) : decoded;
    this.endsWithReturn = decoded.endsWith('\r');
    if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
    if (text.includes('\0')) {
      this.notes.add('nul-removed', undefined, count(text, '\0'));
      text = text.replaceAll('\0', '');
    }
    this.notes.add('characters-lost', undefined, count(text, '\uFFFD'));
    return text;
  }

  private decodeOrRefuse(decodeNext: () => string): string {
    try {
      return decodeNext();
    } catch (error) {
      throw new UnreadableFileError(
        'encoding-wrong',
        `The file is not ${this.settled.encoding} (after byte ${this.bytes}); give another \`encoding\`, or none to have it detected.`,
        { cause: error },
      );
    }
  }
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  return found;
}
