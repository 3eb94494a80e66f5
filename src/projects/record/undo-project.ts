import { layerOf, putLayer, type UndoResult } from '../../directory/index.js';
import type { ProjectChange } from './plan-projects.js';
import { type ProjectRecord, statedProjectKeys, withoutOrganisations } from './project-record.js';

/** What an import found of a project where it changed something for the first time: enough to put it back. */
export interface ProjectBefore {
  /** What the import's source said; absent when it said nothing. */
  layer?: ProjectRecord['layers'][string];
  createdAt: string;
}

/** What to remember of changes that an import of a source makes, by project; empty where it was new. */
export function rememberedProjects(
  changes: readonly ProjectChange[],
  source: string,
): [id: string, text: string][] {
  return changes.map(({ id, before }) => {
    if (!before) return [id, ''];
    const layer = layerOf(before.layers, source);
    return [id, JSON.stringify({ layer, createdAt: before.createdAt } satisfies ProjectBefore)];
  });
}

/** The same without these organisations, as a text; the very same text where they are not in it. */
export function foundWithout(text: string, gone: ReadonlySet<string>): string {
  const found: ProjectBefore = JSON.parse(text);
  if (!found.layer) return text;
  const before = { layer: found.layer };
  const after = withoutOrganisations(before, gone);
  if (after === before) return text;
  return JSON.stringify({ layer: after.layer, createdAt: found.createdAt } satisfies ProjectBefore);
}

/** What there is now, where an import had changed something. */
interface Now {
  record: ProjectRecord | undefined;
  /** A later import of the same source has changed the project too. */
  isChangedSince: boolean;
  /** Whether nobody owns an identity key, or this very project does. */
  isFree(key: string): boolean;
  /** ISO 8601. */
  time: string;
}

/** Takes back what an import of a source changed of one project; `found` is null where it was new. */
export function undoProject(
  id: string,
  source: string,
  found: ProjectBefore | null,
  { record, isChangedSince, isFree, time }: Now,
): { result: UndoResult; change?: ProjectChange } {
  if (isChangedSince || (!record && !found?.layer)) return { result: 'kept' };
  const layers = putLayer(record?.layers ?? {}, source, found?.layer);
  if (Object.keys(layers).length === 0)
    return { result: 'removed', change: { id, before: record, after: undefined } };
  const keys = statedProjectKeys(layers).filter(isFree);
  if (keys.length === 0) return { result: 'kept' };
  const createdAt = found?.createdAt ?? record!.createdAt;
  const version = (record?.version ?? 0) + 1;
  const after = { id, version, keys, layers, createdAt, updatedAt: time };
  return { result: 'restored', change: { id, before: record, after } };
}
