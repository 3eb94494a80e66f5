import type { Notes } from '../notes.js';
import { placed } from './geojson.js';
import { addRecord, isBlank, LONGEST_ROW, rowTooLong, type SourceRecord } from './record.js';

/** What RFC 8142 puts before each text of a sequence. */
export const RECORD_SEPARATOR = '\u001e';

/**
 * One JSON value a line, also behind the separators of RFC 8142; a line that is no JSON, or too long, is a problem of
 * that row alone, because the next line is sound. Lines that tell a search engine what to do with the next one are
 * blank, and noted. With `partial` an unfinished last line is left out.
 */
export async function* ndjsonRecords(
  texts: AsyncIterable<string> | Iterable<string>,
  notes: Notes,
  partial = false,
): AsyncGenerator<SourceRecord> {
  let line = 1;
  let unfinished = '';
  // Of a line that is too long, one character more than is taken: enough to know it by.
  const keep = (text: string) => {
    unfinished += text.slice(0, LONGEST_ROW + 1 - unfinished.length);
  };
  for await (const text of texts) {
    const records: SourceRecord[] = [];
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      keep(text.slice(start, end));
      addRecord(records, recordOf(unfinished, line++, notes));
      unfinished = '';
      start = end + 1;
    }
    keep(text.slice(start));
    yield* records;
  }
  if (!partial && unfinished !== '') yield recordOf(unfinished, line, notes);
}

function recordOf(text: string, line: number, notes: Notes): SourceRecord {
  if (text.length > LONGEST_ROW) return rowTooLong(line);
  const content = text.replace(RECORD_SEPARATOR, '').trim();
  if (content === '') return { line, blank: 1 };
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `This line is no valid JSON (${reason}): mend it or leave it out.`;
    return { line, problem: { value: text.slice(0, 200), code: 'json-syntax', message } };
  }
  if (!isBlank(value) && !isAction(value)) return { line, value: placed(value) };
  if (!isBlank(value)) notes.add('index-actions');
  return { line, blank: 1 };
}

const ACTIONS = ['index', 'create', 'update', 'delete'];

/** `{"index":{"_index":"schools","_id":"1"}}`, as in the bulk files of Elasticsearch. */
function isAction(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const [[action, target] = [], ...more] = Object.entries(value);
  if (action === undefined || more.length > 0 || !ACTIONS.includes(action)) return false;
  return (
    typeof target === 'object' && target !== null && Object.keys(target).every((key) => key.startsWith('_'))
  );
}
