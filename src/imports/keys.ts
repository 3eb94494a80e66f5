/** The keys of imports in Redis; one slot, because scripts change a record and its upload together. */
export const HISTORY = '{imports}:history';
/** Imports to be carried out or undone, in order. */
export const WORK = '{imports}:running';
/** Import id to how often it was begun. */
export const TRIES = '{imports}:tries';
/** Import id to the bytes of it that are stored. */
export const WAITING = '{imports}:waiting';
/** Name to how files are read. */
export const PROFILES = '{imports}:profiles';
export const recordKey = (id: string) => `{imports}:record:${id}`;
export const uploadKey = (id: string) => `{imports}:upload:${id}`;
