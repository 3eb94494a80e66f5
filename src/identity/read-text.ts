import { type NameWord, type Run, readName, runsOf } from '../directory/index.js';
import { recogniseCountry } from '../vocabularies/index.js';

/** A line of text in parts, such as an affiliation or an address. */
export interface ReadText {
  words: readonly NameWord[];
  /** Of each word, the number of its part. */
  partOf: readonly number[];
  /** What may be a name in it. */
  runs: readonly Run[];
  /** The keys of its words. */
  keys: ReadonlySet<string>;
  /** The countries it names. */
  countries: ReadonlySet<string>;
}

/** Parts that are looked at; an affiliation has four, an author with many of them twenty. */
const MOST_PARTS = 60;

/** Reads a line of text. Time grows with its length: runs have a bounded number of words. */
export function readText(text: string): ReadText {
  const parts = text
    .split(/[,;|\n\r\t]+| [-–—] /)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, MOST_PARTS);
  const read = parts.map((part) => readName(part).words);
  return {
    words: read.flat(),
    partOf: read.flatMap((words, part) => words.map(() => part)),
    runs: runsOf(read),
    keys: new Set(read.flat().map(({ key }) => key)),
    countries: new Set(parts.map(countryIn).filter((country) => country !== undefined)),
  };
}

/** The country that a part is, or ends in: `Tokyo 113-8655 Japan`. */
function countryIn(part: string): string | undefined {
  const words = part.replace(/\.$/, '').split(/\s+/);
  return (
    recogniseCountry(words.join(' ')) ??
    (words.length > 1 ? recogniseCountry(words.slice(-2).join(' ')) : undefined) ??
    (words.length > 1 && words.at(-1)!.length > 3 ? recogniseCountry(words.at(-1)!) : undefined)
  );
}
