import { createHash, randomBytes } from 'node:crypto';
import type { Redis } from '../../platform/redis.js';
import { aliasesOf } from '../record/parts.js';
import type { OrganisationRecord } from '../record/record.js';
import type { ChangedPart } from './change-log.js';
import { COMMIT_SCRIPT } from './commit-script.js';
import type { Place, Space } from './keys.js';

/** What a commit knows of a record: of an organisation, or of another kind that is kept in the same way. */
export type Stored = Pick<OrganisationRecord, 'id' | 'version' | 'keys' | 'absorbed'>;

export interface Change {
  id: string;
  /** As it was read; undefined when it is new. */
  before: Stored | undefined;
  /** Undefined when it is removed. */
  after: Stored | undefined;
}

/** Everything that is written together or not at all. */
export interface Commit {
  changes: Change[];
  /** Records that were read and must not have changed since. */
  reliesOn: Stored[];
  /** What records are listed under from now on, and what no longer. */
  entries?: { added: string[]; removed: string[] };
  /** Hashes of identity keys that imports may not bring back. */
  forbid?: string[];
  /** All that is new of the records. */
  about?: ChangedPart;
  piece?: Piece;
}

/** The piece of an import, or of its undo, that a commit is. */
export interface Piece {
  /** The hash of its receipts. */
  receipts: string;
  /** Its number from 0, and what to remember of it; a piece that counts nothing has none. */
  receipt?: { number: number; text: string };
  /** The hash of what the import found. */
  before: string;
  /** By organisation, what the import found there; kept where nothing is remembered yet. */
  remember?: [id: string, text: string][];
  /** By organisation, what the undo came to; replaces what was remembered. */
  settle?: [id: string, result: string][];
  /** For a dry run: where it writes instead of the record. */
  over?: Place;
}

export type CommitResult =
  /** `version` is the directory version now. */
  | { kind: 'committed'; version: number }
  /** Nothing was written: these records have changed, or exist, since they were read. */
  | { kind: 'stale'; ids: string[] }
  /** A piece of this number was committed before; nothing was written now. */
  | { kind: 'replayed'; receipt: string };

/** The import was ended meanwhile: nothing was written, and nothing of it will be. */
export class BatchesClosedError extends Error {}

const SHA = createHash('sha1').update(COMMIT_SCRIPT).digest('hex');

/**
 * Compare-and-set: writes records of a space, identity keys, log entries and receipt in one step.
 * @throws BatchesClosedError; Error when the batches of an import do not come in order.
 */
export async function commit(redis: Redis, what: Commit, space: Space): Promise<CommitResult> {
  const { receipt } = what.piece ?? {};
  const [kind, ...values] = await run(redis, keysFor(what.piece, space), [
    String(receipt?.number ?? ''),
    receipt?.text ?? '',
    randomBytes(6).toString('base64url'),
    ...instructions(what),
  ]);
  if (kind === 'committed') return { kind, version: Number(values[0]) };
  if (kind === 'stale') return { kind, ids: values };
  if (kind === 'replayed') return { kind, receipt: values[0]! };
  if (kind === 'closed') throw new BatchesClosedError('a piece of an import that was ended');
  throw new Error(`batch ${receipt?.number} came out of order: batch ${values[0]} is due`);
}

function keysFor(piece: Piece | undefined, space: Space): string[] {
  const { records, versions, keys } = piece?.over ?? space;
  const written = [records, versions, keys, space.aliases, space.log, space.erased, space.entries];
  if (!piece) return written;
  const beneath = piece.over ? [space.versions, space.keys] : [];
  return [...written, piece.receipts, piece.before, ...beneath];
}

async function run(redis: Redis, keys: string[], args: string[]): Promise<string[]> {
  try {
    return (await redis.evalsha(SHA, keys.length, ...keys, ...args)) as string[];
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error;
    return (await redis.eval(COMMIT_SCRIPT, keys.length, ...keys, ...args)) as string[];
  }
}

function instructions({ changes, reliesOn, entries, forbid = [], about, piece }: Commit): string[] {
  const list: string[] = about ? ['about', about, ''] : [];
  const changed = new Set(changes.map(({ id }) => id));
  const [merged, into] = [aliasesIn(changes, 'before'), aliasesIn(changes, 'after')];
  for (const id of merged.keys()) if (!into.has(id)) list.push('separate', id, '');
  for (const { id, version } of reliesOn) if (!changed.has(id)) list.push('expect', id, String(version));
  for (const { id, before, after } of changes) {
    list.push('expect', id, String(before?.version ?? 0));
    for (const key of without(before?.keys, after?.keys)) list.push('release', key, '');
  }
  for (const { id, before, after } of changes) {
    for (const key of without(after?.keys, before?.keys)) list.push('claim', key, id);
    if (after) list.push('put', id, JSON.stringify(after));
    else list.push('erase', id, '');
  }
  for (const [id, other] of into) if (merged.get(id) !== other) list.push('alias', id, other);
  for (const entry of entries?.removed ?? []) list.push('unlist', entry, '');
  for (const entry of entries?.added ?? []) list.push('list', entry, '');
  for (const hash of forbid) list.push('forbid', hash, '');
  for (const [id, text] of piece?.remember ?? []) list.push('remember', id, text);
  for (const [id, result] of piece?.settle ?? []) list.push('settle', id, result);
  return list;
}

function aliasesIn(changes: Change[], when: 'before' | 'after'): Map<string, string> {
  return new Map(changes.flatMap((change) => (change[when] ? aliasesOf(change[when]) : [])));
}

function without(keys: string[] = [], others: string[] = []): string[] {
  return keys.filter((key) => !others.includes(key));
}
