/** The directory's keys in Redis; one slot of a cluster, because the commit script writes them together. */
export const RECORDS = '{directory}:records';
export const VERSIONS = '{directory}:versions';
export const KEYS = '{directory}:keys';
export const LOG = '{directory}:log';
export const ERASED = '{directory}:erased';
export const ERASURE_SECRET = '{directory}:erasure-secret';
/** The ids of the keys that contacts are sealed with. */
export const CONTACT_KEYS = '{directory}:contact-keys';
/** How far search has come; beside the log, because the script that moves it looks there. */
export const SEARCH = '{directory}:search';
