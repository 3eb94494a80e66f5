import type { ContestedKey, RowOutcome } from '../directory/index.js';
import type { Finding, StoredFinding } from './import.js';
import { type Mapping, type Row, type Target, targetOf } from './reading/index.js';

type Outcome<K extends RowOutcome['kind']> = Extract<RowOutcome, { kind: K }>;

/** The column target that an identity key comes from, by the kind of key. */
const TARGET_OF_KEY = new Map<string, Target>([
  ['pic', 'pic'],
  ['oid', 'oid'],
  ['ror', 'ror'],
  ['vat', 'vat'],
  ['erasmus-code', 'erasmusCode'],
  ['name', 'name'],
]);

/** Everything that kept a row from being mapped. */
export function rejectedFindings(
  { line, problems, about }: Extract<Row, { kind: 'rejected' }>,
  mapping: Mapping,
): StoredFinding[] {
  return problems.map(({ column, value, code, message }) => ({
    kind: 'rejected',
    line,
    column: column === undefined ? null : columnNamed(column, mapping),
    value: value ?? null,
    code,
    message,
    ...(about && { about }),
  }));
}

/** A row that could be about several organisations. */
export function conflictFinding(
  { line, keys, organisations }: Outcome<'conflict'>,
  mapping: Mapping,
): StoredFinding {
  const several = organisations.length > 1;
  return {
    kind: 'conflict',
    line,
    ...cell(keys, mapping),
    about: organisations,
    code: several ? 'several-organisations' : 'contested-identity',
    message: several
      ? `Its identifiers belong to ${organisations.length} organisations (${organisations.join(', ')}). The row is not stored; correct the identifier that is wrong.`
      : `Another organisation (${organisations.join(', ')}) has this name and place but other identifiers. The row is not stored; correct its identifiers.`,
  };
}

/** A row about an organisation that asked to be removed: where it stands, and nothing of what it says. */
export function erasedFinding({ line, code, key }: Outcome<'rejected'>, mapping: Mapping): StoredFinding {
  return {
    kind: 'rejected',
    line,
    ...cell([key], mapping),
    value: null,
    code,
    message: 'This organisation was erased from the directory; an import does not bring it back.',
  };
}

/** A row that is stored without a key that another organisation owns. */
export function warningFinding(
  { line, organisation }: { line: number; organisation: string },
  { key, heldBy }: ContestedKey,
  mapping: Mapping,
): StoredFinding {
  return {
    kind: 'warning',
    line,
    about: [organisation, heldBy],
    ...cell([key], mapping),
    code: 'identifier-of-another',
    message: `This identifies another organisation (${heldBy}). The row is stored without it.`,
  };
}

/** Where in the file identity keys such as `oid:E10009980` stand, and what stands there. */
function cell(keys: string[], mapping: Mapping): Pick<Finding, 'column' | 'value'> {
  const parts = keys.map((key) => [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)] as const);
  const columns = parts.map(([kind]) => columnOf(TARGET_OF_KEY.get(kind), mapping) ?? kind);
  return { column: [...new Set(columns)].join(', '), value: parts.map(([, value]) => value).join(', ') };
}

/** A value that is missing is named by what it would be; people know it by the column of their file. */
function columnNamed(column: string, mapping: Mapping): string {
  return targetOf(mapping, column) ? column : (columnOf(column, mapping) ?? column);
}

function columnOf(target: string | undefined, mapping: Mapping): string | undefined {
  return Object.keys(mapping).find((column) => mapping[column] === target);
}
