import type { Notes } from '../notes.js';
import { type Pauses, withPauses } from '../pauses.js';
import { ByteCensus } from './census.js';
import { decoderOf, encodingNamed } from './decoders.js';
import { likeliestEncoding } from './letters.js';
import type { ByteSource } from './source.js';

/** Where the encoding comes from: the user, a mark, the bytes, what the file says of itself, or its letters. */
export type EncodingBasis = 'given' | 'byte-order-mark' | 'valid-utf-8' | 'declared' | 'statistics';

export interface SettledEncoding {
  /** A label of the WHATWG Encoding Standard, or of an older code page: `cp852`, `utf-32le`. */
  encoding: string;
  basis: EncodingBasis;
  /** What the lines of a UTF-8 file are in that are no UTF-8. */
  strayEncoding?: string;
}

/** The longer before the shorter that they begin with. */
const marks: [string, number[]][] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** A file with this many good UTF-8 sequences for one bad byte is damaged UTF-8, not another encoding. */
const DAMAGED_UTF8_RATIO = 20;
/** In another encoding hardly any line is valid UTF-8 by chance: one in so many makes it a mixture. */
const MIXED_LINES_RATIO = 4;

/**
 * The encoding of a file, the surest sign first: the one given, a mark, zeros between the letters (UTF-16, UTF-32),
 * valid UTF-8, what XML or HTML declares, the letters. A guess is noted.
 * @throws UnreadableFileError (`encoding-unknown`).
 */
export async function settleEncoding(
  bytes: ByteSource,
  head: Uint8Array,
  options: { given?: string; partial: boolean },
  notes: Notes,
  pauses: Pauses,
): Promise<SettledEncoding> {
  if (options.given !== undefined) return { encoding: encodingNamed(options.given), basis: 'given' };
  const mark = marks.find(([, starts]) => starts.every((byte, i) => head[i] === byte))?.[0];
  if (mark !== undefined && mark !== 'utf-8') return { encoding: mark, basis: 'byte-order-mark' };
  const wide = mark ? undefined : wideEncoding(head);
  if (wide) return { encoding: wide, basis: 'statistics' };
  const census = new ByteCensus();
  for await (const chunk of withPauses(inShortChunks(bytes()), pauses)) census.add(chunk);
  if (!options.partial) census.end();
  return judged(census, head, mark !== undefined, notes);
}

function judged(census: ByteCensus, head: Uint8Array, isMarked: boolean, notes: Notes): SettledEncoding {
  const basis = isMarked ? 'byte-order-mark' : 'valid-utf-8';
  if (census.invalid === 0) return { encoding: 'utf-8', basis };
  const guess = likeliestEncoding([...census.words].filter((word) => !isUtf8(word)));
  const isDamaged = census.multibyte >= census.invalid * DAMAGED_UTF8_RATIO;
  const isMixed = census.soundLines * MIXED_LINES_RATIO >= census.oddLines && census.soundLines > 1;
  if (isMarked || isDamaged || isMixed)
    return { encoding: 'utf-8', basis: isMarked ? basis : 'statistics', strayEncoding: guess };
  const declared = declaredEncoding(head);
  if (declared) return { encoding: declared, basis: 'declared' };
  notes.add('encoding-guessed');
  return { encoding: guess, basis: 'statistics' };
}

/** `word`: its bytes as a Latin-1 string. */
function isUtf8(word: string): boolean {
  return !Buffer.from(word, 'latin1').toString('utf8').includes('\ufffd');
}

/** What the first line of XML or the head of a web page says; UTF-8 is not believed, for these bytes are none. */
function declaredEncoding(head: Uint8Array): string | undefined {
  const start = Buffer.from(head.subarray(0, 4_096)).toString('latin1');
  const [, label] = /<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)|<meta[^>]*\bcharset\s*=\s*["']?([\w.:-]+)/i
    .exec(start)
    ?.filter((part) => part !== undefined) ?? [undefined, undefined];
  if (label === undefined) return undefined;
  try {
    const encoding = encodingNamed(label);
    return /^utf/.test(encoding) ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/** Pairs of bytes with a zero, and how many of them may be so by accident. */
const MOST_ZEROS = 0.1;
const ACCIDENTS = 0.01;

/** UTF-16 and UTF-32 by their zeros: line ends, digits and delimiters have them in any language. */
function wideEncoding(head: Uint8Array): string | undefined {
  const zeros = [0, 0, 0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 4]!++;
  const [first, second, third, fourth] = zeros.map((count) => (count * 4) / head.length) as [
    number,
    number,
    number,
    number,
  ];
  const fits = (encoding: string) => isWellFormed(head, encoding);
  const most = 1 - ACCIDENTS;
  if (third > most && fourth > most && first < MOST_ZEROS && fits('utf-32le')) return 'utf-32le';
  if (first > most && second > most && fourth < MOST_ZEROS && fits('utf-32be')) return 'utf-32be';
  const [even, odd] = [(first + third) / 2, (second + fourth) / 2];
  if (odd > MOST_ZEROS && even < odd * ACCIDENTS && fits('utf-16le')) return 'utf-16le';
  if (even > MOST_ZEROS && odd < even * ACCIDENTS && fits('utf-16be')) return 'utf-16be';
  return undefined;
}

function isWellFormed(head: Uint8Array, encoding: string): boolean {
  const text = decoderOf(encoding).decode(head.subarray(0, head.length & ~3));
  return !/[\ufffd\ufdd0-\ufdef\uffff\p{Cn}]/u.test(text);
}

/** Bytes that are counted without a pause. */
const CHUNK = 64 * 1024;

async function* inShortChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks)
    for (let start = 0; start < chunk.length; start += CHUNK) yield chunk.subarray(start, start + CHUNK);
}
