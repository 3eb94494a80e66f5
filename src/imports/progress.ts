import { setTimeout as pause } from 'node:timers/promises';
import { isBeingUndone, isOver } from './import.js';
import type { Imports } from './imports.js';
import type { ImportRequest } from './request-schema.js';
import type { ImportDocument } from './schema.js';

/** Milliseconds between two looks at a running import. */
const INTERVAL = 250;

/**
 * An import each time that something about it has changed, until nothing will change any more (it has failed, was
 * cancelled, or search has followed it or its undo) or nobody listens.
 */
export async function* progressOf(
  imports: Imports,
  id: string,
  isHeard: () => boolean = () => true,
): AsyncGenerator<ImportDocument> {
  let last = '';
  while (isHeard()) {
    const document = await imports.get(id);
    if (!document) return;
    const now = JSON.stringify(document);
    if (now !== last) yield document;
    if (isSettled(document)) return;
    last = now;
    await pause(INTERVAL);
  }
}

function isSettled({ status, searchable, undo }: ImportDocument): boolean {
  if (!isOver(status) || (undo && isBeingUndone({ undo }))) return false;
  return searchable || (status !== 'completed' && status !== 'undone');
}

/** The import as it is at the end; `onProgress` sees it on the way. */
export async function settled(
  imports: Imports,
  stored: ImportDocument,
  onProgress: (document: ImportDocument) => void = () => {},
): Promise<ImportDocument> {
  let last = stored;
  for await (const document of progressOf(imports, stored.id)) {
    last = document;
    onProgress(document);
  }
  return last;
}

/**
 * Imports bytes and waits until all of it can be found.
 * @throws Problem as `Imports.receive` does.
 */
export async function importAndWait(
  imports: Imports,
  bytes: AsyncIterable<Uint8Array>,
  request: ImportRequest,
): Promise<ImportDocument> {
  return settled(imports, await imports.receive(bytes, request));
}
