/** Any key of an object that is used as a map. */
export const ANY_KEY = '*';

/** A path as people see and give it: `data.items`, `*.schools`; keys with odd characters are quoted as in JSON. */
export function jsonPath(keys: readonly string[]): string {
  return keys
    .map((key) => (key === ANY_KEY || /^[^\s."*]+$/.test(key) ? key : JSON.stringify(key)))
    .join('.');
}

/** The keys of such a path; of one that is malformed, keys that no file has. */
export function keysOf(path: string): string[] {
  if (path === '') return [];
  const parts = path.match(/"(?:[^"\\]|\\.)*"|[^.]+/g) ?? [];
  return parts.map((part) => (part.startsWith('"') ? unquoted(part) : part));
}

function unquoted(part: string): string {
  try {
    return String(JSON.parse(part));
  } catch {
    return part;
  }
}
