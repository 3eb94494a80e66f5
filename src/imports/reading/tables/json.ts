import { placed } from './geojson.js';
import { JsonCutter, type Place, type Taken, type ValueKind } from './json-cutter.js';
import { addRecord, isBlank, LONGEST_ROW, rowTooLong, type SourceRecord } from './record.js';

/** Any key of an object that is used as a map. */
export const ANY_KEY = '*';

/** A path as people see and give it: `data.items`, `*.schools`; keys with odd characters are quoted as in JSON. */
export function jsonPath(keys: readonly string[]): string {
  return keys
    .map((key) => (key === ANY_KEY || /^[^\s."*]+$/.test(key) ? key : JSON.stringify(key)))
    .join('.');
}

/** The keys of such a path; of one that is malformed, keys that no file has. */
function keysOf(path: string): string[] {
  if (path === '') return [];
  const parts = path.match(/"(?:[^"\\]|\\.)*"|[^.]+/g) ?? [];
  return parts.map((part) => (part.startsWith('"') ? unquoted(part) : part));
}

function unquoted(part: string): string {
  try {
    return String(JSON.parse(part));
  } catch {
    return part;
  }
}

/** Characters of a value that holds rows deeper down: all are in memory at once, and parsed without a pause. */
export const LONGEST_GROUP = 4 * LONGEST_ROW;

/**
 * The rows of a JSON text that stand at a path, `line` being their number (first row = 1). Rows below other rows bring
 * what these say: their plain fields, under their path, and the keys of maps as `key`. Memory holds one row, or one
 * group of rows, at a time; with `partial` the text may end anywhere.
 * @throws UnreadableFileError (`json-syntax`, `row-too-long`).
 */
export async function* jsonRecords(
  texts: AsyncIterable<string> | Iterable<string>,
  path: string,
  partial = false,
): AsyncGenerator<SourceRecord> {
  const keys = keysOf(path);
  let records: SourceRecord[] = [];
  let row = 1;
  const add = (value: unknown) => {
    if (isBlank(value)) addRecord(records, { line: row++, blank: 1 });
    else records.push({ line: row++, value: placed(value) });
  };
  const cutter: JsonCutter = new JsonCutter(chooser(keys), takeRows, LONGEST_GROUP);
  for await (const text of texts) {
    cutter.push(text);
    yield* records;
    records = [];
  }
  if (!partial) cutter.end();
  yield* records;

  function takeRows({ keys: above, isItem, text }: Taken): void {
    const below = keys.slice(above.length);
    const limit = below.length === 0 ? LONGEST_ROW : LONGEST_GROUP;
    if (text === undefined || text.length > limit) records.push(rowTooLong(row++));
    else if (isItem && below.length === 0) add(parse(text));
    else expand(parse(text), below, nameOf(above), keyOfMap(above), add);
  }

  function nameOf(above: readonly string[]): string {
    const named = above.filter((_, i) => keys[i] !== ANY_KEY);
    return named.join('.');
  }

  function keyOfMap(above: readonly string[]): Record<string, string> {
    const at = keys.indexOf(ANY_KEY);
    const key = at < 0 ? undefined : above[at];
    return key === undefined ? {} : { key };
  }

  function parse(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch (error) {
      throw cutter.fault(`is no valid JSON in element ${row}`, error);
    }
  }
}

/** Takes the values at the path, and above it the items of lists and of maps as groups. */
function chooser(path: string[]): (place: Place, kind: ValueKind) => 'take' | 'enter' | 'pass' {
  const map = path.indexOf(ANY_KEY);
  return ({ keys, isItem }, kind) => {
    const isOnTheWay = keys.every((key, i) => path[i] === key || path[i] === ANY_KEY);
    if (!isOnTheWay) return 'pass';
    if (isItem || (map >= 0 && keys.length > map)) return 'take';
    if (kind === 'list') return 'enter';
    if (keys.length === path.length) return 'take';
    return kind === 'object' ? 'enter' : 'pass';
  };
}

/** The rows inside a value: lists are gone through, and the plain fields of what is above a row go down with it. */
function expand(
  value: unknown,
  [key, ...below]: readonly string[],
  name: string,
  above: Record<string, unknown>,
  add: (row: unknown) => void,
): void {
  for (const item of Array.isArray(value) ? value : [value])
    if (key === undefined) add(isObject(item) && hasAny(above) ? { ...above, ...item } : item);
    else if (isObject(item) && key === ANY_KEY)
      for (const [own, inner] of Object.entries(item))
        expand(inner, below, name, { ...above, key: own }, add);
    else if (isObject(item) && Object.hasOwn(item, key))
      expand(item[key], below, pathOf(name, key), { ...above, ...plain(item, name) }, add);
}

function plain(value: Record<string, unknown>, name: string): Record<string, unknown> {
  const fields = Object.entries(value).filter(([, field]) => typeof field !== 'object' && field !== '');
  return Object.fromEntries(fields.map(([key, field]) => [pathOf(name, key), field]));
}

function pathOf(name: string, key: string): string {
  return name === '' ? key : `${name}.${key}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasAny(fields: object): boolean {
  return Object.keys(fields).length > 0;
}
