import type { Request } from 'express';

/** Aborted when whoever asked closes the connection before the answer: work for them can stop. */
export function hangUp(request: Request): AbortSignal {
  const gone = new AbortController();
  const response = request.res!;
  if (response.closed) gone.abort();
  else response.once('close', () => gone.abort());
  return gone.signal;
}
