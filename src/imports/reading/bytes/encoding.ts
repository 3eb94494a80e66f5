import type { EncodingBasis } from '../format.js';
import type { Notes } from '../notes.js';
import { UnreadableFileError } from '../unreadable-file.js';
import { ByteCensus } from './census.js';
import { likeliestEncoding } from './letters.js';

export interface SettledEncoding {
  encoding: string;
  basis: EncodingBasis;
}

const marks: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** A file with this many good UTF-8 sequences for one bad byte is damaged UTF-8, not another encoding. */
const DAMAGED_UTF8_RATIO = 20;

/** What can be said before looking at every byte: the encoding given by the user, or a byte order mark. */
export function statedEncoding(head: Uint8Array, given?: string): SettledEncoding | undefined {
  if (given !== undefined) return { encoding: canonicalLabel(given), basis: 'given' };
  const mark = marks.find(([, bytes]) => bytes.every((byte, i) => head[i] === byte));
  return mark && { encoding: mark[0], basis: 'byte-order-mark' };
}

/** Valid UTF-8, or the likeliest single-byte encoding; a guess and damage are noted. */
export async function detectEncoding(
  chunks: AsyncIterable<Uint8Array>,
  notes: Notes,
): Promise<SettledEncoding> {
  const census = new ByteCensus();
  for await (const chunk of chunks) census.add(chunk);
  census.end();
  return judge(census, notes);
}

/** The same for a head that may be cut inside a character. */
export function detectEncodingOfHead(head: Uint8Array, notes: Notes): SettledEncoding {
  const census = new ByteCensus();
  census.add(head);
  return judge(census, notes);
}

function judge(census: ByteCensus, notes: Notes): SettledEncoding {
  if (census.invalid === 0) return { encoding: 'utf-8', basis: 'valid-utf-8' };
  if (census.multibyte >= census.invalid * DAMAGED_UTF8_RATIO) {
    notes.add('utf-8-damaged', undefined, census.invalid);
    return { encoding: 'utf-8', basis: 'statistics' };
  }
  notes.add('encoding-guessed');
  return { encoding: likeliestEncoding(census.words), basis: 'statistics' };
}

function canonicalLabel(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    throw new UnreadableFileError(
      'encoding-unknown',
      `"${label}" is no encoding known here; use a name such as utf-8, windows-1252 or iso-8859-2.`,
      { cause: error },
    );
  }
}
