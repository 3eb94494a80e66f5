import { UnreadableFileError } from '../unreadable-file.js';
import { refuseForeign } from './foreign.js';
import { gunzip, isGzip } from './gunzip.js';
import { type ByteSource, takeHead } from './source.js';
import { isZip, unzip, type ZipEntry, zipEntries } from './unzip.js';

/** One wrapping around the bytes of a table. */
export type Wrapping = { kind: 'gzip' } | { kind: 'zip'; entry: string };

export interface Content {
  /** Outermost first. */
  wrapping: Wrapping[];
  /** `archive`: the head of a zip archive, which lists its files at its end only. */
  kind: 'text' | 'xlsx' | 'ods' | 'xls' | 'archive';
  bytes: ByteSource;
}

/** A list packed by one program, mailed by another; more is a mistake or an attack. */
const MOST_WRAPPINGS = 3;
/** Bytes that a workbook may come to when unpacked: its texts and cells take several times as much memory. */
const LARGEST_WORKBOOK = 400 * 1024 ** 2;

/**
 * The bytes inside all wrappings; with `partial` the source may end anywhere.
 * @throws UnreadableFileError on the way when they are damaged.
 */
export function unwrapped(source: ByteSource, wrapping: Wrapping[], partial = false): ByteSource {
  return wrapping.reduce<ByteSource>(
    (inner, layer) => () => (layer.kind === 'gzip' ? gunzip(inner(), partial) : unzip(inner, layer.entry)),
    source,
  );
}

/**
 * Finds out by content what a file is wrapped in and what is inside. With `partial` the source may end anywhere;
 * `path` names one of several files of a zip archive.
 * @throws UnreadableFileError when there is no table inside, or none that can be told from others.
 */
export async function unwrap(source: ByteSource, partial: boolean, path?: string): Promise<Content> {
  const wrapping: Wrapping[] = [];
  let bytes = source;
  for (;;) {
    const inner = bytes;
    const { head } = await takeHead(inner(), 4_096);
    if (isGzip(head)) {
      wrapping.push({ kind: 'gzip' });
      bytes = () => gunzip(inner(), partial);
    } else if (isZip(head)) {
      if (partial) return { wrapping, kind: await workbookInHead(inner), bytes };
      const entries = await zipEntries(inner);
      const workbook = workbookAmong(entries);
      if (workbook) {
        requireModest(entries);
        for (const entry of entries) requireOpen(entry);
        return { wrapping, kind: workbook, bytes };
      }
      const entry = chosenEntry(entries, path);
      wrapping.push({ kind: 'zip', entry });
      bytes = () => unzip(inner, entry);
    } else return { wrapping, kind: refuseForeign(head), bytes };
    if (wrapping.length > MOST_WRAPPINGS)
      throw new UnreadableFileError(
        'archive',
        `The file is packed more than ${MOST_WRAPPINGS} times: unpack it once.`,
      );
  }
}

async function workbookInHead(bytes: ByteSource): Promise<'xlsx' | 'ods' | 'archive'> {
  const { head } = await takeHead(bytes(), 64 * 1024);
  const text = Buffer.from(head).toString('latin1');
  if (text.includes('opendocument.spreadsheet')) return 'ods';
  return /\bxl\/|\[Content_Types\]\.xml/.test(text) ? 'xlsx' : 'archive';
}

/** @throws UnreadableFileError (`binary`) for the other documents that are zip archives. */
function workbookAmong(entries: ZipEntry[]): 'xlsx' | 'ods' | undefined {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (['xl/workbook.xml', 'xl/workbook.bin', '/xl/workbook.xml'].some((name) => names.has(name)))
    return 'xlsx';
  if (names.has('content.xml') && names.has('meta-inf/manifest.xml')) return 'ods';
  if (names.has('[content_types].xml'))
    throw new UnreadableFileError(
      'binary',
      'This is a text document or a presentation: save the list in it as CSV or as a workbook.',
    );
  return undefined;
}

function requireModest(entries: ZipEntry[]): void {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > LARGEST_WORKBOOK)
    throw new UnreadableFileError(
      'workbook-too-large',
      `The workbook unpacks to ${Math.round(size / 1024 ** 2)} MB, and at most ${LARGEST_WORKBOOK / 1024 ** 2} are read: save the sheet as CSV.`,
    );
}

const MOST_NAMED = 20;

/** What is packed beside a list to be read by people: a licence, a word on the columns, a document. */
const NOTE_BESIDE =
  /(^|\/)(read[ _-]?me|lisez[ _-]?moi|l[eé]e?me|leggimi|liesmich|lesmich|licen[cs]e?|notice|metadata|changelog)[^/]*\.(txt|md|html?|rtf)$|\.(pdf|docx?|odt|rtf|md|xsd|xsl|url)$/i;

/** Folders, notes that systems leave and files without content do not count; what is beside a list only by its path. */
function chosenEntry(entries: ZipEntry[], path?: string): string {
  const filled = entries.filter(
    ({ name, size }) => size > 0 && !/(^|\/)(__MACOSX\/|\.|thumbs\.db$|desktop\.ini$)/i.test(name),
  );
  const lists = filled.filter(({ name }) => !NOTE_BESIDE.test(name));
  const files = lists.length > 0 ? lists : filled;
  const asked = filled.find(({ name }) => name === path);
  const chosen = asked ?? files[0];
  if (!chosen) throw new UnreadableFileError('empty', 'The zip archive holds no file with content.');
  if (files.length > 1 && !asked) {
    const named = files.slice(0, MOST_NAMED).map(({ name }) => `"${name}"`);
    const more = files.length > MOST_NAMED ? ` and ${files.length - MOST_NAMED} more` : '';
    throw new UnreadableFileError(
      'several-files',
      `The zip archive holds ${files.length} files: ${named.join(', ')}${more}. Choose one with \`path\`.`,
      {},
      files.slice(0, MOST_NAMED).map(({ name }) => ({ path: name, rows: null })),
    );
  }
  requireOpen(chosen);
  return chosen.name;
}

function requireOpen({ name, isEncrypted }: ZipEntry): void {
  if (isEncrypted)
    throw new UnreadableFileError('encrypted', `"${name}" is protected by a password: pack it without one.`);
}
