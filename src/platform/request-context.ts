import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string | undefined>();

/**
 * Runs something on behalf of an HTTP request: all that it does, in jobs too, is logged with the request's id.
 * Undefined = on nobody's behalf.
 */
export function onBehalfOf<T>(requestId: string | undefined, run: () => T): T {
  return current.run(requestId, run);
}

/** The id of the request on whose behalf this runs, if any. */
export function currentRequest(): string | undefined {
  return current.getStore();
}
