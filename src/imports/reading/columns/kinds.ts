import { holdsEmail, parseErasmusCode, parseOid, parsePic, parseRor } from '../../../directory/index.js';
import { recogniseCountry } from '../../../vocabularies/index.js';
import { parseCoordinates } from '../values/places.js';

/** What one value looks like, apart from any column name. */
export type ValueKind =
  | 'pic'
  | 'oid'
  | 'ror'
  | 'erasmus-code'
  | 'country'
  | 'email'
  | 'url'
  | 'coordinates'
  | 'number'
  | 'date'
  | 'text';

const NUMBER = /^[+-]?[€$£]?\s?\d[\d\s.,']*\s?(%|€|EUR|kn)?$/i;
const DATE = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}([T ].*)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})$/;
const URL_LIKE = /^(https?:\/*|www\.)\S+$/i;
const LONGEST_LABEL = 250;
const LONGEST_COUNTRY = 60;

/** `tellsCountries`: false spares the longest look where no column holds any; they are texts then. */
export function kindOf(value: string, tellsCountries = true): ValueKind {
  if (value.length > LONGEST_LABEL) return 'text';
  if (/^\d{9}$/.test(value) && parsePic(value)) return 'pic';
  if (/^e\d{8,9}$/i.test(value) && parseOid(value)) return 'oid';
  if (DATE.test(value)) return 'date';
  if (NUMBER.test(value)) return 'number';
  if (parseCoordinates(value)) return 'coordinates';
  if (/ror\.org\//i.test(value) && parseRor(value)) return 'ror';
  if (URL_LIKE.test(value)) return 'url';
  if (holdsEmail(value)) return 'email';
  if (/\d$/.test(value) && parseErasmusCode(value)) return 'erasmus-code';
  return tellsCountries && value.length <= LONGEST_COUNTRY && recogniseCountry(value) ? 'country' : 'text';
}

/** The kind of at least four of five values; `text` when they are mixed, undefined when there are none. */
export function kindOfColumn(values: string[]): ValueKind | undefined {
  if (values.length === 0) return undefined;
  const counts = new Map<ValueKind, number>();
  for (const value of values) {
    const kind = kindOf(value);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [kind, count] = [...counts].sort(([, m], [, n]) => n - m)[0]!;
  return count / values.length >= 0.8 ? kind : 'text';
}

/** A cell that names no column: numbers (years apart), dates, addresses, identifiers, long texts. */
export function looksLikeData(cell: string): boolean {
  if (cell.length > LONGEST_LABEL) return true;
  const isYear = /^(19|20)\d\d$/.test(cell);
  return !isYear && !['text', 'country'].includes(kindOf(cell));
}
