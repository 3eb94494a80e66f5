/** Deeper nesting than this holds no single facts of an organisation. */
const MAX_DEPTH = 3;

/** The scalar fields of an object as cells by path (`address.city`); lists of scalars are joined with `; `. */
export function flatten(value: object, prefix = '', depth = 1): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [key, field] of Object.entries(value)) {
    const path = prefix + key;
    if (Array.isArray(field))
      cells.set(
        path,
        field
          .map(scalar)
          .filter((item) => item !== '')
          .join('; '),
      );
    else if (isObject(field)) {
      if (depth < MAX_DEPTH)
        for (const [inner, cell] of flatten(field, `${path}.`, depth + 1)) cells.set(inner, cell);
    } else cells.set(path, scalar(field));
  }
  return cells;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function scalar(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
