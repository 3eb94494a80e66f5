/** Redis keys of imports; one slot, so that a script can change a record and its upload together. */
export const HISTORY = '{imports}:history';
export const RUNNING = '{imports}:running';
/** Import id to how often it was begun. */
export const TRIES = '{imports}:tries';
/** Import id to the bytes of it that are stored. */
export const WAITING = '{imports}:waiting';
export const recordKey = (id: string) => `{imports}:record:${id}`;
export const uploadKey = (id: string) => `{imports}:upload:${id}`;

/** In the directory's slot: a batch and its receipt are written together. */
/** What stood where an import changed something, by organisation id. */
export const beforeKey = (id: string) => `{directory}:import:${id}:before`;
export const receiptsKey = (id: string) => `{directory}:import:${id}:batches`;
