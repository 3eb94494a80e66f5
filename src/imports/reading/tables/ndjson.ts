import { addBlank, isBlankJson, LONGEST_ROW, rowTooLong, type SourceRecord } from './record.js';

/**
 * One JSON value a line; a line that is no JSON, or too long, is a problem of that row alone, because the next line is
 * sound. With `partial` an unfinished last line is left out.
 */
export async function* ndjsonRecords(
  texts: AsyncIterable<string> | Iterable<string>,
  partial = false,
): AsyncIterable<SourceRecord> {
  const lines = new Lines();
  for await (const text of texts) yield* lines.push(text);
  if (!partial) yield* lines.end();
}

class Lines {
  private line = 1;
  private unfinished = '';

  push(text: string): SourceRecord[] {
    const records: SourceRecord[] = [];
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      this.keep(text.slice(start, end));
      this.finish(records);
      start = end + 1;
    }
    this.keep(text.slice(start));
    return records;
  }

  end(): SourceRecord[] {
    const records: SourceRecord[] = [];
    if (this.unfinished !== '') this.finish(records);
    return records;
  }

  /** Of a line that is too long, one character more than is taken: enough to know it by. */
  private keep(text: string): void {
    this.unfinished += text.slice(0, LONGEST_ROW + 1 - this.unfinished.length);
  }

  private finish(records: SourceRecord[]): void {
    const content = this.unfinished;
    const line = this.line++;
    this.unfinished = '';
    if (isBlankJson(content)) addBlank(records, line);
    else records.push(content.length > LONGEST_ROW ? rowTooLong(line) : parseLine(content, line));
  }
}

function parseLine(content: string, line: number): SourceRecord {
  try {
    return { line, value: JSON.parse(content) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `This line is no valid JSON (${reason}): mend it or leave it out.`;
    return { line, problem: { value: content.slice(0, 200), code: 'json-syntax', message } };
  }
}
