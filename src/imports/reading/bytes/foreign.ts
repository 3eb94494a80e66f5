import { type UnreadableFileCode, UnreadableFileError } from '../unreadable-file.js';

/** First bytes of the workbooks of Excel up to 2003, in hexadecimal. */
const OLD_WORKBOOKS = ['d0cf11e0a1b11ae1', '09081000', '09080800', '09040600', '09020600', '09000400'];

interface Kind {
  code: UnreadableFileCode;
  /** First bytes, in hexadecimal. */
  starts: string[];
  message: string;
}

const foreign: Kind[] = [
  { code: 'pdf', starts: ['25504446'], message: 'This is a PDF: ask for the list as CSV or JSON.' },
  {
    code: 'archive',
    starts: ['377abcaf271c', '52617221', '425a68', 'fd377a585a00', '28b52ffd'],
    message: 'This is an archive of another kind than gzip or zip: unpack it, or pack it with gzip.',
  },
  {
    code: 'binary',
    starts: ['53514c69746520666f726d617420', '50415231', '7b5c727466', 'ffd8ff', '89504e47'],
    message: 'This is a database, a text document or a picture: export the table as CSV or JSON.',
  },
];

/** Tells old workbooks from text. @throws UnreadableFileError for archives, PDF and the like. */
export function refuseForeign(head: Uint8Array): 'text' | 'xls' {
  const start = Buffer.from(head.subarray(0, 16)).toString('hex');
  for (const { code, starts, message } of foreign)
    if (starts.some((magic) => start.startsWith(magic))) throw new UnreadableFileError(code, message);
  return OLD_WORKBOOKS.some((magic) => start.startsWith(magic)) ? 'xls' : 'text';
}

/** @throws UnreadableFileError when a tenth of what should be text is control characters. */
export function refuseBinary(head: Uint8Array): void {
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 28)) controls++;
  if (controls > head.length / 10)
    throw new UnreadableFileError('binary', 'This is not text: save the list as CSV in UTF-8, or as JSON.');
}
