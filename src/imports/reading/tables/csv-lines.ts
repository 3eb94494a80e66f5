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
