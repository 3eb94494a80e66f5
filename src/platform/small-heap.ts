import { setFlagsFromString } from 'node:v8';

/** By how many percent the heap may outgrow what was in use when it was last looked through for garbage. */
const GROWTH = 100;

/**
 * Keeps the heap of this process near to what it uses: left alone it grows to four times that in a large import, since V8
 * does not know of the other processes that share the machine (docs/decisions/0088).
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
