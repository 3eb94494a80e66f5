import { Notes } from '../notes.js';
import { UnreadableFileError } from '../unreadable-file.js';
import { csvRecords } from './csv.js';
import { namedDelimiter } from './csv-lines.js';
import type { CsvDialect } from './layout.js';

/** Lines that are looked at: a head of lines with one letter each has 32,000, and they are read once a delimiter. */
const MOST_LINES = 1_000;

const USUAL_DELIMITERS = [',', ';', '\t', '|'];
/** Signs that also stand in names and addresses: only where none of the usual ones divides the lines. */
const ODD_DELIMITERS = ['^', '~', '§', '¦', '¬', '\u0001', '\u001f', '#', ':', '*', '!'];
/** Where two of three lines have two cells, or fewer have more. */
const DIVIDES = 0.65;

/**
 * How a CSV is written, from its first text; `partial` when the text is cut.
 * Throws UnreadableFileError (`empty`, `quote-not-closed`).
 */
export async function csvDialect(text: string, partial: boolean): Promise<CsvDialect> {
  const lineEnd = oddLineEnd(text);
  const lines = firstLines(lineEnd === undefined ? text : text.replaceAll(lineEnd, '\n'));
  const isCut = partial || lines.length < text.length;
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
  const { dialect, error, isEmpty } = best();
  if (error) throw error;
  if (isEmpty) throw new UnreadableFileError('empty', 'The file holds no rows.');
  return dialect;
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
    return { dialect, isEmpty: rows === 0, regularity, ...(error && { error }) };
  };
  try {
    for await (const record of csvRecords([text], dialect, new Notes(), partial)) {
      if (!('cells' in record)) continue;
      rows++;
      widths.set(record.cells.length, (widths.get(record.cells.length) ?? 0) + 1);
    }
  } catch (error) {
    if (error instanceof UnreadableFileError) return reading(error);
    throw error;
  }
  return reading();
}
