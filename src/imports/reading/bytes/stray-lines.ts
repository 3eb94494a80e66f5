import { TextDecoder } from 'node:util';
import type { Notes } from '../notes.js';
import { type Decoder, decoderOf } from './decoders.js';

const LINE_END = 0x0a;
/** Bytes of an unfinished line that are kept; a longer one is decoded in parts. */
const LONGEST_LINE = 256 * 1024;

/**
 * Decodes UTF-8 in which some lines are in another encoding, as when two exports were joined: lines that are no valid
 * UTF-8 are read in `strayEncoding`, or only their odd bytes where the line has good UTF-8 beside them.
 */
export class StrayLinesDecoder implements Decoder {
  private readonly whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private readonly characters: string[];
  private rest: Uint8Array = new Uint8Array(0);
  private isFirst = true;

  constructor(
    strayEncoding: string,
    private readonly notes: Notes,
  ) {
    this.characters = Array.from({ length: 256 }, (_, byte) =>
      decoderOf(strayEncoding).decode(Uint8Array.of(byte)),
    );
  }

  decode(chunk: Uint8Array): string {
    const bytes = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    const end = bytes.lastIndexOf(LINE_END) + 1;
    const complete = end === 0 && bytes.length > LONGEST_LINE ? startOfCharacter(bytes) : end;
    // A copy: the chunk may be used again by the one who gave it.
    this.rest = bytes.slice(complete);
    return this.lines(bytes.subarray(0, complete));
  }

  end(): string {
    const { rest } = this;
    this.rest = new Uint8Array(0);
    return this.lines(rest);
  }

  private lines(bytes: Uint8Array): string {
    const marked = this.isFirst && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    if (bytes.length > 0) this.isFirst = false;
    const text = marked ? bytes.subarray(3) : bytes;
    return this.sound(text) ?? this.oneByOne(text);
  }

  private oneByOne(bytes: Uint8Array): string {
    let text = '';
    for (let start = 0; start < bytes.length; ) {
      const end = bytes.indexOf(LINE_END, start) + 1 || bytes.length;
      const line = bytes.subarray(start, end);
      text += this.sound(line) ?? this.stray(line);
      start = end;
    }
    return text;
  }

  private sound(bytes: Uint8Array): string | undefined {
    try {
      return this.whole.decode(bytes);
    } catch {
      return undefined;
    }
  }

  private stray(line: Uint8Array): string {
    this.notes.add('lines-in-other-encoding');
    let text = '';
    for (let at = 0; at < line.length; ) {
      const length = lengthOfCharacter(line, at);
      const sequence = length > 1 ? this.sound(line.subarray(at, at + length)) : undefined;
      text += sequence ?? this.characters[line[at]!]!;
      at += sequence === undefined ? 1 : length;
    }
    return text;
  }
}

/** Bytes of the UTF-8 sequence that a byte begins; 1 when it begins none. */
function lengthOfCharacter(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]!;
  return byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
}

/** Where the last character begins, which may not be complete. */
function startOfCharacter(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at > bytes.length - 4 && (bytes[at]! & 0xc0) === 0x80) at--;
  return at;
}
