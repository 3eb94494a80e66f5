import type { Notes } from '../notes.js';
import type { KnownSource } from '../profiles/known-source.js';
import { UnreadableFileError } from '../unreadable-file.js';
import { foldName } from './fold.js';
import { type ColumnSample, type Proposal, proposeMapping } from './propose.js';
import { type Mapping, REPEATABLE, TARGETS, type Target } from './targets.js';

const IDENTITY: Target[] = ['pic', 'oid', 'ror', 'erasmusCode', 'vat', 'country'];

/**
 * The mapping of a table: what the user gave wins, then what is known of the source, then the proposal.
 * Throws UnreadableFileError (`mapping-invalid`, `name-column-missing`).
 */
export function settleMapping(
  columns: ColumnSample[],
  source: KnownSource,
  given: Mapping | undefined,
  notes: Notes,
): Proposal {
  if (given) check(given, columns);
  const proposal = source.profile === 'generic' ? proposeMapping(columns) : knownMapping(columns, source);
  const settled = given ? overridden(proposal, given) : proposal;
  const targets = new Set(Object.values(settled.mapping));
  if (!targets.has('name')) throw nameColumnMissing(columns);
  if (!IDENTITY.some((target) => targets.has(target))) notes.add('identity-columns-missing');
  return settled;
}

function knownMapping(columns: ColumnSample[], source: KnownSource): Proposal {
  const target = (name: string) => source.mapping.get(foldName(name)) ?? 'ignored';
  return {
    mapping: Object.fromEntries(columns.map(({ name }) => [name, target(name)])),
    confidence: Object.fromEntries(columns.map(({ name }) => [name, 1])),
  };
}

/** A target that the user gives to one column is taken from the column that was proposed for it. */
function overridden({ mapping, confidence }: Proposal, given: Mapping): Proposal {
  const claimed = new Set(Object.values(given).filter((target) => !REPEATABLE.has(target)));
  const rest = Object.entries(mapping).map(([name, target]) => [
    name,
    claimed.has(target) ? 'ignored' : target,
  ]);
  return {
    mapping: { ...Object.fromEntries(rest), ...given },
    confidence: { ...confidence, ...Object.fromEntries(Object.keys(given).map((name) => [name, 1])) },
  };
}

function check(given: Mapping, columns: ColumnSample[]): void {
  const names = new Set(columns.map(({ name }) => name));
  const seen = new Set<Target>();
  for (const [name, target] of Object.entries(given)) {
    if (!names.has(name)) throw invalid(`There is no column "${name}"; there are ${quoted([...names])}.`);
    if (!TARGETS.includes(target))
      throw invalid(`"${target}" is no target; there are ${quoted([...TARGETS])}.`);
    if (seen.has(target) && !REPEATABLE.has(target))
      throw invalid(`Two columns are mapped to ${target}; one can be.`);
    seen.add(target);
  }
}

function invalid(message: string): UnreadableFileError {
  return new UnreadableFileError('mapping-invalid', message);
}

function nameColumnMissing(columns: ColumnSample[]): UnreadableFileError {
  const names = quoted(columns.map(({ name }) => name));
  return new UnreadableFileError(
    'name-column-missing',
    `No column could be recognised as the name of the organisation among ${names}: name it in \`mapping\`, ` +
      'or add a header line if the file has none.',
  );
}

function quoted(names: string[]): string {
  const shown = names.slice(0, 50).map((name) => `"${name.slice(0, 80)}"`);
  return shown.join(', ') + (names.length > shown.length ? ' …' : '');
}
