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
    let text = lineEnd === undefined ? piece : piece.replaceAll(lineEnd, '\n');
    if (!isWrapped && !isFirst) {
      yield text;
      continue;
    }
    text = unfinished + text;
    const end = text.lastIndexOf('\n') + 1;
    unfinished = text.slice(end);
    if (end > 0) {
      const named = isFirst ? namedDelimiter(text) : undefined;
      const lines = named === undefined ? text.slice(0, end) : text.slice(text.indexOf('\n'), end);
      isFirst = false;
      yield isWrapped ? unwrapped(lines, notes) : lines;
    } else if (unfinished.length <= LONGEST_ROW) continue;
    // What is so long is no line that names a delimiter, nor one that can be unwrapped.
    isFirst = false;
    if (isWrapped && unfinished.length <= LONGEST_ROW) continue;
    yield unfinished;
    unfinished = '';
  }
  if (unfinished !== '') yield isWrapped ? unwrapped(unfinished, notes) : unfinished;
}

function unwrapped(lines: string, notes: Notes): string {
  return lines.replace(/^"(.*)"[ \t]*$/gm, (_, line: string) => {
    notes.add('lines-unwrapped');
    return line.replaceAll('""', '"');
  });
}
