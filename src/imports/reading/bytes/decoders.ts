import { TextDecoder } from 'node:util';
import iconv from 'iconv-lite';
import { UnreadableFileError } from '../unreadable-file.js';

/** Turns bytes, cut anywhere, into text; a byte order mark is no part of it. */
export interface Decoder {
  /** @throws TypeError when the decoder is strict and the bytes are not of its encoding. */
  decode(chunk: Uint8Array): string;
  /** What was still unfinished. */
  end(): string;
}

/** What the WHATWG does not know but old systems still write: DOS code pages, Mac encodings and UTF-32. */
const OLDER = /^(cp\d{3,4}|mac[a-z]+|utf-?32(le|be))$/;

/** The standard name of an encoding. @throws UnreadableFileError (`encoding-unknown`). */
export function encodingNamed(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    const name = label.trim().toLowerCase();
    if (OLDER.test(name) && iconv.encodingExists(name)) return name;
    throw new UnreadableFileError(
      'encoding-unknown',
      `"${label}" is no encoding known here; use a name such as utf-8, windows-1252 or iso-8859-2.`,
      { cause: error },
    );
  }
}

/** `encoding`: a standard name. Only encodings of the WHATWG can be strict. */
export function decoderOf(encoding: string, isStrict = false): Decoder {
  if (OLDER.test(encoding)) {
    const decoder = iconv.getDecoder(encoding);
    return {
      decode: (chunk) => decoder.write(Buffer.from(chunk)),
      end: () => decoder.end() ?? '',
    };
  }
  const decoder = new TextDecoder(encoding, { fatal: isStrict });
  return {
    // `stream` also keeps some versions of Node from decoding windows-1252 as if it were Latin-1.
    decode: (chunk) => decoder.decode(chunk, { stream: true }),
    end: () => decoder.decode(),
  };
}
