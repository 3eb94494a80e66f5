import { type ContestedKey, kindOf, possibleIds, type RowOutcome } from '../directory/index.js';
import type { StoredFinding } from './import.js';
import { type Mapping, type Row, type RowProblem, type Target, targetOf } from './reading/index.js';
import type { Finding } from './schema.js';

type Outcome<K extends RowOutcome['kind']> = Extract<RowOutcome, { kind: K }>;

/** The column target that an identity key comes from, by the kind of key. */
const TARGET_OF_KEY = new Map<string, Target>([
  ['pic', 'pic'],
  ['oid', 'oid'],
  ['ror', 'ror'],
  ['vat', 'vat'],
  ['erasmus-code', 'erasmusCode'],
  ['name', 'name'],
  ['isil', 'isil'],
]);

/** Everything that kept a row of a source from being mapped. */
export function rejectedFindings(
  { line, problems, said = {}, exportedId }: Extract<Row, { kind: 'rejected' }>,
  source: string,
  mapping: Mapping,
): StoredFinding[] {
  const about = [...(exportedId === undefined ? [] : [exportedId]), ...possibleIds(said, source)];
  return problems.map(({ column, value, code, message }) => ({
    kind: 'rejected',
    line,
    column: column === undefined ? null : columnNamed(column, mapping),
    value: value ?? null,
    code,
    message,
    about,
  }));
}

/** A row that is stored after it was put together again. */
export function repairedFinding(
  { line, organisation }: { line: number; organisation: string },
  { value, code, message }: RowProblem,
): StoredFinding {
  const about = [organisation];
  return { kind: 'repaired', line, column: null, value: value ?? null, code, message, about };
}

/** A row that could be about several organisations. */
export function conflictFinding(
  { line, keys, organisations }: Outcome<'conflict'>,
  mapping: Mapping,
): StoredFinding {
  return {
    kind: 'conflict',
    line,
    ...cell(keys, mapping),
    about: organisations,
    code: 'several-organisations',
    message: `Its identifiers belong to ${organisations.length} organisations (${organisations.join(', ')}). The row is not stored; correct the identifier that is wrong.`,
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
export function cell(keys: string[], mapping: Mapping): Pick<Finding, 'column' | 'value'> {
  const parts = keys.map((key) => [kindOf(key), key.slice(kindOf(key).length + 1)] as const);
  const columns = parts.map(([kind]) => columnOf(targetOfKey(kind), mapping) ?? kind);
  return { column: [...new Set(columns)].join(', '), value: parts.map(([, value]) => value).join(', ') };
}

function targetOfKey(kind: string): Target {
  return TARGET_OF_KEY.get(kind) ?? (kind.startsWith('source:') ? 'id' : 'registerNumber');
}

/** A value that is missing is named by what it would be; people know it by the column of their file. */
export function columnNamed(column: string, mapping: Mapping): string {
  return targetOf(mapping, column) ? column : (columnOf(column, mapping) ?? column);
}

function columnOf(target: string | undefined, mapping: Mapping): string | undefined {
  return Object.keys(mapping).find((column) => mapping[column] === target);
}
