import type { Draft } from '../../consortia/index.js';
import type { Scan } from './scan-state.js';
import type { ListState } from './suggestion-store.js';

/**
 * Whether a list is for the draft, the scoring (its version) and the index as they are, and no change that was scanned has made it
 * stale.
 */
export function isSound(list: ListState, draft: Draft, scan: Scan, scoring: string): boolean {
  return (
    list.draftVersion === draft.version &&
    list.rulesVersion === scoring &&
    list.generation === scan.generation &&
    list.directoryVersion >= Math.max(list.neededVersion, scan.staleBefore)
  );
}

/** The directory version that a sound list is right for: unless it was marked, nothing scanned since has changed it. */
export function reachOf(list: ListState, scan: Scan): number {
  return Math.max(list.directoryVersion, scan.scanned);
}
