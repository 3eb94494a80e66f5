import { layerOf } from './layers.js';
import { partsOf } from './parts.js';
import type { Layer, RecordChange } from './record.js';

/**
 * What an import found of an organisation where it changed something for the first time: enough to put it back. Of a
 * merged organisation it is remembered of each part by itself, so that it holds whether the merge is undone or not.
 */
export interface Before {
  /** What the import's source said; absent when it said nothing. */
  layer?: Layer;
  /** The identity keys that the organisation owned. */
  keys: string[];
  createdAt: string;
  /** Of the other sources that said something: when that last changed. */
  others: Record<string, string>;
  /** The import took the source's layer away: its file no longer has the organisation. */
  withdrawn?: true;
  /** The organisation was erased since, and nothing else is remembered of it. */
  erased?: true;
}

/** What is remembered of an organisation that was erased. */
export const ERASED_SINCE = JSON.stringify({
  keys: [],
  createdAt: '',
  others: {},
  erased: true,
} satisfies Before);

/** What the undo of an import came to for one organisation; it then stands in place of what the import found. */
export const UNDO_RESULTS = ['restored', 'removed', 'kept'] as const;
export type UndoResult = (typeof UNDO_RESULTS)[number];

/** An organisation that the import created. */
const NEW = '';

/** What to remember of changes that an import of a source makes, by organisation or part of one. */
export function remembered(changes: RecordChange[], source: string): [id: string, text: string][] {
  return changes.flatMap(changedParts).map(({ id, before, after }) => {
    if (!before) return [id, NEW];
    const { [source]: _own, ...others } = before.layers;
    const layer = layerOf(before.layers, source);
    const found: Before = {
      ...(layer && { layer }),
      keys: before.keys,
      createdAt: before.createdAt,
      others: Object.fromEntries(Object.entries(others).map(([name, { changedAt }]) => [name, changedAt])),
      ...(layer && !(after && layerOf(after.layers, source)) && { withdrawn: true }),
    };
    return [id, JSON.stringify(found)];
  });
}

/** The changes of single parts; an import neither merges records nor takes them apart. */
function changedParts(change: RecordChange): RecordChange[] {
  const { before, after } = change;
  if (!before?.absorbed) return [change];
  const now = new Map(after && partsOf(after).map((part) => [part.id, part]));
  return partsOf(before).flatMap((part): RecordChange[] => {
    const later = now.get(part.id);
    const isSame = later?.layers === part.layers && later.keys.length === part.keys.length;
    const wasEmpty = Object.keys(part.layers).length === 0;
    return isSame || (!later && wasEmpty) ? [] : [{ id: part.id, before: part, after: later }];
  });
}

/** What the import found, null where the organisation was new; undefined once its undo has come to a result. */
export function foundBy(text: string): Before | null | undefined {
  if (isResult(text)) return undefined;
  return text === NEW ? null : JSON.parse(text);
}

/** Whether something that the import changed of the organisation is still there. */
export function hasLeftSomething(text: string | null): boolean {
  return text !== null && text !== 'restored' && text !== 'removed';
}

function isResult(text: string): text is UndoResult {
  return (UNDO_RESULTS as readonly string[]).includes(text);
}
