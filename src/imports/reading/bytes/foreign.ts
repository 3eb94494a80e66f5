import { type UnreadableFileCode, UnreadableFileError } from '../unreadable-file.js';

const AS_CSV = 'open it in a spreadsheet program and save it as "CSV UTF-8"';

interface Kind {
  code: UnreadableFileCode;
  /** First bytes, in hexadecimal. */
  starts: string[];
  message: string;
}

const kinds: Kind[] = [
  {
    code: 'spreadsheet',
    starts: ['d0cf11e0a1b11ae1', '0908', '0904', '0902', '0900'],
    message: `This is an old Excel workbook (.xls): ${AS_CSV}.`,
  },
  { code: 'pdf', starts: ['25504446'], message: 'This is a PDF: ask for the list as CSV or JSON.' },
  {
    code: 'archive',
    starts: ['377abcaf271c', '52617221', '425a68', 'fd377a585a00', '28b52ffd'],
    message: 'This is an archive of another kind than gzip: unpack it, or pack it with gzip.',
  },
  {
    code: 'binary',
    starts: ['53514c69746520666f726d617420', '50415231'],
    message: 'This is a database file: export the table as CSV or JSON.',
  },
];

const zipStart = '504b0304';

/** Throws UnreadableFileError when the unpacked bytes are no text at all: workbooks, archives, PDF and the like. */
export function refuseForeign(head: Uint8Array, encoding: string): void {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const start = bytes.subarray(0, 16).toString('hex');
  for (const { code, starts, message } of kinds)
    if (starts.some((magic) => start.startsWith(magic))) throw new UnreadableFileError(code, message);
  if (start.startsWith(zipStart)) throw zip(bytes);
  if (!encoding.startsWith('utf-16') && isMostlyBinary(bytes))
    throw new UnreadableFileError(
      'binary',
      'This is not text, or text in UTF-16 without its mark: save the list as CSV in UTF-8, or as JSON.',
    );
}

/** Throws UnreadableFileError when the text is a web page or XML, whatever the file is named. */
export function refuseMarkup(text: string, filename = ''): void {
  if (!/^\s*<(!doctype|html|head|body|table|\?xml|!--|[a-z]+[\s>])/i.test(text)) return;
  const named = /\.xlsx?$/i.test(filename) ? ', although its name ends like a workbook' : '';
  throw new UnreadableFileError('html', `This is a web page or XML${named}: ${AS_CSV}.`);
}

function zip(bytes: Buffer): UnreadableFileError {
  const names = bytes.toString('latin1');
  const isWorkbook = /\[Content_Types\]\.xml|xl\/|_rels\/|opendocument\.spreadsheet/.test(names);
  return isWorkbook
    ? new UnreadableFileError('spreadsheet', `This is an Excel or OpenDocument workbook: ${AS_CSV}.`)
    : new UnreadableFileError('archive', 'This is a zip archive: unpack it, or pack the file with gzip.');
}

function isMostlyBinary(bytes: Buffer): boolean {
  let controls = 0;
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32)) controls++;
  return controls / bytes.length > 0.1;
}
