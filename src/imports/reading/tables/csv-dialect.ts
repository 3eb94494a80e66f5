import { Notes } from '../notes.js';
import { UnreadableFileError } from '../unreadable-file.js';
import { csvRecords } from './csv.js';
import { namedDelimiter } from './csv-lines.js';
import type { CsvDialect } from './layout.js';
import { LONGEST_ROW, MOST_CELLS } from './record.js';

/** Lines that are looked at: a head of lines with one letter each has 32,000, and they are read once a delimiter. */
const MOST_LINES = 1_000;

const USUAL_DELIMITERS = [',', ';', '\t', '|'];
/** Signs that also stand in names and addresses: only where none of the usual ones divides the lines. */
const ODD_DELIMITERS = ['^', '~', '§', '¦', '¬', '\u0001', '\u001f', '#', ':', '*', '!'];
/** Where two of three lines have two cells, or fewer have more. */
const DIVIDES = 0.65;

/**
 * How a CSV is written: by its head, cut when `partial`, and by the lines of all of it that have a backslash before a
 * quote, because the first of them may be the thousandth row.
 * Throws UnreadableFileError (`empty`, `quote-not-closed`).
 */
export async function csvDialect(
  head: string,
  partial: boolean,
  texts: AsyncIterable<string>,
): Promise<CsvDialect> {
  const { dialect: found, width } = await readingOf(head, partial);
  const dialect = hasBareNothing(head, found) ? { ...found, hasBareNothing: true } : found;
  if (dialect.escape === '\\' || dialect.isWrapped) return dialect;
  const escaped: CsvDialect = { ...dialect, escape: '\\' };
  let votes = 0;
  for (const line of await linesWithBackslash(texts)) {
    const fits = async (how: CsvDialect) => ((await readAs(line, how, false)).width === width ? 1 : 0);
    votes += (await fits(escaped)) - (await fits(dialect));
  }
  return votes > 0 ? escaped : dialect;
}

/** Times as many texts with quotes as without, where a program has quoted them. */
const MOSTLY = 10;

function hasBareNothing(head: string, { delimiter, isWrapped }: CsvDialect): boolean {
  if (isWrapped || !/\bNA\b/.test(head)) return false;
  const cells = head.split('\n').flatMap((line) => line.split(delimiter));
  const quoted = cells.filter((cell) => cell.startsWith('"')).length;
  const bare = cells.filter((cell) => /^\p{L}/u.test(cell) && cell.trim() !== 'NA').length;
  return cells.some((cell) => cell.trim() === 'NA') && quoted > bare * MOSTLY;
}

/** Of a file of such lines the first say enough. */
const MOST_BACKSLASH_LINES = 200;

async function linesWithBackslash(texts: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  let unfinished = '';
  for await (const text of texts) {
    const [first = '', ...lines] = text.split('\n');
    if (unfinished.length <= LONGEST_ROW) unfinished += first;
    if (lines.length === 0) continue;
    lines.unshift(unfinished);
    unfinished = lines.pop() ?? '';
    found.push(...lines.filter((line) => line.includes('\\"')));
    if (found.length > MOST_BACKSLASH_LINES) return found;
  }
  return unfinished.includes('\\"') ? [...found, unfinished] : found;
}

async function readingOf(text: string, partial: boolean): Promise<Reading> {
  const lineEnd = oddLineEnd(text);
  const lines = firstLines(lineEnd === undefined ? text : text.replaceAll(lineEnd, '\n'));
  // A line longer than the head is read as far as it goes.
  const isCut = (partial || lines.length < text.length) && lines.includes('\n');
  const written = { ...(lineEnd !== undefined && { lineEnd }) };
  const readings: Reading[] = [];
  const tryAll = async (delimiters: string[], how: Omit<CsvDialect, 'delimiter' | 'lineEnd'>) => {
    for (const delimiter of delimiters)
      readings.push(await readAs(lines, { delimiter, ...how, ...written }, isCut));
  };
  const best = () => readings.reduce((one, other) => (isBetter(other, one) ? other : one));
  const named = namedDelimiter(lines);
  const delimiters = named === undefined ? USUAL_DELIMITERS : [named];
  await tryAll(delimiters, { escape: '"', isWrapped: false });
  if (lines.includes('\\"')) await tryAll(delimiters, { escape: '\\', isWrapped: false });
  if (areWrapped(lines)) await tryAll(delimiters, { escape: '"', isWrapped: true });
  if (best().regularity < DIVIDES && named === undefined)
    await tryAll(
      ODD_DELIMITERS.filter((delimiter) => firstLine(lines).includes(delimiter)),
      { escape: '"', isWrapped: false },
    );
  const chosen = best();
  if (chosen.error) throw chosen.error;
  if (readings.some(({ isEmpty }) => isEmpty))
    throw new UnreadableFileError('empty', 'The file holds no rows.');
  return chosen;
}

/** Of two readings that are as regular the one that knows what a backslash before a quote is for. */
function isBetter(one: Reading, other: Reading): boolean {
  if (one.regularity !== other.regularity) return one.regularity > other.regularity;
  return one.dialect.escape === '\\' && other.dialect.delimiter === one.dialect.delimiter && !one.error;
}

/** What ends the lines of a text that has no usual line end: line and paragraph separators, form feeds, tabs of old. */
function oddLineEnd(text: string): string | undefined {
  if (text.trimEnd().includes('\n')) return undefined;
  return ['\u2028', '\u2029', '\u0085', '\u001e', '\f', '\v'].find((sign) => text.trimEnd().includes(sign));
}

function firstLines(text: string): string {
  let end = 0;
  for (let line = 0; line < MOST_LINES && end >= 0; line++) end = text.indexOf('\n', end) + 1 || -1;
  return end < 0 ? text : text.slice(0, end);
}

function firstLine(text: string): string {
  return text.trimStart().split('\n', 1)[0] ?? '';
}

/** Most lines begin and end with a quote, and have no single quote between: a list of one column looks the same. */
function areWrapped(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const wrapped = lines.filter((line) => /^"(?:[^"]|"")*"[ \t]*$/.test(line));
  return wrapped.length * 10 >= lines.length * 9;
}

interface Reading {
  dialect: CsvDialect;
  isEmpty: boolean;
  /** The most frequent number of cells, the larger of equals. */
  width: number;
  /** Highest where many records have the same, large number of cells. */
  regularity: number;
  /** An unclosed quote; it says something of the file only if the dialect is the right one. */
  error?: UnreadableFileError;
}

async function readAs(text: string, dialect: CsvDialect, partial: boolean): Promise<Reading> {
  const widths = new Map<number, number>();
  let rows = 0;
  const reading = (error?: UnreadableFileError): Reading => {
    const [[width, count] = [1, 0]] = [...widths].sort(([a, m], [b, n]) => n - m || b - a);
    const regularity = rows === 0 ? 0 : (count / rows) * Math.log2(width);
    return { dialect, isEmpty: rows === 0, width, regularity, ...(error && { error }) };
  };
  try {
    for await (const record of csvRecords([text], dialect, new Notes(), partial)) {
      if ('blank' in record) continue;
      const width = 'cells' in record ? record.cells.length : MOST_CELLS;
      rows++;
      widths.set(width, (widths.get(width) ?? 0) + 1);
    }
  } catch (error) {
    if (error instanceof UnreadableFileError) return reading(error);
    throw error;
  }
  return reading();
}
