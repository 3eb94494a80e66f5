/**
 * Raise it with every change after which some file is cut into other rows, or a row is mapped, rejected or blank that
 * was not. An import that is in the middle of its file when the service is updated goes on only if it is the same: see
 * decision 0044.
 */
export const READER_VERSION = 7;
