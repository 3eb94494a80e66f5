import { UnreadableFileError } from '../unreadable-file.js';
import { MAX_ELEMENT_LENGTH } from './json-array.js';
import type { SourceRecord } from './record.js';

/**
 * One JSON value a line; a line that is no JSON becomes a problem of that row alone, because the next line is sound.
 * With `partial` an unfinished last line is left out. Throws UnreadableFileError (`row-too-long`).
 */
export async function* ndjsonRecords(
  texts: AsyncIterable<string> | Iterable<string>,
  partial = false,
): AsyncIterable<SourceRecord> {
  let rest = '';
  let line = 0;
  for await (const text of texts) {
    // Only the new text is searched: a long line comes in many pieces.
    const lines = text.split('\n');
    lines[0] = rest + lines[0];
    rest = lines.pop()!;
    for (const content of lines) yield parseLine(content, ++line);
    checkLength(rest, line + 1);
  }
  if (!partial && rest !== '') yield parseLine(rest, ++line);
}

function checkLength(content: string, line: number): void {
  if (content.length > MAX_ELEMENT_LENGTH)
    throw new UnreadableFileError('row-too-long', `Line ${line} is longer than 1 MB.`);
}

function parseLine(content: string, line: number): SourceRecord {
  checkLength(content, line);
  if (content.trim() === '') return { line, value: null };
  try {
    return { line, value: JSON.parse(content) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `This line is no valid JSON (${reason}): mend it or leave it out.`;
    return { line, problem: { value: content.slice(0, 200), code: 'json-syntax', message } };
  }
}
