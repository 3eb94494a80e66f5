export type UnreadableFileCode =
  | 'empty'
  | 'binary'
  | 'archive'
  | 'archive-damaged'
  | 'several-files'
  | 'encrypted'
  | 'pdf'
  | 'html'
  | 'xml-syntax'
  | 'xml-shape'
  | 'workbook-damaged'
  | 'workbook-too-large'
  | 'too-many-tables'
  | 'gzip-damaged'
  | 'too-large'
  | 'encoding-unknown'
  | 'encoding-wrong'
  | 'json-syntax'
  | 'json-shape'
  | 'header-missing'
  | 'country-missing'
  | 'several-tables'
  | 'no-such-table'
  | 'name-column-missing'
  | 'too-many-columns'
  | 'quote-not-closed'
  | 'row-too-long'
  | 'mapping-invalid';

/** One of the lists that a file holds: a sheet of a workbook, a place in JSON or XML, or a file of an archive. */
export interface TableChoice {
  sheet?: string;
  path?: string;
  rows: number | null;
}

/** The file as a whole cannot be read. The message says what is wrong with it and how to mend it. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';

  constructor(
    readonly code: UnreadableFileCode,
    message: string,
    options?: ErrorOptions,
    /** Where the file holds several lists: those among which one has to be chosen. */
    readonly tables: readonly TableChoice[] = [],
  ) {
    super(message, options);
  }
}
