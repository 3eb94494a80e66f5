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
