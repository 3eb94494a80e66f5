import type { Notes } from '../notes.js';
import type { CsvDialect } from './layout.js';
import { LONGEST_ROW } from './record.js';

/** The first line by which spreadsheet programs are told the delimiter; it is no row. */
const DELIMITER_LINE = /^"?sep=(.)"?$/i;

/** The delimiter that the first line of a text names, if it does. */
export function namedDelimiter(text: string): string | undefined {
  const [first = ''] = text.split('\n', 1);
  return DELIMITER_LINE.exec(first.trimEnd())?.[1];
}

/**
 * The text as a CSV parser takes it: lines end with `\n`, a line that names the delimiter is emptied, lines that are
 * quoted as a whole are unwrapped. Lines stay lines, so their numbers are right.
 */
export async function* preparedLines(
  texts: AsyncIterable<string> | Iterable<string>,
  { isWrapped, lineEnd }: CsvDialect,
  notes: Notes,
): AsyncGenerator<string> {
  let isFirst = true;
  let unfinished = '';
  for await (const piece of texts) {
    const text = lineEnd === undefined ? piece : piece.replaceAll(lineEnd, '\n');
    if (!isFirst && !isWrapped) {
      yield text;
      continue;
    }
    unfinished += text;
    const end = unfinished.lastIndexOf('\n') + 1;
    // What is longer is no line that names a delimiter, nor one that can be unwrapped.
    if (end === 0 && unfinished.length <= LONGEST_ROW) continue;
    const lines = isWrapped && end > 0 ? unfinished.slice(0, end) : unfinished;
    unfinished = unfinished.slice(lines.length);
    const rows = isFirst && namedDelimiter(lines) !== undefined ? lines.slice(lines.indexOf('\n')) : lines;
    isFirst = false;
    yield isWrapped ? unwrapped(rows, notes) : rows;
  }
  if (unfinished !== '') yield isWrapped ? unwrapped(unfinished, notes) : unfinished;
}

function unwrapped(lines: string, notes: Notes): string {
  return lines.replace(/^"(.*)"[ \t]*$/gm, (_, line: string) => {
    notes.add('lines-unwrapped');
    return line.replaceAll('""', '"');
  });
}

/**
 * The text of a CSV with lines of nothing but delimiters and spaces emptied: the parser passes an empty line a hundred
 * times faster than one with cells, and a file can have millions of them. Lines stay lines, so their numbers are right.
 * `lastLine`: where the last record ends that the parser has finished. Within quotes nothing is touched: a text that
 * has a quote, or follows one that the parser has not finished with, is left as it is.
 */
export async function* emptiedLines(
  texts: AsyncIterable<string> | Iterable<string>,
  delimiter: string,
  lastLine: () => number,
): AsyncGenerator<string> {
  // A run of white space and delimiters from one line end to another.
  const blankLines = new RegExp(`\\n[\\s${delimiter}]+\\n`, 'g');
  let line = 1;
  let lineOfLastQuote = 0;
  for await (const text of texts) {
    const quote = text.lastIndexOf('"');
    const isOutsideQuotes = quote < 0 && lastLine() >= lineOfLastQuote;
    if (quote >= 0) lineOfLastQuote = line + lineEnds(text.slice(0, quote));
    line += lineEnds(text);
    yield isOutsideQuotes ? text.replace(blankLines, (run) => '\n'.repeat(lineEnds(run))) : text;
  }
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
