import { takeEmails } from '../../../directory/index.js';
import type { Defaults } from '../format.js';
import { UnreadableFileError } from '../unreadable-file.js';
import { foldName } from '../values/folded.js';
import type { Proposal, Sample } from './propose.js';
import { proposeColumns } from './propose-participations.js';
import { isProjectTarget, type Mapping, projectsKnownBy, TARGETS, type Target } from './targets.js';

/** Any of these says which organisation it is, whatever its country. */
const IDENTIFIED: Target[] = ['pic', 'oid', 'ror', 'erasmusCode', 'vat', 'isil', 'registerNumber'];

/** Any of these says where an organisation is, or which one it is. */
const PLACED: Target[] = ['country', 'region', 'address', ...IDENTIFIED];

/**
 * The mapping of a table: what the user gave wins, then what is known of the source, then the proposal.
 * @throws UnreadableFileError (`mapping-invalid`).
 */
export function settleMapping(
  sample: Sample,
  known: ReadonlyMap<string, Target> | undefined,
  given: Mapping | undefined,
): Proposal {
  if (given) check(given, sample.columns);
  const proposal = known ? knownMapping(sample.columns, known) : proposeColumns(sample);
  return withoutStrayProjects(given ? overridden(proposal, given, sample.columns) : proposal);
}

/** What is said of a project that no column names is not read. */
function withoutStrayProjects(proposal: Proposal): Proposal {
  const { mapping, order } = proposal;
  if (projectsKnownBy(Object.values(mapping))) return proposal;
  const entries = Object.entries(mapping);
  return {
    ...proposal,
    mapping: Object.fromEntries(
      entries.map(([name, target]) => [name, isProjectTarget(target) ? 'ignored' : target]),
    ),
    order: order.filter((name) => !isProjectTarget(mapping[name]!)),
  };
}

/** Why rows cannot be read with a mapping: no column holds the name, or none says where anything is. */
export function whyUnusable(
  { mapping }: Proposal,
  columns: string[],
  defaults: Defaults,
): UnreadableFileError | undefined {
  const targets = new Set(Object.values(mapping));
  if (!targets.has('name') && projectsKnownBy(targets)) {
    const ofOrganisation = [...targets].filter((target) => target !== 'ignored' && !isProjectTarget(target));
    // Projects by themselves, or participations of organisations that have an identifier.
    if (ofOrganisation.length === 0 || IDENTIFIED.some((target) => targets.has(target))) return undefined;
  }
  if (!targets.has('name'))
    return new UnreadableFileError(
      'name-column-missing',
      `No column could be recognised as the name of the organisation among ${quoted(columns)}: name it in \`mapping\`, ` +
        'or add a header line if the file has none.',
    );
  if (defaults.country !== undefined || PLACED.some((target) => targets.has(target))) return undefined;
  return new UnreadableFileError(
    'country-missing',
    'No column says in which country the organisations are, and none holds an identifier that is known everywhere (PIC, ' +
      'OID, ROR, VAT, Erasmus code): say it once for all rows, defaults={"country":"NL"}, or name the column in `mapping`.',
  );
}

function knownMapping(columns: string[], targets: ReadonlyMap<string, Target>): Proposal {
  const target = (name: string) => targets.get(foldName(name)) ?? 'ignored';
  return {
    mapping: Object.fromEntries(columns.map((name) => [name, target(name)])),
    confidence: Object.fromEntries(columns.map((name) => [name, 1])),
    order: columns.filter((name) => target(name) !== 'ignored'),
    joined: [],
  };
}

/** What the user gives to one column is taken from those that were proposed for it. */
function overridden(proposal: Proposal, given: Mapping, columns: string[]): Proposal {
  const claimed = new Set<Target>(Object.values(given).filter((target) => target !== 'ignored'));
  const kept = proposal.order.filter(
    (name) => !Object.hasOwn(given, name) && !claimed.has(proposal.mapping[name]!),
  );
  const named = columns.filter((name) => Object.hasOwn(given, name) && given[name] !== 'ignored');
  const isKept = new Set(kept);
  return {
    mapping: Object.fromEntries(
      columns.map((name) => [
        name,
        Object.hasOwn(given, name) ? given[name]! : isKept.has(name) ? proposal.mapping[name]! : 'ignored',
      ]),
    ),
    confidence: {
      ...proposal.confidence,
      ...Object.fromEntries(Object.keys(given).map((name) => [name, 1])),
    },
    order: [...named, ...kept],
    joined: proposal.joined.filter((group) => group.every((name) => isKept.has(name))),
  };
}

function check(given: Mapping, columns: string[]): void {
  const names = new Set(columns);
  for (const [name, target] of Object.entries(given)) {
    if (!names.has(name)) throw invalid(`There is no column "${name}"; there are ${quoted(columns)}.`);
    if (!TARGETS.includes(target))
      throw invalid(`"${target}" is no target; there are ${quoted([...TARGETS])}.`);
  }
}

function invalid(message: string): UnreadableFileError {
  return new UnreadableFileError('mapping-invalid', message);
}

/** Where the header is missing the first row stands here, and the message is kept: without its addresses. */
function quoted(names: string[]): string {
  const shown = names.slice(0, 50).map((name) => `"${takeEmails(name.slice(0, 500)).text.slice(0, 80)}"`);
  return shown.join(', ') + (names.length > shown.length ? ' …' : '');
}
